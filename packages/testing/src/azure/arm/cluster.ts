import { randomBytes } from 'node:crypto';
import { armRefusal } from './errors.ts';

/** What is run in a cluster for somebody who cannot reach it. */
export interface ClusterCommand {
  readonly command: string;
  /** A zip archive; empty where none was sent. */
  readonly context: Buffer;
  /** Of the caller, made out to the cluster; empty where none was sent. */
  readonly token: string;
}

/** What came of it; `reason` says why it could not be run at all. */
export type CommandResult =
  { readonly exitCode: number; readonly logs: string } | { readonly reason: string };

export interface ClusterOptions {
  readonly subscriptionId: string;
  readonly resourceGroup?: string;
  readonly name?: string;
  /** The API server: `https://127.0.0.1:6443`. */
  readonly server?: string;
  /** PEM. */
  readonly certificateAuthority?: string;
  /** Over those of an Entra cluster with local accounts off, as in GET managedCluster. */
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly run?: (command: ClusterCommand) => CommandResult | Promise<CommandResult>;
  /** How often its result is asked for before a command has ended; 1 unless told. */
  readonly polls?: number;
}

/** A cluster of Azure Kubernetes Service; tests may change its properties. */
export class Cluster {
  readonly id: string;
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly name: string;
  readonly server: string;
  readonly certificateAuthority: string;
  readonly run: (command: ClusterCommand) => CommandResult | Promise<CommandResult>;
  readonly polls: number;
  /** What was run in it, in order. */
  readonly commands: ClusterCommand[] = [];
  properties: Readonly<Record<string, unknown>>;

  constructor(options: ClusterOptions) {
    const { subscriptionId, resourceGroup = 'rg1', name = 'clustername1' } = options;
    this.subscriptionId = subscriptionId;
    this.resourceGroup = resourceGroup;
    this.name = name;
    this.id = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.ContainerService/managedClusters/${name}`;
    const fqdn = `${name}-abcd1234.hcp.eastus.azmk8s.io`;
    this.server = options.server ?? `https://${fqdn}:443`;
    this.certificateAuthority = options.certificateAuthority ?? CERTIFICATE;
    this.run = options.run ?? (() => ({ exitCode: 0, logs: '' }));
    this.polls = options.polls ?? 1;
    this.properties = { ...defaults(name, fqdn), ...options.properties };
  }

  /** As the published example of ManagedClusters_Get shows one (azure-rest-api-specs, Microsoft.ContainerService 2025-05-01). */
  get body(): object {
    return {
      id: this.id,
      location: 'eastus',
      name: this.name,
      type: 'Microsoft.ContainerService/ManagedClusters',
      properties: this.properties,
      identity: { type: 'SystemAssigned' },
      sku: { name: 'Base', tier: 'Standard' },
    };
  }

  get usesEntra(): boolean {
    return this.properties['aadProfile'] !== undefined && this.properties['aadProfile'] !== null;
  }

  get isPrivate(): boolean {
    return this.#access['enablePrivateCluster'] === true;
  }

  /** @throws ServiceRefusal 400 where local accounts are off */
  checkLocalAccounts(): void {
    if (this.properties['disableLocalAccounts'] !== true) return;
    throw armRefusal(
      400,
      'BadRequest',
      'Getting static credential is not allowed because this cluster is set to disable local accounts.',
    );
  }

  /** @throws ServiceRefusal 400 where commands may not be run; the code is not published */
  checkCommands(): void {
    if (this.#access['disableRunCommand'] !== true) return;
    throw armRefusal(400, 'BadRequest', `Run command is disabled for the cluster ${this.name}.`);
  }

  get #access(): Readonly<Record<string, unknown>> {
    return (this.properties['apiServerAccessProfile'] ?? {}) as Readonly<Record<string, unknown>>;
  }
}

function defaults(name: string, fqdn: string): Readonly<Record<string, unknown>> {
  return {
    provisioningState: 'Succeeded',
    powerState: { code: 'Running' },
    kubernetesVersion: '1.34.0',
    currentKubernetesVersion: '1.34.0',
    dnsPrefix: name,
    fqdn,
    azurePortalFQDN: fqdn.replace('.hcp.', '.portal.hcp.'),
    nodeResourceGroup: `MC_rg1_${name}_eastus`,
    enableRBAC: true,
    disableLocalAccounts: true,
    aadProfile: { managed: true, enableAzureRBAC: true, adminGroupObjectIDs: [] },
    agentPoolProfiles: [
      { name: 'nodepool1', count: 3, vmSize: 'Standard_D4s_v5', osType: 'Linux', mode: 'System' },
    ],
  };
}

/** Stands where a test needs no real one. */
const CERTIFICATE = `-----BEGIN CERTIFICATE-----\n${randomBytes(48).toString('base64')}\n-----END CERTIFICATE-----\n`;
