import { SEVERITIES, type Severity } from '@gatehouse/findings';
import { list, type Meaning, refused, same } from './translation.ts';

/** trivy-action's `severity`: the severities that are shown, in any order. */
export const severity: Meaning = (value) => {
  const lowest = lowestOf(value);
  return lowest === undefined
    ? refused(`Set report-from to the lowest severity to show: ${SEVERITIES.join(', ')}`)
    : same({ 'report-from': lowest });
};

/** trivy-action's `exit-code`: other than 0, whatever is shown fails. */
export const exitCode: Meaning = (value, given) => {
  if (!/^\d{1,3}$/u.test(value))
    return refused('Set fail-on to the severity that is to fail, or to none');
  if (Number(value) === 0) return same({ 'fail-on': 'none' });
  return same({ 'fail-on': lowestOf(given.get('severity') ?? '') ?? 'low' });
};

/** Undefined when the list leaves a gap: it then is no threshold. UNKNOWN is a word for packages only. */
function lowestOf(value: string): Severity | undefined {
  const named = new Set(
    list(value)
      .map((word) => word.toLowerCase())
      .filter((word) => word !== 'unknown'),
  );
  return SEVERITIES.find((_, index) => {
    const fromHere = SEVERITIES.slice(0, index + 1);
    return named.size === fromHere.length && fromHere.every((word) => named.has(word));
  });
}
