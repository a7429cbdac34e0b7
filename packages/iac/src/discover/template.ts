import { parseYaml, SourceText } from '@gatehouse/source';

/** What Go templates, Jinja and ERB write around their actions. */
const DELIMITERS: readonly (readonly [string, string])[] = [
  ['{{', '}}'],
  ['{%', '%}'],
  ['<%', '%>'],
];

/**
 * Whether a text that is no YAML is a template of YAML: it reads once its actions are taken out. Such a file waits for
 * its renderer; a broken file that merely mentions `{{` does not pass for one.
 */
export function isTemplate(source: SourceText): boolean {
  const plain = withoutActions(source.text);
  return (
    plain !== source.text && parseYaml(new SourceText(source.path, plain)).problems.length === 0
  );
}

/** Whether Helm would put something in its place; an action in a comment changes nothing. */
export function holdsHelmActions(text: string): boolean {
  return replaceActions(text, '{{', '}}') !== text;
}

/** Lines that hold nothing but actions become empty; within a line an action becomes a word. */
function withoutActions(text: string): string {
  let plain = text;
  for (const [open, close] of DELIMITERS) plain = replaceActions(plain, open, close);
  return plain.replace(MARKED_LINE, (line) =>
    ACTIONS_ONLY.test(line) ? '' : line.replaceAll(MARK, 'x'),
  );
}

/** Stands for an action; no text holds it, for YAML does not allow it. */
const MARK = '\u0001';
const MARKED_LINE = /^.*\u0001.*$/gm;
const ACTIONS_ONLY = /^[\s\u0001]*$/;

/** One pass, however many openings are never closed. What YAML takes for a comment is left alone. */
function replaceActions(text: string, open: string, close: string): string {
  const parts: string[] = [];
  let from = 0;
  let seen = 0;
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, seen)) {
    if (endsInComment(text.slice(seen, start), seen > 0)) {
      seen = text.indexOf('\n', start);
      if (seen < 0) break;
      continue;
    }
    const end = text.indexOf(close, start + open.length);
    if (end < 0) break;
    parts.push(text.slice(from, start), MARK);
    from = end + close.length;
    seen = from;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** A comment starts its line or follows a space. */
function endsInComment(text: string, continuesLine: boolean): boolean {
  const lineEnd = text.lastIndexOf('\n');
  const line = lineEnd < 0 && continuesLine ? MARK + text : text.slice(lineEnd + 1);
  return /(?<![^ \t])#/.test(line);
}
