import { bodyOfText } from './body.ts';
import { Exchange, type Request, type Response } from './exchange.ts';
import { readFields } from './fields.ts';

/** What a recording says of an exchange: the head of each message as text, start line first, and the bodies. */
export interface Recording {
  readonly requestHead: string;
  readonly requestBody?: string;
  readonly responseHead?: string;
  readonly responseBody?: string;
}

/** Never throws: a start line that says nothing gives the method GET, an empty URL, the status 0. */
export function readRecording(recording: Recording): Exchange {
  const { requestHead, requestBody = '', responseHead = '', responseBody = '' } = recording;
  return new Exchange(
    readRequest(requestHead, requestBody),
    readResponse(responseHead, responseBody),
  );
}

function readRequest(head: string, body: string): Request {
  const [start = '', ...lines] = linesOf(head);
  const [, method = '', url = ''] = /^ *(?:([A-Za-z]+) +)?(\S*)/.exec(start) ?? [];
  return { method: method || 'GET', url, fields: readFields(lines), body: bodyOfText(body) };
}

function readResponse(head: string, body: string): Response {
  const [start = '', ...lines] = linesOf(head);
  const status = /^HTTP\/[\d.]+ +(\d{1,3})/.exec(start)?.[1];
  return { status: Number(status ?? 0), fields: readFields(lines), body: bodyOfText(body) };
}

function linesOf(head: string): readonly string[] {
  return head.split(/\r?\n/);
}

/**
 * Exchanges written down as people write them: a request, an empty line, its response, an empty line, its body; `---` on
 * a line of its own before the next exchange.
 */
export function readTranscript(text: string): readonly Exchange[] {
  return text.split(/^---\n/m).map((part) => {
    const at = part.search(/^HTTP\//m);
    const [requestHead, requestBody] = headAndBody(at < 0 ? part : part.slice(0, at));
    const [responseHead, responseBody] = headAndBody(at < 0 ? '' : part.slice(at));
    return readRecording({
      requestHead,
      requestBody: requestBody.trimEnd(),
      responseHead,
      responseBody,
    });
  });
}

function headAndBody(text: string): readonly [string, string] {
  const end = text.indexOf('\n\n');
  return end < 0 ? [text.trimEnd(), ''] : [text.slice(0, end), text.slice(end + 2)];
}
