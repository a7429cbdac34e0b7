import type { Remote } from './remote.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What git may see of ours when it fetches. Credentials go this way: the arguments of a process are for all to see. The
 * settings of git's own that a workflow or hook put there are left out, apart from those for certificates.
 */
export function fetchEnvironment(remote: Remote, ours: Environment): NodeJS.ProcessEnv {
  const { url, authorization } = remote;
  const inherited = Object.entries(ours).filter(
    ([name]) => !/^GIT_/i.test(name) || /^GIT_(?:PROXY_)?SSL_/i.test(name),
  );
  const header = `http.${url}.extraHeader`;
  // The empty value takes away what the user's settings would add: GitHub refuses two of them.
  const headers = ['', ...(authorization === undefined ? [] : [`Authorization: ${authorization}`])];
  return {
    ...withProxy(Object.fromEntries(inherited), remote),
    GIT_ALLOW_PROTOCOL: 'https:http',
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_COUNT: String(headers.length),
    ...Object.fromEntries(
      headers.flatMap((value, index) => [
        [`GIT_CONFIG_KEY_${index}`, header],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
  };
}

/**
 * Git reads `http_proxy` in small letters only, and names in NO_PROXY in a way of its own. So it is told the outcome; a
 * proxy in its own settings comes before that.
 */
function withProxy(ours: Environment, { url, proxy }: Remote): Environment {
  if (proxy === undefined) return ours;
  const isReplaced = proxy === '' ? /^https?_proxy$/i : /^(?:https?|no)_proxy$/i;
  const others = Object.entries(ours).filter(([name]) => !isReplaced.test(name));
  const scheme = url.slice(0, url.indexOf(':')).toLowerCase();
  return { ...Object.fromEntries(others), ...(proxy !== '' && { [`${scheme}_proxy`]: proxy }) };
}
