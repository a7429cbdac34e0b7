import { array, record, text, type Loose } from './loose-json.ts';
import type { Report } from './problem.ts';

const MAX_LOCATIONS = 1_000;
const MAX_THREAD_FLOW_LOCATIONS = 10_000;
const LEVELS: ReadonlySet<unknown> = new Set(['none', 'note', 'warning', 'error']);

/** A URI with a scheme, an absolute path, a backslash, or a segment that leaves the repository. */
const NOT_RELATIVE = /^[a-z][a-z0-9+.-]*:|^\/|\\|(^|\/)\.\.(\/|$)/i;
const NOT_ENCODED = /[^\x21-\x7e]|["<>^`{|}]|%(?![0-9a-f]{2})/i;

interface RunContext {
  readonly rules: readonly unknown[];
  readonly fingerprints: Set<string>;
  readonly report: Report;
}

export function checkResult(result: Loose, at: string, context: RunContext): void {
  const { report } = context;
  if (text(record(result['message'])['text']) === undefined)
    report('message', `${at}/message/text`, 'missing or empty');
  if (result['level'] !== undefined && !LEVELS.has(result['level']))
    report('level', `${at}/level`, 'is not note, warning or error');
  if (array(result['suppressions']).length > 0)
    report('suppressions', `${at}/suppressions`, 'GitHub opens an alert for it all the same');
  const id = checkRuleReference(result, at, context);
  checkFingerprint(result, id, at, context);
  checkLocations(result, at, report);
}

function checkRuleReference(result: Loose, at: string, { rules, report }: RunContext): string {
  const index = result['ruleIndex'];
  const referred = typeof index === 'number' ? rules[index] : undefined;
  if (index !== undefined && referred === undefined)
    report('rule-index', `${at}/ruleIndex`, 'is out of range');
  const id = text(result['ruleId']);
  if (id === undefined) report('rule-id', `${at}/ruleId`, 'missing or empty');
  else if (referred !== undefined && record(referred)['id'] !== id)
    report('rule-index', `${at}/ruleIndex`, 'points at another rule than ruleId');
  return id ?? '';
}

function checkFingerprint(
  result: Loose,
  ruleId: string,
  at: string,
  { fingerprints, report }: RunContext,
): void {
  const place = `${at}/partialFingerprints/primaryLocationLineHash`;
  const hash = text(record(result['partialFingerprints'])['primaryLocationLineHash']);
  if (hash === undefined) {
    report('fingerprint', place, 'missing or empty');
    return;
  }
  const uri = primaryUri(result);
  const key = `${ruleId}\u0000${uri}\u0000${hash}`;
  if (fingerprints.has(key))
    report('duplicate-fingerprint', place, 'another result of the rule in the file has this one');
  fingerprints.add(key);
}

function primaryUri(result: Loose): string {
  const physical = record(record(array(result['locations'])[0])['physicalLocation']);
  return text(record(physical['artifactLocation'])['uri']) ?? '';
}

function checkLocations(result: Loose, at: string, report: Report): void {
  const locations = array(result['locations']);
  const related = array(result['relatedLocations']);
  if (locations.length === 0) report('locations', `${at}/locations`, 'missing or empty');
  if (locations.length > MAX_LOCATIONS)
    report('locations', `${at}/locations`, `${locations.length}, the limit is ${MAX_LOCATIONS}`);
  if (related.length > MAX_LOCATIONS)
    report(
      'related-locations',
      `${at}/relatedLocations`,
      `${related.length}, the limit is ${MAX_LOCATIONS}`,
    );
  for (const [index, location] of locations.entries())
    checkLocation(record(location), `${at}/locations/${index}`, report);
  for (const [index, location] of related.entries())
    checkLocation(record(location), `${at}/relatedLocations/${index}`, report);

  const steps = array(result['codeFlows'])
    .flatMap((flow) => array(record(flow)['threadFlows']))
    .reduce<number>((sum, thread) => sum + array(record(thread)['locations']).length, 0);
  if (steps > MAX_THREAD_FLOW_LOCATIONS)
    report(
      'thread-flow-locations',
      `${at}/codeFlows`,
      `${steps}, the limit is ${MAX_THREAD_FLOW_LOCATIONS}`,
    );
}

function checkLocation(location: Loose, at: string, report: Report): void {
  const physical = record(location['physicalLocation']);
  const uri = text(record(physical['artifactLocation'])['uri']);
  const place = `${at}/physicalLocation`;
  if (uri === undefined) report('location', `${place}/artifactLocation/uri`, 'missing or empty');
  else if (NOT_RELATIVE.test(uri) || NOT_ENCODED.test(uri))
    report(
      'uri',
      `${place}/artifactLocation/uri`,
      'is not an encoded path relative to the repository',
    );
  checkRegion(record(physical['region']), `${place}/region`, report);
}

function checkRegion(region: Loose, at: string, report: Report): void {
  const keys = ['startLine', 'startColumn', 'endLine', 'endColumn'] as const;
  const missing = keys.filter((key) => !isPosition(region[key]));
  if (missing.length > 0) {
    report('region', at, `lacks ${missing.join(', ')} as a whole number from 1`);
    return;
  }
  const [startLine, startColumn, endLine, endColumn] = keys.map((key) => Number(region[key])) as [
    number,
    number,
    number,
    number,
  ];
  if (endLine < startLine || (endLine === startLine && endColumn < startColumn))
    report('region', at, 'ends before it starts');
}

function isPosition(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 1;
}
