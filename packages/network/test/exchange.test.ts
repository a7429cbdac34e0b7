import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { exchange, NoAnswer } from '../src/index.ts';

const BOUNDS = { maximumBytes: 1_000, timeout: 5_000 };

const open: Server[] = [];

async function at(server: Server): Promise<string> {
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function serving(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<string> {
  return at(createServer(answer));
}

/** A server that says these bytes to whoever comes. */
function saying(bytes: string): Promise<string> {
  return at(
    createTcpServer((socket) =>
      socket
        .on('error', () => undefined)
        .resume()
        .end(bytes),
    ),
  );
}

/** What it rejects with. */
async function refusal(url: string, bounds = BOUNDS): Promise<NoAnswer> {
  const error: unknown = await exchange({ method: 'GET', url }, bounds).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(NoAnswer);
  return error as NoAnswer;
}

afterEach(async () => {
  for (const server of open.splice(0)) {
    if ('closeAllConnections' in server) (server.closeAllConnections as () => void)();
    await new Promise((resolve) => server.close(resolve));
  }
});

describe('an exchange', () => {
  it('sends what it is given and reads all that comes back', async () => {
    const origin = await serving((request, response) => {
      let body = '';
      request.setEncoding('utf8');
      request.on('data', (chunk: string) => (body += chunk));
      request.on('end', () => {
        const { method, url, headers } = request;
        response.writeHead(418, {
          'X-Seen': [`${method} ${url}`, String(headers['x-mine'])],
          'Set-Cookie': ['a=1', 'b=2'],
        });
        response.end(`${headers['content-length'] ?? ''} ${body}`);
      });
    });
    const sent = {
      method: 'POST',
      url: `${origin}/a?b=c`,
      headers: { 'x-mine': 'yes' },
      body: 'für',
    };
    const { status, headers, text } = await exchange(sent, BOUNDS);
    expect(status).toBe(418);
    expect(headers).toMatchObject({ 'x-seen': 'POST /a?b=c, yes', 'set-cookie': 'a=1, b=2' });
    expect(text).toBe('4 für');
  });

  it('asks for what it can read: no compression', async () => {
    const origin = await serving((request, response) => {
      response.end(request.headers['accept-encoding']);
    });
    expect(await exchange({ method: 'GET', url: origin }, BOUNDS)).toMatchObject({
      text: 'identity',
    });
  });

  it('reads UTF-8 over the borders of packets, without its mark', async () => {
    const bytes = Buffer.from('\uFEFF{"a":"ü"}');
    const origin = await serving((_, response) => {
      response.write(bytes.subarray(0, 10), () =>
        setTimeout(() => response.end(bytes.subarray(10)), 10),
      );
    });
    expect(await exchange({ method: 'GET', url: origin }, BOUNDS)).toMatchObject({
      text: '{"a":"ü"}',
    });
  });

  it('follows no redirect', async () => {
    const origin = await serving((_, response) => {
      response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
    });
    expect(await exchange({ method: 'GET', url: origin }, BOUNDS)).toMatchObject({
      status: 302,
      headers: { location: 'http://127.0.0.1:1/' },
    });
  });

  it('reads no more than it may', async () => {
    const origin = await serving((_, response) => response.end('x'.repeat(1_001)));
    expect(await refusal(origin)).toMatchObject({
      isOversized: true,
      message: 'the answer is longer than 1000 bytes',
    });
  });

  it('waits no longer than it may, for the answer or for the rest of it', async () => {
    const silent = await serving(() => undefined);
    const slow = await serving((_, response) => response.write('a'));
    for (const origin of [silent, slow])
      expect(await refusal(origin, { ...BOUNDS, timeout: 100 })).toMatchObject({
        message: 'no answer within 0.1 s',
      });
  });

  it('says why there was no answer', async () => {
    const gone = await serving(() => undefined);
    await new Promise((resolve) => open.pop()?.close(resolve));
    expect(await refusal(gone)).toMatchObject({ code: 'ECONNREFUSED', wasSent: false });
    expect(await refusal(await saying(''))).toMatchObject({ code: 'ECONNRESET', wasSent: true });
    expect(
      await refusal(await saying('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab')),
    ).toMatchObject({ code: 'ECONNRESET' });
    expect(await refusal(await saying('nonsense\r\n\r\n'))).toMatchObject({
      code: 'HPE_INVALID_CONSTANT',
    });
  });

  it('ends where the server changes the protocol', async () => {
    const origin = await saying(
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n',
    );
    expect((await refusal(origin)).message).not.toBe('');
  });

  it('shows no password of an address, and sends it nowhere', async () => {
    let asked = 0;
    const origin = await serving((_, response) => {
      asked++;
      response.end();
    });
    const { message } = await refusal(origin.replace('//', '//me:hunter2@'));
    expect(message).not.toMatch(/me|hunter2/u);
    expect(asked).toBe(0);
  });
});
