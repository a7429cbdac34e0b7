import { AzureError, LoginRefused, type Recipe } from '@gatehouse/azure';
import { describeError } from '@gatehouse/findings';
import { fenced, printable, prose } from '@gatehouse/text';

/** What a refusal says on each surface. */
export interface RefusalTexts {
  /** One line for the annotation. */
  readonly message: string;
  readonly log: string;
  /** Markdown. */
  readonly summary: string;
}

export function describeRefusal(error: unknown): RefusalTexts {
  const message = printable(describeError(error));
  const details = error instanceof LoginRefused ? error.details : [];
  const recipes = error instanceof LoginRefused ? error.recipes : [];
  const ids =
    error instanceof AzureError && error.correlationId !== undefined
      ? [`For Microsoft's support: correlation id ${error.correlationId}`]
      : [];
  return {
    message,
    log: [...details, ...recipes.flatMap(recipeForLog), ...ids]
      .flatMap((line) => line.split('\n'))
      .map(printable)
      .join('\n'),
    summary: [
      '## ❌ Azure login failed',
      '',
      prose(message),
      ...block(details, 'text'),
      ...recipesForSummary(recipes),
      ...ids.flatMap((line) => ['', prose(line)]),
      '',
    ].join('\n'),
  };
}

/** What the identity must have so that this job may log in, in every way to make it. */
export function recipesForSummary(recipes: readonly Recipe[]): string[] {
  if (recipes.length === 0) return [];
  return [
    '',
    'The federated credential to make, one of:',
    ...recipes.flatMap(({ title, language, text }) => [
      '',
      `<details><summary>${prose(title)}</summary>`,
      ...block(text.split('\n'), language),
      '',
      '</details>',
    ]),
  ];
}

export function recipeForLog({ title, text }: Recipe): string[] {
  return ['', `${title}:`, ...text.split('\n')];
}

/** A block of code, with an empty line before it; nothing without lines. */
export function block(lines: readonly string[], language: string): string[] {
  return lines.length === 0 ? [] : ['', fenced(lines.map(printable), language)];
}
