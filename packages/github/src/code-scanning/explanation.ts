import { words } from '../errors/words.ts';

/** What GitHub says when it could not process a file, and what that means. */
const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [
    /too many logical alerts/iu,
    'Rule ids or paths changed from run to run until the repository was full: only the support of GitHub can empty it',
  ],
  [/multiple runs with the same category/iu, 'Two runs of the file have one tool and category'],
  [
    /did not match the checkout URI scheme|invalid URI|expected artifact location/iu,
    'A path in the file is not one of this repository',
  ],
  [/unsuccessful execution/iu, 'The file says that its scan failed'],
  [/security severity/iu, 'A security-severity in the file is not a number'],
  [/rejecting SARIF|more .* than allowed/iu, 'The file is beyond a limit of code scanning'],
];

/** An error of code scanning's with what it means. */
export function explainProcessing(error: string): string {
  const said = words(error);
  const meaning = MEANINGS.find(([pattern]) => pattern.test(said))?.[1];
  return meaning === undefined ? said : `${meaning}: ${said}`;
}
