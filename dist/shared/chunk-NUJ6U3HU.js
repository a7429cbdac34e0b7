import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  NoAnswer,
  bounded,
  chooseFetch,
  exchange,
  readRetryAfter
} from "./chunk-2LDV6EY6.js";
import {
  readProxies
} from "./chunk-S4TM63MD.js";
import {
  nearest
} from "./chunk-FWMHJ5XR.js";
import {
  UserError
} from "./chunk-V77C22EU.js";

// packages/azure/src/arm/path.ts
function armPath(written, ...values) {
  return written.reduce((path, text, i) => `${path}${segment(values[i - 1] ?? "")}${text}`);
}
function segment(value) {
  if (value === "" || /^\.{1,2}$/u.test(value))
    throw new UserError(`'${value}' is not the name of a resource of Azure's`);
  try {
    return encodeURIComponent(value);
  } catch {
    throw new UserError("The name of a resource of Azure holds half a character");
  }
}

// packages/azure/src/aks/cluster.ts
var AKS_API_VERSION = "2025-10-01";
var NAME = /^[A-Za-z0-9](?:[-_A-Za-z0-9]{0,61}[A-Za-z0-9])?$/u;
var GROUP = /^[-\p{L}\p{N}_.()]{1,90}$/u;
function parseCluster(written, subscriptionId) {
  const [resourceGroup = "", name = "", ...more] = written.trim().split("/");
  const isGroup = GROUP.test(resourceGroup) && !resourceGroup.endsWith(".");
  if (more.length > 0 || !isGroup || !NAME.test(name))
    throw new UserError(`'${written.trim().slice(0, 200)}' is not <resource-group>/<cluster>`, {
      remedy: "Such as aks: production/shop. The names stand in `az aks list --output table`"
    });
  return { subscriptionId, resourceGroup, name };
}
function clusterPath({ subscriptionId, resourceGroup, name }) {
  return armPath`/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.ContainerService/managedClusters/${name}`;
}

// packages/azure/src/azure-error.ts
var AzureError = class extends UserError {
  status;
  code;
  correlationId;
  constructor(message, details = {}) {
    const { remedy, cause } = details;
    super(message, { ...remedy !== void 0 && { remedy }, cause });
    this.status = details.status;
    this.code = details.code;
    this.correlationId = details.correlationId;
  }
};

// packages/azure/src/http/json.ts
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function field(value, name) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
}
function textField(value, name) {
  const found = field(value, name);
  return typeof found === "string" && found !== "" ? found : void 0;
}
function numberField(value, name) {
  const found = field(value, name);
  const number = typeof found === "string" && /^\d{1,15}$/u.test(found) ? Number(found) : found;
  return typeof number === "number" && Number.isFinite(number) ? number : void 0;
}

// packages/azure/src/shell-word.ts
function shellWord(text) {
  return /^[\w./:@-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

// packages/azure/src/arm/role.ts
var RUN_COMMAND = {
  name: "AKS Run Command",
  made: (scope) => definitionCommand("AKS Run Command", RUN_COMMAND_ACTIONS, scope)
};
var RUN_COMMAND_ACTIONS = [
  "Microsoft.ContainerService/managedClusters/runcommand/action",
  "Microsoft.ContainerService/managedclusters/commandResults/read"
];
var ROLES = /* @__PURE__ */ new Map([
  [
    "microsoft.containerservice/managedclusters/listclusterusercredential/action",
    { name: "Azure Kubernetes Service Cluster User Role" }
  ],
  [
    "microsoft.containerservice/managedclusters/listclusteradmincredential/action",
    { name: "Azure Kubernetes Service Cluster Admin Role" }
  ],
  ["microsoft.containerservice/managedclusters/runcommand/action", RUN_COMMAND],
  ["microsoft.containerservice/managedclusters/commandresults/read", RUN_COMMAND]
]);
function roleFor(action) {
  return ROLES.get(action.toLowerCase()) ?? (/\/read$/iu.test(action) ? { name: "Reader" } : void 0);
}
function definitionCommand(name, actions, scope) {
  const subscription = /^\/subscriptions\/[^/]{1,100}/iu.exec(scope)?.[0] ?? scope;
  const definition = { Name: name, Actions: actions, AssignableScopes: [subscription] };
  return `az role definition create --role-definition ${shellWord(JSON.stringify(definition))}`;
}
function assignmentCommand({ objectId, role, scope }) {
  return [
    "az role assignment create",
    `--assignee-object-id ${shellWord(objectId ?? "<object-id>")}`,
    "--assignee-principal-type ServicePrincipal",
    `--role ${shellWord(role)}`,
    `--scope ${shellWord(scope)}`
  ].join(" ");
}

// packages/azure/src/arm/with-remedy.ts
function withRemedy(error, remedy) {
  const { message, status, code, correlationId } = error;
  return new AzureError(message, {
    remedy,
    ...status !== void 0 && { status },
    ...code !== void 0 && { code },
    ...correlationId !== void 0 && { correlationId },
    cause: error
  });
}

// packages/azure/src/aks/explain-credentials.ts
async function explainCredentials(arm, cluster, error) {
  if (!(error instanceof AzureError)) return error;
  if (error.status === 404 && error.code !== "SubscriptionNotFound")
    return withClusters(arm, cluster, error);
  if (/disable local accounts/iu.test(error.message)) return noLocalAccounts(cluster, error);
  return error;
}
function noLocalAccounts(cluster, error) {
  const command = assignmentCommand({
    objectId: void 0,
    role: "Azure Kubernetes Service RBAC Writer",
    scope: clusterPath(cluster)
  });
  return withRemedy(
    error,
    `Local accounts are disabled on ${cluster.name}, which is good: nobody gets its administrator's certificate. Leave out admin and log in as the identity itself; where the cluster uses Azure RBAC give it a role, such as by \`${command}\`, else bind its object id to a Kubernetes role`
  );
}
async function withClusters(arm, cluster, error) {
  const path = armPath`/subscriptions/${cluster.subscriptionId}/providers/Microsoft.ContainerService/managedClusters`;
  const entries = await arm.list(path, { apiVersion: AKS_API_VERSION }).catch(() => void 0);
  if (entries === void 0) return error;
  const known = entries.map(placeOf).filter((place) => place !== void 0);
  if (known.length === 0)
    return withRemedy(error, "The identity sees no cluster in this subscription");
  const close = nearest(`${cluster.resourceGroup}/${cluster.name}`, known);
  const elsewhere = known.find((place) => isNamed(place, cluster.name));
  const meant = elsewhere ?? close;
  return withRemedy(
    error,
    meant === void 0 ? `The identity sees: ${known.slice(0, 5).join(", ")}${known.length > 5 ? ", …" : ""}` : `Did you mean ${meant}?`
  );
}
function placeOf(entry) {
  const id = textField(entry, "id") ?? "";
  const [, group, name] = /\/resourcegroups\/([^/]{1,90})\/.{1,80}\/([^/]{1,63})$/iu.exec(id) ?? [];
  return group !== void 0 && name !== void 0 ? `${group}/${name}` : void 0;
}
function isNamed(place, name) {
  return place.toLowerCase().endsWith(`/${name.toLowerCase()}`);
}

// packages/azure/src/aks/returned-kubeconfig.ts
var MAX_LENGTH = 512e3;
var BASE64 = /^[A-Za-z0-9+/]+={0,2}$/u;
async function readKubeconfig(text) {
  const document = text.length > MAX_LENGTH ? void 0 : await parse(text);
  const entry = first(document, "clusters");
  const cluster = field(entry, "cluster");
  const server = textField(cluster, "server");
  const authority = base64(cluster, "certificate-authority-data");
  if (server === void 0 || !isServer(server) || authority === void 0) throw unreadable();
  return {
    clusterName: textField(entry, "name") ?? new URL(server).hostname,
    server,
    certificateAuthority: authority,
    login: readLogin(field(first(document, "users"), "user"))
  };
}
function readLogin(user) {
  const certificate = base64(user, "client-certificate-data");
  const key = base64(user, "client-key-data");
  if (certificate !== void 0 && key !== void 0)
    return { kind: "certificate", certificate, key };
  const application = serverApplication(field(user, "exec")) ?? legacyApplication(user);
  if (application === void 0) throw unreadable();
  return { kind: "entra", scope: `${application}/.default` };
}
function serverApplication(exec) {
  const args = field(exec, "args");
  if (!Array.isArray(args)) return void 0;
  return identifier(args[args.indexOf("--server-id") + 1]);
}
function legacyApplication(user) {
  return identifier(field(field(field(user, "auth-provider"), "config"), "apiserver-id"));
}
function identifier(value) {
  return typeof value === "string" && /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(value) ? value : void 0;
}
function isServer(server) {
  if (!URL.canParse(server)) return false;
  const { protocol, username, password } = new URL(server);
  return protocol === "https:" && username === "" && password === "";
}
async function parse(text) {
  const { load } = await import("./js-yaml-H7ANYYCQ.js");
  try {
    return load(text);
  } catch {
    return void 0;
  }
}
function first(document, name) {
  const list3 = field(document, name);
  return Array.isArray(list3) ? list3[0] : void 0;
}
function base64(value, name) {
  const text = textField(value, name)?.trim();
  return text !== void 0 && BASE64.test(text) ? text : void 0;
}
function unreadable() {
  return new AzureError("AKS returns a kubeconfig that names no server, authority or login", {
    remedy: "Look at `az aks get-credentials`, which asks for the same, and report this if it works"
  });
}

// packages/azure/src/aks/credentials.ts
function userAccess(arm, cluster, options = {}) {
  return list(arm, cluster, "listClusterUserCredential", { format: "exec" }, options);
}
function adminAccess(arm, cluster, options = {}) {
  return list(arm, cluster, "listClusterAdminCredential", {}, options);
}
async function list(arm, cluster, action, query, { apiVersion = AKS_API_VERSION, publicFqdn = false }) {
  const path = `${clusterPath(cluster)}/${action}`;
  const asked = { ...query, ...publicFqdn && { "server-fqdn": "public" } };
  const body = await arm.post(path, { apiVersion, query: asked }).catch(async (error) => {
    throw await explainCredentials(arm, cluster, error);
  });
  const kubeconfigs = field(body, "kubeconfigs");
  const first2 = Array.isArray(kubeconfigs) ? kubeconfigs[0] : void 0;
  const encoded = textField(first2, "value");
  if (encoded === void 0)
    throw new AzureError(`AKS gives no credentials for ${cluster.name}`, {
      remedy: "Is the cluster still being made, or stopped? `az aks show` tells its state"
    });
  return readKubeconfig(Buffer.from(encoded, "base64").toString("utf8"));
}

// packages/azure/src/aks/exec-credential.ts
function execCredential({ token, expiresAt }) {
  const expirationTimestamp = `${new Date(expiresAt).toISOString().slice(0, 19)}Z`;
  return JSON.stringify({
    apiVersion: "client.authentication.k8s.io/v1",
    kind: "ExecCredential",
    status: { expirationTimestamp, token }
  });
}

// packages/azure/src/http/retry.ts
var FIRST_WAIT = 500;
function retrying(send, options) {
  const { clock, retries, patience, log = () => void 0 } = options;
  return async (request) => {
    const until = clock.now() + patience;
    for (let attempt = 0; ; attempt++) {
      const outcome2 = await attemptTo(send, request);
      if (!("error" in outcome2) && !isPassing(outcome2.status)) return outcome2;
      const wait = waitFor(outcome2, attempt, clock);
      if (attempt >= retries || clock.now() + wait > until || isLasting(outcome2)) {
        if ("error" in outcome2) throw outcome2.error;
        return outcome2;
      }
      log(`${hostOf(request)} ${saidBy(outcome2)}: again in ${Math.round(wait)} ms`);
      await clock.sleep(wait);
    }
  };
}
async function attemptTo(send, request) {
  try {
    return await send(request);
  } catch (error) {
    return { error };
  }
}
function isPassing(status) {
  return status === 429 || status >= 500 && status !== 501 && status !== 505;
}
function isLasting(outcome2) {
  if (!("error" in outcome2) || !(outcome2.error instanceof NoAnswer)) return false;
  return outcome2.error.isUntrusted || outcome2.error.isRefusedByProxy;
}
function waitFor(outcome2, attempt, clock) {
  const asked = "error" in outcome2 ? void 0 : retryAfter(outcome2, clock.now());
  return asked ?? FIRST_WAIT * 2 ** attempt * (0.5 + clock.random() / 2);
}
function retryAfter({ headers }, now) {
  const until = readRetryAfter(headers, now);
  return until === void 0 ? void 0 : Math.max(0, until - now);
}
function hostOf({ url }) {
  return new URL(url).host;
}
function saidBy(outcome2) {
  if ("error" in outcome2) return "did not answer";
  return `answered ${outcome2.status}`;
}

// packages/azure/src/arm/arm-refusal.ts
var MAX_MESSAGE = 1e3;
function readArmRefusal(answer) {
  const body = parseJson(answer.text);
  return refusalOf(field(body, "error") ?? body, answer);
}
function refusalOf(error, { status, headers }) {
  const message = textField(error, "message") ?? `status ${status}`;
  return {
    status,
    code: textField(error, "code"),
    message: oneLine(message),
    correlationId: headers["x-ms-correlation-request-id"] ?? headers["x-ms-request-id"]
  };
}
function oneLine(text) {
  const line = text.slice(0, MAX_MESSAGE).replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, " ").trim();
  return text.length > MAX_MESSAGE ? `${line}…` : line;
}

// packages/azure/src/remedies.ts
var AZURE_IS_DOWN = "Azure has a problem of its own: try again, and look at status.azure.com";
var ROLE_IS_LATE = "A new assignment takes some minutes to be known";
function letIn({ whose, command, address }) {
  const runner = address === void 0 ? "The runner" : `The runner (${address})`;
  return `${runner} is not let in by ${whose}'s firewall: \`${command} --ip-address <address>\`, or use a runner inside its network. Hosted runners have other addresses every time`;
}

// packages/azure/src/arm/explain.ts
function explainArm(refusal, asking) {
  const { status, code, correlationId, message } = refusal;
  const remedy = remedyFor(refusal, asking);
  const named = code === void 0 ? message : `${code}: ${message}`;
  return new AzureError(`Azure Resource Manager refuses: ${named.replace(/\.$/u, "")}`, {
    status,
    ...code !== void 0 && { code },
    ...correlationId !== void 0 && { correlationId },
    ...remedy !== void 0 && { remedy }
  });
}
function remedyFor(refusal, asking) {
  const { code, status, message } = refusal;
  switch (code) {
    case "AuthorizationFailed":
    case "LinkedAuthorizationFailed":
      return missingRole(message, asking);
    case "SubscriptionNotFound":
    case "InvalidSubscriptionId":
      return "Look at subscription-id, and that the tenant-id is its tenant. A subscription in which the identity has no role at all is not found either: give it one, say Reader";
    case "ReadOnlyDisabledSubscription":
      return "The subscription is disabled; its owner can enable it in the portal";
    case "ResourceGroupNotFound":
      return "Look at the name of the resource group, and that it is in this subscription";
    case "ResourceNotFound":
    case "NotFound":
      return "Look at the name, the resource group and the subscription";
    case "ScopeLocked":
      return "A lock on the resource or above it forbids the change: `az lock list` names it, and its owner decides";
    case "MissingSubscriptionRegistration":
    case "NoRegisteredProviderFound":
      return `Register the resource provider: \`az provider register --namespace ${providerIn(message)}\``;
    case "InvalidAuthenticationTokenTenant":
      return "The subscription belongs to another tenant: look at tenant-id";
    case "InvalidAuthenticationTokenAudience":
      return "The token is for another cloud: look at environment";
    case "RequestDisallowedByPolicy":
      return "A policy forbids it; the message names the assignment";
    default:
      return remedyByStatus(status, code);
  }
}
function remedyByStatus(status, code) {
  if (status === 429)
    return "Too many requests of this identity or subscription: try again in some minutes, and start fewer jobs at once";
  if (status >= 500) return AZURE_IS_DOWN;
  if (status === 409) return "Another change is under way: try again when it has ended";
  if (code === void 0)
    return "The answer is not Azure’s: something between the runner and Azure answers instead; look at the proxy";
  return void 0;
}
function missingRole(message, { objectId }) {
  const action = /\baction '([^']{1,200})'/u.exec(message)?.[1];
  const scope = /\bscope '([^']{1,400})'/u.exec(message)?.[1];
  const who = /\bobject id '([\da-f-]{36})'/iu.exec(message)?.[1] ?? objectId;
  if (action === void 0 || scope === void 0)
    return `The identity lacks a role. ${ROLE_IS_LATE}`;
  const role = roleFor(action);
  const command = assignmentCommand({ objectId: who, role: role?.name ?? "<role>", scope });
  const which = role === void 0 ? `a role that allows ${action}` : `'${role.name}'`;
  const made = role?.made === void 0 ? "" : `, which you make by \`${role.made(scope)}\``;
  return `The identity needs ${which} on ${scope}${made}: \`${command}\`. ${ROLE_IS_LATE}`;
}
function providerIn(message) {
  return /\bMicrosoft\.[A-Za-z]{1,60}\b/u.exec(message)?.[0] ?? "<namespace>";
}

// packages/azure/src/arm/same-host.ts
function sameHost(one, other) {
  if (!URL.canParse(one) || !URL.canParse(other)) return false;
  const [a, b] = [new URL(one), new URL(other)];
  return a.origin === b.origin && a.origin !== "null" && a.username === "" && a.password === "";
}

// packages/azure/src/arm/long-running.ts
var WAIT = 2e3;
var LONGEST_WAIT = 6e4;
async function whenDone(arm, started, waiting) {
  const until = arm.clock.now() + waiting.patience;
  const status = started.headers["azure-asyncoperation"];
  if (started.status !== 202 && status === void 0) return parseJson(started.text);
  const address = waiting.address?.(started) ?? status ?? started.headers["location"];
  if (address === void 0 || !sameHost(address, arm.resourceManager))
    throw new AzureError(`${waiting.what} was accepted, but Azure does not say where it is`, {
      status: started.status,
      remedy: "It may have run: look at the activity log before you start it again"
    });
  for (let answer = started; ; ) {
    const wait = Math.min(retryAfter(answer, arm.clock.now()) ?? WAIT, LONGEST_WAIT);
    if (arm.clock.now() + wait > until) throw tooLate(waiting);
    await arm.clock.sleep(wait);
    answer = await arm.send({ method: "GET", url: address });
    if (answer.status === 202) continue;
    const body = parseJson(answer.text);
    if (address !== status) return body;
    if (hasSucceeded(body, answer, waiting)) return outcome(arm, started, body);
  }
}
function hasSucceeded(body, answer, { what }) {
  switch (textField(body, "status")?.toLowerCase()) {
    case "succeeded":
      return true;
    case "failed":
      throw explainArm(refusalOf(field(body, "error"), answer), { objectId: void 0 });
    case "canceled":
      throw new AzureError(`${what} was cancelled`, { status: answer.status, code: "Canceled" });
    default:
      return false;
  }
}
async function outcome(arm, started, operation) {
  const location = started.headers["location"];
  if (location === void 0) return field(operation, "properties");
  const { text } = await arm.send({ method: "GET", url: location });
  return parseJson(text);
}
function tooLate({ what, patience }) {
  return new AzureError(`${what} has not ended after ${Math.round(patience / 1e3)} s`, {
    remedy: "It goes on without us: look at the activity log, or give it more time"
  });
}

// packages/azure/src/aks/run-command.ts
async function runCommand(arm, cluster, request) {
  const { command, files, clusterToken, apiVersion = AKS_API_VERSION, patience } = request;
  const path = clusterPath(cluster);
  const started = await arm.start(
    `${path}/runCommand`,
    { apiVersion },
    { command, context: files ?? "", clusterToken: clusterToken ?? "" }
  );
  const result = await whenDone(arm, started, {
    what: "The command",
    patience,
    address: (answer) => resultAddress(arm, path, apiVersion, answer)
  });
  return readResult(result);
}
function resultAddress(arm, path, apiVersion, { headers }) {
  const location = headers["location"] ?? "";
  const id = /\/commandResults\/([\w-]{1,100})(?:[?/]|$)/iu.exec(location)?.[1];
  return id === void 0 ? void 0 : arm.url(`${path}/commandResults/${id}`, { apiVersion });
}
function readResult(body) {
  const properties = field(body, "properties");
  const reason = textField(properties, "reason");
  const exitCode = numberField(properties, "exitCode");
  if (exitCode === void 0) throw didNotRun(reason);
  return { exitCode, logs: textField(properties, "logs") ?? "", reason };
}
function didNotRun(reason) {
  return new AzureError(`The command did not run in the cluster: ${reason ?? "no exit code"}`, {
    ...reason !== void 0 && { code: reason },
    remedy: "AKS starts a pod for it in the namespace aks-command: can the cluster pull images from mcr.microsoft.com, and has a node room for it? run-command may also be disabled for the cluster"
  });
}

// packages/azure/src/cloud/clouds.ts
var CLOUDS = {
  azurecloud: {
    name: "AzureCloud",
    authority: "https://login.microsoftonline.com",
    resourceManager: "https://management.azure.com",
    resourceManagerAudience: "https://management.azure.com",
    federationAudience: "api://AzureADTokenExchange",
    keyVaultSuffix: "vault.azure.net",
    registrySuffix: "azurecr.io"
  },
  azureusgovernment: {
    name: "AzureUSGovernment",
    authority: "https://login.microsoftonline.us",
    resourceManager: "https://management.usgovcloudapi.net",
    resourceManagerAudience: "https://management.usgovcloudapi.net",
    federationAudience: "api://AzureADTokenExchangeUSGov",
    keyVaultSuffix: "vault.usgovcloudapi.net",
    registrySuffix: "azurecr.us"
  },
  azurechinacloud: {
    name: "AzureChinaCloud",
    authority: "https://login.chinacloudapi.cn",
    resourceManager: "https://management.chinacloudapi.cn",
    resourceManagerAudience: "https://management.chinacloudapi.cn",
    federationAudience: "api://AzureADTokenExchangeChina",
    keyVaultSuffix: "vault.azure.cn",
    registrySuffix: "azurecr.cn"
  }
};
var CLOUD_NAMES = Object.values(CLOUDS).map(({ name }) => name);
function cloudNamed(name) {
  const cloud = Object.hasOwn(CLOUDS, name.toLowerCase()) ? CLOUDS[name.toLowerCase()] : void 0;
  if (cloud) return cloud;
  const others = CLOUD_NAMES.join(", ");
  throw new AzureError(`${JSON.stringify(name)} is no Azure cloud`, {
    remedy: name.toLowerCase() === "azuregermancloud" ? `The German cloud was closed in 2021. There are ${others}` : `Write ${others}, or for Azure Stack the address of its resource manager`
  });
}

// packages/azure/src/http/over-fetch.ts
function sendOver(fetch) {
  return async (request) => {
    const answer = await fetch(request.url, {
      method: request.method,
      redirect: "manual",
      ...request.headers && { headers: { ...request.headers } },
      ...request.body !== void 0 && { body: request.body }
    });
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      text: await textOf(answer, request)
    };
  };
}
async function textOf(answer, { url }) {
  try {
    return await answer.text();
  } catch (cause) {
    throw new Error(`the answer of ${new URL(url).host} broke off`, { cause });
  }
}

// packages/azure/src/http/node-send.ts
var BOUNDS = {
  /** Of an answer. */
  maximumBytes: 8 * 1024 * 1024,
  /** For one attempt. Milliseconds. */
  timeout: 2e4
};
var LINK_LOCAL = /^http:\/\/169\.254\.\d{1,3}\.\d{1,3}(?:[:/]|$)/u;
function sendFrom(environment) {
  const direct = (request) => exchange(request, BOUNDS);
  let chosen;
  const choose = async () => {
    const proxies = readProxies(environment);
    return proxies ? sendOver(bounded(await chooseFetch(proxies), BOUNDS)) : direct;
  };
  return async (request) => {
    if (LINK_LOCAL.test(request.url)) return direct(request);
    return (await (chosen ??= choose()))(request);
  };
}

// packages/azure/src/federation/claims.ts
function claimsOf(token) {
  const payload = token.split(".")[1] ?? "";
  const claims = parseJson(Buffer.from(payload, "base64url").toString("utf8"));
  const audience = field(claims, "aud");
  const expires = numberField(claims, "exp");
  return {
    issuer: textField(claims, "iss"),
    subject: textField(claims, "sub"),
    audience: Array.isArray(audience) ? audience.map(String).join(", ") : textField(claims, "aud"),
    expiresAt: expires === void 0 ? void 0 : expires * 1e3,
    text: (name) => textField(claims, name)
  };
}

// packages/azure/src/http/challenge.ts
var MAX_LENGTH2 = 8192;
var SEPARATOR = /[\t ,]*/y;
var TOKEN = /[\w!#$%&'*+.^`|~-]+/y;
var TOKEN68 = /[\t ]+[\w.~+/-]+=*(?=[\t ]*(?:,|$))/y;
var EQUALS = /[\t ]*=[\t ]*/y;
var QUOTED = /"((?:[^"\\]|\\[^])*)"/y;
function parseChallenges(header) {
  if (header.length > MAX_LENGTH2) return [];
  const challenges = [];
  const reader = new Reader(header);
  for (reader.take(SEPARATOR); !reader.atEnd; reader.take(SEPARATOR)) {
    const name = reader.take(TOKEN)?.[0].toLowerCase();
    if (name === void 0) return [];
    const current = challenges.at(-1);
    if (reader.take(EQUALS)) {
      const value = reader.take(QUOTED)?.[1]?.replace(/\\([^])/gu, "$1") ?? reader.take(TOKEN)?.[0];
      if (!current || value === void 0 || current.parameters.has(name)) return [];
      current.parameters.set(name, value);
    } else {
      challenges.push({ scheme: name, parameters: /* @__PURE__ */ new Map() });
      reader.take(TOKEN68);
    }
  }
  return challenges;
}
function bearerChallenge(header) {
  const bearers = parseChallenges(header ?? "").filter(({ scheme }) => scheme === "bearer");
  return bearers.length === 1 ? bearers[0] : void 0;
}
var Reader = class {
  #text;
  #at = 0;
  constructor(text) {
    this.#text = text;
  }
  get atEnd() {
    return this.#at >= this.#text.length;
  }
  /** What stands here, if it is of that form; then the reading goes on behind it. */
  take(form) {
    form.lastIndex = this.#at;
    const match = form.exec(this.#text);
    if (!match) return void 0;
    this.#at = form.lastIndex;
    return match;
  }
};

// packages/azure/src/http/reach.ts
async function reach(send, request, party = {}) {
  try {
    return await send(request);
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    const { name = new URL(request.url).host, remedy = UNREACHED } = party;
    const said = cause instanceof Error ? `: ${cause.message}` : "";
    throw new AzureError(`${name} does not answer${said}`, {
      remedy: remedyFor2(cause) ?? remedy,
      cause
    });
  }
}
var UNREACHED = "Run the job again, or set HTTPS_PROXY where the runner must go through a proxy";
function remedyFor2(cause) {
  if (!(cause instanceof NoAnswer)) return void 0;
  if (cause.isUntrusted)
    return "Give the file with your authority's certificate in NODE_EXTRA_CA_CERTS";
  return cause.isRefusedByProxy ? "See whether HTTPS_PROXY names the right proxy with its user and password, or NO_PROXY should name the host" : void 0;
}

// packages/azure/src/acr/explain.ts
function explainRegistry(answer, registry, objectId) {
  const errors = field(parseJson(answer.text), "errors");
  const first2 = Array.isArray(errors) ? errors[0] : void 0;
  const code = textField(first2, "code");
  const said = textField(first2, "message");
  const correlationId = answer.headers["x-ms-correlation-request-id"];
  const why = said === void 0 ? `status ${answer.status}` : oneLine(said).replace(/\.$/u, "");
  return new AzureError(`The registry ${registry} refuses the login: ${why}`, {
    status: answer.status,
    ...code !== void 0 && { code },
    ...correlationId !== void 0 && { correlationId },
    remedy: remedyFor3(answer.status, registry, said ?? "", objectId)
  });
}
function remedyFor3(status, registry, said, objectId) {
  const name = registry.split(/[.-]/u)[0] ?? registry;
  if (status === 401)
    return `The identity needs 'AcrPull' or 'AcrPush' on it: \`${assignmentCommand({ objectId, role: "AcrPull", scope: "<registry-id>" })}\`, where \`az acr show --name ${name} --query id\` prints the id; a registry with repository permissions (ABAC) knows 'Container Registry Repository Reader' and 'Writer' instead. The token is for registries, so one that refuses tokens for Azure Resource Manager is not the reason`;
  if (status === 403)
    return letIn({
      whose: "the registry",
      command: `az acr network-rule add --name ${name}`,
      address: /\bIP '?([\da-fA-F.:]{3,45})\b/u.exec(said)?.[1]
    });
  if (status === 404) return "Look at its name: `az acr list --output table`";
  if (status === 429) return "Too many logins at once: try again in some minutes";
  if (status >= 500) return AZURE_IS_DOWN;
  return "What answers there is not a registry of Azure’s: look at the name and the proxy";
}

// packages/azure/src/acr/registry-login.ts
var REGISTRY_SCOPE = "https://containerregistry.azure.net/.default";
var REGISTRY_USER = "00000000-0000-0000-0000-000000000000";
async function logInToRegistry(options) {
  const { tokens, tenantId, registry, origin = `https://${registry}` } = options;
  const challenge = await ask(options, { method: "GET", url: `${origin}/v2/` });
  verifyChallenge(challenge, registry, origin);
  const { token } = await tokens.get(REGISTRY_SCOPE);
  const form = {
    grant_type: "access_token",
    service: registry,
    tenant: tenantId,
    access_token: token
  };
  const answer = await ask(options, {
    method: "POST",
    url: `${origin}/oauth2/exchange`,
    headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(form).toString()
  });
  const password = textField(parseJson(answer.text), "refresh_token");
  if (answer.status !== 200 || password === void 0)
    throw explainRegistry(answer, registry, claimsOf(token).text("oid"));
  return { registry, password, expiresAt: claimsOf(password).expiresAt };
}
async function ask({ send, registry }, request) {
  return reach(send, request, {
    name: `The registry ${registry}`,
    remedy: "Look at its name: `az acr list --output table`. A registry with only private endpoints needs a runner in its network"
  });
}
function verifyChallenge(answer, registry, origin) {
  if (answer.status !== 401) throw explainRegistry(answer, registry, void 0);
  const parameters = bearerChallenge(answer.headers["www-authenticate"])?.parameters;
  const realm = parameters?.get("realm") ?? "";
  const service = parameters?.get("service")?.toLowerCase();
  const isOwn = URL.canParse(realm) && new URL(realm).origin === new URL(origin).origin;
  if (isOwn && service === registry) return;
  throw new AzureError(`${registry} wants its tokens sent elsewhere`, {
    status: answer.status,
    remedy: "No token was sent. Something between the runner and the registry answers instead: look at the proxy and the name"
  });
}

// packages/azure/src/acr/docker-config.ts
function mergeDockerConfig(existing, logins, cliPlugins) {
  const config = readConfig(existing);
  const hasStore = typeof config["credsStore"] === "string" && config["credsStore"] !== "";
  const helpers = new Map(Object.entries(fieldsOf(config, "credHelpers")));
  const auths = new Map(Object.entries(fieldsOf(config, "auths")));
  for (const login of logins) {
    auths.set(login.registry, { auth: basicAuth(login) });
    if (hasStore) helpers.set(login.registry, "");
    else helpers.delete(login.registry);
  }
  const merged = new Map(Object.entries(config));
  merged.set("auths", Object.fromEntries(auths));
  if (helpers.size > 0) merged.set("credHelpers", Object.fromEntries(helpers));
  else merged.delete("credHelpers");
  if (cliPlugins !== void 0) {
    const directories = listOf(config, "cliPluginsExtraDirs");
    merged.set("cliPluginsExtraDirs", [.../* @__PURE__ */ new Set([...directories, cliPlugins])]);
  }
  return `${JSON.stringify(Object.fromEntries(merged), void 0, "	")}
`;
}
function basicAuth({ password }) {
  return Buffer.from(`${REGISTRY_USER}:${password}`, "utf8").toString("base64");
}
function readConfig(existing) {
  const text = existing?.replace(/^\ufeff/u, "") ?? "";
  if (text.trim() === "") return {};
  const config = parseJson(text);
  if (isFields(config)) return config;
  throw unreadable2("it is not a JSON object");
}
function fieldsOf(config, name) {
  const value = config[name] ?? {};
  if (isFields(value)) return value;
  throw unreadable2(`${name} is not an object`);
}
function listOf(config, name) {
  const value = config[name] ?? [];
  if (Array.isArray(value)) return value;
  throw unreadable2(`${name} is not a list`);
}
function isFields(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function unreadable2(why) {
  return new UserError(`docker's config.json cannot be read: ${why}`, {
    remedy: "Put it right or take it away: docker itself refuses it too"
  });
}

// packages/azure/src/acr/login-server.ts
var NAME2 = /^[a-z0-9]{5,50}(?:-[a-z0-9]{1,30})?$/u;
var HOST_PREFIX = /^[a-z0-9]{5,50}(?:-[a-z0-9]{1,30})?(?:\.[a-z0-9]{1,40}\.geo)?$/u;
function loginServer(written, suffix2) {
  const name = written.trim().replace(/^https:\/\//iu, "").replace(/\/$/u, "").toLowerCase();
  const host = NAME2.test(name) ? `${name}.${suffix2}` : name;
  if (host.endsWith(`.${suffix2}`) && HOST_PREFIX.test(host.slice(0, -suffix2.length - 1)))
    return host;
  throw new UserError(`'${written.trim().slice(0, 200)}' is not a registry of this cloud`, {
    remedy: `Give its name or its login server, such as shop or shop.${suffix2}, without a repository. Other registries are for docker/login-action`
  });
}
function loginServers(written, suffix2) {
  const names = written.split(/[\s,]+/u).filter((name) => name !== "");
  return [...new Set(names.map((name) => loginServer(name, suffix2)))];
}

// packages/azure/src/aks/yaml-text.ts
function yamlText(text) {
  const wellFormed = text.replace(new RegExp("\\p{Surrogate}", "gu"), "�");
  const escaped = wellFormed.replace(/[^ !#-[\]-~]/gu, escape);
  return `"${escaped}"`;
}
function escape(character) {
  if (character === '"' || character === "\\") return `\\${character}`;
  if (character === "\n") return String.raw`\n`;
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  return code > 65535 ? `\\U${digits.padStart(8, "0")}` : `\\u${digits.padStart(4, "0")}`;
}

// packages/azure/src/aks/kubeconfig.ts
var INSTALL_HINT = "The command belongs to the azure-login action of this job: log in again in the job that runs kubectl.";
function writeKubeconfig({ access, user, namespace, context }) {
  const cluster = yamlText(access.clusterName);
  const name = yamlText(context ?? access.clusterName);
  const lines = [
    "apiVersion: v1",
    "kind: Config",
    "clusters:",
    `  - name: ${cluster}`,
    "    cluster:",
    `      server: ${yamlText(access.server)}`,
    `      certificate-authority-data: ${yamlText(access.certificateAuthority)}`,
    "users:",
    `  - name: ${name}`,
    "    user:",
    ...userLines(user).map((line) => `      ${line}`),
    "contexts:",
    `  - name: ${name}`,
    "    context:",
    `      cluster: ${cluster}`,
    `      user: ${name}`,
    ...namespace === void 0 ? [] : [`      namespace: ${yamlText(namespace)}`],
    `current-context: ${name}`
  ];
  return `${lines.join("\n")}
`;
}
function userLines(user) {
  switch (user.kind) {
    case "exec":
      return execLines(user);
    case "bearer":
      return [`token: ${yamlText(user.token)}`];
    case "certificate":
      return [
        `client-certificate-data: ${yamlText(user.certificate)}`,
        `client-key-data: ${yamlText(user.key)}`
      ];
  }
}
function execLines({ command, args, env }) {
  const variables = Object.entries(env).sort(([a], [b]) => a < b ? -1 : 1);
  return [
    "exec:",
    "  apiVersion: client.authentication.k8s.io/v1",
    `  command: ${yamlText(command)}`,
    ...list2(
      "args",
      args.map((argument) => [yamlText(argument)])
    ),
    ...list2(
      "env",
      variables.map(([name, value]) => [`name: ${yamlText(name)}`, `value: ${yamlText(value)}`])
    ),
    "  interactiveMode: Never",
    "  provideClusterInfo: false",
    `  installHint: ${yamlText(INSTALL_HINT)}`
  ];
}
function list2(name, entries) {
  if (entries.length === 0) return [];
  const lines = entries.flatMap(([head = "", ...rest]) => [
    `    - ${head}`,
    ...rest.map((line) => `      ${line}`)
  ]);
  return [`  ${name}:`, ...lines];
}

// packages/azure/src/cloud/cloud.ts
function scopeOf(resource) {
  return `${resource.replace(/\/+$/u, "")}/.default`;
}

// packages/azure/src/arm/arm-client.ts
var MAX_PAGES = 200;
var ArmClient = class {
  clock;
  resourceManager;
  #options;
  constructor(options) {
    this.#options = options;
    this.clock = options.clock;
    this.resourceManager = options.resourceManager.replace(/\/+$/u, "");
  }
  /**
   * The address of a path, as `armPath` makes it.
   *
   * @param path `/subscriptions/…`
   */
  url(path, { apiVersion, query = {} }) {
    const parameters = new URLSearchParams({ "api-version": apiVersion, ...query });
    return `${this.resourceManager}${path}?${parameters.toString()}`;
  }
  /** @throws AzureError for every answer that is not a success, with a remedy */
  async get(path, query) {
    const answer = await this.send({ method: "GET", url: this.url(path, query) });
    return parseJson(answer.text);
  }
  /** For what may be asked twice, as listing credentials; see `start` for the rest. */
  async post(path, query, body) {
    const answer = await this.send(postOf(this.url(path, query), body));
    return parseJson(answer.text);
  }
  /** Begins what must not begin twice, and gives the answer as it is: 202 is for `whenDone`. */
  async start(path, query, body) {
    const { sendOnce, send } = this.#options;
    return this.#sendBy(sendOnce ?? send, postOf(this.url(path, query), body));
  }
  /** All entries of a list, over its pages. */
  async list(path, query) {
    const entries = [];
    let next = this.url(path, query);
    for (let page = 0; typeof next === "string" && next !== ""; page++) {
      if (page === MAX_PAGES)
        throw new AzureError(`The list ${path} has no end: more than ${MAX_PAGES} pages`);
      const { text } = await this.send({ method: "GET", url: next });
      const body = parseJson(text);
      const value = field(body, "value");
      if (Array.isArray(value)) for (const entry of value) entries.push(entry);
      next = field(body, "nextLink");
    }
    return entries;
  }
  /**
   * One request with the token of this identity, only ever to Azure Resource Manager itself, also where an answer of its
   * own names the address.
   */
  async send(request) {
    return this.#sendBy(this.#options.send, request);
  }
  async #sendBy(send, request) {
    if (!sameHost(request.url, this.resourceManager))
      throw new AzureError("Azure Resource Manager names an address on another host", {
        remedy: "The token was not sent there. Look at the proxy, and at the cloud that is set"
      });
    const { tokens, audience = this.resourceManager } = this.#options;
    const { token } = await tokens.get(scopeOf(audience));
    const headers = {
      accept: "application/json",
      ...request.headers,
      authorization: `Bearer ${token}`
    };
    const answer = await reach(send, { ...request, headers });
    if (answer.status >= 200 && answer.status < 300) return answer;
    throw explainArm(readArmRefusal(answer), { objectId: claimsOf(token).text("oid") });
  }
};
function postOf(url, body) {
  if (body === void 0) return { method: "POST", url };
  const headers = { "content-type": "application/json" };
  return { method: "POST", url, headers, body: JSON.stringify(body) };
}

// packages/azure/src/arm/subscriptions.ts
var API_VERSION = "2022-12-01";
async function listSubscriptions(arm) {
  const entries = await arm.list("/subscriptions", { apiVersion: API_VERSION });
  return entries.map(readSubscription).filter((subscription) => subscription !== void 0);
}
function readSubscription(body) {
  const id = textField(body, "subscriptionId");
  if (id === void 0) return void 0;
  return {
    id,
    name: textField(body, "displayName") ?? id,
    tenantId: textField(body, "tenantId"),
    state: textField(body, "state") ?? "Enabled"
  };
}

// packages/azure/src/cloud/metadata.ts
var API_VERSION2 = "2019-05-01";
async function readCloud(send, resourceManager) {
  const address = resourceManager.replace(/\/+$/u, "");
  const url = `${address}/metadata/endpoints?api-version=${API_VERSION2}`;
  const { status, text } = await reach(send, { method: "GET", url });
  const answer = parseJson(text);
  const described = Array.isArray(answer) ? itself(answer, address) : answer;
  const authority = textField(field(described, "authentication"), "loginEndpoint");
  if (status !== 200 || authority === void 0 || !/^https:\/\//u.test(authority))
    throw new AzureError(`${address} does not describe a cloud (status ${status})`, {
      remedy: "Give the address of its Azure Resource Manager, such as https://management.local.azurestack.external"
    });
  const suffixes = field(described, "suffixes");
  return {
    name: textField(described, "name") ?? new URL(address).host,
    authority: authority.replace(/\/+$/u, ""),
    resourceManager: address,
    resourceManagerAudience: audienceOf(described) ?? address,
    federationAudience: "api://AzureADTokenExchange",
    keyVaultSuffix: suffix(textField(suffixes, "keyVaultDns")),
    registrySuffix: suffix(textField(suffixes, "acrLoginServer"))
  };
}
function audienceOf(described) {
  const audiences = field(field(described, "authentication"), "audiences");
  const first2 = Array.isArray(audiences) ? audiences[0] : void 0;
  return typeof first2 === "string" && first2 !== "" ? first2 : void 0;
}
function itself(clouds, address) {
  return clouds.find((cloud) => textField(cloud, "resourceManager")?.replace(/\/+$/u, "") === address) ?? clouds[0];
}
function suffix(written) {
  return (written ?? "").replace(/^\./u, "").toLowerCase();
}

// packages/azure/src/doctor/letter-case.ts
function showCapitals(subject) {
  const small = subject.toLowerCase();
  if (small === subject || small.length !== subject.length) return [];
  const marks = Array.from(subject, (letter) => letter === letter.toLowerCase() ? " " : "^");
  return [`sent    ${subject}`, `small   ${small}`, `        ${marks.join("").trimEnd()}`];
}

// packages/azure/src/doctor/subject.ts
var REPOSITORY = /^repo:([^/@:]+)(@\d+)?\/([^@:]+)(@\d+)?:(.+)$/u;
var FORMS = [
  [/^environment:(.+)$/u, "environment"],
  [/^ref:refs\/heads\/(.+)$/u, "branch"],
  [/^ref:refs\/tags\/(.+)$/u, "tag"],
  [/^pull_request()$/u, "pull request"]
];
function readSubject(text) {
  const [, owner, ownerId, name, , context = ""] = REPOSITORY.exec(text) ?? [];
  const repository = owner === void 0 || name === void 0 ? void 0 : `${owner}/${name}`;
  for (const [pattern, form] of FORMS) {
    const found = pattern.exec(context);
    if (repository !== void 0 && found)
      return {
        text,
        form,
        name: found[1] === "" ? void 0 : found[1],
        repository,
        isImmutable: ownerId !== void 0
      };
  }
  return {
    text,
    form: "customised",
    name: void 0,
    repository,
    isImmutable: ownerId !== void 0
  };
}
function describeSubject({ form, name, repository }) {
  if (form === "customised")
    return "a subject that the organisation or the repository has customised";
  const what = name === void 0 ? `a ${form}` : `the ${form} ${JSON.stringify(name)}`;
  return `${what} of ${repository ?? "no repository"}`;
}

// packages/azure/src/doctor/advice.ts
var GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
var ADVICE = /* @__PURE__ */ new Map([
  [700211, wrongIssuer],
  [700212, wrongAudience],
  [700213, wrongSubject],
  [70021, wrongSubject],
  [7002138, wrongCase],
  [70025, noCredentials],
  [
    700016,
    ({ clientId, tenantId }) => ({
      remedy: `Compare client-id ${clientId} and tenant-id ${tenantId} with the application's page: it is the application (client) id, not the object id, and the tenant that the application is in`
    })
  ],
  [
    90002,
    ({ tenantId, authority }) => ({
      remedy: `There is no tenant ${tenantId} at ${authority}. Compare tenant-id, and environment where the tenant is in another cloud`
    })
  ],
  [
    700024,
    () => ({
      remedy: "The assertion had run out when Entra saw it; GitHub makes them for five minutes. Run the job again; on a self-hosted runner set its clock"
    })
  ],
  [
    50027,
    () => ({
      remedy: "Entra could not read the assertion. Something between the runner and Entra changes requests, or the runner is not one of GitHub’s"
    })
  ],
  [
    500011,
    ({ scope, tenantId }) => ({
      remedy: `The tenant ${tenantId} does not know ${scope}: a service is known once somebody has used it there. Compare the scope, and the tenant`
    })
  ],
  [
    53003,
    () => ({
      remedy: "A conditional access policy for workload identities refuses it, mostly by address: ask who looks after Entra, or run on a self-hosted runner with an address that is allowed"
    })
  ],
  [
    7000112,
    ({ clientId }) => ({
      remedy: `The application ${clientId} is disabled in this tenant. Enable its enterprise application (Enabled for users to sign in)`
    })
  ],
  [
    7000215,
    () => ({
      remedy: "The client secret is not one of the application’s. creds needs the value of the secret, not its id; better, leave it out and make a federated credential",
      wantsCredential: false
    })
  ],
  [
    7000222,
    () => ({
      remedy: "The client secret or certificate has run out. Make a federated credential instead: it never does"
    })
  ],
  [
    700027,
    () => ({
      remedy: "The certificate is not one of the application’s, or its key is another one. Upload the certificate to the application, or make a federated credential"
    })
  ]
]);
function adviceFor(code, situation) {
  return code === void 0 ? void 0 : ADVICE.get(code)?.(situation);
}
function wrongIssuer({ presented: presented2 }) {
  const isGithub = presented2?.issuer === GITHUB_ISSUER;
  return {
    remedy: `No federated credential has the issuer ${presented2?.issuer ?? ""}`,
    details: isGithub ? [] : [
      `This is not ${GITHUB_ISSUER}: GitHub Enterprise Server has an issuer of its own, and an enterprise may have switched on one that ends in its name.`
    ],
    wantsCredential: true
  };
}
function wrongAudience({ presented: presented2, federationAudience }) {
  const sent2 = presented2?.audience ?? "";
  return sent2 === federationAudience ? { remedy: `No federated credential has the audience ${sent2}`, wantsCredential: true } : {
    remedy: `The assertion was for ${sent2}, this cloud expects ${federationAudience}: leave audience out, or make a credential with yours`,
    wantsCredential: true
  };
}
function noCredentials({ clientId }) {
  return {
    remedy: `The application ${clientId} has no federated credential at all`,
    wantsCredential: true
  };
}
function wrongCase({ presented: presented2 }) {
  const subject = presented2?.subject ?? "";
  const capitals = showCapitals(subject);
  return {
    remedy: `A federated credential has this subject in other letter case: write it exactly as ${subject}`,
    details: [
      ...capitals.length > 0 ? [
        "Entra does not say which letters differ. Portals like to write small ones here:",
        ...capitals
      ] : ["The subject sent has no capital letter, so the credential must have some."],
      "Where it persists although both are equal, delete the credential and make it anew."
    ],
    wantsCredential: true
  };
}
function wrongSubject({ presented: presented2 }) {
  const subject = readSubject(presented2?.subject ?? "");
  return {
    remedy: `No federated credential has the subject ${subject.text}`,
    details: [`It stands for ${describeSubject(subject)}.`, ...hintsFor(subject)],
    wantsCredential: true
  };
}
function hintsFor({ form, isImmutable }) {
  const hints = {
    environment: "The job has an environment, so the subject names that, and no branch.",
    branch: "The job has no environment: with `environment:` the subject would name that instead.",
    tag: "A release or a pushed tag is named by its tag; a credential for a branch does not cover it.",
    "pull request": "Every pull request has this subject, whatever its branch; a credential for a branch does not cover it. With `environment:` it would be that of the environment.",
    customised: "It does not have GitHub’s usual form: an organisation or a repository can choose which claims go into it (docs.github.com, “OpenID Connect reference”, customising the subject)."
  };
  return [
    hints[form],
    ...isImmutable ? [
      "It names owner and repository with their ids (`@…`): repositories made, renamed or moved since 2026-07-15 do. A credential of the older form, without ids, does not match."
    ] : form === "customised" ? [] : [
      "It has no ids (`@…`). The Azure portal offers the newer form with ids: a credential made there does not match this repository yet."
    ],
    "`*` is not a wildcard in a subject: Entra compares all of it."
  ];
}

// packages/azure/src/doctor/federated-credential.ts
function credentialFor({ issuer, subject, audience }) {
  return { name: nameFor(subject), issuer, subject, audiences: [audience] };
}
function nameFor(subject) {
  const { form, name, repository } = readSubject(subject);
  const words = [repository ?? "github", form === "customised" ? "workflow" : form, name ?? ""];
  const plain = words.join("-").replace(/[^A-Za-z0-9]+/gu, "-");
  return plain.replace(/^-+|-+$/gu, "").slice(0, 120);
}
function recipes(credential, clientId) {
  const { name, issuer, subject } = credential;
  const [audience] = credential.audiences;
  const json = JSON.stringify(credential, null, 2);
  return [
    {
      title: "Azure CLI, for an app registration",
      language: "sh",
      text: `az ad app federated-credential create --id ${shellWord(clientId)} --parameters ${shellWord(JSON.stringify(credential))}`
    },
    {
      title: "Azure CLI, for a user-assigned managed identity",
      language: "sh",
      text: [
        "az identity federated-credential create --resource-group <resource group> --identity-name <identity>",
        `--name ${shellWord(name)} --issuer ${shellWord(issuer)} --subject ${shellWord(subject)} --audiences ${shellWord(audience)}`
      ].join(" \\\n  ")
    },
    {
      title: "Bicep, for a user-assigned managed identity",
      language: "bicep",
      text: [
        "resource credential 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = {",
        "  parent: identity",
        `  name: ${bicep(name)}`,
        "  properties: {",
        `    issuer: ${bicep(issuer)}`,
        `    subject: ${bicep(subject)}`,
        `    audiences: [${bicep(audience)}]`,
        "  }",
        "}"
      ].join("\n")
    },
    {
      title: "Terraform, for an app registration",
      language: "hcl",
      text: [
        'resource "azuread_application_federated_identity_credential" "github" {',
        "  application_id = azuread_application.deploy.id",
        `  display_name   = ${hcl(name)}`,
        `  issuer         = ${hcl(issuer)}`,
        `  subject        = ${hcl(subject)}`,
        `  audiences      = [${hcl(audience)}]`,
        "}"
      ].join("\n")
    },
    { title: "The credential itself", language: "json", text: json }
  ];
}
function bicep(text) {
  const escaped = text.replace(/[\\']|\$(?=\{)/gu, (sign2) => `\\${sign2}`);
  return `'${escaped}'`;
}
function hcl(text) {
  return JSON.stringify(text).replace(/[$%](?=\{)/gu, (sign2) => sign2 + sign2);
}

// packages/azure/src/doctor/explain.ts
var LoginRefused = class extends AzureError {
  /** Lines for the log and the summary; without Markdown, not escaped. */
  details;
  /** How to make the federated credential that lacks; empty where that is not what lacks. */
  recipes;
  constructor(refusal, situation) {
    const [code] = refusal.codes;
    const { clientId, presented: presented2 } = situation;
    const advice = adviceFor(code, situation);
    const name = code === void 0 ? refusal.error : `AADSTS${code}`;
    super(
      `Entra refuses the login (${name}): ${withoutCode(refusal.description) || refusal.error}`,
      {
        code: name,
        remedy: advice?.remedy ?? lookUp(code),
        ...refusal.correlationId !== void 0 && { correlationId: refusal.correlationId }
      }
    );
    this.details = [...presented2 ? sent(presented2) : [], ...advice?.details ?? []];
    this.recipes = presented2 && advice?.wantsCredential ? recipes(credentialFor(presented2), clientId) : [];
  }
};
function sent(presented2) {
  const { issuer, subject, audience, context } = presented2;
  const rows = [
    ["issuer", issuer],
    ["subject", subject],
    ["audience", audience],
    ...context
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`);
}
function withoutCode(description) {
  return description.replace(/^AADSTS\d+:\s*/u, "");
}
function lookUp(code) {
  return code === void 0 ? "Look at what Entra says" : `See https://login.microsoftonline.com/error?code=${code}`;
}

// packages/azure/src/doctor/no-token.ts
function noOidcToken({ eventName, isFork, isDependabot }) {
  const message = "this job cannot get an OIDC token of GitHub’s";
  if (isFork && eventName !== "pull_request_target")
    return new AzureError(message, {
      remedy: "It runs for a pull request from a fork, and GitHub gives none to those. Skip the job: if: github.event.pull_request.head.repo.fork == false"
    });
  if (isDependabot)
    return new AzureError(message, {
      remedy: "Dependabot set it off, and its jobs only read unless they say otherwise. Give the job permissions: id-token: write, or skip it: if: github.actor != 'dependabot[bot]'"
    });
  return new AzureError(message, {
    remedy: "Give the job permissions: id-token: write (and contents: read, since whatever is not named is taken away). In a reusable workflow the job that calls it needs it too"
  });
}

// packages/azure/src/doctor/presented.ts
var CONTEXT = [
  "repository",
  "repository_id",
  "repository_owner_id",
  "ref",
  "event_name",
  "environment",
  "job_workflow_ref"
];
function presented(claims) {
  return {
    issuer: claims.issuer ?? "",
    subject: claims.subject ?? "",
    audience: claims.audience ?? "",
    context: CONTEXT.flatMap((name) => {
      const value = claims.text(name);
      return value === void 0 ? [] : [[name, value]];
    })
  };
}

// packages/azure/src/federation/github-oidc.ts
function oidcEndpoint(environment) {
  const requestUrl = environment["ACTIONS_ID_TOKEN_REQUEST_URL"];
  const requestToken = environment["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
  return requestUrl && requestToken ? { requestUrl, requestToken } : void 0;
}
async function askForAssertion(send, { requestUrl, requestToken }, audience) {
  const url = new URL(requestUrl);
  url.searchParams.set("audience", audience);
  const { status, text } = await reach(send, {
    method: "GET",
    url: url.href,
    headers: {
      accept: "application/json; api-version=2.0",
      authorization: `bearer ${requestToken}`
    }
  });
  const assertion = textField(parseJson(text), "value");
  if (status === 200 && assertion !== void 0) return assertion;
  throw new AzureError(`GitHub gave no OIDC token: it answered ${status}`, {
    status,
    remedy: status === 401 || status === 403 ? "The job's request token has run out or was replaced: jobs of more than six hours lose it" : "Run the job again; see githubstatus.com if it stays so"
  });
}

// packages/azure/src/key-vault/masks.ts
var SHORTEST = 6;
var MAX_DEPTH = 20;
var ARMOUR = /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/u;
function masksOf(value) {
  const parts = /* @__PURE__ */ new Set();
  if (value !== "") parts.add(value);
  for (const part of [value.trim(), ...linesOf(value), ...leavesOf(value)])
    if (part.length >= SHORTEST) parts.add(part);
  const masks = /* @__PURE__ */ new Set();
  for (const part of parts) for (const spelling of spellingsOf(part)) masks.add(spelling);
  return [...masks].sort((a, b) => b.length - a.length);
}
function linesOf(value) {
  const lines = value.split(/[\r\n]+/u).map((line) => line.trim());
  return lines.length === 1 ? [] : lines.filter((line) => !ARMOUR.test(line));
}
function leavesOf(value) {
  if (!/^\s*[[{"]/u.test(value)) return [];
  try {
    return walk(JSON.parse(value), 0);
  } catch {
    return [];
  }
}
function walk(node, depth) {
  if (typeof node === "string") return [node, ...linesOf(node)];
  if (typeof node === "number") return [String(node)];
  if (typeof node !== "object" || node === null || depth === MAX_DEPTH) return [];
  return Object.values(node).flatMap((child) => walk(child, depth + 1));
}
function spellingsOf(part) {
  const bytes = Buffer.from(part, "utf8");
  const percent = encodeURIComponent(part.replace(new RegExp("\\p{Surrogate}", "gu"), "�"));
  const encoded = [
    bytes.toString("base64"),
    bytes.toString("base64").replace(/=+$/u, ""),
    bytes.toString("base64url"),
    percent,
    percent.replaceAll("%20", "+"),
    JSON.stringify(part).slice(1, -1)
  ];
  return [part, ...encoded.filter((spelling) => spelling.length >= SHORTEST)];
}

// packages/azure/src/key-vault/validity.ts
function judgeValidity({ enabled, notBefore, expiresAt }, { vault, name }, { now, warnBefore }) {
  const secret = `The secret ${vault}/${name}`;
  if (!enabled)
    throw new AzureError(`${secret} is disabled`, {
      code: "SecretDisabled",
      remedy: enable(vault, name)
    });
  if (notBefore !== void 0 && now < notBefore)
    throw new AzureError(`${secret} is not valid before ${date(notBefore)}`, {
      code: "SecretNotYetValid",
      remedy: "Wait, or name an earlier version: vault/secret/version"
    });
  if (expiresAt === void 0) return void 0;
  if (now >= expiresAt)
    throw new AzureError(`${secret} expired on ${date(expiresAt)}`, {
      code: "SecretExpired",
      remedy: "Rotate it: a new version with a later expiry is taken at once where no version is named"
    });
  if (now < expiresAt - warnBefore) return void 0;
  const days = Math.floor((expiresAt - now) / (24 * 36e5));
  const left = days === 0 ? "today or tomorrow" : `in ${days} day${days === 1 ? "" : "s"}`;
  return `${secret} expires ${left}, on ${date(expiresAt)}`;
}
function enable(vault, name) {
  return `Enable it if it is to be used: \`az keyvault secret set-attributes --vault-name ${vault} --name ${name} --enabled true\``;
}
function date(time2) {
  return new Date(Math.min(Math.max(time2, 0), 864e13)).toISOString().replace(/\.\d+Z$/u, "Z");
}

// packages/azure/src/key-vault/explain.ts
async function explainVault(answer, asked, namesKnown) {
  const error = field(parseJson(answer.text), "error");
  const inner = field(error, "innererror") ?? field(error, "innerError");
  const code = textField(inner, "code") ?? textField(error, "code");
  const said = textField(error, "message") ?? `status ${answer.status}`;
  const requestId = answer.headers["x-ms-request-id"];
  const why = oneLine(firstLine(said)).replace(/\.$/u, "");
  const remedy = await remedyFor4(answer, code, said, asked, namesKnown);
  return new AzureError(`The vault ${asked.vault} refuses the secret ${asked.name}: ${why}`, {
    status: answer.status,
    ...code !== void 0 && { code },
    ...requestId !== void 0 && { correlationId: requestId },
    ...remedy !== void 0 && { remedy }
  });
}
var NO_ROLE_HELPS = "no role helps here";
async function remedyFor4({ status }, code, said, { vault, name }, namesKnown) {
  switch (code) {
    case "ForbiddenByRbac":
      return missingRole2(said, vault);
    case "AccessDenied":
      return `The vault uses access policies and has none for the identity: \`az keyvault set-policy --name ${vault} --object-id ${objectIdIn(said) ?? "<object-id>"} --secret-permissions get\`, or switch the vault to Azure RBAC`;
    case "ForbiddenByFirewall":
      return `${letIn({
        whose: "the vault",
        command: `az keyvault network-rule add --name ${vault}`,
        // `Client address: 203.0.113.7`
        address: /\bClient address: ([\da-fA-F.:]{3,45})/u.exec(said)?.[1]
      })}; ${NO_ROLE_HELPS}`;
    case "ForbiddenByConnection":
      return `Public access to the vault is disabled: only a runner in the network of its private endpoint reaches it; ${NO_ROLE_HELPS}`;
    case "SecretExpired":
    case "SecretNotYetValid":
      return "Look at the times of the secret; a new version with others is taken at once where no version is named";
    case "SecretDisabled":
      return enable(vault, name);
    case "SecretNotFound":
      return notFound(name, vault, await namesKnown());
    default:
      return byStatus(status, said);
  }
}
function byStatus(status, said) {
  if (/\bAKV10032\b/u.test(said))
    return "The vault belongs to another tenant: look at tenant-id, or give the identity of that tenant";
  if (status === 401) return "The vault does not take the token: look at environment and tenant-id";
  if (status === 403) return "The identity lacks a right, or the vault does not let the runner in";
  if (status === 429) return "Too many requests to this vault: try again in some seconds";
  if (status >= 500) return AZURE_IS_DOWN;
  return void 0;
}
function missingRole2(said, vault) {
  const resource = /\bResource: '([^']{1,600})'/u.exec(said)?.[1];
  const scope = resource?.replace(/\/secrets\/[^]*$/iu, "");
  const command = assignmentCommand({
    objectId: objectIdIn(said),
    role: "Key Vault Secrets User",
    scope: scope ?? "<vault-id>"
  });
  const where = scope === void 0 ? `, where \`az keyvault show --name ${vault} --query id\` prints the id` : "";
  return `The vault uses Azure RBAC and the identity has no role for it: \`${command}\`${where}. ${ROLE_IS_LATE}`;
}
function notFound(name, vault, known) {
  const close = nearest(name, known);
  return close === void 0 ? `Look at the name: \`az keyvault secret list --vault-name ${vault} --output table\`` : `Did you mean ${vault}/${close}?`;
}
function objectIdIn(said) {
  return /\boid=([\da-f-]{36})\b/iu.exec(said)?.[1];
}
function firstLine(said) {
  return said.split(/\r?\n/u, 1)[0] ?? said;
}

// packages/azure/src/key-vault/vault-client.ts
var API_VERSION3 = "7.4";
var VaultClient = class {
  #options;
  #host;
  #origin;
  #scope;
  constructor(options) {
    const { vault, suffix: suffix2, origin } = options;
    this.#options = options;
    this.#host = `${vault}.${suffix2}`;
    this.#origin = origin ?? `https://${this.#host}`;
  }
  /** @throws AzureError where the vault refuses it, with a remedy */
  async get({ vault, name, version }) {
    const path = version === void 0 ? name : `${name}/${version}`;
    const answer = await this.#ask(`/secrets/${path}`);
    if (answer.status !== 200)
      throw await explainVault(answer, { vault, name }, () => this.#names().catch(() => []));
    return read(answer, `${vault}/${name}`);
  }
  /** Of the first secrets, where the identity may list them. */
  async #names() {
    const { text } = await this.#ask("/secrets");
    const entries = field(parseJson(text), "value");
    if (!Array.isArray(entries)) return [];
    return entries.map((entry) => (textField(entry, "id") ?? "").split("/").at(-1) ?? "");
  }
  async #ask(path) {
    const url = `${this.#origin}${path}?api-version=${API_VERSION3}`;
    const { token } = await this.#options.tokens.get(await this.#scopeAsked(url));
    const headers = { accept: "application/json", authorization: `Bearer ${token}` };
    return this.#send(url, headers);
  }
  /** What the vault wants tokens for; asked once, without a token. */
  #scopeAsked(url) {
    this.#scope ??= this.#send(url, { accept: "application/json" }).then(
      (answer) => this.#readChallenge(answer)
    );
    return this.#scope;
  }
  /**
   * The challenge names the resource that the token must be for. It has to be the vault's own domain, so that nobody who
   * answers in its place gets a token for something else
   * (learn.microsoft.com/azure/key-vault/general/authentication-requests-and-responses).
   */
  #readChallenge({ status, headers }) {
    const parameters = bearerChallenge(headers["www-authenticate"])?.parameters;
    const resource = parameters?.get("resource") ?? parameters?.get("scope")?.replace(/\/\.default$/u, "");
    if (status === 401 && resource !== void 0 && URL.canParse(resource)) {
      const { protocol, hostname } = new URL(resource);
      const isDomain = hostname.includes(".") && this.#host.endsWith(`.${hostname}`);
      if (protocol === "https:" && isDomain) return scopeOf(resource);
    }
    throw new AzureError(`${this.#host} does not answer as a vault (status ${status})`, {
      status,
      remedy: "No token was sent. Something between the runner and the vault answers instead: look at the proxy and the name"
    });
  }
  async #send(url, headers) {
    const request = { method: "GET", url, headers };
    return reach(this.#options.send, request, {
      name: `The vault ${this.#host}`,
      remedy: "Look at its name: `az keyvault list --output table`. A vault with only private endpoints needs a runner in its network"
    });
  }
};
function read(answer, what) {
  const body = parseJson(answer.text);
  const value = field(body, "value");
  if (typeof value !== "string")
    throw new AzureError(`The answer about the secret ${what} is not a vault's`, {
      status: answer.status
    });
  const attributes = field(body, "attributes");
  return {
    value,
    enabled: field(attributes, "enabled") !== false,
    notBefore: time(attributes, "nbf"),
    expiresAt: time(attributes, "exp")
  };
}
function time(attributes, name) {
  const seconds = numberField(attributes, name);
  return seconds === void 0 ? void 0 : seconds * 1e3;
}

// packages/azure/src/key-vault/read-secrets.ts
var TWO_WEEKS = 14 * 24 * 36e5;
async function readSecrets(references, options) {
  const { clock, warnBefore = TWO_WEEKS, originOf, ...rest } = options;
  const vaults = /* @__PURE__ */ new Map();
  for (const { vault } of references) {
    const origin = originOf?.(vault);
    vaults.set(
      vault,
      vaults.get(vault) ?? new VaultClient({ ...rest, vault, ...origin !== void 0 && { origin } })
    );
  }
  const read3 = references.map(async (reference) => {
    const stored = await vaults.get(reference.vault)?.get(reference);
    if (!stored) throw new Error(`no client for the vault ${reference.vault}`);
    const warning = judgeValidity(stored, reference, { now: clock.now(), warnBefore });
    return { reference, value: stored.value, masks: masksOf(stored.value), warning };
  });
  return Promise.all(read3);
}

// packages/azure/src/key-vault/secret-reference.ts
var VAULT = /^(?=.{3,24}$)[a-z](?:-?[a-z0-9])*$/iu;
var NAME3 = /^[a-z0-9-]{1,127}$/iu;
var VERSION = /^[0-9a-f]{32}$/iu;
var OUTPUT = /^[a-z_][\w-]{0,99}$/iu;
function parseSecrets(written, suffix2) {
  const references = written.split(/[\s,]+/u).filter((entry) => entry !== "").map((entry) => parseSecret(entry, suffix2));
  const taken = /* @__PURE__ */ new Set();
  for (const { output } of references) {
    if (taken.has(output.toLowerCase()))
      throw new UserError(`Two secrets would be the output '${output}'`, {
        remedy: `Name one of them: other-name=vault/secret`
      });
    taken.add(output.toLowerCase());
  }
  return references;
}
function parseSecret(entry, suffix2) {
  const [, named, place = ""] = /^(?:([^=/]*)=)?([^]*)$/u.exec(entry) ?? [];
  const [vault = "", name = "", version, ...more] = pathOf(place, suffix2);
  if (more.length > 0 || !VAULT.test(vault))
    throw malformed(entry, `'${vault}' is not a vault's name`);
  if (!NAME3.test(name)) throw malformed(entry, `'${name}' is not a secret's name`);
  if (version !== void 0 && !VERSION.test(version))
    throw malformed(entry, `'${version}' is not a version, which is 32 hexadecimal digits`);
  const output = named ?? name;
  if (!OUTPUT.test(output))
    throw malformed(
      entry,
      `'${output}' cannot be an output: give another, as in name=vault/secret`
    );
  return { vault: vault.toLowerCase(), name, version, output };
}
function pathOf(place, suffix2) {
  const identifier2 = /^https:\/\/([^/]+)\/secrets\/([^]+)$/iu.exec(place);
  if (!identifier2) return place.split("/");
  const [, host = "", rest = ""] = identifier2;
  const vault = host.toLowerCase().endsWith(`.${suffix2}`) ? host.slice(0, -suffix2.length - 1) : host;
  return [vault, ...rest.replace(/\/$/u, "").split("/")];
}
function malformed(entry, why) {
  return new UserError(`key-vault-secrets: '${entry.slice(0, 300)}': ${why}`, {
    remedy: "Write vault/secret or vault/secret/version, one a line"
  });
}

// packages/azure/src/token/credential.ts
var JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
function assertedBy({ clientId, tenantId }, assert) {
  return {
    clientId,
    tenantId,
    prove: async (tokenEndpoint) => ({
      client_assertion_type: JWT_BEARER,
      client_assertion: await assert(tokenEndpoint)
    })
  };
}
function bySecret({ clientId, tenantId }, secret) {
  return { clientId, tenantId, prove: () => Promise.resolve({ client_secret: secret }) };
}

// packages/azure/src/token/certificate.ts
import {
  constants,
  createHash,
  createPrivateKey,
  randomUUID,
  sign,
  X509Certificate
} from "node:crypto";
var LIFETIME_SECONDS = 300;
function signAssertion(pem, clientId, tokenEndpoint, now) {
  const { certificate, key } = readPair(pem);
  const thumbprint = createHash("sha256").update(certificate.raw).digest("base64url");
  const issued = Math.floor(now / 1e3);
  const unsigned = [
    { alg: "PS256", typ: "JWT", "x5t#S256": thumbprint },
    {
      aud: tokenEndpoint,
      iss: clientId,
      sub: clientId,
      jti: randomUUID(),
      nbf: issued,
      exp: issued + LIFETIME_SECONDS
    }
  ].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  const padding = constants.RSA_PKCS1_PSS_PADDING;
  const saltLength = constants.RSA_PSS_SALTLEN_DIGEST;
  const signature = sign("sha256", Buffer.from(unsigned), { key, padding, saltLength });
  return `${unsigned}.${signature.toString("base64url")}`;
}
function readPair(pem) {
  try {
    const certificate = new X509Certificate(pem);
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === "rsa" && certificate.checkPrivateKey(key))
      return { certificate, key };
  } catch {
  }
  throw new AzureError("the certificate is not a PEM with an RSA certificate and its private key", {
    remedy: "Put both into one text, without a passphrase"
  });
}

// packages/azure/src/token/lifetime.ts
var LONGEST = 366 * 24 * 3600;
function readToken(body, now) {
  const token = textField(body, "access_token");
  const seconds = numberField(body, "expires_in") ?? -1;
  if (token === void 0 || seconds < 0 || seconds > LONGEST) return void 0;
  return { token, expiresAt: now + seconds * 1e3 };
}

// packages/azure/src/token/managed-identity.ts
var IMDS = "http://169.254.169.254";
var MARGIN = 5 * 6e4;
var ManagedIdentity = class {
  #options;
  #tokens = /* @__PURE__ */ new Map();
  constructor(options) {
    this.#options = options;
  }
  async get(scope) {
    const { send, clock, endpoint = IMDS, clientId } = this.#options;
    const known = this.#tokens.get(scope);
    if (known && known.expiresAt - MARGIN > clock.now()) return known;
    const url = new URL("/metadata/identity/oauth2/token", endpoint);
    url.searchParams.set("api-version", "2018-02-01");
    url.searchParams.set("resource", scope.replace(/\/\.default$/u, ""));
    if (clientId !== void 0) url.searchParams.set("client_id", clientId);
    const answer = await this.#ask(send, url.href);
    const token = read2(answer, clock.now());
    this.#tokens.set(scope, token);
    return token;
  }
  async #ask(send, url) {
    try {
      return await send({ method: "GET", url, headers: { metadata: "true" } });
    } catch (cause) {
      throw new AzureError(
        "this machine has no managed identity: its metadata service does not answer",
        {
          remedy: "auth-type: IDENTITY is for self-hosted runners on Azure; elsewhere leave it out and give client-id and tenant-id",
          cause
        }
      );
    }
  }
};
function read2({ status, text }, now) {
  const answer = parseJson(text);
  const token = readToken(answer, now);
  if (status === 200 && token !== void 0) return token;
  const said = textField(answer, "error_description") ?? `status ${status}`;
  throw new AzureError(`the managed identity got no token: ${said}`, {
    status,
    ...textField(answer, "error") !== void 0 && { code: textField(answer, "error") ?? "" },
    remedy: "Assign an identity to the virtual machine; where it has several, name one by client-id"
  });
}

// packages/azure/src/token/shared-assertion.ts
var MARGIN2 = 3e4;
var UNSAID_LIFETIME = 6e4;
function shared(ask2, clock) {
  let current;
  return async () => {
    if (current && current.until > clock.now()) return current.assertion;
    const made = { assertion: ask2(), until: Infinity };
    current = made;
    try {
      const assertion = await made.assertion;
      made.until = (claimsOf(assertion).expiresAt ?? clock.now() + UNSAID_LIFETIME) - MARGIN2;
      return assertion;
    } catch (error) {
      if (current === made) current = void 0;
      throw error;
    }
  };
}

// packages/azure/src/token/entra-error.ts
function readEntraError({ text }) {
  const answer = parseJson(text);
  const error = textField(answer, "error");
  if (error === void 0) return void 0;
  const description = textField(answer, "error_description") ?? "";
  return {
    error,
    codes: codesOf(answer, description),
    description: description.replace(/[\s.]*\bTrace ID:[^]*$/u, "").trim(),
    correlationId: textField(answer, "correlation_id"),
    traceId: textField(answer, "trace_id")
  };
}
function codesOf(answer, description) {
  const codes = field(answer, "error_codes");
  const numbers = Array.isArray(codes) ? codes.filter((code) => Number.isSafeInteger(code)) : [];
  if (numbers.length > 0) return numbers;
  const [, written] = /^AADSTS(\d{3,9})\b/u.exec(description) ?? [];
  return written === void 0 ? [] : [Number(written)];
}

// packages/azure/src/token/token-client.ts
var MARGIN3 = 5 * 6e4;
var MAY_BE_FRESH = /* @__PURE__ */ new Set([700213, 70021, 70025, 700016]);
var PROPAGATION_WAITS = [5e3, 12e3];
var TokenClient = class {
  #options;
  #tokens = /* @__PURE__ */ new Map();
  constructor(options) {
    this.#options = options;
  }
  async get(scope) {
    const known = this.#tokens.get(scope);
    if (known) {
      const token = await known;
      if (token.expiresAt - MARGIN3 > this.#options.clock.now()) return token;
    }
    const asked = this.#tokens.get(scope);
    if (asked && asked !== known) return asked;
    const fresh = this.#ask(scope);
    this.#tokens.set(scope, fresh);
    fresh.catch(() => {
      if (this.#tokens.get(scope) === fresh) this.#tokens.delete(scope);
    });
    return fresh;
  }
  async #ask(scope) {
    const { clock, explain, inform, patience } = this.#options;
    const until = clock.now() + patience;
    for (let attempt = 0; ; attempt++) {
      const { answer, proof } = await this.#exchange(scope);
      if (answer.status === 200) {
        const token = readToken(parseJson(answer.text), clock.now());
        if (token === void 0) throw notEntra(answer);
        return token;
      }
      const refusal = readEntraError(answer);
      if (!refusal) throw notEntra(answer);
      const wait = PROPAGATION_WAITS[attempt];
      const isOver = wait === void 0 || clock.now() + wait > until;
      if (isOver || !MAY_BE_FRESH.has(refusal.codes[0] ?? 0)) throw explain(refusal, scope, proof);
      inform(
        `Entra knows no such credential (AADSTS${refusal.codes[0]}). A new one takes a moment to be known: again in ${wait / 1e3} s`
      );
      await clock.sleep(wait);
    }
  }
  async #exchange(scope) {
    const { send, authority, credential } = this.#options;
    const url = `${authority}/${encodeURIComponent(credential.tenantId)}/oauth2/v2.0/token`;
    const proof = await credential.prove(url);
    const form = new URLSearchParams({
      client_id: credential.clientId,
      scope,
      grant_type: "client_credentials",
      ...proof
    });
    const answer = await reach(send, {
      method: "POST",
      url,
      headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded" },
      body: form.toString()
    });
    return { answer, proof };
  }
};
function notEntra({ status }) {
  return new AzureError(`the answer to the token request is not Entra's (status ${status})`, {
    status,
    remedy: "Something between the runner and Entra answers instead: look at the proxy"
  });
}

export {
  AzureError,
  claimsOf,
  assignmentCommand,
  logInToRegistry,
  mergeDockerConfig,
  basicAuth,
  loginServers,
  parseCluster,
  userAccess,
  adminAccess,
  execCredential,
  writeKubeconfig,
  retrying,
  runCommand,
  scopeOf,
  ArmClient,
  listSubscriptions,
  CLOUD_NAMES,
  cloudNamed,
  readCloud,
  readSubject,
  describeSubject,
  credentialFor,
  recipes,
  LoginRefused,
  sent,
  noOidcToken,
  presented,
  oidcEndpoint,
  askForAssertion,
  sendFrom,
  readSecrets,
  parseSecrets,
  assertedBy,
  bySecret,
  signAssertion,
  ManagedIdentity,
  shared,
  TokenClient
};
