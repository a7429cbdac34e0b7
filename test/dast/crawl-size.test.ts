import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { built } from '../built.ts';

const PAGES = 2000;
const MEGABYTES = 200;
/** Of the processor: whatever else the machine does, it counts what the scan does. */
const SECONDS = 10;

/** Loaded before the command: says at its end what it has used. */
const METER = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); console.error("USED", maxRSS, userCPUTime + systemCPUTime); });',
)}`;

describe('a scan of 2,000 pages', () => {
  it('takes less than 10 s and 200 MB', async () => {
    const asked = new Set<string>();
    const filler = '<tr><td>A kettle of steel</td><td>49.00</td></tr>\n'.repeat(200);
    const server = createServer((request, response) => {
      const { url = '/' } = request;
      asked.add(url);
      const number = Number(/\d+/u.exec(url)?.[0] ?? 0);
      const links = [1, 2, 3]
        .map((step) => number * 3 + step)
        .filter((other) => other < PAGES)
        .map((other) => `<a href="/page/${other}">${other}</a>`);
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<html><body>${links.join('')}<table>${filler}</table></body></html>`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { megabytes, seconds } = await scanned(`http://127.0.0.1:${port}/`);
    server.closeAllConnections();
    server.close();
    // With robots.txt and the sitemap.
    expect(asked.size).toBe(PAGES + 2);
    expect(megabytes).toBeLessThan(MEGABYTES);
    expect(seconds).toBeLessThan(SECONDS);
  });
});

function scanned(target: string): Promise<{ megabytes: number; seconds: number }> {
  const command = [join(built(), 'cli.js'), 'dast', target];
  const options = ['--max-urls', String(PAGES + 10), '--fail-on', 'none', '--format', 'json'];
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['--import', METER, ...command, ...options],
      { env: { PATH: process.env['PATH'] ?? '' }, maxBuffer: 1 << 26 },
      (error, _, err) => {
        const [, kilobytes, microseconds] = /^USED (\d+) (\d+)$/mu.exec(err) ?? [];
        if (error || kilobytes === undefined) reject(new Error(err, { cause: error }));
        else resolve({ megabytes: Number(kilobytes) / 1024, seconds: Number(microseconds) / 1e6 });
      },
    );
  });
}
