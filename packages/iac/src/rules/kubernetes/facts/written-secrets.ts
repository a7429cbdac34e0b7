import { findAssignments, findKnownSecrets } from '@gatehouse/secrets';
import { holdsPlaceholder, type Value } from '@gatehouse/source';
import type { Site } from '../../rule.ts';
import { asKnown } from './placeholders.ts';

/** The place of a value that holds these secrets: once one of them is written out, placeholders beside it change nothing. */
export function secretSite(value: Value, secrets: readonly string[]): Site {
  return secrets.some((secret) => !holdsPlaceholder(secret)) ? asKnown(value) : value;
}

/** The secrets in a text that their own shape gives away. */
export function knownTexts(text: string): string[] {
  return findKnownSecrets(text).map(({ start, end }) => text.slice(start, end));
}

/** The secrets that the lines of a text assign. */
export function assignedTexts(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => findAssignments(line).map(({ start, end }) => line.slice(start, end)));
}
