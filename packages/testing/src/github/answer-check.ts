import { complete } from './completion.ts';
import type { Schema } from './description.ts';
import { validate } from './validation.ts';

/**
 * The answer in the full shape that GitHub describes.
 *
 * @throws Error when it is not: the double would teach its clients something false
 */
export function completeAnswer(schema: Schema, body: unknown): unknown {
  const answer = complete(schema, body);
  const [problem] = validate(schema, answer);
  if (problem !== undefined)
    throw new Error(`GitHub does not answer so: ${problem.field} ${problem.message}`);
  return answer;
}
