import { UserError } from '@gatehouse/findings';
import {
  bodyOfBytes,
  bodyOfText,
  Exchange,
  Fields,
  type Field,
  NO_BODY,
} from '../exchange/index.ts';
import { field, textField } from './json.ts';
import type { Recorded } from './recorded.ts';

/**
 * The exchanges of a HAR file (HTTP Archive 1.2, w3c.github.io/web-performance/specs/HAR/Overview.html), as browsers,
 * Playwright and Cypress write it.
 *
 * @param file as messages call it
 * @throws UserError where it is no HAR file at all; what is wrong with one entry is said at that entry
 */
export function readHar(file: string, document: unknown): readonly Recorded[] {
  const entries = field(field(document, 'log'), 'entries');
  if (!Array.isArray(entries))
    throw new UserError(`${file} is not a HAR file: it has no log.entries`, {
      remedy:
        'Record it with Playwright (recordHar), or save it from the network panel of a browser',
    });
  return entries.map((entry: unknown, index) => readEntry(entry, `log.entries[${index}]`));
}

function readEntry(entry: unknown, id: string): Recorded {
  const request = field(entry, 'request');
  const response = field(entry, 'response');
  const url = textField(request, 'url');
  if (url === undefined) return { id, problem: 'it has no request.url' };
  const status = field(response, 'status');
  // Browsers write 0 (or -1) for what was blocked, aborted or never answered.
  if (typeof status !== 'number' || status <= 0) return { id, unanswered: url };
  const fields = fieldsOf(response);
  const exchange = new Exchange(
    {
      method: textField(request, 'method') ?? 'GET',
      url,
      fields: fieldsOf(request),
      body: sent(field(request, 'postData')),
    },
    { status, fields, body: received(field(response, 'content'), fields) },
  );
  return { id, exchange };
}

/** HTTP/2 has fields of its own that begin with a colon; they are no header. */
function fieldsOf(message: unknown): Fields {
  const headers = field(message, 'headers');
  if (!Array.isArray(headers)) return new Fields([]);
  return new Fields(
    headers.flatMap((header: unknown): Field[] => {
      const name = textField(header, 'name') ?? '';
      const value = textField(header, 'value') ?? '';
      // Where a field came several times, Chromium and Firefox write one entry with a line for each.
      return name === '' || name.startsWith(':')
        ? []
        : value.split('\n').map((line) => ({ name, value: line }));
    }),
  );
}

function sent(postData: unknown): Exchange['request']['body'] {
  const text = textField(postData, 'text');
  return text === undefined ? NO_BODY : bodyOfText(text);
}

function received(content: unknown, fields: Fields): Exchange['response']['body'] {
  const text = textField(content, 'text');
  const size = field(content, 'size');
  if (text === undefined)
    return typeof size === 'number' && size > 0 ? { ...NO_BODY, size, isTruncated: true } : NO_BODY;
  if (textField(content, 'encoding') !== 'base64') return bodyOfText(text);
  return bodyOfBytes(Buffer.from(text, 'base64'), fields.first('content-type'));
}
