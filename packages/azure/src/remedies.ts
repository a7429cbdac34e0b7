// What several services of Azure's want done about the same. Sentences without a full stop.

export const AZURE_IS_DOWN =
  'Azure has a problem of its own: try again, and look at status.azure.com';

/** Resource Manager and the services keep roles in mind for a while. */
export const ROLE_IS_LATE = 'A new assignment takes some minutes to be known';

export interface Firewall {
  /** `the vault` */
  readonly whose: string;
  /** Of az, to which the address is added: `az acr network-rule add --name shop`. */
  readonly command: string;
  /** The address of the runner, where the service says it. */
  readonly address: string | undefined;
}

/** A firewall that does not let the runner in. */
export function letIn({ whose, command, address }: Firewall): string {
  const runner = address === undefined ? 'The runner' : `The runner (${address})`;
  return `${runner} is not let in by ${whose}'s firewall: \`${command} --ip-address <address>\`, or use a runner inside its network. Hosted runners have other addresses every time`;
}
