/** Names as GitHub gives them out. Each test is linear and bounds the length. */

/** A commit: SHA-1 or SHA-256 in hexadecimal. */
export function isSha(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/iu.test(text);
}

/** `owner/name`. */
export function isFullName(text: string): boolean {
  return /^[\w.-]{1,100}\/[\w.-]{1,100}$/u.test(text);
}

/** A login, also of an app: `dependabot[bot]`. */
export function isLogin(text: string): boolean {
  return /^[\w.-]{1,100}(?:\[bot\])?$/u.test(text);
}

/** A ref or branch: the part of git-check-ref-format(1) that could do harm. */
export function isRef(text: string): boolean {
  return text !== '' && text.length <= 1024 && !/[\p{Cc} ~^:?*[\\]|\.\./u.test(text);
}

/** A title that a person chose: anything on one line. */
export function isLabel(text: string): boolean {
  return text !== '' && text.length <= 1024 && !/\p{Cc}/u.test(text);
}

/** The name of a runner; longer ones could not stand in evidence. */
export function isRunnerName(text: string): boolean {
  return isLabel(text) && text.length <= 300;
}

/** The origin of a server, with an optional path; never credentials, query or fragment. */
export function isServerUrl(text: string): boolean {
  if (text.length > 1024 || !URL.canParse(text)) return false;
  const url = new URL(text);
  return (
    (url.protocol === 'https:' || url.protocol === 'http:') &&
    url.username + url.password + url.search + url.hash === ''
  );
}

export function isPath(text: string): boolean {
  return text !== '' && text.length <= 4096 && !text.includes('\u0000');
}
