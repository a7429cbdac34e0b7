import { passiveRules } from '@gatehouse/dast';
import type { RuleInfo } from '@gatehouse/findings';
import { allRules } from '@gatehouse/iac';

/** The rules of every phase: one configuration speaks to all of them. They are loaded when asked for. */
export async function everyRule(): Promise<readonly RuleInfo[]> {
  const infrastructure = await allRules();
  return [...infrastructure, ...(await passiveRules())];
}
