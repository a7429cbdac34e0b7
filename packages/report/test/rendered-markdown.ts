import { parsers } from 'prettier/plugins/markdown';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly lang?: string | null;
  readonly children?: readonly Node[];
}

/** Everything of ours that Markdown makes; the rest came from outside. */
const OUR_NODES = new Set([
  ...['root', 'paragraph', 'sentence', 'word', 'whitespace', 'text', 'break', 'blockquote'],
  ...['heading', 'strong', 'emphasis', 'list', 'listItem', 'table', 'tableRow', 'tableCell'],
  ...['html', 'link', 'code', 'inlineCode'],
]);

const OUR_TAGS =
  /^(?:<\/?(?:code|details|summary)>|<br>|<!-- -->|<!-- gatehouse(?::part|:end|:section iac c{40}\/1\.1 error)? -->|[^<>]|\s)*$/;

/** What GitHub makes a link or a picture of after Markdown, in text that is not code. */
const RESOLVED = /@\w|#\d|\bGH-\d|(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])|:\/\/|www\.|:[\w+-]+:/iu;

/** Prettier's Markdown, told to leave text whole. */
async function parse(markdown: string): Promise<Node> {
  return (await parsers.markdown.parse(markdown, { originalText: markdown } as never)) as Node;
}

/**
 * What a page of GitHub would make of the Markdown beyond what we write: elements, links, mentions. Judged by a Markdown
 * parser; what GitHub resolves afterwards is looked for in the text that the parser found. Links to `trusted` are ours.
 */
export async function foreignEffects(markdown: string, trusted: string): Promise<string[]> {
  const effects: string[] = [];
  visit(await parse(markdown), false);
  return effects;

  function visit(node: Node, inCode: boolean): void {
    if (!OUR_NODES.has(node.type)) effects.push(`${node.type}: ${excerpt(node.value)}`);
    if (node.type === 'link' && !(node.url ?? '').startsWith(trusted))
      effects.push(`link: ${excerpt(node.url)}`);
    if (node.type === 'html' && !OUR_TAGS.test(node.value ?? ''))
      effects.push(`html: ${excerpt(node.value)}`);
    if (node.type === 'code' && !['yaml', 'suggestion'].includes(node.lang ?? ''))
      effects.push(`code: ${excerpt(node.value)}`);
    if (node.type === 'text' && !inCode && RESOLVED.test(node.value ?? ''))
      effects.push(`text: ${excerpt(node.value)}`);
    if (node.type === 'table') visitTable(node);
    let code = inCode;
    for (const child of node.children ?? []) {
      if (child.type === 'html' && /^<code>/.test(child.value ?? '')) code = true;
      if (child.type === 'html' && /<\/code>$/.test(child.value ?? '')) code = false;
      visit(child, code);
    }
  }

  function visitTable({ children = [] }: Node): void {
    const widths = new Set(children.map((row) => row.children?.length));
    if (widths.size > 1) effects.push(`table: rows of ${[...widths].join(' and ')} cells`);
  }
}

function excerpt(text = ''): string {
  return text.slice(0, 200);
}
