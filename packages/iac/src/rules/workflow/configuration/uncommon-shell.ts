import { stepRule } from '../define.ts';
import { compositeExample, stepsExample } from '../example.ts';

const READABLE = new Set(['bash', 'sh', 'pwsh', 'powershell', 'python']);

export const uncommonShell = stepRule({
  id: 'workflow/uncommon-shell',
  title: 'A script is written for a shell that scanners cannot read',
  severity: 'low',
  profile: 'all',
  why: 'Rules about scripts, here and in other tools, know bash, sh, PowerShell and Python. What another program makes of the text, nobody checks.',
  fix: 'Use `shell: bash` or `shell: pwsh`, and call the other program from there.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell',
    'https://docs.zizmor.sh/audits/#misfeature',
  ],
  aliases: ['misfeature'],
  check(step, report) {
    const { shell, shellChoice } = step;
    if (step.run.exists && shell !== undefined && shellChoice.exists && !READABLE.has(shell))
      report.fail(shellChoice, `${step.label} runs its script with ${shell}`);
  },
  examples: {
    fail: [
      stepsExample('The old Windows shell', '- run: dir\n  shell: cmd'),
      compositeExample('A compiler', '- run: int main() { return 0; }\n  shell: tcc -run {0}'),
    ],
    pass: [
      stepsExample('Bash', '- run: ls\n  shell: bash -e {0}'),
      stepsExample('The runner’s own', '- run: ls'),
    ],
  },
});
