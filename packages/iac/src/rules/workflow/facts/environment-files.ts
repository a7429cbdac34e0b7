import type { Scalar } from '@gatehouse/source';
import { commandsIn, Span, type Step, type Word } from '../../../model/workflow/index.ts';

const POWERSHELL_WRITE =
  />>?\s*["']?\$\{?env:GITHUB_(?:ENV|PATH)|\b(?:out-file|add-content|set-content|tee-object)\b.*\$\{?env:GITHUB_(?:ENV|PATH)/i;
const CMD_WRITE = /\S\s*>>?\s*"?%GITHUB_(?:ENV|PATH)%/i;

/** Where a script writes something that is not plain text into `GITHUB_ENV` or `GITHUB_PATH`. */
export function environmentWrites(step: Step, script: Scalar): readonly Span[] {
  switch (step.shell ?? 'bash') {
    case 'bash':
    case 'sh':
    case 'zsh':
      return shellWrites(script);
    case 'pwsh':
    case 'powershell':
      return linesThat(script, POWERSHELL_WRITE);
    case 'cmd':
      return linesThat(script, CMD_WRITE);
    default:
      return [];
  }
}

function shellWrites(script: Scalar): readonly Span[] {
  if (!/GITHUB_(?:ENV|PATH)/.test(script.text)) return [];
  return commandsIn(script.text)
    .filter(({ words, targets }) => {
      const [program, ...args] = words;
      if (program?.text === 'tee') return args.some(isEnvironmentFile);
      if (!targets.some(isEnvironmentFile)) return false;
      const isPrinting = program?.text === 'echo' || program?.text === 'printf';
      return program !== undefined && (!isPrinting || args.some(({ isDynamic }) => isDynamic));
    })
    .map(({ start, end }) => new Span(script, start, end));
}

function isEnvironmentFile({ text }: Word): boolean {
  return /^\$\{?GITHUB_(?:ENV|PATH)\}?$/.test(text);
}

function linesThat(script: Scalar, pattern: RegExp): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of script.text.split('\n')) {
    if (pattern.test(line))
      spans.push(new Span(script, start + line.search(/\S/), start + line.length));
    start += line.length + 1;
  }
  return spans;
}
