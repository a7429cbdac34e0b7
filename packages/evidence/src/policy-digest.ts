import { hash } from 'node:crypto';

/** The SHA-256 of a file of a policy, its lines ended as git keeps them: a checkout on Windows may end them otherwise. */
export function policyDigest(content: Uint8Array): string {
  const text = Buffer.from(content).toString('latin1');
  return hash('sha256', Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1'), 'hex');
}
