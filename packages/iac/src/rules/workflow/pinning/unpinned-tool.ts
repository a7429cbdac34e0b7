import { isAction, wholeExpression } from '../../../model/workflow/index.ts';
import { stepRule } from '../define.ts';
import { stepsExample } from '../example.ts';

/** Actions that install the newest version of a tool unless told which. */
const INSTALLERS = ['aquasecurity/setup-trivy', '1password/load-secrets-action'];

export const unpinnedTool = stepRule({
  id: 'workflow/unpinned-tool',
  title: 'An action installs whatever version of its tool is newest',
  severity: 'medium',
  why: 'The action is pinned, but the tool that it downloads is not: a hijacked release of it runs at once.',
  fix: 'Name the version under `with:`.',
  references: ['https://docs.zizmor.sh/audits/#unpinned-tools'],
  aliases: ['unpinned-tools'],
  tags: ['CWE-829', 'CWE-494', 'OWASP-CICD-SEC-3'],
  check(step, report) {
    const { uses } = step;
    if (!isAction(uses, ...INSTALLERS) || step.node.get('with').string !== undefined) return;
    if (step.isOff) return;
    const version = step.with('version');
    if (version.string === undefined)
      report.fail(uses.value, `${step.label} lets ${uses.slug} install the newest version`);
    else if (version.string === 'latest' || wholeExpression(version))
      report.fail(version, `${step.label} lets ${uses.slug} install ${version.string}`);
  },
  examples: {
    fail: [
      stepsExample(
        'No version',
        '- uses: aquasecurity/setup-trivy@0123456789abcdef0123456789abcdef01234567',
      ),
      stepsExample(
        'Newest',
        '- uses: aquasecurity/setup-trivy@0123456789abcdef0123456789abcdef01234567\n  with:\n    version: latest',
      ),
    ],
    pass: [
      stepsExample(
        'A version',
        '- uses: aquasecurity/setup-trivy@0123456789abcdef0123456789abcdef01234567\n  with:\n    version: v0.65.0',
      ),
      stepsExample(
        'Never runs',
        '- if: false\n  uses: aquasecurity/setup-trivy@0123456789abcdef0123456789abcdef01234567',
      ),
    ],
  },
});
