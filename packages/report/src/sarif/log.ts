import type { Outcome } from '@gatehouse/findings';

import { jsonLine } from '../json/text.ts';
import type { SarifLog } from './model.ts';
import { draftRuns, type SarifOptions } from './run.ts';

/**
 * The outcome as a SARIF 2.1.0 log, one run per scan, in an order that depends on the findings alone; without
 * indentation, since it is for programs, and uploads have a limit. Written result by result: all of them as objects would
 * take several times the memory of the text.
 */
export function renderSarif(outcome: Outcome, options: SarifOptions): string {
  return [...pieces(outcome, options)].join('');
}

function* pieces(outcome: Outcome, options: SarifOptions): Generator<string> {
  yield open({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [],
  } satisfies SarifLog);
  let beforeRun = '';
  for (const { frame, results } of draftRuns(outcome, options)) {
    yield beforeRun + open({ ...frame, results: [] });
    let beforeResult = '';
    for (const result of results) {
      yield beforeResult + jsonLine(result);
      beforeResult = ',';
    }
    yield ']}';
    beforeRun = ',';
  }
  yield ']}\n';
}

/** The JSON text of an object whose last property is an empty list, up to where its items go. */
function open(value: object): string {
  return jsonLine(value).slice(0, -']}'.length);
}
