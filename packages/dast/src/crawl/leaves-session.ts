const WORD = /(?:^|[/._-])(?:log|sign)[_-]?(?:out|off)(?:$|[/._-])/iu;

/** Whether a link ends the session by its name: to follow it is to see the rest of the site from outside. */
export function leavesSession({ pathname, searchParams }: URL): boolean {
  return [pathname, ...searchParams.values()].some((text) => WORD.test(inWords(text)));
}

/** `doLogout`, `LogoutServlet` */
function inWords(text: string): string {
  return text.replace(/([a-z])([A-Z])/gu, '$1-$2');
}
