import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AcrDouble,
  acrDouble,
  type Application,
  type ArmDouble,
  armDouble,
  type Certificate,
  type EntraDouble,
  entraDouble,
  type KeyVaultDouble,
  keyVaultDouble,
  type OidcDouble,
  oidcDouble,
  type ProxyDouble,
  proxyDouble,
  type ProxyDoubleOptions,
  runAction,
  type RunActionOptions,
  type RunResult,
  type Service,
  temporaryDirectory,
} from '@gatehouse/testing';
import { built, ROOT } from '../built.ts';

export const REGISTRY = 'shopimages.azurecr.io';
export const VAULT = 'shop-secrets';
export const SUBJECT = 'repo:acme/shop:environment:production';

/** Host names of GitHub's and Azure's, in order. */
export const HOSTS = {
  entra: 'login.microsoftonline.com',
  arm: 'management.azure.com',
  oidc: 'pipelines.actions.githubusercontent.com',
  vault: `${VAULT}.vault.azure.net`,
  acr: REGISTRY,
} as const;

export interface NamedAzureOptions {
  readonly proxy?: Omit<ProxyDoubleOptions, 'route'>;
  /** What the registry's double signs its tokens by. */
  readonly registrySigner?: Certificate;
  /** Of access tokens, in seconds; about an hour unless told. */
  readonly lifetimeSeconds?: number;
}

/** GitHub and Azure by their own names and over TLS, to which only a proxy on loopback leads. */
export interface NamedAzure {
  readonly oidc: OidcDouble;
  readonly entra: EntraDouble;
  readonly arm: ArmDouble;
  readonly acr: AcrDouble;
  readonly vault: KeyVaultDouble;
  readonly proxy: ProxyDouble;
  readonly subscriptionId: string;
  /** A file with all certificates, PEM. */
  readonly certificates: string;
  /** What a machine behind that proxy has set. */
  readonly environment: Readonly<Record<string, string>>;
  /** Leads clients of a host to a port of loopback, where a server has this certificate (PEM). */
  readonly lead: (host: string, port: number, certificate: string) => void;
  /** One that may log in from the job, and do with Azure what it likes. */
  readonly application: () => Application;
  /** The built action as a step, with the inputs that a user gives, and a job that may ask GitHub who it is. */
  readonly logIn: (
    application: Application,
    inputs?: Readonly<Record<string, string>>,
    options?: Partial<RunActionOptions>,
  ) => Promise<RunResult>;
}

/** Plays with them, and then nobody may have been asked what no good client asks. */
export async function withNamedAzure(
  { proxy: proxyOptions = {}, registrySigner: signer, lifetimeSeconds }: NamedAzureOptions,
  play: (azure: NamedAzure) => Promise<void>,
): Promise<void> {
  built();
  const job = { repository: 'acme/shop', environment: 'production' };
  await using folder = await temporaryDirectory();
  await using oidc = await oidcDouble({ job, host: HOSTS.oidc });
  const lifetime = lifetimeSeconds === undefined ? {} : { lifetimeSeconds };
  await using entra = await entraDouble({ issuers: [oidc], host: HOSTS.entra, ...lifetime });
  await using arm = await armDouble({ entra, host: HOSTS.arm });
  await using acr = await acrDouble({
    entra,
    host: HOSTS.acr,
    refuseArmAudience: true,
    ...(signer && { signer }),
  });
  await using vault = await keyVaultDouble({ entra, name: VAULT, host: HOSTS.vault });
  const services: Readonly<Record<keyof typeof HOSTS, Service>> = { oidc, entra, arm, acr, vault };
  const ports = new Map<string, number>(
    Object.entries(services).map(
      ([name, { port }]) => [`${HOSTS[name as keyof typeof HOSTS]}:443`, port] as const,
    ),
  );
  const route = (target: string): number | undefined => ports.get(target);
  await using proxy = await proxyDouble({ ...proxyOptions, route });
  const certificates = join(folder.path, 'certificates.pem');
  for (const { certificate } of Object.values(services)) appendFileSync(certificates, certificate);
  const environment = { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: certificates };
  const { id: scope, subscriptionId } = arm.subscription({ name: 'Shop' });
  await play({
    ...{ oidc, entra, arm, acr, vault, proxy, subscriptionId, certificates, environment },
    lead: (host, port, certificate) => {
      ports.set(`${host}:443`, port);
      appendFileSync(certificates, certificate);
    },
    application: () => {
      const federated = [{ issuer: oidc.issuer, subject: SUBJECT }];
      const application = entra.application({ federated });
      arm.assign({ principal: application.objectId, role: 'Owner', scope });
      return application;
    },
    logIn: async ({ clientId }, inputs = {}, { env = {}, ...more } = {}) =>
      runAction({
        ...{ action: 'actions/azure-login', root: ROOT },
        inputs: { 'client-id': clientId, 'tenant-id': entra.tenantId, timeout: '1', ...inputs },
        env: { ...environment, ...oidc.variables, ...env },
        ...more,
      }),
  });
  const violations = Object.values(services).flatMap((service) => service.violations);
  if (violations.length > 0) throw new Error(`Asked as nobody may: ${violations.join('; ')}`);
}
