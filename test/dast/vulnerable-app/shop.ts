import {
  createServer as createPlainServer,
  type IncomingMessage,
  type RequestListener,
} from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { selfSigned } from '@gatehouse/testing';
import { type Answer, complete, html, moved, NOT_FOUND } from './answer.ts';
import { answerOfApi } from './api.ts';
import type { Scheme } from './flaw.ts';
import { FLAWS } from './flaws.ts';
import { Login } from './login.ts';
import { isOfSinglePage, SHELL } from './single-page.ts';

export interface Shop extends AsyncDisposable {
  /** `https://localhost:40123` */
  readonly origin: string;
  /** What it vouches for itself with; PEM, undefined over plain HTTP. */
  readonly certificate: string | undefined;
  /** `GET /path?query`, in the order they were asked; without what was asked in the name of another origin. */
  readonly asked: readonly string[];
  /** `https://other.example GET /path?query` */
  readonly askedAsStranger: readonly string[];
  /** The value of the cookie `session` for somebody who has logged in. */
  beginSession(): string;
}

/** A small shop on loopback with every flaw that `flaws.ts` names, or its twin without any. */
export async function openShop({
  isFlawed,
  scheme,
}: {
  readonly isFlawed: boolean;
  readonly scheme: Scheme;
}): Promise<Shop> {
  const login = new Login(isFlawed);
  const asked: string[] = [];
  const askedAsStranger: string[] = [];
  const listener: RequestListener = (request, response) => {
    const line = `${request.method ?? ''} ${request.url ?? ''}`;
    const { origin: from, host = '' } = request.headers;
    if (from === undefined || from === `${scheme}://${host}`) asked.push(line);
    else askedAsStranger.push(`${from} ${line}`);
    void answerOf(request, login, isFlawed).then((answer) => {
      const [status, headers, body] = complete(answer, from);
      response.writeHead(status, headers).end(body);
    });
  };
  const certificate = scheme === 'https' ? selfSigned('localhost') : undefined;
  const server = certificate ? createServer(certificate, listener) : createPlainServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${scheme}://localhost:${port}`,
    certificate: certificate?.cert,
    asked,
    askedAsStranger,
    beginSession: () => login.begin(),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answerOf(
  request: IncomingMessage,
  login: Login,
  isFlawed: boolean,
): Promise<Answer> {
  const { method = 'GET', url: address = '/' } = request;
  const { pathname: path } = new URL(address, 'http://shop');
  const isLoggedIn = login.isLoggedIn(request);
  if (path === '/login') return method === 'POST' ? login.logIn(await text(request)) : login.page;
  if (path === '/logout') return login.logOut();
  if (path.startsWith('/account') && !isLoggedIn) return moved('/login');
  const flaw = FLAWS.find((each) => each.path === address);
  if (flaw) return isFlawed ? flaw.flawed : (flaw.sound ?? {});
  return fixedAnswer(path, isFlawed) ?? answerOfApi(method, path, isLoggedIn) ?? NOT_FOUND;
}

function fixedAnswer(path: string, isFlawed: boolean): Answer | undefined {
  if (path === '/') return { body: html(startPage(isFlawed)) };
  if (path === '/account')
    return { body: html(`${links(leadsFrom('/account'))}<a href="/logout">Log out</a>`) };
  if (path === '/robots.txt')
    return {
      type: 'text/plain; charset=utf-8',
      body: `User-agent: *\n${leadsFrom('/robots.txt')
        .map((to) => `Disallow: ${to}\n`)
        .join('')}`,
    };
  if (path === '/sitemap.xml') return sitemap([...leadsFrom('/sitemap.xml'), '/app/cart']);
  return isOfSinglePage(path) ? SHELL : undefined;
}

/** In a sound shop nothing leads where nothing is. */
function startPage(isFlawed: boolean): string {
  const open = FLAWS.filter(({ from, needs, sound }) => {
    const isThere = isFlawed || sound !== NOT_FOUND;
    return from === undefined && isThere && (needs === undefined || needs === 'profile-all');
  });
  return links([
    ...open.map(({ path }) => path),
    '/app/',
    '/login',
    '/account',
    '/logout',
    '/openapi.json',
  ]);
}

function leadsFrom(page: string): readonly string[] {
  return FLAWS.filter(({ from }) => from === page).map(({ path }) => path);
}

function links(paths: readonly string[]): string {
  return paths.map((path) => `<a href="${path}">${path}</a>`).join(' ');
}

function sitemap(paths: readonly string[]): Answer {
  const urls = paths.map((path) => `<url><loc>${path}</loc></url>`).join('');
  return { type: 'application/xml', body: `<?xml version="1.0"?><urlset>${urls}</urlset>` };
}
