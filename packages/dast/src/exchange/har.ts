import { UserError } from '@gatehouse/findings';
import { bodyOfBytes, bodyOfText, NO_BODY, type Body } from './body.ts';
import { Exchange } from './exchange.ts';
import { Fields, type Field } from './fields.ts';

/** More were recorded by no person and no test. */
const MAX_ENTRIES = 20_000;

/**
 * The exchanges of an HTTP Archive 1.2, as browsers, Playwright and Cypress write it. Entries that are none of HTTP, or
 * that nobody can read, are left out.
 * @throws UserError for a text that is no archive
 */
export function readHar(text: string): readonly Exchange[] {
  const entries = at(parse(text), 'log', 'entries');
  if (!Array.isArray(entries))
    throw new UserError('the file is no HTTP Archive: it has no log.entries', {
      remedy: 'Export the traffic as HAR with content',
    });
  return entries.slice(0, MAX_ENTRIES).flatMap((entry) => readEntry(entry) ?? []);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new UserError('the file is no HTTP Archive: it is not JSON', { cause });
  }
}

function readEntry(entry: unknown): Exchange | undefined {
  const url = string(at(entry, 'request', 'url'));
  if (url === undefined || !/^https?:\/\//i.test(url)) return undefined;
  const status = at(entry, 'response', 'status');
  const responseFields = fieldsOf(at(entry, 'response', 'headers'));
  return new Exchange(
    {
      method: string(at(entry, 'request', 'method')) ?? 'GET',
      url,
      fields: fieldsOf(at(entry, 'request', 'headers')),
      body: bodyOfText(string(at(entry, 'request', 'postData', 'text')) ?? ''),
    },
    {
      status: typeof status === 'number' && status >= 100 && status <= 999 ? status : 0,
      fields: responseFields,
      body: contentOf(at(entry, 'response', 'content'), responseFields),
    },
  );
}

/** Text that the recorder decoded, or the bytes in base64; no more than the size where it left the content out. */
function contentOf(content: unknown, fields: Fields): Body {
  const text = string(at(content, 'text'));
  if (text === undefined) {
    const size = at(content, 'size');
    return typeof size === 'number' && size > 0 ? { ...NO_BODY, size, isTruncated: true } : NO_BODY;
  }
  return at(content, 'encoding') === 'base64'
    ? bodyOfBytes(Buffer.from(text, 'base64'), fields.first('Content-Type'))
    : bodyOfText(text);
}

/** Some recorders join what a server sent more than once with line breaks. */
function fieldsOf(headers: unknown): Fields {
  if (!Array.isArray(headers)) return new Fields([]);
  return new Fields(
    headers.flatMap((header): readonly Field[] => {
      const name = string(at(header, 'name'));
      const value = string(at(header, 'value'));
      // The second version of HTTP has lines of a request among its fields.
      if (name === undefined || value === undefined || name.startsWith(':')) return [];
      return value.split(/\r?\n/).map((each) => ({ name, value: each.trim() }));
    }),
  );
}

function at(value: unknown, ...path: readonly string[]): unknown {
  let current = value;
  for (const name of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, name))
      return undefined;
    current = (current as Readonly<Record<string, unknown>>)[name];
  }
  return current;
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
