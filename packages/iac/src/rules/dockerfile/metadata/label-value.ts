import { instructionRule } from '../define.ts';

const PREFIX = 'org.opencontainers.image.';

/** What the OCI image specification says of the values of its annotation keys. */
const FORMS: ReadonlyMap<string, { readonly pattern: RegExp; readonly form: string }> = new Map([
  [
    'created',
    {
      pattern: /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/,
      form: 'a date as in RFC 3339',
    },
  ],
  ['url', { pattern: /^[a-z][a-z0-9+.-]*:\/\/\S+$/i, form: 'a URL' }],
  ['documentation', { pattern: /^[a-z][a-z0-9+.-]*:\/\/\S+$/i, form: 'a URL' }],
  ['source', { pattern: /^[a-z][a-z0-9+.-]*:\/\/\S+$/i, form: 'a URL' }],
  [
    'licenses',
    {
      pattern: /^[A-Za-z0-9.+()-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+()-]+)*$/,
      form: 'an SPDX license expression',
    },
  ],
]);

export const labelValue = instructionRule({
  id: 'dockerfile/label-value',
  title: 'An OCI label has no value of its kind',
  severity: 'low',
  profile: 'all',
  why: 'Registries and scanners read these labels to link an image to its source, its date and its license.',
  fix: 'Write the value in the form that the OCI image specification asks for.',
  references: ['https://github.com/opencontainers/image-spec/blob/main/annotations.md'],
  keywords: ['LABEL'],
  check(label, report) {
    for (const pair of label.pairs) {
      const { value = '' } = pair;
      const rule = pair.name.startsWith(PREFIX)
        ? FORMS.get(pair.name.slice(PREFIX.length))
        : undefined;
      if (!rule || rule.pattern.test(value)) continue;
      if (value.includes('$')) report.unknown(label.at(pair));
      else report.fail(label.at(pair), `Label ${pair.name} is not ${rule.form}`);
    }
  },
  examples: {
    fail: [
      {
        title: 'No URL',
        source: 'FROM debian:12\nLABEL org.opencontainers.image.source="our repo"\n',
      },
      {
        title: 'No date',
        source: 'FROM debian:12\nLABEL org.opencontainers.image.created="today"\n',
      },
    ],
    pass: [
      {
        title: 'A URL and a license',
        source:
          'FROM debian:12\nLABEL org.opencontainers.image.source="https://github.com/example/app" org.opencontainers.image.licenses="MIT OR Apache-2.0"\n',
      },
      {
        title: 'Given as an argument',
        source: 'FROM debian:12\nARG DATE\nLABEL org.opencontainers.image.created=$DATE\n',
      },
    ],
  },
});
