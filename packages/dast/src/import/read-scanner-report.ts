import { parseJsonFile, UserError } from '@gatehouse/findings';
import { hider, type Hide } from '../zap/index.ts';
import { Fields } from '../zap/report/fields.ts';
import { REPORT_LIMIT, reportOf } from '../zap/report/read-report.ts';
import type { ImportedReport } from './imported-report.ts';
import { importedNuclei } from './nuclei.ts';
import { importedWapiti } from './wapiti.ts';
import { importedZap } from './zap.ts';
import { readZapXml } from './zap-xml.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

const MOST_LINES = 1_000_000;

/**
 * Reads the report of a scanner that somebody else ran: ZAP's traditional JSON and XML, with and without `-plus`, what
 * nuclei writes as JSON or lines of JSON, wapiti's JSON. Which it is, its content tells.
 *
 * @param file as messages call it
 * @param secrets that it may hold and nobody may see
 * @throws UserError for one that is none of them, is empty, or ends early; it names the place
 */
export function readScannerReport(
  file: string,
  content: Uint8Array,
  secrets: readonly string[] = [],
): ImportedReport {
  const text = decoded(file, content);
  const hide = hider(secrets);
  if (text.trimStart().startsWith('<')) return importedZap(file, readZapXml(file, text, hide));
  if (isResult(text)) return naming(file, () => importedNuclei(file, linesOf(file, text), hide));
  const { value } = parseJsonFile(file, content, REPORT_LIMIT);
  return naming(file, () => readJson(file, value, hide));
}

function readJson(file: string, value: unknown, hide: Hide): ImportedReport {
  if (Array.isArray(value)) return importedNuclei(file, resultsOf(file, value), hide);
  const report = new Fields(value, '');
  if (report.has('site')) return importedZap(file, reportOf(file, value, hide));
  if (report.has('template-id')) return importedNuclei(file, [report], hide);
  if (report.has('vulnerabilities') && report.has('infos'))
    return importedWapiti(file, report, hide);
  throw unknown(file);
}

/** What is wrong with a place of a file, with the file. */
function naming<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UserError) || error.message.startsWith(file)) throw error;
    throw new UserError(`${file}: ${error.message}`, { cause: error });
  }
}

function decoded(file: string, content: Uint8Array): string {
  if (content.byteLength > REPORT_LIMIT)
    throw new UserError(`${file}: is larger than ${REPORT_LIMIT / 1024 / 1024} MB`);
  let text: string;
  try {
    text = utf8.decode(content);
  } catch (cause) {
    throw new UserError(`${file}: is not valid UTF-8`, { cause });
  }
  if (text.trim() !== '') return text;
  throw new UserError(`${file}: is empty`, {
    remedy:
      'nuclei leaves such a file where it finds nothing: run it with -jsonl -matcher-status, so that it writes what it asked too',
  });
}

/** Whether the first line is a result of nuclei's by itself. */
function isResult(text: string): boolean {
  const [first = ''] = text.trimStart().split('\n', 1);
  if (!first.startsWith('{') || !first.includes('"template-id"')) return false;
  try {
    JSON.parse(first);
    return true;
  } catch {
    return false;
  }
}

function linesOf(file: string, text: string): Fields[] {
  const lines = text.split('\n');
  if (lines.length > MOST_LINES) throw new UserError(`${file}: has more than ${MOST_LINES} lines`);
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [new Fields(JSON.parse(line), `line ${index + 1}`)];
    } catch (cause) {
      throw new UserError(`${file}:${index + 1}: is not a line of JSON`, {
        remedy: 'A report that was broken off is none: was nuclei killed?',
        cause,
      });
    }
  });
}

function resultsOf(file: string, values: readonly unknown[]): Fields[] {
  if (values.length > MOST_LINES)
    throw new UserError(`${file}: holds more than ${MOST_LINES} results`);
  const results = values.map((value, index) => new Fields(value, `[${index}]`));
  if (results[0]?.has('template-id') === false) throw unknown(file);
  return results;
}

function unknown(file: string): UserError {
  return new UserError(`${file} is no report of a scanner that Gatehouse reads`, {
    remedy:
      "Give ZAP's traditional JSON or XML, nuclei's -jsonl or -json-export, or wapiti's -f json",
  });
}
