import { objectRule } from '../define.ts';
import { ROLES, granting } from '../facts/grants.ts';
import { roleExample } from '../facts/rbac-example.ts';

export const podExec = objectRule({
  id: 'kubernetes/pod-exec',
  title: 'Role may run commands in running containers',
  severity: 'medium',
  why: 'A shell in a container has its environment, its mounted secrets and its ServiceAccount. A websocket opens with `get`, so that verb is enough.',
  fix: 'Remove `pods/exec` and `pods/attach`; give them to people for a limited time instead.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  tags: ['CWE-284'],
  variantOf: ['kubernetes/full-access-role'],
  kinds: ROLES,
  check: granting({
    groups: ['', '*'],
    resources: ['pods/exec', 'pods/attach', 'pods/*', '*/exec', '*/attach'],
    verbs: ['create', 'get', '*'],
  }),
  examples: {
    fail: [
      roleExample('Opens shells', 'Role', { resources: ['pods/exec'], verbs: ['create'] }),
      roleExample('Attaches through a websocket', 'ClusterRole', {
        resources: ['pods/attach'],
        verbs: ['get'],
      }),
    ],
    pass: [
      roleExample('Reads logs', 'Role', { resources: ['pods/log'], verbs: ['get'] }),
      roleExample('Lists, which opens nothing', 'Role', {
        resources: ['pods/exec'],
        verbs: ['list'],
      }),
    ],
  },
});
