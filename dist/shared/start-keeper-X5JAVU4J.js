import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-Z7UFZZVP.js";

// actions/azure-login/src/start-keeper.ts
import { spawn } from "node:child_process";
import { once } from "node:events";
var NEEDED = /^(?:(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|NODE_USE_SYSTEM_CA|SSL_CERT_(?:FILE|DIR)|RUNNER_TRACKING_ID|SystemRoot)$/iu;
async function startKeeper(node, script, environment, keeping) {
  const kept = Object.entries(environment).filter(([name]) => NEEDED.test(name));
  const child = spawn(node, [script], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    env: Object.fromEntries(kept),
    windowsHide: true
  });
  await once(child, "spawn");
  await new Promise((resolve, reject) => {
    child.stdin.on("error", reject).end(JSON.stringify(keeping), resolve);
  });
  child.unref();
}
export {
  startKeeper
};
