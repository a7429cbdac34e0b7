/** Plain text in which `backticks` mark code, as Markdown of a paragraph or a table cell. */
export function prose(text) {
  return oneLine(text)
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part.replaceAll('|', '\\|') : escape(part)))
    .join('');
}

/** Text in the face of code, whatever it holds; a table row reads `|` before its cells do. */
export function code(text) {
  const inner = oneLine(text).replaceAll('|', '\\|');
  const fence = '`'.repeat(longestRun(inner) + 1);
  const space = /^`|`$/.test(inner) ? ' ' : '';
  return fence + space + inner + space + fence;
}

/** A code block whose fence is longer than any within. */
export function fenced(text, language) {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text.replace(/\n*$/, '\n')}${fence}`;
}

/** `rows` hold cells that are Markdown already. */
export function table(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The name that GitHub gives to a heading of plain words. */
export function anchor(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replace(/\s/g, '-');
}

/** Replaces what stands between `<!-- generated: name -->` and `<!-- end of name -->`. */
export function fillSection(text, name, content) {
  const [start, end] = [`<!-- generated: ${name} -->`, `<!-- end of ${name} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`has no section "${name}" between its markers`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

function escape(text) {
  return text.replace(/[\\*_[\]<>|~&]/g, (character) =>
    character === '<' ? '&lt;' : character === '&' ? '&amp;' : `\\${character}`,
  );
}

function oneLine(text) {
  return text.trim().replace(/\s+/g, ' ');
}

function longestRun(text) {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
