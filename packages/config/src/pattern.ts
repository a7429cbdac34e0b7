import { UserError } from '@gatehouse/findings';
import { globProblem, wildcardProblem } from './pattern-problem.ts';
import { Segment } from './segment.ts';

const DEEP = Symbol('any number of segments');

type Part = Segment | typeof DEEP;

type Extent = 'whole' | 'within' | 'below';

/**
 * A pattern over names with slashes between them: `**` stands for any number of names, `*` for a part of one. Takes time
 * in proportion to both, whatever it holds, so that a pattern from a hostile file costs no more than any other.
 */
export class Pattern {
  readonly #parts: readonly Part[];
  /** `whole`: all names; `within`: the first ones, so what lies below counts too; `below`: only what lies below. */
  readonly #extent: Extent;

  constructor(parts: readonly string[], extent: Extent) {
    this.#parts = parts.map((part) => (part === '**' ? DEEP : new Segment(part)));
    this.#extent = extent;
  }

  matches(text: string): boolean {
    return this.matchesNames(text.split('/'));
  }

  /** For one path that is asked about many patterns. */
  matchesNames(names: readonly string[]): boolean {
    const parts = this.#parts;
    let at = 0;
    let part = 0;
    let deep = -1;
    let taken = 0;
    for (;;) {
      const next = parts[part];
      const name = names[at];
      if (next === DEEP) {
        deep = part++;
        taken = at;
      } else if (next === undefined && this.#isEnough(names.length - at)) return true;
      else if (next !== undefined && name !== undefined && next.matches(name)) {
        part++;
        at++;
      } else if (deep >= 0 && taken < names.length) {
        part = deep + 1;
        at = ++taken;
      } else return false;
    }
  }

  #isEnough(left: number): boolean {
    return this.#extent === 'within' || (this.#extent === 'below' ? left > 0 : left === 0);
  }
}

/**
 * A path as in .gitignore (https://git-scm.com/docs/gitignore, "Pattern format"), without `!`: one without a slash is
 * looked for in every folder, a folder stands for all that is in it. Upper and lower case differ.
 * @throws UserError that says what is wrong with it.
 */
export function compileGlob(text: string): Pattern {
  const problem = globProblem(text);
  if (problem) throw new UserError(problem.message, { remedy: problem.remedy });
  const isFolder = text.endsWith('/');
  const parts = text.replace(/^\//, '').replace(/\/$/, '').split('/');
  if (!text.slice(0, -1).includes('/')) parts.unshift('**');
  const endsDeep = parts.at(-1) === '**';
  // Some folder, and what is in it.
  if (endsDeep && isFolder) parts.push('*');
  // What is in the folder, never the folder itself.
  const isInside = endsDeep && !isFolder;
  while (isInside && parts.length > 1 && parts.at(-1) === '**') parts.pop();
  return new Pattern(parts, isFolder || isInside ? 'below' : 'within');
}

/**
 * A name in which `*` stands for any characters but a slash and `**` between slashes for any names: of a resource, a
 * package, an image, a URL. All of the name must match.
 * @throws UserError that says what is wrong with it.
 */
export function compileWildcard(text: string): Pattern {
  const problem = wildcardProblem(text);
  if (problem) throw new UserError(problem.message, { remedy: problem.remedy });
  return new Pattern(text.split('/').map(withoutSets), 'whole');
}

/**
 * A path as Go's doublestar reads it (https://pkg.go.dev/github.com/bmatcuk/doublestar/v4#Match): from the root, all of it.
 * @throws UserError that says what is wrong with it; braces are not read.
 */
export function compileDoublestar(text: string): Pattern {
  const problem = globProblem(text);
  if (problem) throw new UserError(problem.message, { remedy: problem.remedy });
  return new Pattern(text.split('/'), 'whole');
}

/** In names `?` and brackets are what they are: URLs hold them. */
function withoutSets(part: string): string {
  return part.replaceAll(/[?[\\]/g, '\\$&');
}
