const WORD = /(?:^|[/._-])(?:log|sign)[_-]?(?:out|off)(?:$|[/._-])/iu;

/** Whether a link ends the session by its name: to follow it is to see the rest of the site from outside. */
export function leavesSession({ pathname, searchParams }: URL): boolean {
  return WORD.test(pathname) || [...searchParams.values()].some((value) => WORD.test(value));
}
