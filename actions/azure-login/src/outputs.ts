/** Every output of the action, as action.yml declares them (test/outputs.test.ts). What Key Vault gives has names of its own. */
export const OUTPUTS = [
  'client-id',
  'tenant-id',
  'subscription-id',
  'subscription-name',
  'object-id',
  'subject',
  'expires-on',
  'kubeconfig',
  'registries',
  'docker-config',
  'az-config-dir',
  'federated-token-file',
  'exit-code',
  'output',
  'tokens',
] as const;

export type Output = (typeof OUTPUTS)[number];

export function isOutput(name: string): name is Output {
  return (OUTPUTS as readonly string[]).includes(name);
}
