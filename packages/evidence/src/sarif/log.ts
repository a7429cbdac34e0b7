import { object, optional } from '../object-shape.ts';
import { choice, integer, list, text, type Shape, type Shaped } from '../shape.ts';

/**
 * The parts of SARIF 2.1.0 (OASIS) that say whether a tool ran to its end, when, and what it found. All else is
 * ignored; these parts must be as the standard has them.
 */

/** Tools write paragraphs into names of rules; only what is shown is cut. */
const anyText = text(1_000_000, { pattern: /^/u, called: 'a text' });
const open = { open: true } as const;

/** A property bag whose values are looked at one by one. */
const anything: Shape<unknown> = { schema: {}, read: (value) => value };
const flag: Shape<boolean> = {
  schema: { type: 'boolean' },
  read: (value) => value === true,
};

const level = choice(['none', 'note', 'warning', 'error']);
const bag = object({ 'security-severity': optional(anything) }, open);

const rule = object(
  {
    id: anyText,
    defaultConfiguration: optional(object({ level: optional(level) }, open)),
    properties: optional(bag),
  },
  open,
);

const component = object(
  {
    name: anyText,
    version: optional(anyText),
    semanticVersion: optional(anyText),
    rules: optional(list(rule, 0, 100_000)),
  },
  open,
);

const notification = object({ level: optional(level) }, open);

const invocation = object(
  {
    executionSuccessful: optional(flag),
    startTimeUtc: optional(anyText),
    endTimeUtc: optional(anyText),
    toolExecutionNotifications: optional(list(notification, 0, 100_000)),
    toolConfigurationNotifications: optional(list(notification, 0, 100_000)),
  },
  open,
);

const index = integer(-1);

const result = object(
  {
    ruleId: optional(anyText),
    ruleIndex: optional(index),
    message: optional(object({ text: optional(anyText) }, open)),
    rule: optional(
      object(
        {
          id: optional(anyText),
          index: optional(index),
          toolComponent: optional(object({ index: optional(index) }, open)),
        },
        open,
      ),
    ),
    kind: optional(choice(['notApplicable', 'pass', 'fail', 'review', 'open', 'informational'])),
    level: optional(level),
    baselineState: optional(choice(['new', 'unchanged', 'updated', 'absent'])),
    suppressions: optional(
      list(
        object({ status: optional(choice(['accepted', 'underReview', 'rejected'])) }, open),
        0,
        1000,
      ),
    ),
    locations: optional(
      list(
        object(
          {
            physicalLocation: optional(
              object(
                {
                  artifactLocation: optional(object({ uri: optional(anyText) }, open)),
                  region: optional(object({ startLine: optional(integer(1)) }, open)),
                },
                open,
              ),
            ),
          },
          open,
        ),
        0,
        100_000,
      ),
    ),
    properties: optional(bag),
  },
  open,
);

const run = object(
  {
    tool: object({ driver: component, extensions: optional(list(component, 0, 1000)) }, open),
    invocations: optional(list(invocation, 0, 1000)),
    versionControlProvenance: optional(
      list(object({ revisionId: optional(anyText) }, open), 0, 1000),
    ),
    externalPropertyFileReferences: optional(anything),
    results: optional(list(result, 0, 1_000_000)),
  },
  open,
);

export const LOG = object({ version: choice(['2.1.0']), runs: list(run, 1, 1000) }, open);

export type SarifRun = Shaped<typeof run>;
export type SarifResult = Shaped<typeof result>;
export type SarifRule = Shaped<typeof rule>;
export type SarifInvocation = Shaped<typeof invocation>;
