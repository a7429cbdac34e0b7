import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  tidyUp
} from "../shared/chunk-CA4NREHR.js";
import {
  claimsOfJob,
  identityOf,
  toArguments
} from "../shared/chunk-BBDAWHL2.js";
import {
  Footprint,
  jobOf
} from "../shared/chunk-5MCYR3CJ.js";
import {
  ArmClient,
  AzureError,
  LoginRefused,
  adminAccess,
  assignmentCommand,
  basicAuth,
  claimsOf,
  cloudNamed,
  credentialFor,
  describeSubject,
  listSubscriptions,
  logInToRegistry,
  loginServers,
  mergeDockerConfig,
  oidcEndpoint,
  parseCluster,
  parseSecrets,
  presented,
  readCloud,
  readSecrets,
  readSubject,
  recipes,
  retrying,
  scopeOf,
  sendFrom,
  sent,
  userAccess,
  writeKubeconfig
} from "../shared/chunk-NUJ6U3HU.js";
import {
  readContext
} from "../shared/chunk-KPYCVMZK.js";
import "../shared/chunk-SQGHSKCX.js";
import "../shared/chunk-NTKFJ3AW.js";
import {
  choice,
  coreRunner,
  failWith,
  flag,
  items,
  line,
  printText,
  readEventFile,
  readInputs,
  stepFolders,
  text,
  whole,
  writeSummary
} from "../shared/chunk-ME6UIIZQ.js";
import "../shared/chunk-2OX4C7MX.js";
import {
  fenced,
  printable,
  prose
} from "../shared/chunk-TNFLWCXZ.js";
import {
  SYSTEM_CLOCK
} from "../shared/chunk-2LDV6EY6.js";
import "../shared/chunk-S4TM63MD.js";
import {
  nearest
} from "../shared/chunk-FWMHJ5XR.js";
import {
  UserError,
  describeError
} from "../shared/chunk-V77C22EU.js";
import "../shared/chunk-Z7UFZZVP.js";

// actions/azure-login/src/index.ts
import { fileURLToPath } from "node:url";

// actions/azure-login/src/cloud-of.ts
async function cloudOf(inputs, send) {
  const { environment: environment2 = "AzureCloud", resourceManagerEndpoint, authorityHost } = inputs;
  const isStack = environment2.toLowerCase() === "azurestack";
  if (isStack && resourceManagerEndpoint === void 0)
    throw new UserError("environment: azurestack needs the input 'resource-manager-endpoint'");
  const cloud = isStack ? await readCloud(send, resourceManagerEndpoint ?? "") : cloudNamed(environment2);
  return {
    ...cloud,
    ...resourceManagerEndpoint !== void 0 && { resourceManager: resourceManagerEndpoint },
    ...authorityHost !== void 0 && { authority: authorityHost }
  };
}

// actions/azure-login/src/coordinates.ts
var CLOUD_NAMES = {
  AzureCloud: { arm: "public", kubelogin: "AzurePublicCloud" },
  AzureUSGovernment: { arm: "usgovernment", kubelogin: "AzureUSGovernmentCloud" },
  AzureChinaCloud: { arm: "china", kubelogin: "AzureChinaCloud" }
};
function coordinates(login) {
  const { cloud, identity, clientId, tenantId, subscription } = login;
  const names = CLOUD_NAMES[cloud.name];
  const found = [
    ["AZURE_CLIENT_ID", clientId],
    ["AZURE_TENANT_ID", tenantId],
    ["AZURE_SUBSCRIPTION_ID", subscription?.id],
    ["AZURE_AUTHORITY_HOST", `${cloud.authority}/`],
    ["AZURE_ENVIRONMENT", names?.kubelogin],
    ["ARM_CLIENT_ID", clientId],
    ["ARM_TENANT_ID", tenantId],
    ["ARM_SUBSCRIPTION_ID", subscription?.id],
    ["ARM_ENVIRONMENT", names?.arm],
    ...proofOf(identity.proof.kind)
  ];
  return new Map(
    found.flatMap(([name2, value]) => value === void 0 ? [] : [[name2, value]])
  );
}
function proofOf(kind) {
  if (kind === "federated")
    return [
      ["ARM_USE_OIDC", "true"],
      ["AAD_LOGIN_METHOD", "workloadidentity"]
    ];
  if (kind === "pod")
    return [
      ["ARM_USE_AKS_WORKLOAD_IDENTITY", "true"],
      ["AAD_LOGIN_METHOD", "workloadidentity"]
    ];
  return kind === "managed" ? [
    ["ARM_USE_MSI", "true"],
    ["AAD_LOGIN_METHOD", "msi"]
  ] : [];
}

// actions/azure-login/src/publish.ts
function publish(runner2, login, inputs, handedOn) {
  for (const token of login.asked.values()) runner2.setSecret(token);
  printText(runner2, describeLogin(login));
  const isExported = inputs.exportEnvironment ?? inputs.name === void 0;
  const variables = isExported ? [...coordinates(login), ...handedOn.variables] : [];
  for (const [name2, value] of variables) runner2.exportVariable(name2, value);
  for (const [name2, value] of [...handedOn.outputs, ...outputs(login)])
    runner2.setOutput(name2, value);
}
function describeLogin(login) {
  const { cloud, clientId, tenantId, objectId, subscription, subject, expiresAt } = login;
  const rows = [
    ["cloud", cloud.name],
    ["client id", clientId],
    ["tenant id", tenantId],
    ["object id", objectId],
    ["subject", subject],
    ["subscription", subscription && `${subscription.id} ${subscription.name}`.trim()],
    ["token until", new Date(expiresAt).toISOString()]
  ];
  return [
    "Logged in to Azure.",
    ...rows.flatMap(
      ([name2, value]) => value === void 0 ? [] : [`  ${name2.padEnd(12)}  ${printable(value)}`]
    )
  ].join("\n");
}
function outputs(login) {
  const { clientId, tenantId, objectId, subscription, subject, expiresAt, asked } = login;
  return [
    ["client-id", clientId ?? ""],
    ["tenant-id", tenantId],
    ["subscription-id", subscription?.id ?? ""],
    ["subscription-name", subscription?.name ?? ""],
    ["object-id", objectId ?? ""],
    ["subject", subject ?? ""],
    ["expires-on", new Date(expiresAt).toISOString()],
    ["tokens", asked.size === 0 ? "" : JSON.stringify(Object.fromEntries(asked))]
  ];
}

// actions/azure-login/src/refusal.ts
function describeRefusal(error, title = "Azure login failed") {
  const message = printable(describeError(error));
  const details = error instanceof LoginRefused ? error.details : [];
  const recipes2 = error instanceof LoginRefused ? error.recipes : [];
  const ids = error instanceof AzureError && error.correlationId !== void 0 ? [`For Microsoft's support: correlation id ${error.correlationId}`] : [];
  return {
    message,
    log: [...details, ...recipes2.flatMap(recipeForLog), ...ids].flatMap((line2) => line2.split("\n")).map(printable).join("\n"),
    summary: [
      `## ❌ ${title}`,
      "",
      prose(message),
      ...block(details, "text"),
      ...recipesForSummary(recipes2),
      ...ids.flatMap((line2) => ["", prose(line2)]),
      ""
    ].join("\n")
  };
}
function recipesForSummary(recipes2) {
  if (recipes2.length === 0) return [];
  return [
    "",
    "The federated credential to make, one of:",
    ...recipes2.flatMap(({ title, language, text: text2 }) => [
      "",
      `<details><summary>${prose(title)}</summary>`,
      ...block(text2.split("\n"), language),
      "",
      "</details>"
    ])
  ];
}
function recipeForLog({ title, text: text2 }) {
  return ["", `${title}:`, ...text2.split("\n")];
}
function block(lines, language) {
  return lines.length === 0 ? [] : ["", fenced(lines.map(printable), language)];
}

// actions/azure-login/src/doctor.ts
async function diagnose(identity, attempt2) {
  const shown = await showSent(identity);
  try {
    const login = describeLogin(await attempt2());
    return {
      log: [...shown.log, "", login].join("\n"),
      summary: [
        "## ✅ Azure login works",
        ...shown.summary,
        ...block(login.split("\n"), "text"),
        ""
      ].join("\n")
    };
  } catch (error) {
    const refusal = describeRefusal(error);
    return {
      log: [...shown.log, "", refusal.message, refusal.log].join("\n"),
      summary: [...shown.summary, "", refusal.summary].join("\n")
    };
  }
}
var PROOFS = {
  federated: "an assertion of GitHub’s",
  secret: "a secret",
  certificate: "a certificate",
  managed: "the identity of its machine",
  pod: "an assertion of its cluster’s"
};
async function showSent(identity) {
  try {
    const said = await claimsOfJob(identity);
    return said === void 0 ? notGithub(identity) : showClaims(presented(said), identity);
  } catch (error) {
    const said = printable(describeError(error));
    return { log: [said], summary: ["", prose(said)] };
  }
}
function notGithub({ proof }) {
  const line2 = `The job proves itself by ${PROOFS[proof.kind]}; GitHub is not asked.`;
  return { log: [line2], summary: ["", line2] };
}
function showClaims(claims, { clientId = "" }) {
  const lines = sent(claims);
  const meaning = `The subject stands for ${describeSubject(readSubject(claims.subject))}.`;
  const made = recipes(credentialFor(claims), clientId);
  return {
    log: [
      "What GitHub says of this job:",
      ...lines,
      printable(meaning),
      ...made.flatMap(recipeForLog)
    ],
    summary: [
      "",
      "What GitHub says of this job:",
      ...block(lines, "text"),
      "",
      prose(meaning),
      ...recipesForSummary(made)
    ]
  };
}

// actions/azure-login/src/docker-login.ts
import { existsSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
async function logInDocker(setting, acr) {
  const { login, send, footprint, environment: environment2, mask } = setting;
  const { cloud, tenantId, tokens } = login;
  const registries = loginServers(acr, cloud.registrySuffix);
  const logins = await Promise.all(
    registries.map((registry) => logInToRegistry({ send, tokens, tenantId, registry }))
  );
  for (const each of logins) for (const secret of [each.password, basicAuth(each)]) mask(secret);
  const before = folderBefore(environment2);
  const plugins = join(before, "cli-plugins");
  const text2 = mergeDockerConfig(
    textOf(join(before, "config.json")),
    logins,
    existsSync(plugins) ? plugins : void 0
  );
  footprint.write(join("docker", "config.json"), text2);
  const contexts = join(before, "contexts");
  if (existsSync(contexts))
    symlinkSync(contexts, footprint.path(join("docker", "contexts")), "junction");
  const builders = environment2["BUILDX_CONFIG"] ?? join(before, "buildx");
  const folder = footprint.path("docker");
  return {
    registries,
    folder,
    variables: new Map([
      ["DOCKER_CONFIG", folder],
      ...existsSync(builders) ? [["BUILDX_CONFIG", builders]] : []
    ])
  };
}
function folderBefore(environment2) {
  const { DOCKER_CONFIG: config, HOME, USERPROFILE } = environment2;
  return config || join(HOME || USERPROFILE || userInfo().homedir, ".docker");
}
var LARGEST_CONFIG = 5e6;
function textOf(path) {
  if (!existsSync(path)) return void 0;
  if (statSync(path).size > LARGEST_CONFIG)
    throw new UserError(`${path} is larger than docker's configuration can be`, {
      remedy: "Look at what wrote it, or let DOCKER_CONFIG name another folder"
    });
  return readFileSync(path, "utf8");
}

// actions/azure-login/src/federated-token-file.ts
var TOKEN_FILE_VARIABLE = "AZURE_FEDERATED_TOKEN_FILE";
async function writeTokenFile(setting) {
  const { inputs, login, footprint, environment: environment2, keep, warn, mask } = setting;
  const { proof } = login.identity;
  const endpoint = oidcEndpoint(environment2);
  if (proof.kind !== "federated" || endpoint === void 0) throw noAssertion(proof.kind);
  const assertion = await proof.assert();
  mask(assertion);
  const file = footprint.write("federated-token", assertion);
  await keep({ endpoint, audience: inputs.audience ?? login.cloud.federationAudience, file });
  if (environment2[TOKEN_FILE_VARIABLE])
    warn(
      `${TOKEN_FILE_VARIABLE} was set already: programs that read it log in as this identity from here on, no longer as the one before`
    );
  return file;
}
function noAssertion(kind) {
  return new UserError("federated-token-file is for logins by an assertion of GitHub’s", {
    remedy: kind === "pod" ? `Leave it out: the pod has its own file, and ${TOKEN_FILE_VARIABLE} names it` : "Leave it out, or log in by client-id and tenant-id and a federated credential"
  });
}

// actions/azure-login/src/kubeconfig.ts
async function makeKubeconfig(setting, aks) {
  const { inputs, login, arm, footprint, warn } = setting;
  if (login.subscription === void 0)
    throw new UserError("The input 'aks' needs a subscription", { remedy: "Give subscription-id" });
  const cluster = parseCluster(aks, login.subscription.id);
  const list = inputs.aksAdmin === true ? adminAccess : userAccess;
  const access = await list(arm, cluster);
  const user = await userOf(setting, access);
  if (user.kind === "certificate")
    warn(
      `${cluster.name} is reached by a certificate of a local account, which nobody can tell from another's. Let Entra manage the cluster (az aks update --enable-aad) and disable local accounts`
    );
  const { aksNamespace: namespace, aksAdmin } = inputs;
  const context = aksAdmin === true ? `${access.clusterName}-admin` : void 0;
  return footprint.write("kubeconfig", writeKubeconfig({ access, user, namespace, context }));
}
async function userOf({ inputs, login, footprint, node, plugin, mask }, access) {
  if (access.login.kind === "certificate") {
    mask(access.login.key);
    return access.login;
  }
  if (inputs.tokenMode === "bearer") {
    const { token } = await login.tokens.get(access.login.scope);
    mask(token);
    return { kind: "bearer", token };
  }
  const { kind } = login.identity.proof;
  const needsFile = kind === "secret" || kind === "certificate";
  const args = toArguments({
    kind,
    authority: login.cloud.authority,
    audience: inputs.audience ?? login.cloud.federationAudience,
    scope: access.login.scope,
    clientId: login.identity.clientId,
    tenantId: login.tenantId,
    credsFile: needsFile ? footprint.write("creds.json", inputs.creds ?? "") : void 0
  });
  return { kind: "exec", command: node, args: [plugin, ...args], env: {} };
}

// actions/azure-login/src/outputs.ts
var OUTPUTS = [
  "client-id",
  "tenant-id",
  "subscription-id",
  "subscription-name",
  "object-id",
  "subject",
  "expires-on",
  "kubeconfig",
  "registries",
  "docker-config",
  "az-config-dir",
  "federated-token-file",
  "exit-code",
  "output",
  "tokens"
];
function isOutput(name2) {
  return OUTPUTS.includes(name2);
}

// actions/azure-login/src/hand-on.ts
async function handOn(setting) {
  const parts = await Promise.all(
    [kubernetes, docker, secrets, azureCli, tokenFile].map((make) => make(setting))
  );
  return {
    variables: new Map(parts.flatMap(({ variables }) => [...variables])),
    outputs: new Map(parts.flatMap(({ outputs: outputs2 }) => [...outputs2]))
  };
}
var NOTHING = { variables: /* @__PURE__ */ new Map(), outputs: /* @__PURE__ */ new Map() };
async function kubernetes(setting) {
  const { inputs, place } = setting;
  if (inputs.aks === void 0) return NOTHING;
  const path = await makeKubeconfig({ ...setting, ...place }, inputs.aks);
  return {
    // The second is what terraform's providers for Kubernetes and Helm read.
    variables: /* @__PURE__ */ new Map([
      ["KUBECONFIG", path],
      ["KUBE_CONFIG_PATH", path]
    ]),
    outputs: /* @__PURE__ */ new Map([["kubeconfig", path]])
  };
}
async function docker(setting) {
  const { inputs, place } = setting;
  if (inputs.acr === void 0) return NOTHING;
  const { registries, folder, variables } = await logInDocker({ ...setting, ...place }, inputs.acr);
  const outputs2 = /* @__PURE__ */ new Map([
    ["registries", registries.join("\n")],
    ["docker-config", folder]
  ]);
  return { variables, outputs: outputs2 };
}
async function azureCli(setting) {
  const { azLogin = "never" } = setting.inputs;
  if (azLogin === "never") return NOTHING;
  const { logInAz } = await import("../shared/az-login-MHXNHI64.js");
  const session = await logInAz({ ...setting, ...setting.place });
  if (session === void 0) return NOTHING;
  const { variables, configFolder } = session;
  return { variables, outputs: /* @__PURE__ */ new Map([["az-config-dir", configFolder]]) };
}
async function tokenFile(setting) {
  if (setting.inputs.federatedTokenFile !== true) return NOTHING;
  const file = await writeTokenFile({ ...setting, ...setting.place });
  return {
    variables: /* @__PURE__ */ new Map([[TOKEN_FILE_VARIABLE, file]]),
    outputs: /* @__PURE__ */ new Map([["federated-token-file", file]])
  };
}
async function secrets({
  inputs,
  login,
  send,
  clock,
  mask,
  warn
}) {
  if (inputs.keyVaultSecrets === void 0) return NOTHING;
  const { keyVaultSuffix } = login.cloud;
  const references = parseSecrets(inputs.keyVaultSecrets, keyVaultSuffix);
  refuseOwnNames(references);
  const { tokens } = login;
  const read = await readSecrets(references, { send, clock, tokens, suffix: keyVaultSuffix });
  for (const { masks } of read) for (const each of masks) mask(each);
  for (const { warning } of read) if (warning !== void 0) warn(warning);
  return {
    variables: /* @__PURE__ */ new Map(),
    outputs: new Map(read.map(({ reference, value }) => [reference.output, value]))
  };
}
function refuseOwnNames(references) {
  const taken = references.find(({ output: output2 }) => isOutput(output2.toLowerCase()));
  if (!taken) return;
  const { vault, name: name2, output } = taken;
  throw new UserError(`The login has an output '${output}' itself`, {
    remedy: `Call the secret's otherwise: other-name=${vault}/${name2}`
  });
}

// actions/azure-login/src/inputs.ts
var GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu;
var INPUTS = {
  "client-id": guid("the application (client) id"),
  "tenant-id": guid("the directory (tenant) id"),
  "subscription-id": guid("the id of a subscription"),
  environment: line("the name of an Azure cloud"),
  audience: line("an audience"),
  "allow-no-subscriptions": flag(),
  "auth-type": choice(["service_principal", "identity"]),
  creds: text("the JSON of a service principal"),
  "enable-azpssession": flag(),
  mode: choice(["login", "doctor"]),
  name: name(),
  "allowed-subscription-ids": items("ids of subscriptions, separated by commas", GUID),
  aks: line("<resource-group>/<cluster>"),
  "aks-namespace": line("the name of a namespace"),
  "aks-admin": flag(),
  "token-mode": choice(["exec", "bearer"]),
  acr: text("registries, separated by commas or new lines"),
  "key-vault-secrets": text("vault/secret, one a line"),
  "token-scopes": items("scopes, separated by commas or new lines", /^[\x21-\x2b\x2d-\x7e]+$/u),
  "az-login": choice(["never", "auto", "always"]),
  "federated-token-file": flag(),
  "run-command": text("a command"),
  "run-command-files": text("files and folders of the workspace, one a line"),
  "run-command-may-fail": flag(),
  "run-command-timeout": whole("seconds from 1 to 3600", 1, 3600),
  "export-environment": flag(),
  "mask-ids": flag(),
  "authority-host": address("the address of a sign-in service"),
  "resource-manager-endpoint": address("the address of an Azure Resource Manager"),
  timeout: whole("seconds from 1 to 600", 1, 600),
  retries: whole("a number from 0 to 20", 0, 20)
};
function checkInputs(inputs) {
  if (inputs.enableAzpssession === true)
    throw new UserError(
      "enable-AzPSSession is not there: this action makes no PowerShell session",
      { remedy: "Keep a step with Azure/login for that" }
    );
  if (inputs.runCommand === void 0) return;
  if (inputs.aks === void 0)
    throw new UserError("The input 'run-command' needs a cluster", {
      remedy: "Give aks: <resource-group>/<cluster>"
    });
  if (inputs.aksAdmin === true)
    throw new UserError("run-command runs as the identity, not as the administrator", {
      remedy: "Leave aks-admin out, and give the identity a role in the cluster"
    });
}
function guid(expected) {
  return {
    expected: `${expected}, such as 00000000-0000-0000-0000-000000000000`,
    parse: (written) => GUID.test(written) ? written.toLowerCase() : void 0,
    suggest: () => void 0
  };
}
function name() {
  return {
    expected: "up to 40 letters, digits, - and _",
    parse: (written) => /^[A-Za-z0-9][\w-]{0,39}$/u.test(written) ? written : void 0,
    suggest: (written) => written.replace(/[^\w-]+/gu, "-").slice(0, 40)
  };
}
function address(expected) {
  return {
    expected: `${expected}, with https://`,
    parse: (written) => {
      if (!URL.canParse(written)) return void 0;
      const { protocol, hostname, username, search, hash } = new URL(written);
      const isLocal = hostname === "127.0.0.1" || hostname === "localhost" || hostname === "[::1]";
      const isSafe = protocol === "https:" || protocol === "http:" && isLocal;
      return isSafe && username === "" && search === "" && hash === "" ? written.replace(/\/+$/u, "") : void 0;
    },
    suggest: (written) => /^[\w.-]+$/u.test(written) ? `https://${written}` : void 0
  };
}

// actions/azure-login/src/subscription.ts
async function chooseSubscription(subscriptions, wish) {
  const { wanted, mayBeNone } = wish;
  const seen = await subscriptions.list();
  if (wanted !== void 0) return allowed(pick(seen, wanted, wish), wish);
  const [only, ...more] = seen;
  if (only && more.length === 0) return allowed(only, wish);
  if (mayBeNone) return void 0;
  if (only === void 0) throw noRole("any subscription", wish.objectId);
  throw new UserError(`The identity has a role in ${seen.length} subscriptions`, {
    remedy: `Give subscription-id: ${seen.slice(0, 5).map(({ id, name: name2 }) => `${id} (${name2})`).join(", ")}`
  });
}
function pick(seen, wanted, { objectId, mayBeNone }) {
  const found = seen.find(({ id }) => id.toLowerCase() === wanted.toLowerCase());
  if (found) return found;
  if (mayBeNone && seen.length === 0) return { id: wanted, name: "" };
  const near = nearest(
    wanted,
    seen.map(({ id }) => id)
  );
  if (near !== void 0)
    throw new UserError(`There is no subscription ${wanted} for this identity`, {
      remedy: `Did you mean ${near}?`
    });
  throw noRole(`the subscription ${wanted}`, objectId);
}
function noRole(where, objectId) {
  const command = assignmentCommand({ objectId, role: "Reader", scope: "/subscriptions/<id>" });
  return new UserError(`The login is good, but the identity has no role in ${where}`, {
    remedy: `Give it one, such as ${command}, which takes a few minutes to hold; or set allow-no-subscriptions: true`
  });
}
function allowed(found, { allowed: ids }) {
  if (ids === void 0 || ids.some((id) => id.toLowerCase() === found.id.toLowerCase()))
    return found;
  throw new UserError(`The subscription ${found.id} is not one of allowed-subscription-ids`, {
    remedy: "Look at what sets subscription-id: this job must not go there"
  });
}

// actions/azure-login/src/login.ts
async function logIn({
  inputs,
  cloud,
  identity,
  subscriptions
}) {
  const { tokens } = identity;
  const scopes = inputs.tokenScopes ?? [];
  const [manager, ...others] = await Promise.all(
    [scopeOf(cloud.resourceManagerAudience), ...scopes].map((scope) => tokens.get(scope))
  );
  if (!manager) throw new Error("a token was asked for");
  const claims = claimsOf(manager.token);
  const tenantId = identity.tenantId ?? claims.text("tid");
  if (tenantId === void 0)
    throw new UserError("The token does not say which tenant it is for", {
      remedy: "Give tenant-id"
    });
  const wanted = inputs.subscriptionId ?? identity.subscriptionId;
  return {
    cloud,
    identity,
    clientId: identity.clientId ?? claims.text("appid"),
    tenantId,
    objectId: claims.text("oid"),
    subject: (await claimsOfJob(identity))?.subject,
    expiresAt: manager.expiresAt,
    subscription: await chooseSubscription(subscriptions, {
      wanted,
      allowed: inputs.allowedSubscriptionIds,
      mayBeNone: inputs.allowNoSubscriptions ?? false,
      objectId: claims.text("oid")
    }),
    asked: new Map(scopes.map((scope, index) => [scope, others[index]?.token ?? ""])),
    tokens
  };
}

// actions/azure-login/src/run.ts
var DEFAULT_RETRIES = 4;
var DEFAULT_TIMEOUT = 60;
async function runLogin(setting) {
  const { runner: runner2 } = setting;
  const session = await attempt(runner2, "Azure login failed", () => logInWith(setting));
  if (session?.inputs.runCommand === void 0) return;
  await attempt(runner2, "The command in the cluster failed", async () => {
    const { runInCluster } = await import("../shared/run-in-cluster-AHLVO4IS.js");
    await runInCluster(runner2, session);
  });
}
async function attempt(runner2, title, act) {
  try {
    return await act();
  } catch (error) {
    const { log, summary } = describeRefusal(error, title);
    if (log !== "") printText(runner2, log);
    if (error instanceof UserError) await writeSummary(runner2, summary);
    failWith(runner2, error);
    return void 0;
  }
}
async function logInWith({
  runner: runner2,
  context,
  send: sendOnce,
  clock,
  place
}) {
  const { environment: environment2 } = runner2;
  const { values: inputs } = readInputs(environment2, INPUTS);
  checkInputs(inputs);
  const secrets2 = [];
  const mask = (secret) => {
    secrets2.push(secret);
    runner2.setSecret(secret);
  };
  const maskIds = (who) => {
    if (inputs.maskIds !== true) return;
    for (const id of [who.clientId, who.tenantId, who.subscriptionId])
      if (id !== void 0) runner2.setSecret(id);
  };
  maskIds(inputs);
  const patience = (inputs.timeout ?? DEFAULT_TIMEOUT) * 1e3;
  const send = retrying(sendOnce, {
    clock,
    retries: inputs.retries ?? DEFAULT_RETRIES,
    patience,
    log: (message) => {
      runner2.debug(message);
    }
  });
  const cloud = await cloudOf(inputs, send);
  const inform = (message) => {
    printText(runner2, printable(message));
  };
  const origin = {
    eventName: environment2["GITHUB_EVENT_NAME"] ?? "",
    isFork: context.pullRequest?.isFork ?? false,
    isDependabot: context.actor === "dependabot[bot]"
  };
  const identity = identityOf({
    ...{ inputs, environment: environment2, cloud, send, clock, patience, origin, inform }
  });
  if ("value" in identity.proof) mask(identity.proof.value);
  maskIds(identity);
  const { resourceManager, resourceManagerAudience: audience } = cloud;
  const { tokens } = identity;
  const arm = new ArmClient({ send, sendOnce, clock, tokens, resourceManager, audience });
  const subscriptions = { list: () => listSubscriptions(arm) };
  const logInNow = async () => {
    const login2 = await logIn({ inputs, cloud, identity, subscriptions });
    maskIds({ ...login2, subscriptionId: login2.subscription?.id });
    return login2;
  };
  if (inputs.mode === "doctor") {
    const { log, summary } = await diagnose(identity, logInNow);
    printText(runner2, log);
    await writeSummary(runner2, summary);
    return void 0;
  }
  const login = await logInNow();
  const warn = (message) => {
    runner2.warning(printable(message));
  };
  const setting = { inputs, login, arm, send, clock, place, environment: environment2, inform, warn, mask };
  publish(runner2, login, inputs, await handOn(setting));
  return { inputs, login, arm, secrets: secrets2 };
}

// actions/azure-login/src/index.ts
var runner = coreRunner();
var { environment } = runner;
var { temp } = stepFolders(environment);
var owner = { pid: process.ppid, job: jobOf(environment) };
var beside = (name2) => fileURLToPath(new URL(name2, import.meta.url));
tidyUp(runner, temp, owner.job);
await runLogin({
  runner,
  context: readContext(environment, readEventFile),
  send: sendFrom(environment),
  clock: SYSTEM_CLOCK,
  place: {
    footprint: new Footprint(temp, owner, (folder) => {
      runner.saveState("folder", folder);
    }),
    node: process.execPath,
    plugin: beside("exec-credential.js"),
    keep: async (keeping) => {
      const { startKeeper } = await import("../shared/start-keeper-X5JAVU4J.js");
      await startKeeper(process.execPath, beside("keep-assertion.js"), environment, keeping);
    }
  }
});
