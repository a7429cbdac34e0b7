import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// packages/findings/src/problem.ts
var UserError = class extends Error {
  name = "UserError";
  remedy;
  constructor(message, options = {}) {
    super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
    this.remedy = options.remedy;
  }
};
function describeError(error) {
  if (error instanceof UserError)
    return error.remedy ? `${error.message}. ${error.remedy}` : error.message;
  return error instanceof Error ? error.message : String(error);
}

export {
  UserError,
  describeError
};
