import { type Operation, parametersOf, resolve } from './description.ts';

/** Which parameters a handler looks at; what it overlooks GitHub would have honoured. */
export function watched(
  operation: Operation,
  query: Readonly<Record<string, unknown>>,
): { readonly query: Readonly<Record<string, unknown>>; readonly unused: () => readonly string[] } {
  const used = new Set<string | symbol>(['page', 'per_page']);
  return {
    query: new Proxy(query, {
      get(target, name, receiver) {
        used.add(name);
        return Reflect.get(target, name, receiver) as unknown;
      },
    }),
    unused: () =>
      parametersOf(operation)
        .filter(({ name }) => name in query && !used.has(name))
        // Whoever asks for the default gets it anyway.
        .filter(({ name, schema }) => query[name] !== resolve(schema).default)
        .map(({ name }) => name),
  };
}
