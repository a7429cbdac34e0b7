import { wholeExpression } from '../../../model/workflow/index.ts';
import { jobRule } from '../define.ts';
import { jobExample } from '../example.ts';

export const containerCredentials = jobRule({
  id: 'workflow/container-credentials',
  title: 'The password of a registry is written into the workflow',
  severity: 'high',
  why: 'Whoever can read the repository, now or in its history, can pull from and perhaps push to the registry.',
  fix: 'Store the password as a secret, write `password: ${{ secrets.… }}`, and change the one that was written here.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idcontainercredentials',
    'https://docs.zizmor.sh/audits/#hardcoded-container-credentials',
  ],
  aliases: ['hardcoded-container-credentials', 'credentials'],
  tags: ['CWE-798'],
  check(job, report) {
    for (const { name, credentials } of job.containers) {
      const password = credentials.get('password');
      if (password.exists && !wholeExpression(password))
        report.fail(
          password,
          `${name === 'container' ? 'The container' : `Service "${name}"`} of ${job.label} has its registry password written out`,
        );
    }
  },
  examples: {
    fail: [
      jobExample(
        'Password of the container',
        'runs-on: ubuntu-24.04\ncontainer:\n  image: registry.example.com/build:1\n  credentials:\n    username: ci\n    password: hunter2\nsteps: []',
      ),
      jobExample(
        'Password of a service',
        'runs-on: ubuntu-24.04\nservices:\n  db:\n    image: registry.example.com/db:1\n    credentials:\n      username: ci\n      password: hunter2\nsteps: []',
      ),
    ],
    pass: [
      jobExample(
        'A secret',
        'runs-on: ubuntu-24.04\ncontainer:\n  image: registry.example.com/build:1\n  credentials:\n    username: ci\n    password: ${{ secrets.REGISTRY_PASSWORD }}\nsteps: []',
      ),
      jobExample(
        'No credentials',
        'runs-on: ubuntu-24.04\ncontainer: registry.example.com/build:1\nsteps: []',
      ),
    ],
  },
});
