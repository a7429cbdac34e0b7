import { foldFailures, type Github, type Surface } from '@gatehouse/github';
import { publish, type Publication, type PublishOptions } from '@gatehouse/surfaces';

/** What the log says of what was written to GitHub. */
export interface Said {
  /** One a line. */
  readonly lines: readonly string[];
  /** What the people of the repository can put right; one for each missing permission. */
  readonly notices: readonly string[];
}

export interface Announced extends Said {
  /** Whether all findings stand on their lines by what was written. */
  readonly isAnnotated: boolean;
}

const WORDS: Readonly<Record<Surface, { readonly done: string; readonly not: string }>> = {
  'check-run': { done: 'Wrote the check run', not: 'No check run' },
  comment: { done: 'Wrote the comment', not: 'No comment' },
  suggestions: { done: 'Made suggestions', not: 'No suggestions' },
  'code-scanning': { done: 'Uploaded to code scanning', not: 'Nothing for code scanning' },
  issue: { done: 'Wrote the issue', not: 'No issue is written' },
};

/** Writes to GitHub and says what became of it. */
export async function announce(
  github: Github,
  publication: Publication,
  options: PublishOptions,
): Promise<Announced> {
  const results = await publish(github, publication, options);
  const failures = results.flatMap((result) => (result.state === 'failed' ? [result] : []));
  return {
    lines: results.flatMap((result) => {
      if (result.state === 'failed') return [];
      const { done, not } = WORDS[result.surface];
      if (result.state === 'left-out') return [`${not}: ${result.reason}.`];
      const { url, note } = result;
      const where = url === undefined ? '' : `: ${url}`;
      return [`${done}${where}`, ...(note === undefined ? [] : [`${note}.`])];
    }),
    notices: foldFailures(failures, publication.context).map(({ message }) => message),
    isAnnotated: results.some(
      (result) =>
        result.surface === 'check-run' && result.state === 'written' && result.isPartial !== true,
    ),
  };
}
