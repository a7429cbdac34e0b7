import type { Fetch } from '@gatehouse/network';
import type { AzureRequest, Send } from './send.ts';

/** Sends over a fetch that is bounded and goes through the proxies. */
export function sendOver(fetch: Fetch): Send {
  return async (request) => {
    const answer = await fetch(request.url, {
      method: request.method,
      redirect: 'manual',
      ...(request.headers && { headers: { ...request.headers } }),
      ...(request.body !== undefined && { body: request.body }),
    });
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      text: await textOf(answer, request),
    };
  };
}

async function textOf(answer: Response, { url }: AzureRequest): Promise<string> {
  try {
    return await answer.text();
  } catch (cause) {
    throw new Error(`the answer of ${new URL(url).host} broke off`, { cause });
  }
}
