import { arrayOf, type Signature } from '../../../model/workflow/typing/index.ts';

const STATUS: readonly Signature[] = [{ parameters: [], result: 'boolean', isPure: false }];
const TEXT_TEST: readonly Signature[] = [
  { parameters: ['string', 'string'], result: 'boolean', isPure: true },
];

/**
 * The functions of expressions, by lower case name.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#functions
 */
export const FUNCTIONS: ReadonlyMap<string, readonly Signature[]> = new Map([
  [
    'contains',
    [...TEXT_TEST, { parameters: [arrayOf('any'), 'any'], result: 'boolean', isPure: true }],
  ],
  ['startswith', TEXT_TEST],
  ['endswith', TEXT_TEST],
  ['format', [{ parameters: ['string', 'any'], isVariadic: true, result: 'string', isPure: true }]],
  [
    'join',
    [
      { parameters: [arrayOf('string'), 'string'], result: 'string', isPure: true },
      { parameters: [arrayOf('string')], result: 'string', isPure: true },
    ],
  ],
  ['tojson', [{ parameters: ['any'], result: 'string', isPure: true }]],
  ['fromjson', [{ parameters: ['string'], result: 'any', isPure: false }]],
  ['hashfiles', [{ parameters: ['string'], isVariadic: true, result: 'string', isPure: false }]],
  [
    'case',
    [{ parameters: ['boolean', 'any', 'any'], isVariadic: true, result: 'any', isPure: true }],
  ],
  ['success', STATUS],
  ['always', STATUS],
  ['cancelled', STATUS],
  ['failure', STATUS],
]);

/** Those that exist only where the table of availability says so. */
export const RESTRICTED_FUNCTIONS: ReadonlySet<string> = new Set([
  'hashfiles',
  'success',
  'always',
  'cancelled',
  'failure',
]);
