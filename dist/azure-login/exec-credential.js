import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  fromArguments,
  identityOf
} from "../shared/chunk-BBDAWHL2.js";
import "../shared/chunk-5MCYR3CJ.js";
import {
  cloudNamed,
  execCredential,
  retrying,
  sendFrom
} from "../shared/chunk-NUJ6U3HU.js";
import {
  printable
} from "../shared/chunk-TNFLWCXZ.js";
import {
  SYSTEM_CLOCK
} from "../shared/chunk-2LDV6EY6.js";
import "../shared/chunk-S4TM63MD.js";
import "../shared/chunk-FWMHJ5XR.js";
import {
  UserError,
  describeError
} from "../shared/chunk-V77C22EU.js";
import "../shared/chunk-Z7UFZZVP.js";

// actions/azure-login/src/mint.ts
import { readFileSync } from "node:fs";
async function mint(plugin, { environment, send, clock }) {
  const { kind, authority, audience, scope, clientId, tenantId, credsFile } = plugin;
  const identity = identityOf({
    inputs: {
      audience,
      tenantId,
      ...(kind === "managed" || kind === "pod") && { authType: "identity" },
      ...credsFile === void 0 ? clientId !== void 0 && { clientId } : { creds: readCredsFile(credsFile) }
    },
    environment,
    cloud: { ...cloudNamed("AzureCloud"), authority, federationAudience: audience },
    send: retrying(send, { clock, retries: 3, patience: 2e4 }),
    clock,
    patience: 0,
    origin: {
      eventName: environment["GITHUB_EVENT_NAME"] ?? "",
      isFork: false,
      isDependabot: false
    },
    inform: () => void 0
  });
  return identity.tokens.get(scope);
}
function readCredsFile(path) {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new UserError("the login of this kubeconfig is over", {
      remedy: "Its job has ended: log in again in the job that runs kubectl",
      cause
    });
  }
}

// actions/azure-login/src/exec-credential.ts
try {
  const token = await mint(fromArguments(process.argv.slice(2)), {
    environment: process.env,
    send: sendFrom(process.env),
    clock: SYSTEM_CLOCK
  });
  process.stdout.write(`${execCredential(token)}
`);
} catch (error) {
  process.stderr.write(`Gatehouse azure-login: ${printable(describeError(error))}
`);
  process.exitCode = 1;
}
