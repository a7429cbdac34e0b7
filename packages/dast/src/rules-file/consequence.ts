import type { Suppression } from '@gatehouse/findings';
import type { Alerted, RulesFile, RulesFileEntry } from './rules-file.ts';

/** How sure an engine can be of what it says, least first. ZAP's words. */
export const CERTAINTIES = ['low', 'medium', 'high', 'confirmed'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What decides about alerts beside the severity from which they fail. */
export interface AlertPolicy {
  readonly rules?: RulesFile | undefined;
  /** What is less sure never fails. */
  readonly minConfidence: Certainty;
}

export const EVERY_ALERT_COUNTS: AlertPolicy = { minConfidence: 'low' };

/** What becomes of an alert at a place, as `Finding` has it. */
export interface Consequence {
  readonly fails?: boolean;
  readonly suppression?: Suppression;
}

/**
 * What becomes of an alert: what a rules file says goes before how sure it is. IGNORE, PASS and OUTOFSCOPE suppress it,
 * WARN and INFO let it be seen and not fail, FAIL fails whatever its severity.
 *
 * @param certainty undefined where the engine does not say: it is then believed
 */
export function consequenceOf(
  { rules, minConfidence }: AlertPolicy,
  alerted: Alerted,
  url: string,
  certainty: Certainty | undefined,
): Consequence {
  const entry = rules?.entryFor(alerted, url);
  switch (entry?.level) {
    case 'IGNORE':
    case 'PASS':
    case 'OUTOFSCOPE':
      return rules ? { suppression: suppressionBy(rules, entry) } : {};
    case 'WARN':
    case 'INFO':
      return { fails: false };
    case 'FAIL':
      return { fails: true };
    case undefined:
      return isSure(certainty, minConfidence) ? {} : { fails: false };
  }
}

export function isSure(certainty: Certainty | undefined, least: Certainty): boolean {
  return certainty === undefined || CERTAINTIES.indexOf(certainty) >= CERTAINTIES.indexOf(least);
}

function suppressionBy(
  { file }: RulesFile,
  { comment, line, length }: RulesFileEntry,
): Suppression {
  return {
    kind: 'foreign',
    syntax: file,
    ...(comment !== '' && { reason: comment }),
    location: {
      path: file,
      startLine: line,
      startColumn: 1,
      endLine: line,
      endColumn: length + 1,
    },
  };
}
