import type { Environment, Type } from '../../../model/workflow/typing/index.ts';
import { availableAt } from './availability.ts';
import { FUNCTIONS, RESTRICTED_FUNCTIONS } from './functions.ts';

/** What an expression at a key can use. */
export function environmentAt(
  place: string,
  contexts: ReadonlyMap<string, Type>,
  report: Environment['report'],
): Environment {
  const available = availableAt(place);
  return {
    contexts,
    availableContexts: available.contexts,
    functions: FUNCTIONS,
    availableFunctions: available.functions,
    restrictedFunctions: RESTRICTED_FUNCTIONS,
    report,
  };
}
