import type { Scalar, ShellCommand, ShellWord } from '@gatehouse/source';
import { Span, type Step } from '../../../model/workflow/index.ts';

const POWERSHELL_REDIRECT = />>?\s*["']?\$\{?env:GITHUB_(?:ENV|PATH)/i;
const POWERSHELL_WRITER = /\b(?:out-file|add-content|set-content|tee-object)\b/i;
const POWERSHELL_FILE = /\$\{?env:GITHUB_(?:ENV|PATH)/i;
const CMD_REDIRECT = /\S\s*>>?\s*"?%GITHUB_(?:ENV|PATH)%/i;

/** Where a script writes something that is not plain text into `GITHUB_ENV` or `GITHUB_PATH`. */
export function environmentWrites(step: Step, script: Scalar): readonly Span[] {
  switch (step.shell ?? 'bash') {
    case 'bash':
    case 'sh':
    case 'zsh':
      return shellWrites(step, script);
    case 'pwsh':
    case 'powershell':
      return linesThat(script, writesInPowerShell);
    case 'cmd':
      return linesThat(script, (line) => CMD_REDIRECT.test(line));
    default:
      return [];
  }
}

function shellWrites({ commands }: Step, script: Scalar): readonly Span[] {
  return commands.filter(writesEnvironment).map(({ start, end }) => new Span(script, start, end));
}

function writesEnvironment(command: ShellCommand): boolean {
  const { name, arguments: args, redirects } = command;
  if (name === 'tee') return args.some(isEnvironmentFile);
  if (
    !redirects.some(({ operator, target }) => operator.includes('>') && isEnvironmentFile(target))
  )
    return false;
  const isPrinting = name === 'echo' || name === 'printf';
  return name !== '' && (!isPrinting || args.some(({ isDynamic }) => isDynamic));
}

function isEnvironmentFile({ text }: ShellWord): boolean {
  return /^\$\{?GITHUB_(?:ENV|PATH)\}?$/.test(text);
}

/** In two steps rather than one pattern, which would read a long line again from each command in it. */
function writesInPowerShell(line: string): boolean {
  if (POWERSHELL_REDIRECT.test(line)) return true;
  const writer = POWERSHELL_WRITER.exec(line);
  return writer !== null && POWERSHELL_FILE.test(line.slice(writer.index));
}

function linesThat(script: Scalar, isWanted: (line: string) => boolean): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of script.text.split('\n')) {
    if (isWanted(line))
      spans.push(new Span(script, start + line.search(/\S/), start + line.length));
    start += line.length + 1;
  }
  return spans;
}
