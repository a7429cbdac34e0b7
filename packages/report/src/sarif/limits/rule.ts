import { array, record, text, type Loose } from './loose-json.ts';
import type { Report } from './problem.ts';

const MAX_ID = 255;
const MAX_DESCRIPTION = 1024;
const MAX_TAGS = 20;

/** A decimal number as GitHub reads it. */
const DECIMAL = /^\d{1,2}(\.\d+)?$/;

export function checkRule(rule: Loose, at: string, ids: Set<string>, report: Report): void {
  const id = text(rule['id']);
  if (id === undefined || id.length > MAX_ID)
    report('rule-id', `${at}/id`, `needs 1 to ${MAX_ID} characters`);
  else if (ids.has(id)) report('duplicate-rule', `${at}/id`, 'another rule has this id');
  if (id !== undefined) ids.add(id);

  checkText(rule, 'shortDescription', MAX_DESCRIPTION, at, report);
  checkText(rule, 'fullDescription', MAX_DESCRIPTION, at, report);
  checkText(rule, 'help', Infinity, at, report);
  const name = rule['name'];
  if (name !== undefined && (text(name)?.length ?? Infinity) > MAX_ID)
    report('rule-text', `${at}/name`, `needs 1 to ${MAX_ID} characters`);

  const properties = record(rule['properties']);
  const tags = array(properties['tags']);
  if (tags.length > MAX_TAGS)
    report('tags', `${at}/properties/tags`, `${tags.length}, the limit is ${MAX_TAGS}`);
  checkSecuritySeverity(properties['security-severity'], at, report);
}

function checkText(rule: Loose, key: string, limit: number, at: string, report: Report): void {
  const value = text(record(rule[key])['text']);
  if (value === undefined) report('rule-text', `${at}/${key}/text`, 'missing or empty');
  else if (value.length > limit)
    report('rule-text', `${at}/${key}/text`, `${value.length} characters, the limit is ${limit}`);
}

/** Above 9.0 is critical and 8.9 high; what 9.0 itself is, no page says. */
function checkSecuritySeverity(value: unknown, at: string, report: Report): void {
  const place = `${at}/properties/security-severity`;
  if (typeof value !== 'string') {
    report('security-severity', place, 'is not a string');
    return;
  }
  const number = Number(value);
  if (!DECIMAL.test(value) || number <= 0 || number > 10)
    report('security-severity', place, 'is not a number above 0.0 and up to 10.0');
  else if (number > 8.9 && number <= 9)
    report('security-severity', place, 'lies between high and critical');
}
