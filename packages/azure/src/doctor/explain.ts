import { AzureError } from '../azure-error.ts';
import type { EntraError } from '../token/entra-error.ts';
import { adviceFor, type Situation } from './advice.ts';
import { credentialFor, type Recipe, recipes } from './federated-credential.ts';

/** A refusal of Entra's with all that helps to end it. */
export class LoginRefused extends AzureError {
  /** Lines for the log and the summary; without Markdown, not escaped. */
  readonly details: readonly string[];
  /** How to make the federated credential that lacks; empty where that is not what lacks. */
  readonly recipes: readonly Recipe[];

  constructor(refusal: EntraError, situation: Situation) {
    const [code] = refusal.codes;
    const { clientId, presented } = situation;
    const advice = adviceFor(code, situation);
    const name = code === undefined ? refusal.error : `AADSTS${code}`;
    super(
      `Entra refuses the login (${name}): ${withoutCode(refusal.description) || refusal.error}`,
      {
        code: name,
        remedy: advice?.remedy ?? lookUp(code),
        ...(refusal.correlationId !== undefined && { correlationId: refusal.correlationId }),
      },
    );
    this.details = [...(presented ? sent(presented) : []), ...(advice?.details ?? [])];
    this.recipes =
      presented && advice?.wantsCredential ? recipes(credentialFor(presented), clientId) : [];
  }
}

/** What was really sent, in columns. */
export function sent(presented: NonNullable<Situation['presented']>): string[] {
  const { issuer, subject, audience, context } = presented;
  const rows = [
    ['issuer', issuer],
    ['subject', subject],
    ['audience', audience],
    ...context,
  ] as const;
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`);
}

/** The number stands in front already. */
function withoutCode(description: string): string {
  return description.replace(/^AADSTS\d+:\s*/u, '');
}

function lookUp(code: number | undefined): string {
  return code === undefined
    ? 'Look at what Entra says'
    : `See https://login.microsoftonline.com/error?code=${code}`;
}
