import type { ZapSettings } from '../../src/index.ts';

/** The settings of a plain baseline scan, but for what a test is about. */
export function settings(change: Partial<ZapSettings> = {}): ZapSettings {
  return {
    target: 'http://127.0.0.1:8080/',
    mode: 'baseline',
    active: false,
    allowActive: [],
    urls: [],
    scope: [],
    auth: { kind: 'none' },
    limits: { minutes: 10, depth: 5, heapMegabytes: 512 },
    ...change,
  };
}

export const OPENAPI = `openapi: 3.0.3
info: { title: Books, version: '1' }
servers: [{ url: '' }]
paths:
  /books:
    get: { responses: { '200': { description: all } } }
    post: { responses: { '201': { description: new } } }
  /books/{id}:
    get: { responses: { '200': { description: one } } }
  /users:
    get:
      servers: [{ url: 'https://production.example' }]
      responses: { '200': { description: all } }
`;
