import type { UrlPattern } from './url-pattern.ts';

/**
 * What becomes of an alert. `PASS` is what ZAP's scripts call `IGNORE` that is counted as passed; `OUTOFSCOPE` is meant
 * for some URLs only.
 */
export const LEVELS = ['PASS', 'IGNORE', 'INFO', 'WARN', 'FAIL', 'OUTOFSCOPE'] as const;

export type Level = (typeof LEVELS)[number];

export interface RulesFileEntry {
  /** Plugin ids or alert references, `*` for all. */
  readonly ids: readonly string[];
  readonly level: Level;
  /** For OUTOFSCOPE: which URLs, matched from their beginning. */
  readonly url?: UrlPattern;
  /** What the file says about it, its parentheses left out. */
  readonly comment: string;
  /** From 1. */
  readonly line: number;
  /** Of that line, in UTF-16 units. */
  readonly length: number;
}

/** Which alert is asked about. */
export interface Alerted {
  /** Empty for what ZAP does not know: only `*` speaks about it. */
  readonly pluginId: string;
  readonly alertRef: string;
}

/** The rules file of ZAP's packaged scans and their actions. */
export class RulesFile {
  /** As messages call it, relative to the root of the repository with forward slashes. */
  readonly file: string;
  readonly entries: readonly RulesFileEntry[];
  readonly #levels: ReadonlyMap<string, RulesFileEntry>;

  constructor(file: string, entries: readonly RulesFileEntry[]) {
    this.file = file;
    this.entries = entries;
    this.#levels = new Map(
      entries
        .filter(({ level }) => level !== 'OUTOFSCOPE')
        .flatMap((entry) => entry.ids.map((id) => [id, entry] as const)),
    );
  }

  /** The entry that speaks about this alert at this URL. An alert reference comes before the rule's id. */
  entryFor({ pluginId, alertRef }: Alerted, url: string): RulesFileEntry | undefined {
    const outside = this.entries.find(
      ({ ids, url: pattern }) =>
        pattern !== undefined &&
        ids.some((id) => id === '*' || id === pluginId || id === alertRef) &&
        pattern.test(url),
    );
    return outside ?? this.#levels.get(alertRef) ?? this.#levels.get(pluginId);
  }

  levelFor(alerted: Alerted, url: string): Level | undefined {
    return this.entryFor(alerted, url)?.level;
  }
}
