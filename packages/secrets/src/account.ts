interface Span {
  readonly start: number;
  readonly end: number;
}

/** `chpasswd` reads `user:password` lines. */
const ACCOUNT = /(?<![\w.-])[A-Za-z_][\w.-]{0,31}:([^\s"'|<>`]{1,200})/g;

/** `curl -u user:password`, `--user=user:password`. */
const LOGIN = /(?:^|\s)(?:-u|--user)(?:=|\s{1,9})["']?[\w.@-]{1,64}:([^\s"'|<>`]{1,200})/g;

/** The passwords that a command line hands over together with the name of an account; variables are none. */
export function findAccountPasswords(line: string): Span[] {
  const patterns = line.includes('chpasswd') ? [ACCOUNT, LOGIN] : [LOGIN];
  return patterns.flatMap((pattern) =>
    [...line.matchAll(pattern)].flatMap((match) => {
      const password = match[1] ?? '';
      const end = match.index + match[0].length;
      return password.startsWith('$') ? [] : [{ start: end - password.length, end }];
    }),
  );
}
