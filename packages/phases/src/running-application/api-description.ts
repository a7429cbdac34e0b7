import { type ApiDescription, readUrl, Scope } from '@gatehouse/dast';
import { UserError } from '@gatehouse/findings';
import { bounded, chooseFetch, NoAnswer } from '@gatehouse/network';
import type { NamedFile } from '@gatehouse/workspace';
import type { Surroundings } from './surroundings.ts';
import type { Wishes } from './wishes.ts';

const BOUNDS = { maximumBytes: 16 * 1024 * 1024, timeout: 30_000 };

/**
 * The description of the API, read or fetched.
 *
 * @throws UserError where it is missing, is no text or does not answer
 */
export async function apiDescription(
  { apiSpec, apiFormat = 'openapi', mode }: Wishes,
  surroundings: Surroundings,
): Promise<ApiDescription | undefined> {
  if (apiSpec === undefined) {
    if (mode !== 'api') return undefined;
    if (apiFormat === 'graphql') return { kind: 'graphql' };
    throw new UserError('mode: api goes by the description of the API, and there is none', {
      remedy: 'Set api-spec to its file or URL',
    });
  }
  const file = /^https?:/iu.test(apiSpec)
    ? { content: await fetched(apiSpec, surroundings) }
    : surroundings.read(apiSpec, 'api-spec');
  const text = textOf(file, 'api-spec');
  switch (apiFormat) {
    case 'openapi':
      return { kind: 'openapi', text, ...('path' in file && { path: file.path }) };
    case 'soap':
      return { kind: 'soap', text };
    case 'graphql':
      return { kind: 'graphql', schema: text };
  }
}

/** Without credentials: it is not yet known whether they may go there. */
async function fetched(address: string, { proxies }: Surroundings): Promise<Uint8Array> {
  const url = readUrl(address, 'api-spec');
  const refusal = new Scope(url).refusal(url);
  if (refusal !== undefined) throw new UserError(`api-spec: ${url.host} is ${refusal}`);
  const send = bounded(await chooseFetch(proxies), BOUNDS);
  try {
    const answer = await send(url.href, { redirect: 'manual' });
    if (answer.status !== 200)
      throw new UserError(`api-spec: ${url.host} answers ${answer.status}`, {
        remedy: 'Give a URL that answers with the description itself, or a file',
      });
    return new Uint8Array(await answer.arrayBuffer());
  } catch (cause) {
    if (!(cause instanceof NoAnswer)) throw cause;
    throw new UserError(`api-spec: ${cause.message}`, { cause });
  }
}

/** @throws UserError for what is no UTF-8 */
export function textOf({ content }: Pick<NamedFile, 'content'>, input: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch (cause) {
    throw new UserError(`${input}: is no text in UTF-8`, { cause });
  }
}
