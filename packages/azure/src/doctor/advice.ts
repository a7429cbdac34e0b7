import { showCapitals } from './letter-case.ts';
import type { Presented } from './presented.ts';
import { describeSubject, readSubject } from './subject.ts';

/** Who asked whom for what. */
export interface Situation {
  readonly clientId: string;
  readonly tenantId: string;
  readonly scope: string;
  /** `login.microsoftonline.com` */
  readonly authority: string;
  /** Of the cloud. */
  readonly federationAudience: string;
  /** Absent for a secret or a certificate. */
  readonly presented?: Presented | undefined;
}

export interface Advice {
  /** One sentence, without a full stop. */
  readonly remedy: string;
  /** More lines, for the log and the summary. */
  readonly details?: readonly string[];
  /** Whether making the credential that would match is the answer. */
  readonly wantsCredential?: boolean;
}

type Advise = (situation: Situation) => Advice;

const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/**
 * By number of AADSTS: what to do. learn.microsoft.com, "Microsoft Entra authentication and authorization error codes", says
 * that numbers may change, so whatever is not here is shown as Entra says it.
 */
const ADVICE: ReadonlyMap<number, Advise> = new Map<number, Advise>([
  [700211, wrongIssuer],
  [700212, wrongAudience],
  [700213, wrongSubject],
  [70021, wrongSubject],
  [7002138, wrongCase],
  [70025, noCredentials],
  [
    700016,
    ({ clientId, tenantId }) => ({
      remedy: `Compare client-id ${clientId} and tenant-id ${tenantId} with the application's page: it is the application (client) id, not the object id, and the tenant that the application is in`,
    }),
  ],
  [
    90002,
    ({ tenantId, authority }) => ({
      remedy: `There is no tenant ${tenantId} at ${authority}. Compare tenant-id, and environment where the tenant is in another cloud`,
    }),
  ],
  [
    700024,
    () => ({
      remedy:
        'The assertion had run out when Entra saw it; GitHub makes them for five minutes. Run the job again; on a self-hosted runner set its clock',
    }),
  ],
  [
    50027,
    () => ({
      remedy:
        'Entra could not read the assertion. Something between the runner and Entra changes requests, or the runner is not one of GitHub’s',
    }),
  ],
  [
    500011,
    ({ scope, tenantId }) => ({
      remedy: `The tenant ${tenantId} does not know ${scope}: a service is known once somebody has used it there. Compare the scope, and the tenant`,
    }),
  ],
  [
    53003,
    () => ({
      remedy:
        'A conditional access policy for workload identities refuses it, mostly by address: ask who looks after Entra, or run on a self-hosted runner with an address that is allowed',
    }),
  ],
  [
    7000112,
    ({ clientId }) => ({
      remedy: `The application ${clientId} is disabled in this tenant. Enable its enterprise application (Enabled for users to sign in)`,
    }),
  ],
  [
    7000215,
    () => ({
      remedy:
        'The client secret is not one of the application’s. creds needs the value of the secret, not its id; better, leave it out and make a federated credential',
      wantsCredential: false,
    }),
  ],
  [
    7000222,
    () => ({
      remedy:
        'The client secret or certificate has run out. Make a federated credential instead: it never does',
    }),
  ],
  [
    700027,
    () => ({
      remedy:
        'The certificate is not one of the application’s, or its key is another one. Upload the certificate to the application, or make a federated credential',
    }),
  ],
]);

/** What to do about a refusal; undefined where Entra's own words have to do. */
export function adviceFor(code: number | undefined, situation: Situation): Advice | undefined {
  return code === undefined ? undefined : ADVICE.get(code)?.(situation);
}

function wrongIssuer({ presented }: Situation): Advice {
  const isGithub = presented?.issuer === GITHUB_ISSUER;
  return {
    remedy: `No federated credential has the issuer ${presented?.issuer ?? ''}`,
    details: isGithub
      ? []
      : [
          `This is not ${GITHUB_ISSUER}: GitHub Enterprise Server has an issuer of its own, and an enterprise may have switched on one that ends in its name.`,
        ],
    wantsCredential: true,
  };
}

function wrongAudience({ presented, federationAudience }: Situation): Advice {
  const sent = presented?.audience ?? '';
  return sent === federationAudience
    ? { remedy: `No federated credential has the audience ${sent}`, wantsCredential: true }
    : {
        remedy: `The assertion was for ${sent}, this cloud expects ${federationAudience}: leave audience out, or make a credential with yours`,
        wantsCredential: true,
      };
}

function noCredentials({ clientId }: Situation): Advice {
  return {
    remedy: `The application ${clientId} has no federated credential at all`,
    wantsCredential: true,
  };
}

function wrongCase({ presented }: Situation): Advice {
  const subject = presented?.subject ?? '';
  const capitals = showCapitals(subject);
  return {
    remedy: `A federated credential has this subject in other letter case: write it exactly as ${subject}`,
    details: [
      ...(capitals.length > 0
        ? [
            'Entra does not say which letters differ. Portals like to write small ones here:',
            ...capitals,
          ]
        : ['The subject sent has no capital letter, so the credential must have some.']),
      'Where it persists although both are equal, delete the credential and make it anew.',
    ],
    wantsCredential: true,
  };
}

function wrongSubject({ presented }: Situation): Advice {
  const subject = readSubject(presented?.subject ?? '');
  return {
    remedy: `No federated credential has the subject ${subject.text}`,
    details: [`It stands for ${describeSubject(subject)}.`, ...hintsFor(subject)],
    wantsCredential: true,
  };
}

function hintsFor({ form, isImmutable }: ReturnType<typeof readSubject>): string[] {
  const hints: Record<typeof form, string> = {
    environment: 'The job has an environment, so the subject names that, and no branch.',
    branch: 'The job has no environment: with `environment:` the subject would name that instead.',
    tag: 'A release or a pushed tag is named by its tag; a credential for a branch does not cover it.',
    'pull request':
      'Every pull request has this subject, whatever its branch; a credential for a branch does not cover it. With `environment:` it would be that of the environment.',
    customised:
      'It does not have GitHub’s usual form: an organisation or a repository can choose which claims go into it (docs.github.com, “OpenID Connect reference”, customising the subject).',
  };
  return [
    hints[form],
    ...(isImmutable
      ? [
          'It names owner and repository with their ids (`@…`): repositories made, renamed or moved since 2026-07-15 do. A credential of the older form, without ids, does not match.',
        ]
      : form === 'customised'
        ? []
        : [
            'It has no ids (`@…`). The Azure portal offers the newer form with ids: a credential made there does not match this repository yet.',
          ]),
    '`*` is not a wildcard in a subject: Entra compares all of it.',
  ];
}
