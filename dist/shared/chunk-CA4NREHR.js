import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  removeFootprint,
  removeLeftovers
} from "./chunk-5MCYR3CJ.js";
import {
  printable
} from "./chunk-TNFLWCXZ.js";
import {
  describeError
} from "./chunk-V77C22EU.js";

// actions/azure-login/src/tidy.ts
function tidyUp(runner, temp, job) {
  try {
    const removed = removeLeftovers(temp, job);
    if (removed > 0) runner.printLine("Removed what a login of a job that was killed had left.");
  } catch (error) {
    runner.warning(
      `What killed jobs may have left in RUNNER_TEMP cannot be removed: ${printable(describeError(error))}`
    );
  }
}
function tidyAfter(runner, temp, folder) {
  try {
    if (removeFootprint(temp, folder)) runner.printLine("Removed what this login had written.");
  } catch (error) {
    runner.setFailed(
      `What this login had written is still in ${printable(folder)}, remove it: ${printable(describeError(error))}`
    );
  }
}

export {
  tidyUp,
  tidyAfter
};
