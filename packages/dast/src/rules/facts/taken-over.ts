/** Domains by which the polyfill.io attack was spread: https://sansec.io/research/polyfill-supply-chain-attack */
const DOMAIN =
  /(?:polyfill\.io|bootcss\.com|bootcdn\.net|staticfile\.net|staticfile\.org|unionadjs\.com|xhsbpza\.com|union\.macoms\.la|newcrbpc\.com)\//i;

/** Addresses are no longer than this where somebody wrote them. */
const MAX_LINE = 4096;

/** The address within a text that leads to one of the domains, with a word after the host. */
export function takenOverAddress(text: string): string | undefined {
  if (!DOMAIN.test(text)) return undefined;
  for (const line of text.split(/[\r\n]+/)) {
    const start = line.search(/https?:\/\//i);
    if (start < 0) continue;
    const address = line.slice(start, start + MAX_LINE);
    const domain = DOMAIN.exec(address);
    if (domain && /\w/.test(address.slice(domain.index + domain[0].length))) return address;
  }
  return undefined;
}
