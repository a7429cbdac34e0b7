import { exchangeRule } from '../define.ts';
import { page } from '../example.ts';

/** How Apache and nginx, and how IIS begin one. */
const LISTINGS = [
  /<title>Index of \/[^<]{1,1000}<\/title>/,
  /<pre><A\s{1,20}HREF\s{0,20}=\s{0,20}"\/[^>"]{0,1000}">\[To Parent Directory\]<\/A><br><br>/,
];

export const directoryListing = exchangeRule({
  id: 'dast/directory-listing',
  title: 'The server lists the files of a folder',
  severity: 'medium',
  confidence: 'medium',
  why: 'Backups, configuration and what nobody links to are there to be picked.',
  fix: 'Switch listings off: `Options -Indexes`, `autoindex off`, `directoryBrowse enabled="false"`.',
  references: ['https://www.zaproxy.org/docs/alerts/10033/'],
  aliases: ['10033'],
  tags: ['CWE-548', 'WASC-16'],
  check(exchange, report) {
    const listing = LISTINGS.map((pattern) => pattern.exec(exchange.text)?.[0]).find(
      (found) => found !== undefined,
    );
    if (listing !== undefined) report.fail('the page lists a folder', { evidence: listing });
  },
  examples: {
    fail: [page('Apache', { body: '<html><head><title>Index of /backup</title></head></html>' })],
    pass: [page('A page', { body: '<html><head><title>Index of books</title></head></html>' })],
  },
});
