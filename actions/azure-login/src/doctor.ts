import {
  credentialFor,
  describeSubject,
  presented,
  readSubject,
  recipes,
  sent,
} from '@gatehouse/azure';
import { describeError } from '@gatehouse/findings';
import { printable, prose } from '@gatehouse/text';
import type { Identity } from './identity.ts';
import type { Login } from './login.ts';
import { describeLogin } from './publish.ts';
import { block, describeRefusal, recipeForLog, recipesForSummary } from './refusal.ts';

export interface Diagnosis {
  readonly log: string;
  /** Markdown. */
  readonly summary: string;
}

/**
 * Says what this job sends and what Azure makes of it, without handing a login to anybody.
 *
 * @param attempt the whole login
 */
export async function diagnose(
  identity: Identity,
  attempt: () => Promise<Login>,
): Promise<Diagnosis> {
  const shown = await showSent(identity);
  try {
    const login = describeLogin(await attempt());
    return {
      log: [...shown.log, '', login].join('\n'),
      summary: [
        '## ✅ Azure login works',
        ...shown.summary,
        ...block(login.split('\n'), 'text'),
        '',
      ].join('\n'),
    };
  } catch (error) {
    const refusal = describeRefusal(error);
    return {
      log: [...shown.log, '', refusal.message, refusal.log].join('\n'),
      summary: [...shown.summary, '', refusal.summary].join('\n'),
    };
  }
}

const PROOFS: Readonly<Record<Identity['kind'], string>> = {
  federated: 'an assertion of GitHub’s',
  secret: 'a secret',
  certificate: 'a certificate',
  managed: 'the identity of its machine',
  pod: 'an assertion of its cluster’s',
};

/** Also before anything is wrong: the credential can be made by whoever copies it. */
async function showSent({
  assertion,
  clientId,
  kind,
}: Identity): Promise<{ log: string[]; summary: string[] }> {
  if (!assertion) {
    const line = `The job proves itself by ${PROOFS[kind]}; GitHub is not asked.`;
    return { log: [line], summary: ['', line] };
  }
  try {
    const claims = presented(await assertion());
    const lines = sent(claims);
    const meaning = `The subject stands for ${describeSubject(readSubject(claims.subject))}.`;
    const made = recipes(credentialFor(claims), clientId ?? '');
    return {
      log: [
        'What GitHub says of this job:',
        ...lines,
        printable(meaning),
        ...made.flatMap(recipeForLog),
      ],
      summary: [
        '',
        'What GitHub says of this job:',
        ...block(lines, 'text'),
        '',
        prose(meaning),
        ...recipesForSummary(made),
      ],
    };
  } catch (error) {
    const said = printable(describeError(error));
    return { log: [said], summary: ['', prose(said)] };
  }
}
