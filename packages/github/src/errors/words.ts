const LONGEST = 400;

/** What a server says, on one line, without what could steer a terminal, and not too long. */
export function words(text: string): string {
  const clean = text
    .slice(0, LONGEST * 4)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}\s]+/gu, ' ')
    .trim();
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST - 1)}…` : clean;
}
