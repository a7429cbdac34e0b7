import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isOfLogin
} from "./chunk-5MCYR3CJ.js";
import {
  LoginRefused,
  ManagedIdentity,
  TokenClient,
  askForAssertion,
  assertedBy,
  bySecret,
  claimsOf,
  noOidcToken,
  oidcEndpoint,
  presented,
  shared,
  signAssertion
} from "./chunk-NUJ6U3HU.js";
import {
  UserError
} from "./chunk-V77C22EU.js";

// actions/azure-login/src/plugin-arguments.ts
import { parseArgs } from "node:util";
var OPTIONS = {
  kind: { type: "string" },
  authority: { type: "string" },
  audience: { type: "string" },
  scope: { type: "string" },
  client: { type: "string" },
  tenant: { type: "string" },
  creds: { type: "string" }
};
function toArguments(identity) {
  const { kind, authority, audience, scope, clientId, tenantId, credsFile } = identity;
  return [
    ...["--kind", kind, "--authority", authority, "--audience", audience],
    ...["--scope", scope, "--tenant", tenantId],
    ...clientId === void 0 ? [] : ["--client", clientId],
    ...credsFile === void 0 ? [] : ["--creds", credsFile]
  ];
}
function fromArguments(args) {
  const { values } = parseArgs({ args: [...args], options: OPTIONS, strict: true });
  const need = (name) => {
    const value = values[name];
    if (value === void 0) throw new Error(`--${name} is missing`);
    return value;
  };
  return {
    kind: need("kind"),
    authority: need("authority"),
    audience: need("audience"),
    scope: need("scope"),
    clientId: values.client,
    tenantId: need("tenant"),
    credsFile: values.creds
  };
}

// actions/azure-login/src/identity.ts
import { readFile } from "node:fs/promises";

// actions/azure-login/src/creds.ts
var MEMBERS = ["clientId", "tenantId", "subscriptionId", "clientSecret", "clientCertificate"];
function readCreds(text) {
  const value = parse(text);
  const read = (name) => {
    const member = value[name];
    if (member === void 0 || member === null || member === "") return void 0;
    if (typeof member !== "string") throw wrong(`${name} is not a text`);
    return member;
  };
  const need = (name) => {
    const member = read(name);
    if (member === void 0) throw wrong(`${name} is missing`);
    return member;
  };
  const secret = read("clientSecret");
  const certificate = read("clientCertificate");
  if (secret === void 0 === (certificate === void 0))
    throw wrong(
      secret === void 0 ? "clientSecret and clientCertificate are both missing" : "clientSecret and clientCertificate are both there"
    );
  return {
    clientId: need("clientId"),
    tenantId: need("tenantId"),
    subscriptionId: read("subscriptionId"),
    proof: secret === void 0 ? { kind: "certificate", value: certificate ?? "" } : { kind: "secret", value: secret }
  };
}
function parse(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong("it is not JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw wrong("it is not an object");
  return value;
}
function wrong(what) {
  return new UserError(`The input 'creds' cannot be used: ${what}`, {
    remedy: `It is a JSON object with ${MEMBERS.join(", ")} (one of the last two). Better, leave it out and make a federated credential: mode: doctor prints it`
  });
}

// actions/azure-login/src/identity.ts
async function claimsOfJob({ proof }) {
  return proof.kind === "federated" ? claimsOf(await proof.assert()) : void 0;
}
function identityOf(setting) {
  const { inputs } = setting;
  if (inputs.authType === "identity") return managed(setting);
  if (inputs.creds !== void 0 && inputs.clientId === void 0)
    return byCreds(setting, readCreds(inputs.creds));
  return federated(setting);
}
function managed(setting) {
  const { inputs, environment, send, clock } = setting;
  const { clientId, tenantId } = inputs;
  if (inputs.creds !== void 0)
    throw new UserError("The inputs 'creds' and 'auth-type: IDENTITY' exclude each other", {
      remedy: "Leave creds out: the machine needs no secret"
    });
  const file = environment["AZURE_FEDERATED_TOKEN_FILE"];
  if (file && !isOfLogin(file)) return ofPod(setting, file);
  return {
    proof: { kind: "managed" },
    clientId,
    tenantId,
    subscriptionId: void 0,
    tokens: new ManagedIdentity({ send, clock, clientId })
  };
}
function ofPod(setting, file) {
  const { inputs, environment } = setting;
  const clientId = inputs.clientId ?? environment["AZURE_CLIENT_ID"];
  const tenantId = inputs.tenantId ?? environment["AZURE_TENANT_ID"];
  if (!clientId || !tenantId)
    throw new UserError("The pod of this runner has an assertion, but no identity", {
      remedy: "Annotate its service account with azure.workload.identity/client-id, or give client-id and tenant-id"
    });
  const assert = () => readFile(file, "utf8").then((text) => text.trim());
  return {
    proof: { kind: "pod", assert },
    clientId,
    tenantId,
    subscriptionId: void 0,
    tokens: tokensOf(setting, assertedBy({ clientId, tenantId }, assert))
  };
}
function byCreds(setting, creds) {
  const { clientId, tenantId, subscriptionId, proof } = creds;
  const { clock } = setting;
  const credential = proof.kind === "secret" ? bySecret({ clientId, tenantId }, proof.value) : assertedBy(
    { clientId, tenantId },
    (endpoint) => Promise.resolve(signAssertion(proof.value, clientId, endpoint, clock.now()))
  );
  return {
    proof,
    clientId,
    tenantId,
    subscriptionId,
    tokens: tokensOf(setting, credential)
  };
}
function federated(setting) {
  const { inputs, environment, send, clock, cloud, origin } = setting;
  const { clientId, tenantId } = inputs;
  if (clientId === void 0 || tenantId === void 0) {
    const missing = clientId === void 0 ? "client-id" : "tenant-id";
    throw new UserError(`The input '${missing}' is missing`, {
      remedy: "Both stand on the page of the app registration or managed identity. They are no secrets: variables will do"
    });
  }
  const audience = inputs.audience ?? cloud.federationAudience;
  const assert = shared(() => {
    const endpoint = oidcEndpoint(environment);
    if (!endpoint) return Promise.reject(noOidcToken(origin));
    return askForAssertion(send, endpoint, audience);
  }, clock);
  return {
    proof: { kind: "federated", assert },
    clientId,
    tenantId,
    subscriptionId: void 0,
    tokens: tokensOf(setting, assertedBy({ clientId, tenantId }, assert))
  };
}
function tokensOf({ send, clock, cloud, patience, inform }, credential) {
  const { clientId, tenantId } = credential;
  return new TokenClient({
    send,
    clock,
    authority: cloud.authority,
    credential,
    patience,
    inform,
    explain: (refusal, scope, { client_assertion: assertion = "" }) => {
      const claims = claimsOf(assertion);
      const isOthers = assertion !== "" && claims.issuer !== clientId;
      return new LoginRefused(refusal, {
        clientId,
        tenantId,
        scope,
        authority: new URL(cloud.authority).host,
        federationAudience: cloud.federationAudience,
        presented: isOthers ? presented(claims) : void 0
      });
    }
  });
}

export {
  claimsOfJob,
  identityOf,
  toArguments,
  fromArguments
};
