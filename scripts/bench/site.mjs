// A site of so many pages, on a port of its own on loopback: what it is asked for must not be counted to who asks.
import { createServer } from 'node:http';

const count = Number(process.argv[2]);
const ROW = '<tr><td class="name">A kettle of steel</td><td class="price">49.00</td></tr>\n';
const TABLE = `<table>${ROW.repeat(120)}</table>`;

const server = createServer((request, response) => {
  const number = Number(/^\/page\/(\d+)$/.exec(request.url)?.[1] ?? 0);
  if (request.url !== '/' && (number < 1 || number >= count)) {
    response.writeHead(404).end();
    return;
  }
  // Each page leads to three others, to its neighbours, and back to the start.
  const others = [3 * number + 1, 3 * number + 2, 3 * number + 3, number + 1, number - 1];
  const links = others
    .filter((other) => other > 0 && other < count)
    .map((other) => `<a href="/page/${other}">Page ${other}</a>`);
  response
    .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    .end(
      `<!doctype html><html><head><title>Page ${number}</title></head><body><a href="/">Start</a>${links.join('')}${TABLE}<form method="post" action="/basket"><input name="id" value="${number}"></form></body></html>`,
    );
});
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
