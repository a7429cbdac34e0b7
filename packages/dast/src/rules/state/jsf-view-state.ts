import { gunzipSync } from 'node:zlib';
import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

/** A view state that unpacks to more is an attack on memory. */
const MAX_UNPACKED = 4 * 1024 * 1024;

export const jsfViewState = exchangeRule({
  id: 'dast/jsf-view-state',
  title: 'The view state of JavaServer Faces is neither encrypted nor signed',
  severity: 'medium',
  confidence: 'low',
  why: 'A visitor may change the objects in it; the server runs what they do when it reads them back.',
  fix: 'Keep the state on the server: `javax.faces.STATE_SAVING_METHOD` = `server`.',
  references: ['https://www.zaproxy.org/docs/alerts/90001/'],
  aliases: ['90001'],
  tags: ['CWE-642', 'WASC-14'],
  check(exchange, report) {
    if (!exchange.hasBody || !exchange.isText) return;
    for (const { attributes } of exchange.markup.named('input')) {
      if (!attributes.get('id')?.toLowerCase().includes('javax.faces.viewstate')) continue;
      const value = attributes.get('value') ?? '';
      // An underscore or a colon: only a number of what the server keeps.
      if (value.startsWith('_') || value.includes(':')) return;
      if (unpacked(value).includes('java')) report.fail('the view state can be read and changed');
    }
  },
  examples: {
    fail: [
      page('Objects of Java', {
        body: `<html><body><form><input id="javax.faces.ViewState" value="${Buffer.from('java.util.ArrayList').toString('base64')}"></form></body></html>`,
      }),
    ],
    pass: [
      page('A number', {
        body: '<html><body><form><input id="javax.faces.ViewState" value="_id123:_id124"></form></body></html>',
      }),
    ],
  },
});

function unpacked(value: string): string {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(value) || value.length % 4 !== 0) return value;
  const bytes = Buffer.from(value, 'base64');
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString('latin1');
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED }).toString('latin1');
  } catch {
    return value;
  }
}
