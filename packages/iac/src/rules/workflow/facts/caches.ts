import {
  isAction,
  versionOf,
  wholeExpression,
  type Node,
  type Step,
} from '../../../model/workflow/index.ts';
import { isOn, type Switch } from './inputs.ts';

interface CachingAction {
  readonly action: string;
  /** Any of them turns caching on; an action without restores a cache always. */
  readonly switches?: readonly Switch[];
}

const CACHE: Switch = { input: 'cache', byDefault: false };
const CACHE_BY_DEFAULT: Switch = { input: 'cache', byDefault: true };

const CACHING_ACTIONS: readonly CachingAction[] = [
  {
    action: 'actions/cache',
    switches: [{ input: 'lookup-only', isInverted: true, byDefault: true }],
  },
  { action: 'actions/setup-java', switches: [CACHE] },
  { action: 'actions/setup-go', switches: [CACHE_BY_DEFAULT] },
  {
    action: 'actions/setup-node',
    switches: [
      { ...CACHE, onFor: ['npm', 'yarn', 'pnpm'] },
      { input: 'package-manager-cache', byDefault: true },
    ],
  },
  { action: 'actions/setup-python', switches: [CACHE] },
  { action: 'actions/setup-dotnet', switches: [CACHE] },
  {
    action: 'Swatinem/rust-cache',
    switches: [{ input: 'lookup-only', isInverted: true, byDefault: true }],
  },
  { action: 'ruby/setup-ruby', switches: [{ input: 'bundler-cache', byDefault: false }] },
  { action: 'PyO3/maturin-action', switches: [{ input: 'sccache', byDefault: false }] },
  { action: 'mlugg/setup-zig', switches: [{ input: 'use-cache', byDefault: true }] },
  {
    action: 'oven-sh/setup-bun',
    switches: [{ input: 'no-cache', isInverted: true, byDefault: true }],
  },
  {
    action: 'DeterminateSystems/magic-nix-cache-action',
    switches: [{ input: 'use-gha-cache', byDefault: true }],
  },
  { action: 'graalvm/setup-graalvm', switches: [CACHE] },
  {
    action: 'gradle/actions/setup-gradle',
    switches: [{ input: 'cache-disabled', isInverted: true, byDefault: true }],
  },
  { action: 'actions-rust-lang/setup-rust-toolchain', switches: [CACHE_BY_DEFAULT] },
  { action: 'Mozilla-Actions/sccache-action' },
  { action: 'nix-community/cache-nix-action' },
  { action: 'jdx/mise-action', switches: [CACHE_BY_DEFAULT] },
  {
    action: 'ramsey/composer-install',
    switches: [
      { input: 'ignore-cache', onFor: ['yes', 'true', '1'], isInverted: true, byDefault: true },
    ],
  },
  { action: 'awalsh128/cache-apt-pkgs-action' },
];

/** Whether a step restores a cache. `forTag`: in runs for tags and releases only, so that conditions on these are known. */
export function restoresCache(step: Step, forTag: boolean): boolean {
  const { uses } = step;
  if (uses?.kind !== 'repository') return false;
  if (isAction(uses, 'astral-sh/setup-uv')) {
    const isOld = (versionOf(uses)?.major ?? 0) < 10;
    return mayBeOn(
      step,
      { input: 'enable-cache', ...(!isOld && { onFor: ['true'] }), byDefault: isOld },
      forTag,
    );
  }
  if (isAction(uses, 'docker/setup-buildx-action'))
    return (
      step.with('version').exists &&
      mayBeOn(step, { input: 'cache-binary', byDefault: true }, forTag)
    );
  const known = CACHING_ACTIONS.find(({ action }) => isAction(uses, action));
  if (!known) return false;
  if (wholeExpression(step.node.get('with'))) return true;
  return known.switches?.some((each) => mayBeOn(step, each, forTag)) ?? true;
}

function mayBeOn(step: Step, control: Switch, forTag: boolean): boolean {
  const answer = isOn(step, control);
  if (answer !== undefined || !forTag) return answer ?? true;
  const node = wholeExpression(step.with(control.input))?.node;
  const value = node && valueForTag(node);
  return value === undefined || value !== (control.isInverted ?? false);
}

/** What a condition comes to in a run for a tag, as far as it is about that. */
function valueForTag(node: Node): boolean | undefined {
  if (node.kind === 'literal') return typeof node.value === 'boolean' ? node.value : undefined;
  if (node.kind === 'not') {
    const operand = valueForTag(node.operand);
    return operand === undefined ? undefined : !operand;
  }
  if (node.kind === 'call')
    return node.name === 'startswith' && isPair(node.args, 'ref', 'refs/tags/') ? true : undefined;
  if (node.kind !== 'binary' || node.operator !== '&&') return undefined;
  const both = [node.left, node.right];
  const says = (field: string, text: string): boolean =>
    both.some(
      (each) =>
        each.kind === 'binary' &&
        each.operator === '==' &&
        (isPair([each.left, each.right], field, text) ||
          isPair([each.right, each.left], field, text)),
    );
  return says('event_name', 'push') && says('ref_type', 'tag') ? true : undefined;
}

/** Whether two nodes are `github.<field>` and a text. */
function isPair([reference, literal]: readonly Node[], field: string, text: string): boolean {
  return (
    reference?.kind === 'reference' &&
    typeof reference.head === 'string' &&
    reference.head.toLowerCase() === 'github' &&
    reference.accesses.length === 1 &&
    reference.accesses[0]?.kind === 'property' &&
    reference.accesses[0].name.toLowerCase() === field &&
    literal?.kind === 'literal' &&
    String(literal.value).toLowerCase() === text
  );
}
