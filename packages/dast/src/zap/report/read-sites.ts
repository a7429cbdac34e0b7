import { UserError } from '@gatehouse/findings';
import { parseYaml, SourceText, type Value } from '@gatehouse/source';
import type { Hide } from './hide.ts';

/** Of the tree of sites, in bytes. */
export const SITES_LIMIT = 64 * 1024 * 1024;
const MOST = 200_000;

/** Something that ZAP asked for, and what came back. */
export interface ZapMessage {
  readonly method: string;
  readonly url: string;
  /** Undefined where nothing came, or nothing was asked: ZAP knows the place from a link or a path below it. */
  readonly status: number | undefined;
}

/**
 * Reads what the job export writes of ZAP's tree of sites: one node for each method, path and set of parameter names.
 *
 * @param file as messages call it
 * @param hide what of its URLs nobody may see
 * @throws UserError that names file and line
 */
export function readSites(file: string, content: Uint8Array, hide: Hide): ZapMessage[] {
  if (content.byteLength > SITES_LIMIT)
    throw new UserError(`${file}: is larger than ${SITES_LIMIT / 1024 / 1024} MB`);
  const source = new SourceText(file, new TextDecoder().decode(content));
  const { documents, problems } = parseYaml(source);
  const [problem] = problems;
  if (problem) throw new UserError(`${file}:${problem.line ?? 1}: ${problem.message}`);
  const [roots] = documents;
  if (!roots?.isSequence) throw new UserError(`${file}: is not a tree of sites`);
  const messages: ZapMessage[] = [];
  const open: Value[] = [...roots.items];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!node.isMapping) throw new UserError(`${file}:${node.line}: is not a node of a tree`);
    const url = node.get('url').string;
    if (url !== undefined)
      messages.push({
        method: node.get('method').string ?? 'GET',
        url: hide.text(url),
        status: node.get('statusCode').number,
      });
    if (messages.length > MOST) throw new UserError(`${file}: holds more than ${MOST} messages`);
    for (const child of node.get('children').items) open.push(child);
  }
  return messages;
}
