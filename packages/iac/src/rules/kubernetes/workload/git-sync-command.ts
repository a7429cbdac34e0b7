import { containerRule } from '../define.ts';
import { containerExample } from '../example.ts';

export const gitSyncCommand = containerRule({
  id: 'kubernetes/git-sync-command',
  title: 'git-sync is told which program to run as git',
  severity: 'medium',
  why: 'Whatever `GITSYNC_GIT` names is executed with the credentials of git-sync: who can change the manifest, or the file, runs code without a new image.',
  fix: 'Remove the variable.',
  references: ['https://github.com/kubernetes/git-sync'],
  aliases: ['CKV_K8S_159'],
  tags: ['CWE-78'],
  check(container, report) {
    for (const variable of container.get('env').items)
      if (variable.get('name').string === 'GITSYNC_GIT')
        report.fail(variable, `${container.label} sets GITSYNC_GIT`);
  },
  examples: {
    fail: [containerExample('Set', 'env:\n  - name: GITSYNC_GIT\n    value: /tmp/git')],
    pass: [
      containerExample(
        'Another variable',
        'env:\n  - name: GITSYNC_REPO\n    value: https://github.com/example/web',
      ),
    ],
  },
});
