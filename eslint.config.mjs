import tseslint from 'typescript-eslint';

/**
 * What each package may import, lowest first. Dependencies point one way; a package is reached only through its index.
 */
const layers = {
  findings: [],
  network: ['findings'],
  github: ['findings', 'network'],
  azure: ['findings', 'network'],
  source: ['findings'],
  workspace: ['findings'],
  config: ['findings', 'source'],
  triage: ['config', 'findings', 'source'],
  text: [],
  report: ['findings', 'text'],
  secrets: [],
  iac: ['findings', 'secrets', 'source', 'workspace'],
  dast: ['findings', 'network', 'secrets', 'source'],
  evidence: ['findings'],
  gate: ['findings', 'config', 'evidence', 'source'],
  pipeline: ['findings', 'config', 'github', 'triage', 'workspace'],
  surfaces: ['findings', 'github', 'report', 'text'],
  runner: ['findings', 'github', 'text'],
  action: [
    'findings',
    'config',
    'evidence',
    'github',
    'network',
    'pipeline',
    'report',
    'runner',
    'surfaces',
    'text',
    'workspace',
  ],
  phases: ['config', 'dast', 'findings', 'iac', 'network', 'pipeline', 'workspace'],
  cli: [
    'phases',
    'findings',
    'config',
    'dast',
    'iac',
    'network',
    'pipeline',
    'report',
    'text',
    'workspace',
  ],
  testing: [],
};

const onlyInAction = {
  group: ['@actions/*'],
  message: 'Only packages/runner and actions/* load @actions/*.',
};

const layerRules = Object.entries(layers).map(([name, allowed]) => ({
  files: [`packages/${name}/src/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: ['@gatehouse/*', ...allowed.map((other) => `!@gatehouse/${other}`)],
            message: `packages/${name} may import only: ${allowed.join(', ') || 'nothing'} (see eslint.config.mjs).`,
          },
          {
            group: ['../../*/src/*', '@gatehouse/*/*'],
            message: 'Reach a package through its index.',
          },
          ...(name === 'runner' ? [] : [onlyInAction]),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', 'examples/**'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': ['error', { max: 400 }],
    },
  },
  {
    // What tests render is kept, and judged by another program: see packages/testing/src/sarif-collection.ts.
    files: ['{packages,actions}/*/test/**/*.ts', 'test/**/*.ts'],
    ignores: ['packages/report/test/sarif/run-of.ts', 'test/sarif/sample.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                '@gatehouse/report',
                '**/report/src/*',
                '**/src/index.ts',
                '**/src/sarif/log.ts',
              ],
              importNames: ['renderSarif'],
              message: 'Render by sarifText of packages/report/test/sarif/run-of.ts.',
            },
          ],
        },
      ],
    },
  },
  // A list has as many lines as there is to list.
  { files: ['**/*.generated.ts'], rules: { 'max-lines': 'off' } },
  ...layerRules,
);
