import { UserError } from '@gatehouse/findings';
import type { Exchange } from './exchange.ts';
import { readHar } from './har.ts';
import { readRecording } from './transcript.ts';

/** One exchange of recorded traffic. */
export interface Replayed {
  /** What the recording calls it; its number from 1 where it has no name. */
  readonly id: string;
  readonly exchange: Exchange;
}

/**
 * Recorded traffic: an HTTP Archive, or JSON lines with `requestHeader`, `requestBody`, `responseHeader`, `responseBody` as
 * text and an `id`. Other members are ignored.
 * @throws UserError for what is neither, with the line
 */
export function readReplay(text: string): readonly Replayed[] {
  if (looksLikeLines(text)) return readLines(text);
  return readHar(text).map((exchange, index) => ({ id: String(index + 1), exchange }));
}

/** An archive is one object, whose first line seldom is a whole one and never has the head of a request. */
function looksLikeLines(text: string): boolean {
  return /^\s{0,1000}\{[^\n]{0,100000}"requestHeader"/.test(text);
}

function readLines(text: string): readonly Replayed[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const row = parseLine(line);
    if (typeof row?.requestHeader !== 'string')
      throw new UserError(`line ${index + 1} of the recorded traffic is no exchange`, {
        remedy: 'Each line is an object with requestHeader and responseHeader',
      });
    const exchange = readRecording({
      requestHead: row.requestHeader,
      requestBody: asText(row.requestBody),
      responseHead: asText(row.responseHeader),
      responseBody: asText(row.responseBody),
    });
    return { id: typeof row.id === 'string' ? row.id : String(index + 1), exchange };
  });
}

function parseLine(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const row: unknown = JSON.parse(line);
    return typeof row === 'object' && row !== null ? (row as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
