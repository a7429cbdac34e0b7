import { Scalar, type Value } from '@gatehouse/source';
import { isAction, Job, Span, type Step } from '../../../model/workflow/index.ts';
import { isOn } from '../facts/inputs.ts';
import { isPublishCommand } from '../facts/publishing.ts';
import { stepRule } from '../define.ts';
import { jobExample, stepsExample } from '../example.ts';

const PYPI = ['https://upload.pypi.org/legacy/', 'https://test.pypi.org/legacy/'];
const NPM = ['https://registry.npmjs.org', 'https://registry.npmjs.org/'];

export const storedPublishingToken = stepRule({
  id: 'workflow/stored-publishing-token',
  title: 'Packages are published with a stored token',
  severity: 'low',
  why: 'A stored token works for anybody who gets hold of it, from anywhere, until someone revokes it. PyPI, npm, RubyGems, crates.io and NuGet accept a short-lived identity of the workflow instead.',
  fix: 'Register the workflow as a trusted publisher of the package, give the job `id-token: write`, and delete the token.',
  references: [
    'https://docs.pypi.org/trusted-publishers/',
    'https://docs.npmjs.com/trusted-publishers',
    'https://docs.zizmor.sh/audits/#use-trusted-publishing',
  ],
  aliases: ['use-trusted-publishing'],
  tags: ['CWE-798', 'OWASP-CICD-SEC-6'],
  check(step, report) {
    const credential = credentialOf(step);
    if (credential) report.fail(credential, `${step.label} publishes with a stored token`);
    const { run, owner } = step;
    if (
      !(run instanceof Scalar) ||
      !(owner instanceof Job) ||
      owner.effectivePermissions.allows('id-token', 'write')
    )
      return;
    for (const command of step.commands)
      if (isPublishCommand(command))
        report.fail(
          new Span(run, command.start, command.end),
          `${step.label} publishes with a stored token: ${command.name}`,
        );
  },
  examples: {
    fail: [
      stepsExample(
        'A password for PyPI',
        '- uses: pypa/gh-action-pypi-publish@0123456789abcdef0123456789abcdef01234567 # v1.13.0\n  with:\n    password: ${{ secrets.PYPI_TOKEN }}',
      ),
      stepsExample(
        'A command',
        '- run: |\n    npm run build\n    npm publish --access public\n  env:\n    NODE_AUTH_TOKEN: ${{ secrets.NPM_TOKEN }}',
      ),
    ],
    pass: [
      stepsExample(
        'As a trusted publisher',
        '- uses: pypa/gh-action-pypi-publish@0123456789abcdef0123456789abcdef01234567 # v1.13.0',
      ),
      jobExample(
        'With its own identity',
        'runs-on: ubuntu-24.04\npermissions:\n  id-token: write\nsteps:\n  - run: npm publish',
      ),
      stepsExample('Only tried', '- run: npm publish --dry-run'),
    ],
  },
});

/** Where an action that publishes is given a token although it could do without. */
function credentialOf(step: Step): Value | undefined {
  const { uses } = step;
  const given = (input: string): Value | undefined =>
    isOn(step, { input, byDefault: false }) === false ? undefined : step.with(input);
  if (isAction(uses, 'pypa/gh-action-pypi-publish'))
    return goesTo(step, PYPI, 'repository-url', 'repository_url') ? given('password') : undefined;
  if (isAction(uses, 'rubygems/release-gem')) {
    const isTrusted = isOn(step, { input: 'setup-trusted-publisher', byDefault: true });
    return isTrusted === true ? undefined : step.with('setup-trusted-publisher');
  }
  if (isAction(uses, 'rubygems/configure-rubygems-credentials'))
    return goesTo(step, ['https://rubygems.org'], 'gem-server') ? given('api-token') : undefined;
  if (isAction(uses, 'actions/setup-node'))
    return goesTo(step, NPM, 'registry-url') ? given('always-auth') : undefined;
  return undefined;
}

function goesTo(step: Step, addresses: readonly string[], ...inputs: readonly string[]): boolean {
  return inputs.every(
    (input) => isOn(step, { input, onFor: addresses, byDefault: true }) !== false,
  );
}
