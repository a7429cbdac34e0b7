import type { RuleInfo } from '@gatehouse/findings';
import { allRules } from '@gatehouse/iac';

/** The rules of every phase: one configuration speaks to all of them. They are loaded when asked for. */
export async function everyRule(): Promise<readonly RuleInfo[]> {
  const [infrastructure, { passiveRules }] = await Promise.all([
    allRules(),
    // A scan of files must not load what scans applications.
    import('./running-application/rules.ts'),
  ]);
  return [...infrastructure, ...(await passiveRules())];
}
