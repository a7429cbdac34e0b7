import { UserError } from '@gatehouse/findings';
import { readUrl } from '../../scope/address.ts';

/**
 * A URL as it may stand in a plan. Default ports are left out: with `:443` in it a ZAP context matches no request.
 *
 * @param called as messages name it, for example `target`
 * @throws UserError as `readUrl`, and for what ZAP would take for a variable
 */
export function readAddress(text: string, called: string): URL {
  const url = readUrl(text, called);
  refuseVariable(text, called);
  return url;
}

/**
 * Where a crawl starts: ZAP makes a pattern of it, so it may hold nothing that means something else in one.
 *
 * @throws UserError as `readAddress`, and for a query or other signs than those of usual paths
 */
export function readTarget(text: string): URL {
  const url = readAddress(text, 'target');
  if (url.search !== '')
    throw new UserError('target: holds a query', { remedy: 'Give the URL without what follows ?' });
  if (!/^[\w\-./~%,;=:@&']*$/u.test(url.pathname))
    throw new UserError(
      `target: the path "${url.pathname.slice(0, 200)}" holds other signs than a path`,
      {
        remedy: 'Encode them (%28 for an opening parenthesis), or start one level higher',
      },
    );
  return url;
}

/**
 * @param text `app.example`, `app.example:8443`, `[::1]:8080`
 * @throws UserError for what is no host
 */
export function readHost(text: string, called: string): string {
  const url = URL.canParse(`http://${text}/`) ? new URL(`http://${text}/`) : undefined;
  const isHost = url && url.pathname === '/' && url.username === '' && !/[/?#@\\*]/u.test(text);
  if (!isHost)
    throw new UserError(`${called}: "${text.slice(0, 200)}" is not a host`, {
      remedy:
        'Write the name, with a port where it is not the usual one: app.example, localhost:8080',
    });
  refuseVariable(text, called);
  return url.host;
}

/**
 * ZAP puts the value of an environment variable in the place of `${NAME}`, wherever it stands: what a repository says
 * must not ask for one.
 *
 * @throws UserError where it does
 */
export function refuseVariable(text: string, called: string): void {
  if (text.includes('${'))
    throw new UserError(`${called}: holds \${, which ZAP takes for a variable`, {
      remedy: 'Leave it out, or encode it (%24%7B in a URL)',
    });
}

/** For a pattern of Java or JavaScript that means the text itself. */
export function quotePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`);
}
