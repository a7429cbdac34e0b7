import { type Answer, html, json, NOT_FOUND } from '../answer.ts';
import type { Flaw } from '../flaw.ts';
import { BUNDLE, BUNDLE_MAP } from '../single-page.ts';

/** Lets scripts of one origin in with cookies, or of whichever asks. */
function openTo(allowed?: string): NonNullable<Answer['to']> {
  return (origin) =>
    origin === (allowed ?? origin)
      ? {
          'Access-Control-Allow-Origin': origin,
          'Access-Control-Allow-Credentials': 'true',
          Vary: 'Origin',
        }
      : {};
}

/** Flaws that only lie open to a scan that understands the application: its files, its robots, its API, its logins. */
export const APPLICATION_FLAWS: readonly Flaw[] = [
  {
    path: '/assets/',
    rules: ['directory-listing'],
    flawed: {
      body: '<html><head><title>Index of /assets</title></head><body><a href="app.js">app.js</a><a href="app.js.map">app.js.map</a></body></html>',
    },
    sound: NOT_FOUND,
  },
  {
    path: '/assets/app.js.map',
    rules: ['exposed-source-map'],
    flawed: json(BUNDLE_MAP),
    sound: NOT_FOUND,
    from: '/assets/',
  },
  {
    path: '/assets/app.js',
    rules: ['source-map'],
    needs: 'profile-all',
    flawed: { type: 'text/javascript', body: `${BUNDLE}//# sourceMappingURL=app.js.map\n` },
    sound: { type: 'text/javascript', body: BUNDLE },
    from: '/app/',
  },
  {
    path: '/about',
    rules: ['suspicious-comment'],
    needs: 'profile-all',
    flawed: { body: html('<!-- TODO: the admin may still log in without a password --><p>Us</p>') },
  },
  {
    path: '/staging/',
    rules: ['private-address'],
    flawed: { body: html('<p>Deployed to 192.168.7.9</p>') },
    from: '/robots.txt',
  },
  {
    path: '/campaign',
    rules: ['private-address'],
    flawed: { body: html('<p>Written on 172.16.4.2</p>') },
    from: '/sitemap.xml',
  },
  {
    path: '/api/products/0',
    rules: ['application-error'],
    flawed: json({ error: 'You have an error in your SQL syntax near 0' }),
    sound: NOT_FOUND,
    needs: 'api-spec',
  },
  {
    path: '/api/profile',
    rules: ['cors-reflected-origin'],
    flawed: { ...json({ name: 'Jane' }), to: openTo() },
    sound: { ...json({ name: 'Jane' }), to: openTo('https://partner.example') },
  },
  {
    path: '/cors/sandbox',
    rules: ['cors-null-origin'],
    flawed: { headers: { Vary: 'Origin' }, to: openTo('null') },
    sound: { headers: { Vary: 'Origin' }, to: openTo('https://partner.example') },
  },
  {
    path: '/account/devices',
    rules: ['private-address'],
    flawed: { body: html('<p>Last seen at 10.8.0.3</p>') },
    needs: 'login',
    from: '/account',
  },
];
