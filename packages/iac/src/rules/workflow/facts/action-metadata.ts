import { LISTED_ACTIONS, OUTDATED_ACTIONS } from './listed-actions.ts';

export interface ActionInput {
  readonly isRequired: boolean;
  readonly isDeprecated: boolean;
}

/** What an action takes and gives. */
export interface ActionMetadata {
  /** By lower case name; undefined where it takes inputs that it does not list. */
  readonly inputs: ReadonlyMap<string, ActionInput> | undefined;
  /** Lower case. */
  readonly outputs: ReadonlySet<string>;
  /** Whether it sets outputs that it does not list. */
  readonly hasOtherOutputs: boolean;
}

let listed: ReadonlyMap<string, string> | undefined;
let outdated: ReadonlySet<string> | undefined;
const read = new Map<string, ActionMetadata>();

/** `spec` is what `uses` says; undefined for actions and refs that are not listed. */
export function metadataOf(spec: string): ActionMetadata | undefined {
  const known = read.get(spec);
  if (known) return known;
  listed ??= new Map(
    [...linesOf(LISTED_ACTIONS)].flatMap(({ specs, rest }) =>
      specs.map((each): [string, string] => [each, rest]),
    ),
  );
  const line = listed.get(spec);
  if (line === undefined) return undefined;
  const metadata = parse(line);
  read.set(spec, metadata);
  return metadata;
}

export function isOutdated(spec: string): boolean {
  outdated ??= new Set([...linesOf(OUTDATED_ACTIONS)].flatMap(({ specs }) => specs));
  return outdated.has(spec);
}

function* linesOf(table: string): Generator<{ specs: string[]; rest: string }> {
  for (const line of table.trim().split('\n')) {
    const [head = '', ...rest] = line.split(' ');
    const at = head.indexOf('@');
    const action = head.slice(0, at);
    yield {
      specs: head
        .slice(at + 1)
        .split(',')
        .map((ref) => `${action}@${ref}`),
      rest: rest.join(' '),
    };
  }
}

function parse(line: string): ActionMetadata {
  const [inputs = '', outputs = ''] = line.split('>');
  const names = words(outputs);
  return {
    inputs: inputs.trim() === '*' ? undefined : new Map(words(inputs).map(parseInput)),
    outputs: new Set(names.filter((name) => name !== '*')),
    hasOtherOutputs: names.includes('*'),
  };
}

function parseInput(word: string): [string, ActionInput] {
  return [
    word.replace(/[!~]+$/, ''),
    { isRequired: word.includes('!'), isDeprecated: word.includes('~') },
  ];
}

function words(text: string): string[] {
  return text.split(' ').filter(Boolean);
}
