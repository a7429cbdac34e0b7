import { describe, expect, it } from '@jest/globals';
import { privilegedPod, scanFiles } from './scan-files.ts';

const binding = (name: string, subject: string): string => `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: ${name}, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: same }
subjects: [{ kind: ServiceAccount, name: ${subject}, namespace: shop }]
`;

const ROLE =
  'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: { name: same, namespace: shop }\nrules: [{ apiGroups: [""], resources: [pods], verbs: [get] }]\n';

const POD = privilegedPod().replace(
  'spec:\n',
  '  namespace: shop\n  labels: { app: same }\nspec:\n  serviceAccountName: same\n',
);

const SERVICE =
  'apiVersion: v1\nkind: Service\nmetadata: { name: same, namespace: shop }\nspec: { selector: { app: same }, ports: [{ port: 80 }] }\n';

const POLICY =
  'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: same, namespace: shop }\nspec: { podSelector: { matchLabels: { app: other } } }\n';

/** Milliseconds for a number of objects in files of a hundred. */
async function time(count: number, object: (index: number) => string): Promise<number> {
  const files: Record<string, string> = {};
  for (let index = 0; index < count; index += 100)
    files[`${index}.yaml`] = Array.from({ length: 100 }, (_, more) => object(index + more)).join(
      '---\n',
    );
  const started = performance.now();
  const scan = await scanFiles(files, { profile: 'all' });
  const taken = performance.now() - started;
  expect(scan.coverage.resources).toBe(count);
  expect(scan.incomplete).toEqual([]);
  return taken;
}

/** What is asked of a pod takes longer than what is asked of a binding. */
const cases: readonly (readonly [string, number, (index: number) => string])[] = [
  ['bindings of one name, to one account', 4000, () => binding('same', 'same')],
  ['bindings to accounts of their own', 4000, (index) => binding('same', `account-${index}`)],
  [
    'roles of one name and their bindings',
    4000,
    (index) => (index % 2 ? ROLE : binding('same', 'same')),
  ],
  [
    'pods and bindings to their account',
    1200,
    (index) => (index % 2 ? POD : binding(`b${index}`, 'same')),
  ],
  ['pods and services that select them all', 1200, (index) => (index % 2 ? POD : SERVICE)],
  ['pods and policies that select none of them', 1200, (index) => (index % 2 ? POD : POLICY)],
];

describe('time grows with the number of objects', () => {
  it.each(cases)(
    '%s',
    async (_, count, object) => {
      await time(400, object);
      const ratios: number[] = [];
      // The machine may be busy with other things: one fair measurement is enough.
      for (let attempt = 0; attempt < 3 && !(Math.min(...ratios) < 3); attempt++) {
        const half = await time(count / 2, object);
        ratios.push((await time(count, object)) / half);
      }
      expect(Math.min(...ratios)).toBeLessThan(3);
    },
    60_000,
  );

  it('5,000 bindings of one name are a matter of a second or two', async () => {
    expect(await time(5000, () => binding('same', 'same'))).toBeLessThan(15_000);
  });
});
