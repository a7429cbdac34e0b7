import type { ServerResponse } from 'node:http';

/** What a page does to have a crawler go to an address, by name. */
export const WAYS_OUT: Readonly<Record<string, (to: string, response: ServerResponse) => void>> = {
  a: element((to) => `<a href="${to}">x</a>`),
  area: element((to) => `<map name="m"><area href="${to}"></map>`),
  iframe: element((to) => `<iframe src="${to}"></iframe>`),
  frame: element((to) => `<frameset><frame src="${to}"></frameset>`),
  script: element((to) => `<script src="${to}"></script>`),
  style: element((to) => `<link rel="stylesheet" href="${to}">`),
  img: element((to) => `<img src="${to}">`),
  video: element((to) => `<video src="${to}"></video>`),
  object: element((to) => `<object data="${to}"></object>`),
  embed: element((to) => `<embed src="${to}">`),
  form: element((to) => `<form action="${to}"><input name="q" value="1"></form>`),
  base: element((to) => `<base href="${to}"><a href="?below">x</a>`),
  'meta-refresh': element((to) => `<meta http-equiv="refresh" content="0;url=${to}">`),
  sitemap: (to, response) => {
    response.writeHead(200, { 'content-type': 'application/xml' });
    response.end(`<urlset><url><loc>${to}</loc></url></urlset>`);
  },
  refresh: (to, response) => {
    response.writeHead(200, { 'content-type': 'text/html', refresh: `0; url=${to}` }).end('x');
  },
  ...Object.fromEntries([301, 302, 303, 307, 308].map((status) => [status, redirect(status)])),
};

function element(markup: (to: string) => string): (to: string, response: ServerResponse) => void {
  return (to, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<html><body>${markup(to)}</body></html>`);
  };
}

function redirect(status: number): (to: string, response: ServerResponse) => void {
  return (to, response) => {
    response.writeHead(status, { location: to }).end();
  };
}

export interface Ports {
  /** Of the target, on 127.0.0.1. */
  readonly target: number;
  /** Of who must not be asked, on the same address. */
  readonly elsewhere: number;
  /** Of who must not be asked on ::1. */
  readonly six: number;
}

/** Spellings of addresses out of the scope of `http://127.0.0.1:{target}`, some of which look as if they were within. */
export function spellings({ target, elsewhere, six }: Ports): readonly string[] {
  return [
    `http://127.0.0.1:${elsewhere}/`,
    `//127.0.0.1:${elsewhere}/`,
    `\\\\127.0.0.1:${elsewhere}/`,
    `/\\127.0.0.1:${elsewhere}/`,
    `http:\\\\127.0.0.1:${elsewhere}\\`,
    `HTTP:///127.0.0.1:${elsewhere}/`,
    `http://localhost:${elsewhere}/`,
    `http://LOCALHOST.:${elsewhere}/`,
    `http://127.0.0.1:${elsewhere}./`,
    `http://127.0.0.1@127.0.0.1:${elsewhere}/`,
    `http://127.0.0.1:${target}@127.0.0.1:${elsewhere}/`,
    `http://127.0.0.1:${target}%2F@127.0.0.1:${elsewhere}/`,
    `http://127.0.0.1:${elsewhere}\\@127.0.0.1:${target}/`,
    `http://127.0.0.1:${elsewhere}#@127.0.0.1:${target}/`,
    `http://2130706433:${elsewhere}/`,
    `http://0x7f.1:${elsewhere}/`,
    `http://0177.0.0.1:${elsewhere}/`,
    `http://127.1:${elsewhere}/`,
    `http://%31%32%37.0.0.1:${elsewhere}/`,
    `http://\uff11\uff12\uff17.0.0.1:${elsewhere}/`,
    `http://127\u30020.0.1:${elsewhere}/`,
    `ht\ntp://127.0.0.1:${elsewhere}/`,
    ` \thttp://127.0.0.1:${elsewhere}/`,
    `http://0:${elsewhere}/`,
    `http://[::]:${six}/`,
    `http://[::1]:${six}/`,
    `http://[0:0:0:0:0:0:0:1]:${six}/`,
    `http://[::ffff:127.0.0.1]:${elsewhere}/`,
    `http://[::ffff:7f00:1]:${target}/`,
    `http://[::127.0.0.1]:${target}/`,
    `http://localhost:${target}/`,
    `http://127.0.0.2:${target}/`,
    `http://user:secret@127.0.0.1:${target}/`,
    'http://127.0.0.1/',
    'http://169.254.169.254/metadata/instance',
    'http://2852039166/latest/meta-data/',
    'http://[::ffff:169.254.169.254]/',
    'http://[64:ff9b::a9fe:a9fe]/',
    'http://[fd00:ec2::254]/',
    'http://[fe80::1]/',
    'http://168.63.129.16/',
    'http://metadata.google.internal/',
    'http://shop.example/',
    'ftp://127.0.0.1/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
  ];
}
