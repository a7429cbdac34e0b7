import type { Fields, PlainSection, Refusal, ValueOf } from './field.ts';
import { loosensTowardsEnd } from './field.ts';

/** What becomes of a suppression written in the scanned files that the change under review brings; strictest last. */
export const INLINE_POLICIES = ['allow', 'pending', 'deny'] as const;

export type InlinePolicy = (typeof INLINE_POLICIES)[number];

/** What an entry may be limited to. */
export const SCOPES = ['path', 'resource', 'package', 'image', 'url'] as const;

/** The id that means every rule. */
export const EVERY_RULE = '*';

const ENTRY_FIELDS = {
  rule: {
    type: 'text',
    required: true,
    form: { pattern: /^(?:\*|[\w.][\w./:-]{0,199})$/, description: 'the id of a rule, or *' },
    about:
      'The rule that is waived: its id (`kubernetes/privileged`), with or without the family, or the id of another tool that it answers (`CKV_K8S_16`). `*` waives every rule, for a scope that starts with a name.',
  },
  path: {
    type: 'glob',
    about:
      'The files it speaks for, written as one line of .gitignore from the root of the repository.',
  },
  resource: {
    type: 'wildcard',
    about:
      'The resources: `Kind/name`, in whichever namespace, or `Kind/namespace/name`; `*` stands for any characters but a slash.',
  },
  package: { type: 'wildcard', about: 'The packages, as package URLs: `pkg:npm/lodash@*`.' },
  image: { type: 'wildcard', about: 'The images: `registry.example.com/shop/web@sha256:…`.' },
  url: { type: 'wildcard', about: 'The URLs: `https://shop.example.com/admin/**`.' },
  reason: { type: 'text', required: true, about: 'Why it is waived.' },
  expires: { type: 'date', required: true, about: 'The last day on which it counts (UTC).' },
  owner: { type: 'text', about: 'Who answers for it: `@acme/platform`.' },
} as const satisfies Fields;

export const SUPPRESSION_FIELDS = {
  inline: {
    type: 'choice',
    choices: INLINE_POLICIES,
    default: 'allow',
    loosens: loosensTowardsEnd(INLINE_POLICIES.toReversed(), 'allow'),
    about:
      'What becomes of suppressions in the scanned files: `allow` counts those that a pull request brings where they give a reason; `pending` counts them once they are merged; `deny` counts none, old or new.',
  },
  entries: {
    type: 'records',
    each: 'suppression',
    fields: ENTRY_FIELDS,
    anyOf: SCOPES,
    refuse: refuseBoundless,
    about: 'What is waived, where, why and until when.',
  },
} as const satisfies Fields;

/** One entry of `suppressions.entries`, with its place in the file. */
export type SuppressionEntry = ValueOf<(typeof SUPPRESSION_FIELDS)['entries']>[number];

/**
 * An entry for every rule waives rules that nobody has thought of yet, so it must name what it is for. A scope that
 * starts with a name cannot grow beyond what has that name.
 */
function refuseBoundless(record: PlainSection): Refusal | undefined {
  if (record['rule'] !== EVERY_RULE) return undefined;
  const isNamed = SCOPES.some((scope) => {
    const text = record[scope];
    return typeof text === 'string' && /^\/?[^/*?[]/.test(text);
  });
  return isNamed
    ? undefined
    : {
        key: 'rule',
        message:
          'rule: * waives every rule, those of later versions too, so it needs a scope that starts with a name',
        remedy: 'Name the rules, or give a path such as test/fixtures/',
      };
}
