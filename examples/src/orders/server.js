import { createServer } from 'node:http';

const orders = [];

createServer((request, response) => {
  if (request.url === '/healthz') return response.writeHead(200).end('ok\n');
  if (request.url === '/orders' && request.method === 'GET') {
    return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(orders));
  }
  response.writeHead(404).end();
}).listen(8080);
