import { type Answer, json, NOT_FOUND } from './answer.ts';

const PRODUCTS = [
  { id: 1, name: 'Kettle' },
  { id: 2, name: 'Lamp' },
];

/** OpenAPI 3.0.3. The server is this one: `/` is relative to where the description was had. */
export const DESCRIPTION = {
  openapi: '3.0.3',
  info: { title: 'Shop', version: '1' },
  servers: [{ url: '/' }],
  paths: {
    '/api/products': operation('List the products'),
    '/api/products/{id}': {
      parameters: [
        { name: 'id', in: 'path', required: true, schema: { type: 'integer' }, example: 0 },
      ],
      ...operation('One of them'),
    },
    '/api/profile': operation('Who is asking'),
    '/api/orders': {
      get: { summary: 'List the orders', security: [{ token: [] }], responses: responses() },
      post: { summary: 'Order', security: [{ token: [] }], responses: responses() },
    },
  },
  components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
};

/** Undefined where the API has no such address. */
export function answerOfApi(method: string, path: string, isLoggedIn: boolean): Answer | undefined {
  if (path === '/openapi.json') return json(DESCRIPTION);
  if (!path.startsWith('/api/')) return undefined;
  if (path === '/api/orders' && !isLoggedIn) return { ...json({ error: 'log in' }), status: 401 };
  if (path === '/api/orders') return json(method === 'POST' ? { ordered: 1 } : [{ id: 7 }]);
  if (path === '/api/products') return json(PRODUCTS);
  const product = PRODUCTS.find(({ id }) => path === `/api/products/${id}`);
  return product ? json(product) : NOT_FOUND;
}

function operation(summary: string): { readonly get: object } {
  return { get: { summary, responses: responses() } };
}

function responses(): object {
  return { 200: { description: 'As asked' } };
}
