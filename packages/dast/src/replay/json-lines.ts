import { readRecording } from '../exchange/index.ts';
import { field, textField } from './json.ts';
import type { Recorded } from './recorded.ts';

/**
 * One exchange from each line: `requestHeader`, `requestBody`, `responseHeader`, `responseBody` as text, with the start
 * lines in the headers, as ZAP's own API has them; `id` where the recording gives one.
 */
export function readJsonLines(text: string): readonly Recorded[] {
  return text
    .split('\n')
    .map((line, index) => [line.trim(), index + 1] as const)
    .filter(([line]) => line !== '')
    .map(([line, number]) => readLine(line, number));
}

function readLine(line: string, number: number): Recorded {
  const id = `line ${number}`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id, problem: 'it is not JSON' };
  }
  const given = field(value, 'id');
  const name = typeof given === 'string' || typeof given === 'number' ? String(given) : id;
  const requestHead = textField(value, 'requestHeader');
  if (requestHead === undefined) return { id: name, problem: 'it has no requestHeader' };
  const exchange = readRecording({
    requestHead,
    requestBody: textField(value, 'requestBody') ?? '',
    responseHead: textField(value, 'responseHeader') ?? '',
    responseBody: textField(value, 'responseBody') ?? '',
  });
  return { id: name, exchange };
}
