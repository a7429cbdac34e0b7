import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  AzureError,
  askForAssertion,
  sendFrom
} from "../shared/chunk-NUJ6U3HU.js";
import {
  SYSTEM_CLOCK
} from "../shared/chunk-2LDV6EY6.js";
import "../shared/chunk-S4TM63MD.js";
import "../shared/chunk-FWMHJ5XR.js";
import "../shared/chunk-V77C22EU.js";
import "../shared/chunk-Z7UFZZVP.js";

// actions/azure-login/src/keep-assertion.ts
import { text } from "node:stream/consumers";

// actions/azure-login/src/assertion-keeper.ts
import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
var RENEW = 6e4;
var RENEW_AFTER_FAILURE = 1e4;
var LOOK = 1e3;
async function keepAssertion({ endpoint, audience, file }, { send, clock }) {
  let next = clock.now() + RENEW;
  while (existsSync(file)) {
    await clock.sleep(LOOK);
    if (clock.now() < next) continue;
    try {
      replace(file, await askForAssertion(send, endpoint, audience));
      next = clock.now() + RENEW;
    } catch (error) {
      if (isOver(error)) rmSync(file, { force: true });
      next = clock.now() + RENEW_AFTER_FAILURE;
    }
  }
}
function replace(file, assertion) {
  if (!existsSync(file)) return;
  const fresh = `${file}.new`;
  writeFileSync(fresh, assertion, { mode: 384 });
  renameSync(fresh, file);
}
function isOver(error) {
  return error instanceof AzureError && (error.status === 401 || error.status === 403);
}

// actions/azure-login/src/keep-assertion.ts
var keeping = JSON.parse(await text(process.stdin));
await keepAssertion(keeping, { send: sendFrom(process.env), clock: SYSTEM_CLOCK });
