import type { Command } from '../../../model/dockerfile/index.ts';

/** The short options of curl that take a value: what follows them in a cluster is the value (curl manual). */
const VALUED = 'AbcCdDeEFhHKmoPQrtTuUwxXyYz';

/** Whether curl is given a short option, alone or within a cluster such as `-fsSLk`. */
export function hasShortFlag({ shell }: Command, letter: string): boolean {
  return shell.arguments.some(({ text }) => {
    if (!/^-[^-]/.test(text)) return false;
    for (const option of text.slice(1)) {
      if (option === letter) return true;
      if (VALUED.includes(option)) return false;
    }
    return false;
  });
}
