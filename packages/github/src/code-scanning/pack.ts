import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** The text of a SARIF file as code scanning takes it, whose limit is for this size: compressed, not yet in Base64. */
export async function packSarif(text: string): Promise<Buffer> {
  return promisify(gzip)(text);
}
