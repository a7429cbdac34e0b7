import { UserError } from '@gatehouse/findings';
import { readHar } from './har.ts';
import { field } from './json.ts';
import { readJsonLines } from './json-lines.ts';
import type { Recorded } from './recorded.ts';

/** Of a recording. Bytes; V8 holds no longer text. */
export const MAX_RECORDING = 500_000_000;

const utf8 = new TextDecoder('utf-8');

/**
 * Recorded traffic: a HAR file, or a line of JSON for each exchange.
 *
 * @param file as messages call it
 * @throws UserError where it is neither
 */
export function readRecordingFile(file: string, content: Uint8Array): readonly Recorded[] {
  if (content.byteLength > MAX_RECORDING)
    throw new UserError(`${file} is larger than ${MAX_RECORDING / 1e6} MB`, {
      remedy: 'Record without the bodies of images and videos, or in several files',
    });
  const text = utf8.decode(content);
  const [first = ''] = text.trimStart().split('\n', 1);
  const recorded = isLine(first) ? readJsonLines(text) : readHar(file, parsed(file, text));
  if (recorded.length === 0)
    throw new UserError(`${file} holds no exchange`, { remedy: 'Was the traffic recorded?' });
  return recorded;
}

/** Whether a line is an exchange by itself, and not the beginning of a document. */
function isLine(line: string): boolean {
  try {
    return field(JSON.parse(line), 'requestHeader') !== undefined;
  } catch {
    return false;
  }
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError(`${file} is neither a HAR file nor JSON lines: it cannot be parsed`, {
      remedy: 'A recording that was broken off is no JSON: record it again, to its end',
      cause,
    });
  }
}
