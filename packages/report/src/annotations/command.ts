import { cut, inert, printable } from '@gatehouse/text';

export type Level = 'error' | 'warning' | 'notice';

/** The runner cuts longer messages. (actions/runner, ExecutionContext) */
const MESSAGE_LIMIT = 4096;

/** A workflow command on one line, its values escaped so that none can end or add a property. */
export function command(
  level: Level,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${level} ${list.join(',')}::${escapeData(cut(inert(message), MESSAGE_LIMIT))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(value: string | number): string {
  return escapeData(inert(printable(String(value))))
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C');
}
