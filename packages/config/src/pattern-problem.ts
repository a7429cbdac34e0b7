import { classEnd } from './segment.ts';

export interface PatternProblem {
  readonly message: string;
  readonly remedy: string;
}

/** In UTF-16 units; no path of a repository is longer. */
const MAX_LENGTH = 1_024;

/** What is wrong with a path as in .gitignore: what would match nothing, or not what its writer thinks. */
export function globProblem(text: string): PatternProblem | undefined {
  const problem = wildcardProblem(text);
  if (problem) return problem;
  if (text.startsWith('!'))
    return {
      message: 'is negated, which it cannot be here',
      remedy: 'Write \\! for a name that starts with it',
    };
  if (text.startsWith('#'))
    return { message: 'starts with #, so it is a comment', remedy: 'Write \\#' };
  const unread = text.replaceAll(/\\[^\w\s]/g, '__');
  if (unread.includes('\\'))
    return { message: 'has a backslash', remedy: 'Separate folders by /, on every system' };
  if (/\{[^{}]*,[^{}]*\}/.test(unread))
    return {
      message: 'has braces, which are not expanded',
      remedy: 'Write one pattern for each, or \\{',
    };
  const names = unread.replace(/^\//, '').replace(/\/$/, '').split('/');
  if (names.includes('.') || names.includes('..'))
    return {
      message: 'has a . or .. among its folders',
      remedy: 'Write the path from the root of the repository',
    };
  if (names.includes(''))
    return {
      message: 'has an empty name between its slashes',
      remedy: 'Write the path from the root of the repository',
    };
  return hasOpenClass(unread)
    ? { message: 'has a [ that is not closed', remedy: 'Close it, or write \\[' }
    : undefined;
}

/** What is wrong with a name that may hold `*`. */
export function wildcardProblem(text: string): PatternProblem | undefined {
  if (text.trim() === '') return { message: 'is blank', remedy: 'Write what is meant' };
  if (text !== text.trim())
    return { message: 'starts or ends with white space', remedy: 'Leave it out' };

  if (/[\u0000-\u001F\u007F]/.test(text))
    return { message: 'holds a control character', remedy: 'Leave it out' };
  return text.length > MAX_LENGTH
    ? { message: `has more than ${MAX_LENGTH} characters`, remedy: 'Use * or fewer folders' }
    : undefined;
}

/** A class cannot reach over a slash. */
function hasOpenClass(text: string): boolean {
  return text.split('/').some((name) => {
    for (let at = name.indexOf('['); at >= 0; at = name.indexOf('[', at + 1)) {
      const end = classEnd(name, at);
      if (end < 0) return true;
      at = end;
    }
    return false;
  });
}
