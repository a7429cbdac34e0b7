import { UserError } from '@gatehouse/findings';

/**
 * A URL that somebody wrote to be asked, without what follows `#`.
 *
 * @param called as messages name it, for example `target`
 * @throws UserError for what is no http(s) URL or holds credentials
 */
export function readUrl(text: string, called: string): URL {
  const shown = text.replace(/\/\/[^/]*@/u, '//***@').slice(0, 200);
  if (!URL.canParse(text) || !/^https?:$/u.test(new URL(text).protocol))
    throw new UserError(`${called}: "${shown}" is not a URL of http or https`, {
      remedy: /^[\w.-]+(?::\d+)?(?:\/|$)/u.test(text)
        ? `Did you mean https://${shown}?`
        : 'Write it whole, as in https://app.example/start',
    });
  const url = new URL(text);
  if (url.username !== '' || url.password !== '')
    throw new UserError(`${called}: holds a user name or password`, {
      remedy: 'Leave them out and set auth instead: a URL ends up in logs and reports',
    });
  url.hash = '';
  return url;
}
