/** Longer names are nobody's; reading them whole would only cost time. */
const MAX_NAME = 200;

const BOUNDARY = /[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;

/** The lower-case words of a name in any spelling: `dbPassword`, `DB_PASSWORD`, `db-password`, `db.password`. */
export function wordsOf(name: string): string[] {
  return name
    .slice(-MAX_NAME)
    .split(BOUNDARY)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
}
