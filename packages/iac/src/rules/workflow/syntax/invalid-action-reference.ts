import { Scalar } from '@gatehouse/source';
import { holdsExpression } from '../../../model/workflow/shape/index.ts';
import { Job } from '../../../model/workflow/index.ts';
import { stepRule } from '../define.ts';
import { stepsExample } from '../example.ts';

export const invalidActionReference = stepRule({
  id: 'workflow/invalid-action-reference',
  title: '`uses` names no action',
  severity: 'medium',
  why: 'GitHub cannot find the action, so the job fails before its first step.',
  fix: 'Write `owner/repository@ref`, `owner/repository/path@ref`, `./path` or `docker://image:tag`.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses',
  ],
  aliases: ['action'],
  check(step, report) {
    const uses = step.node.get('uses');
    const { keys } = step.node;
    if (!(step.owner instanceof Job) || !keys.includes('uses') || isScript(keys)) return;
    const text = uses instanceof Scalar ? uses.text : '';
    const flaw = holdsExpression(text) ? undefined : flawOf(text);
    if (flaw !== undefined) report.fail(uses, `${step.label} uses "${text}", which ${flaw}`);
  },
  examples: {
    fail: [
      stepsExample('No ref', '- uses: actions/checkout'),
      stepsExample('No owner', '- uses: checkout@v5'),
      stepsExample('An image without the tag that it announces', "- uses: 'docker://alpine:'"),
    ],
    pass: [
      stepsExample(
        'Of a repository',
        '- uses: actions/checkout@v5\n- uses: github/codeql-action/init@v4',
      ),
      stepsExample('Local', '- uses: ./.github/actions/build'),
      stepsExample('An image', '- uses: docker://alpine:3.23'),
    ],
  },
});

/** Of `run` and `uses` the later one counts; that both stand there is another matter. */
function isScript(keys: readonly string[]): boolean {
  return keys.lastIndexOf('run') > keys.lastIndexOf('uses');
}

function flawOf(text: string): string | undefined {
  if (/^[.$]\//.test(text)) return undefined;
  if (text.startsWith('docker://')) return flawOfImage(text.slice('docker://'.length));
  const at = text.indexOf('@');
  if (at < 0) return 'has no ref';
  const [owner = '', repository] = text.slice(0, at).split('/');
  if (repository === undefined) return 'has no owner';
  return owner === '' || repository === '' || at === text.length - 1
    ? 'lacks its owner, its repository or its ref'
    : undefined;
}

function flawOfImage(image: string): string | undefined {
  const colon = image.indexOf(':');
  if (colon >= 0 && colon === image.length - 1) return 'has an empty tag';
  const name = colon < 0 ? image : image.slice(0, colon);
  const host = name.split('/', 1)[0] ?? '';
  return /[\s<>"\\^`{|}%]|\[[^\]]*$/.test(host) ||
    /[\u0000-\u001f\u007f]/.test(name) ||
    /%(?![\da-f]{2})/i.test(name)
    ? 'is no URL of an image'
    : undefined;
}
