import { type AddressInfo, connect, type Socket } from 'node:net';
import { createServer } from 'node:tls';
import type { Listener } from '../github/server.ts';
import type { Certificate } from '../certificates/index.ts';

/** TLS in front of a server that speaks plain http on loopback. */
export async function tlsFront(origin: string, identity: Certificate): Promise<Listener> {
  const open = new Set<Socket>();
  const server = createServer({ ...identity, ALPNProtocols: ['http/1.1'] }, (client) => {
    const behind = connect(Number(new URL(origin).port), '127.0.0.1');
    for (const [from, to] of [
      [client, behind],
      [behind, client],
    ] as const) {
      open.add(from);
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://127.0.0.1:${port}`,
    close: async () => {
      const closed = new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}
