import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  UserError
} from "./chunk-V77C22EU.js";

// packages/iac/src/model/kubernetes/rbac.ts
var rulesRead = /* @__PURE__ */ new WeakMap();
function policyRules(role) {
  let rules = rulesRead.get(role);
  if (!rules) {
    rules = role.node.get("rules").items.map((node) => ({
      node,
      apiGroups: node.get("apiGroups").strings,
      resources: node.get("resources").strings,
      verbs: node.get("verbs").strings,
      resourceNames: node.get("resourceNames").strings
    }));
    rulesRead.set(role, rules);
  }
  return rules;
}
function subjectsOf(binding) {
  return binding.node.get("subjects").items.map((node) => ({
    node,
    kind: node.get("kind").string ?? "",
    name: node.get("name").string ?? "",
    namespace: node.get("namespace").string
  }));
}
function roleReference(binding) {
  const node = binding.node.get("roleRef");
  return { node, kind: node.get("kind").string ?? "", name: node.get("name").string ?? "" };
}

// packages/iac/src/model/kubernetes/namesakes.ts
var Namesakes = class {
  #objects;
  #byPlace;
  constructor(first) {
    this.#objects = [first];
  }
  get all() {
    return this.#objects;
  }
  add(object) {
    this.#objects.push(object);
    this.#byPlace = void 0;
  }
  /** Those nearest to a file, and the file or folder that they have in common with it. */
  near(path) {
    if (this.#objects.length === 1) return { objects: this.#objects, place: "" };
    this.#byPlace ??= this.#group();
    for (const place of placesOf(path)) {
      const objects = this.#byPlace.get(place);
      if (objects) return { objects, place };
    }
    return { objects: this.#objects, place: "" };
  }
  #group() {
    const groups = /* @__PURE__ */ new Map();
    for (const object of this.#objects)
      for (const place of placesOf(object.node.source.path)) {
        const group = groups.get(place);
        if (group) group.push(object);
        else groups.set(place, [object]);
      }
    return groups;
  }
};
function* placesOf(path) {
  for (let place = path; place !== ""; place = place.slice(0, Math.max(0, place.lastIndexOf("/"))))
    yield place;
  yield "";
}

// packages/iac/src/model/kubernetes/multimap.ts
function append(lists, key, value) {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

// packages/iac/src/model/kubernetes/access.ts
var BINDINGS = ["RoleBinding", "ClusterRoleBinding"];
var ROLES = ["Role", "ClusterRole"];
var known = /* @__PURE__ */ new WeakMap();
var Access = class _Access {
  #roles = /* @__PURE__ */ new Map();
  #bindingsOfRole = /* @__PURE__ */ new Map();
  #bindingsOfSubject = /* @__PURE__ */ new Map();
  #answers = /* @__PURE__ */ new WeakMap();
  constructor(cluster) {
    for (const kind of ROLES)
      for (const role of cluster.ofKind(kind)) {
        const key = roleKey(kind, role.namespace, role.name);
        const namesakes = this.#roles.get(key);
        if (namesakes) namesakes.add(role);
        else this.#roles.set(key, new Namesakes(role));
      }
    for (const kind of BINDINGS)
      for (const binding of cluster.ofKind(kind)) {
        append(this.#bindingsOfRole, referenceKey(binding), binding);
        const keys = subjectsOf(binding).map(
          (subject) => subject.kind === "ServiceAccount" ? accountKey(subject.namespace ?? binding.namespace, subject.name) : `${subject.kind}\0${subject.name}`
        );
        for (const key of new Set(keys)) append(this.#bindingsOfSubject, key, binding);
      }
  }
  static in(cluster) {
    let access = known.get(cluster);
    if (!access) known.set(cluster, access = new _Access(cluster));
    return access;
  }
  /** The bindings of a role that name at least one subject, or only those among them for which `holds`. */
  bindingOf(role, question, holds2) {
    const key = roleKey(role.kind, role.namespace, role.name);
    return this.#once(question, key, () => this.#bindingsOfRole.get(key)?.find(holds2));
  }
  /**
   * What `answer` gives for the role that the binding refers to; undefined where no such role was scanned.
   * `question` stands for what is asked: a constant of the rule.
   */
  ofRole(binding, question, answer) {
    const key = referenceKey(binding);
    const nearest = this.#roles.get(key)?.near(binding.node.source.path);
    if (!nearest) return void 0;
    return this.#once(
      question,
      `${key}\0${nearest.place}`,
      () => firstOf(nearest.objects, answer)
    );
  }
  /** What `answer` first gives for a binding to a ServiceAccount, by its own name or through a group it is always in. */
  ofAccount(namespace, name, question, answer) {
    const keys = [
      accountKey(namespace, name),
      `Group\0system:serviceaccounts:${namespace ?? "default"}`,
      "Group\0system:serviceaccounts"
    ];
    return firstOf(
      keys,
      (key) => this.#once(question, key, () => firstOf(this.#bindingsOfSubject.get(key), answer))
    );
  }
  #once(question, key, find) {
    let answers = this.#answers.get(question);
    if (!answers) this.#answers.set(question, answers = /* @__PURE__ */ new Map());
    if (!answers.has(key)) answers.set(key, find());
    return answers.get(key);
  }
};
function roleKey(kind, namespace, name) {
  return kind === "ClusterRole" ? `${kind}\0${name}` : `${kind}\0${name}\0${namespace ?? "default"}`;
}
function referenceKey(binding) {
  const { kind, name } = roleReference(binding);
  return roleKey(kind, binding.namespace, name);
}
function accountKey(namespace, name) {
  return `ServiceAccount\0${name}\0${namespace ?? "default"}`;
}
function firstOf(items, answer) {
  for (const item of items ?? []) {
    const found = answer(item);
    if (found !== void 0) return found;
  }
  return void 0;
}

// packages/iac/src/model/kubernetes/string-map.ts
function stringMap(value) {
  const map = /* @__PURE__ */ new Map();
  for (const [index, key] of value.keys.entries()) {
    const text = value.values[index]?.string;
    if (text !== void 0) map.set(key, text);
  }
  return map;
}

// packages/iac/src/model/kubernetes/selector.ts
function equalitySelector(value) {
  const equal = stringMap(value);
  return { equal, isPlain: true, matches: (labels) => holds(labels, equal) };
}
function labelSelector(value) {
  const equal = stringMap(value.get("matchLabels"));
  const expressions = value.get("matchExpressions").items.map((item) => ({
    key: item.get("key").string ?? "",
    operator: item.get("operator").string ?? "",
    values: item.get("values").strings
  }));
  return {
    equal,
    isPlain: expressions.length === 0,
    matches: (labels) => holds(labels, equal) && expressions.every(({ key, operator, values }) => {
      const label = labels.get(key);
      switch (operator) {
        case "In":
          return label !== void 0 && values.includes(label);
        case "NotIn":
          return label === void 0 || !values.includes(label);
        case "Exists":
          return label !== void 0;
        case "DoesNotExist":
          return label === void 0;
        default:
          return false;
      }
    })
  };
}
function holds(labels, wanted) {
  for (const [key, value] of wanted) if (labels.get(key) !== value) return false;
  return true;
}

// packages/iac/src/model/kubernetes/service-account.ts
function accountName(pod) {
  const name = pod.serviceAccountName.string;
  return name === void 0 || name === "" ? "default" : name;
}
function accountOf(pod, cluster) {
  const { path } = pod.spec.source;
  return cluster.named("ServiceAccount", pod.namespace, accountName(pod), path)[0];
}
function mountsToken(pod, cluster) {
  const own = pod.spec.get("automountServiceAccountToken").boolean;
  if (own !== void 0) return own;
  return accountOf(pod, cluster)?.node.get("automountServiceAccountToken").boolean !== false;
}

// packages/iac/src/model/kubernetes/network-policies.ts
var CILIUM = ["CiliumNetworkPolicy", "CiliumClusterwideNetworkPolicy"];
function ciliumSpecs(object) {
  const specs = object.node.get("specs").items;
  return object.spec.exists ? [object.spec, ...specs] : specs;
}
function networkPolicies(cluster) {
  const own = cluster.ofKind("NetworkPolicy").map((object) => {
    const selector = object.spec.get("podSelector");
    return { object, spec: object.spec, selector, isCilium: false };
  });
  const cilium = CILIUM.flatMap((kind) => cluster.ofKind(kind)).flatMap(
    (object) => ciliumSpecs(object).map((spec) => ({
      object,
      spec,
      selector: spec.get("endpointSelector"),
      isCilium: true
    }))
  );
  return [...own, ...cilium];
}
var asKubernetesDoes = ({ selector }) => selector.isMapping ? labelSelector(selector) : void 0;
var Isolation = class {
  #byLabel = /* @__PURE__ */ new Map();
  #byNamespace = /* @__PURE__ */ new Map();
  constructor(policies, read) {
    const selected = policies.flatMap((policy) => {
      const selector = read(policy);
      if (!selector) return [];
      const namespace = namespaceOf(policy);
      const keys = [...selector.equal].map(([key, value]) => labelKey(namespace, key, value));
      return [{ policy, selector, namespace, keys }];
    });
    const count = /* @__PURE__ */ new Map();
    for (const { keys } of selected)
      for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
    for (const { policy, selector, namespace, keys } of selected) {
      const rarest = keys.reduce(
        (best, key) => best !== void 0 && (count.get(best) ?? 0) <= (count.get(key) ?? 0) ? best : key,
        void 0
      );
      if (rarest === void 0) append(this.#byNamespace, namespace, { policy, selector });
      else append(this.#byLabel, rarest, { policy, selector });
    }
  }
  /** The first policy that selects the pod and for which `counts`. */
  policyFor(pod, counts = () => true) {
    for (const namespace of [pod.namespace ?? "default", EVERYWHERE]) {
      const found = firstFor(this.#byNamespace.get(namespace), pod, counts);
      if (found) return found;
      for (const [key, value] of pod.labels) {
        const labelled = firstFor(this.#byLabel.get(labelKey(namespace, key, value)), pod, counts);
        if (labelled) return labelled;
      }
    }
    return void 0;
  }
};
var EVERYWHERE = "";
function namespaceOf({ object }) {
  return object.kind === "CiliumClusterwideNetworkPolicy" ? EVERYWHERE : object.namespace ?? "default";
}
function firstFor(candidates, pod, counts) {
  return candidates?.find(({ policy, selector }) => selector.matches(pod.labels) && counts(policy))?.policy;
}
function labelKey(namespace, key, value) {
  return `${namespace}\0${key}\0${value}`;
}

// packages/iac/src/model/kubernetes/cluster.ts
var Cluster = class {
  objects;
  #byKind = /* @__PURE__ */ new Map();
  #byName = /* @__PURE__ */ new Map();
  #pods = [];
  /** Answers for selectors without expressions: many services ask for the same labels. */
  #selected = /* @__PURE__ */ new Map();
  #podsByLabel = /* @__PURE__ */ new Map();
  #podsByNamespace = /* @__PURE__ */ new Map();
  constructor(objects) {
    this.objects = objects;
    for (const object of objects) {
      append(this.#byKind, object.kind, object);
      this.#addName(object);
      if (!object.pod) continue;
      this.#pods.push(object.pod);
      append(this.#podsByNamespace, object.namespace ?? "default", object.pod);
      for (const [key, value] of object.pod.labels)
        append(this.#podsByLabel, labelKey2(object.namespace, key, value), object.pod);
      object.forget();
    }
  }
  get pods() {
    return this.#pods;
  }
  ofKind(kind) {
    return this.#byKind.get(kind) ?? [];
  }
  /**
   * Objects of that name; a namespace that is left out means `default`. With `path`, the file of whoever refers to them,
   * those nearest to it.
   */
  named(kind, namespace, name, path) {
    const namesakes = this.#byName.get(nameKey(kind, namespace, name));
    return (path === void 0 ? namesakes?.all : namesakes?.near(path).objects) ?? [];
  }
  #addName(object) {
    const key = nameKey(object.kind, object.namespace, object.name);
    const namesakes = this.#byName.get(key);
    if (namesakes) namesakes.add(object);
    else this.#byName.set(key, new Namesakes(object));
  }
  /** The pods of a namespace whose labels the selector matches. */
  podsSelected(namespace, selector) {
    if (!selector.isPlain) return this.#select(namespace, selector);
    const key = [namespace ?? "default", ...[...selector.equal].flat()].join("\0");
    let pods = this.#selected.get(key);
    if (!pods) {
      pods = this.#select(namespace, selector);
      this.#selected.set(key, pods);
    }
    return pods;
  }
  /** Looks among the pods of the rarest of the labels. */
  #select(namespace, selector) {
    let candidates = this.#podsByNamespace.get(namespace ?? "default") ?? [];
    for (const [name, value] of selector.equal) {
      const labelled = this.#podsByLabel.get(labelKey2(namespace, name, value)) ?? [];
      if (labelled.length < candidates.length) candidates = labelled;
    }
    return candidates.filter((pod) => selector.matches(pod.labels));
  }
};
function sameNamespace(a, b) {
  return (a ?? "default") === (b ?? "default");
}
function nameKey(kind, namespace, name) {
  return `${kind}\0${namespace ?? "default"}\0${name}`;
}
function labelKey2(namespace, key, value) {
  return `${namespace ?? "default"}\0${key}\0${value}`;
}

// packages/iac/src/model/kubernetes/container.ts
var Container = class {
  pod;
  node;
  role;
  #label;
  constructor(pod, node, role) {
    this.pod = pod;
    this.node = node;
    this.role = role;
  }
  get name() {
    return this.node.get("name").string ?? "";
  }
  get image() {
    return this.node.get("image");
  }
  /** An init container that is restarted always runs beside the main ones (Kubernetes 1.28, KEP-753). */
  get isSidecar() {
    return this.role === "init" && this.node.get("restartPolicy").string === "Always";
  }
  get(first, second, third) {
    return this.node.get(first, second, third);
  }
  /** A field of the container's own `securityContext`. */
  securityContext(field, inner) {
    return this.node.get("securityContext", field, inner);
  }
  /**
   * A field that a container inherits from its pod unless it sets it itself: `runAsUser`, `runAsGroup`, `runAsNonRoot`,
   * `seLinuxOptions`, `seccompProfile`, `appArmorProfile`, `windowsOptions` (Kubernetes API, SecurityContext).
   */
  inheritedSecurityContext(field, inner) {
    const own = this.securityContext(field, inner);
    if (own.exists || own.isUnknown) return own;
    const inherited = this.pod.securityContext(field, inner);
    return inherited.exists || inherited.isUnknown ? inherited : own;
  }
  /** `Container "web" of Deployment "shop"`: how messages begin. */
  get label() {
    this.#label ??= `${ROLES2[this.role]} "${this.name}" of ${this.pod.label}`;
    return this.#label;
  }
};
var ROLES2 = {
  main: "Container",
  init: "Init container",
  ephemeral: "Ephemeral container"
};

// packages/iac/src/model/kubernetes/pod.ts
var LISTS = [
  ["initContainers", "init"],
  ["containers", "main"],
  ["ephemeralContainers", "ephemeral"]
];
var Pod = class {
  object;
  /** Holds `metadata` and `spec`. */
  template;
  spec;
  #containers;
  #labels;
  constructor(object, template) {
    this.object = object;
    this.template = template;
    this.spec = template.get("spec");
  }
  /** Init, main and ephemeral containers, in the order in which they start. */
  get containers() {
    this.#containers ??= LISTS.flatMap(
      ([list, role]) => onceEach(this.spec.get(list).items).map((node) => new Container(this, node, role))
    );
    return this.#containers;
  }
  /** See `KubernetesObject.forget`. */
  forget() {
    this.#containers = void 0;
    this.spec.forget();
    for (let value = this.template; value; value = value.parent) value.forget();
  }
  get labels() {
    this.#labels ??= stringMap(this.template.get("metadata", "labels"));
    return this.#labels;
  }
  get namespace() {
    return this.object.namespace;
  }
  get volumes() {
    return this.spec.get("volumes").items;
  }
  /** `serviceAccount` is the deprecated spelling. */
  get serviceAccountName() {
    const name = this.spec.get("serviceAccountName");
    return name.exists ? name : this.spec.get("serviceAccount");
  }
  /** A field of the pod-level `securityContext`. */
  securityContext(field, inner) {
    return this.spec.get("securityContext", field, inner);
  }
  /** An annotation of the pod template. */
  annotation(name) {
    return this.template.get("metadata", "annotations", name);
  }
  get label() {
    return this.object.label;
  }
};
function onceEach(items) {
  const seen = /* @__PURE__ */ new Set();
  return items.filter((node) => {
    if (!node.isMapping || seen.has(node.index)) return false;
    seen.add(node.index);
    return true;
  });
}

// packages/iac/src/model/kubernetes/object.ts
var POD_TEMPLATES = /* @__PURE__ */ new Map([
  ["Pod", []],
  ["Deployment", ["spec", "template"]],
  ["StatefulSet", ["spec", "template"]],
  ["DaemonSet", ["spec", "template"]],
  ["ReplicaSet", ["spec", "template"]],
  ["ReplicationController", ["spec", "template"]],
  ["Job", ["spec", "template"]],
  ["CronJob", ["spec", "jobTemplate", "spec", "template"]],
  ["PodTemplate", ["template"]],
  ["Rollout", ["spec", "template"]],
  ["DeploymentConfig", ["spec", "template"]]
]);
var KNATIVE = /^serving\.knative\.dev\//;
var KubernetesObject = class {
  node;
  apiVersion;
  kind;
  metadata;
  name;
  /** Undefined where the manifest leaves it to whoever applies it. */
  namespace;
  #pod;
  #podRead = false;
  #label;
  constructor(node, { apiVersion, kind }) {
    this.node = node;
    this.apiVersion = apiVersion;
    this.kind = kind;
    this.metadata = node.get("metadata");
    this.name = this.metadata.get("name").string ?? this.metadata.get("generateName").string ?? "";
    this.namespace = this.metadata.get("namespace").string;
  }
  /** Lets go of what was made of its text: a tree has tens of thousands of objects, and rules look at one at a time. */
  forget() {
    this.node.forget();
    this.metadata.forget();
    this.#pod?.forget();
  }
  get spec() {
    return this.node.get("spec");
  }
  /** `apps` of `apps/v1`; empty for the core group. */
  get apiGroup() {
    const slash = this.apiVersion.indexOf("/");
    return slash < 0 ? "" : this.apiVersion.slice(0, slash);
  }
  get labels() {
    return stringMap(this.metadata.get("labels"));
  }
  annotation(name) {
    return this.metadata.get("annotations", name);
  }
  /** The pod that this object is or makes. */
  get pod() {
    if (!this.#podRead) {
      this.#podRead = true;
      const path = KNATIVE.test(this.apiVersion) ? knativeTemplate(this.kind) : POD_TEMPLATES.get(this.kind);
      const template = path && this.node.at(path);
      if (template?.get("spec").isMapping) this.#pod = new Pod(this, template);
    }
    return this.#pod;
  }
  /** `Deployment "web"`: how messages call it. */
  get label() {
    this.#label ??= `${this.kind} "${this.name}"`;
    return this.#label;
  }
  get resource() {
    const { kind, name, namespace } = this;
    return namespace === void 0 ? { kind, name } : { kind, name, namespace };
  }
};
function knativeTemplate(kind) {
  if (kind === "Service" || kind === "Configuration") return ["spec", "template"];
  return kind === "Revision" ? [] : void 0;
}

// packages/iac/src/model/kubernetes/objects-of.ts
function objectsOf(document) {
  const objects = [];
  const seen = /* @__PURE__ */ new Map();
  const pending = [{ node: document }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node } = next;
    const type = next.lent ?? typeOf(node);
    if (!type || !isNew(seen, node, type)) continue;
    const lists = itemsOf(node);
    if (lists.length === 0 || !type.kind.endsWith("List"))
      objects.push(new KubernetesObject(node, type));
    const lent = { apiVersion: type.apiVersion, kind: type.kind.replace(/List$/, "") };
    for (const list of lists)
      if (isNew(seen, list, type))
        for (const item of list.items.toReversed())
          pending.push(hasNoType(item) ? { node: item, lent } : { node: item });
  }
  return objects;
}
function typeOf(node) {
  const apiVersion = node.get("apiVersion").string;
  const kind = node.get("kind").string;
  return apiVersion === void 0 || kind === void 0 ? void 0 : { apiVersion, kind };
}
function hasNoType(item) {
  return item.isMapping && !isText(item.get("apiVersion")) && !isText(item.get("kind"));
}
function isText(value) {
  return Boolean(value.string) && value.number === void 0 && value.boolean === void 0;
}
function itemsOf(node) {
  return node.values.filter(
    (value, index) => value.isSequence && /^items$/iu.test(node.keys[index] ?? "")
  );
}
function isNew(seen, { index }, { apiVersion, kind }) {
  const type = `${apiVersion} ${kind}`;
  const before = seen.get(index);
  if (before !== void 0 && before !== type)
    throw new UserError(`repeats the items of one list (${before}) in another (${type})`, {
      remedy: "Write them out instead of using an alias"
    });
  seen.set(index, type);
  return before === void 0;
}

// packages/iac/src/model/kubernetes/exposure.ts
function isExposed(service) {
  const type = service.spec.get("type").string;
  return type === "NodePort" || type === "LoadBalancer";
}
function services(cluster) {
  return cluster.ofKind("Service").filter(({ apiGroup }) => apiGroup === "");
}
var Exposure = class {
  #cluster;
  #through = /* @__PURE__ */ new Map();
  /** Services with the same selector lead to the same pods. */
  #seen = /* @__PURE__ */ new Set();
  constructor(cluster) {
    this.#cluster = cluster;
  }
  /** Everything behind the Service is reached through `door`. */
  open(service, door) {
    const selector = equalitySelector(service.spec.get("selector"));
    if (selector.equal.size === 0) return;
    const key = `${service.namespace ?? "default"} ${JSON.stringify([...selector.equal].sort())}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    for (const pod of this.#cluster.podsSelected(service.namespace, selector))
      if (!this.#through.has(pod)) this.#through.set(pod, door);
  }
  /** As `open`, for the Service of that name unless it is exposed by itself. */
  openNamed(namespace, name, door) {
    if (name === void 0) return;
    const service = this.#cluster.named("Service", namespace, name)[0];
    if (service && !isExposed(service)) this.open(service, door);
  }
  doorTo(pod) {
    return this.#through.get(pod);
  }
};

// packages/secrets/src/placeholder.ts
var TEMPLATE = /^(?:\$[{(].*|\{\{.*\}\}|#\{.*\}#?|\{[^{}]*\}|%[sdvq]|%[\w.-]+%|\$[A-Za-z_]\w*[;,)\"'}\]]{0,9}|<[^<>]*>|\[[^[\]]*\]|__\w+__|@\w+@)$/s;
var REFERENCE = /^(?:@Microsoft\.KeyVault\(|ref\+|vault:|secretref:|keyvault:|secret:\/\/|arn:aws:|ENC\[|projects\/[\w-]+\/secrets\/)/i;
var STAND_IN = /^(?:x{3,}|\*{3,}|\.{3,}|-{3,}|_{3,}|null|nil|none|undefined|n\/a|tbd|todo|fixme|redacted|\(?redacted\)?|masked|hidden|omitted|placeholder|dummy|example|sample)$|replace|change[-_ ]?(?:me|this|it)|placeholder|(?:^|[-_ <])your(?:[-_ ]|$)|(?:^|[-_ ])insert[-_ ]|to[-_ ]be[-_ ](?:set|filled|defined)/i;
var MAX_PLACEHOLDER = 300;
function isPlaceholder(value) {
  const text = value.trim();
  if (REFERENCE.test(text)) return true;
  return text.length <= MAX_PLACEHOLDER && (TEMPLATE.test(text) || STAND_IN.test(text));
}

// packages/secrets/src/words.ts
var MAX_NAME = 200;
var BOUNDARY = /[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;
function wordsOf(name) {
  return name.slice(-MAX_NAME).split(BOUNDARY).filter(Boolean).map((word) => word.toLowerCase());
}

// packages/secrets/src/known.ts
var token = (body) => new RegExp(`(?<![A-Za-z0-9_-])(?:${body})(?![A-Za-z0-9_-])`, "dg");
var FORMATS = [
  {
    kind: "private key",
    pattern: /-----BEGIN (?:[A-Z]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----)[^]){0,20000}(?:-----END [A-Z ]{1,60}-----)?/dg
  },
  {
    kind: "JSON web token",
    pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/dg
  },
  { kind: "AWS access key", pattern: token("(?:AKIA|ASIA)[0-9A-Z]{16}") },
  {
    kind: "GitHub token",
    pattern: token("gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{22,255}")
  },
  { kind: "GitLab token", pattern: token("gl(?:pat|dt|rt|cbt|ptt)-[A-Za-z0-9_-]{20,255}") },
  {
    kind: "Slack token",
    pattern: /(?<![A-Za-z0-9_-])xox[abeoprs]-[A-Za-z0-9-]{10,250}|hooks\.slack\.com\/services\/(T[A-Za-z0-9]{5,20}\/B[A-Za-z0-9]{5,20}\/[A-Za-z0-9]{10,40})/dg
  },
  { kind: "Stripe key", pattern: token("[rs]k_live_[A-Za-z0-9]{16,255}") },
  { kind: "Google API key", pattern: token("AIza[A-Za-z0-9_-]{35}") },
  { kind: "npm token", pattern: token("npm_[A-Za-z0-9]{36}") },
  { kind: "PyPI token", pattern: token("pypi-AgE[A-Za-z0-9_-]{50,255}") },
  { kind: "SendGrid key", pattern: token("SG\\.[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{16,64}") },
  {
    kind: "OpenAI or Anthropic key",
    pattern: token("sk-(?:proj-|ant-|svcacct-)[A-Za-z0-9_-]{20,255}")
  },
  { kind: "Docker Hub token", pattern: token("dckr_[op]at_[A-Za-z0-9_-]{20,100}") },
  { kind: "HashiCorp Vault token", pattern: token("hv[sbr]\\.[A-Za-z0-9_-]{20,255}") },
  { kind: "Databricks token", pattern: token("dapi[a-f0-9]{32}") },
  {
    kind: "Azure account key",
    pattern: /(?:AccountKey|SharedAccessKey)\s{0,5}=\s{0,5}([A-Za-z0-9+/]{20,120}={0,2})/dgi
  },
  { kind: "Azure SAS signature", pattern: /(?<=[?&; "'])sig=([A-Za-z0-9%+/=_-]{20,200})/dg },
  {
    kind: "Entra client secret",
    pattern: /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}[78]Q~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~.-])/dg
  },
  { kind: "Azure DevOps token", pattern: token("[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}") },
  {
    kind: "Azure Container Registry key",
    pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{42}\+ACR[A-Za-z0-9+/]{6}(?![A-Za-z0-9+/])/dg
  },
  {
    kind: "connection string password",
    pattern: /(?<=[;"' ])(?:Password|Pwd)\s{0,5}=\s{0,5}([^;"'\s]{1,200})(?=[;"'\s]|$)/dgi
  },
  { kind: "URL password", pattern: /:\/\/[^\s/@:"'?#]{0,200}:([^\s/@"'?#]{1,500})@/dg },
  {
    kind: "authorization header",
    pattern: /(?<![A-Za-z])(?:Bearer|Basic) (?=[A-Za-z+/_.~-]{0,200}\d)([A-Za-z0-9+/_.~-]{16,2000}={0,2})/dg
  }
];
var HINT = /PRIVATE KEY|eyJ|A[KS]IA|gh[pousr]_|github_pat_|gl(?:pat|dt|rt|cbt|ptt)-|xox[abeoprs]-|hooks\.slack|k_live_|AIza|npm_|pypi-|SG\.|sk-|dckr_|hv[sbr]\.|dapi|AccessKey|AccountKey|sig=|Q~|AZDO|\+ACR|Password|Pwd|:\/\/|Bearer|Basic/i;
function mayHoldKnownSecret(text) {
  return HINT.test(text);
}
function findKnownSecrets(text) {
  if (!HINT.test(text)) return [];
  const found = [];
  for (const { kind, pattern } of FORMATS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const span = match.indices?.[1] ?? match.indices?.[0];
      if (span && !isPlaceholder(match[1] ?? ""))
        found.push({ kind, start: span[0], end: span[1] });
    }
  }
  return found;
}
function knownSecret(value) {
  return findKnownSecrets(value)[0]?.kind;
}

// packages/secrets/src/name.ts
var CREDENTIALS = new Set(
  "password passwords passwd passwort pwd pass passphrase passcode pw pgpass secret secrets token tokens credential credentials cred creds apikey apitoken accesskey accountkey privatekey secretkey authtoken accesstoken clientsecret connectionstring connstr jwt pat sas bearer htpasswd dockerconfigjson dockercfg kubeconfig".split(" ")
);
var ENDING = /(?:password|passwd|passphrase|secret|apikey|secretkey|accesskey|authtoken|accesstoken|connectionstring)$/;
var KEY_OWNERS = new Set(
  "api access account private secret encryption decryption signing sign storage shared ssh master auth license subscription function host hmac aes rsa tls server instrumentation admin webhook".split(
    " "
  )
);
var ATTRIBUTES = new Set(
  "name names path paths file files filename dir directory folder location ref refs reference url uri endpoint host port server id ids type kind length size len min max ttl expiry expiration expires expire expired timeout duration lifetime age days hours minutes seconds interval policy policies enabled enable disabled required optional allowed count limit limits version algorithm alg issuer audience aud scope scopes header headers field fields mount mountpath volume provider providers store backend manager engine class namespace prefix suffix format rotation reset mode strategy method validation validator regex pattern template title label description hint help bucket buckets source selector annotation annotations operator controller review reviews request requests projection sync syncer driver env var variable arn usage".split(" ")
);
var QUALIFIERS = new Set(
  "max min num no use enable disable has is allow require existing create automount pull image public generate rotate show hide".split(
    " "
  )
);
var TELLING = [...CREDENTIALS, "key", "keys"].filter(
  (word, _, all) => !all.some((other) => other !== word && word.endsWith(other))
);
var NAME_HINT = [
  "conn|Conn|CONN",
  `(?:${TELLING.flatMap((word) => [word, capitalised(word)]).join("|")})(?![a-z])`,
  ...TELLING.map((word) => word.toUpperCase())
].join("|");
var HINT2 = new RegExp(NAME_HINT);
function capitalised(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
function isSensitiveName(name) {
  if (!HINT2.test(name)) return false;
  const words = wordsOf(name);
  while (words.length > 1 && /^\d+$/.test(words.at(-1) ?? "")) words.pop();
  const first = words[0];
  const last = words.at(-1);
  if (first === void 0 || last === void 0 || ATTRIBUTES.has(last)) return false;
  if (QUALIFIERS.has(first) && words.length > 1) return false;
  return words.some((word, index) => namesCredential(word, words[index - 1]));
}
function namesCredential(word, before) {
  const bare = word.replace(/\d{1,4}$/, "");
  if (CREDENTIALS.has(word) || CREDENTIALS.has(bare)) return true;
  if (bare === "key" || bare === "keys") return before !== void 0 && KEY_OWNERS.has(before);
  if (bare === "string") return before === "connection" || before === "conn";
  return ENDING.test(bare);
}

// packages/secrets/src/literal.ts
var SWITCH = /^(?:true|false|yes|no|on|off|enabled|disabled|auto|always|never|default|optional|required|read|write|none|inherit|ifnotpresent)$/i;
var QUANTITY = /^[-+]?\d{1,20}(?:\.\d{1,20})?(?:ms|[smhdwy]|[KMGTkmgt]i?B?)?$/;
var PATH = /^(?:~|\.{1,2})?\/[\w./@:{}$ -]*$|^[A-Za-z]:\\[^\n]*$|^[\w.-]{1,100}\.(?:pem|key|crt|cer|pfx|p12|jks|json|ya?ml|toml|txt|conf|cfg|ini|env)$/;
var URL = /^[a-z][a-z0-9+.-]{1,30}:\/\/\S*$/i;
var PASSWORD = /^(?:passwords?|passwd|pwd|pass|passphrase|passcode|pin)$/;
var CONSTANT = /^[A-Z][A-Z0-9]{0,60}(?:_[A-Z0-9]{1,60}){1,20}$/;
var MIN_LENGTH = 3;
function looksLikeSecret(name, value) {
  if (knownSecret(value) !== void 0) return true;
  return isSensitiveName(name) && isLiteral(name, value.trim());
}
function isLiteral(name, value) {
  if (value.length < MIN_LENGTH || isPlaceholder(value)) return false;
  if (CONSTANT.test(value) && value.includes(name.toUpperCase())) return false;
  if (SWITCH.test(value) || PATH.test(value) || URL.test(value)) return false;
  if (QUANTITY.test(value))
    return value.length > MIN_LENGTH && wordsOf(name).some((word) => PASSWORD.test(word));
  return true;
}

// packages/secrets/src/assignment.ts
var KEY = /(?<![\w.-])(?:(?<flag>--?[A-Za-z][\w.-]{1,200})(?:["']?[ \t]{0,20}(?::=|[:=])|["'][ \t]{0,20},|[ \t]{1,20}(?=[^\s-]))|(?:ENV|ARG)[ \t]{1,20}(?<env>[A-Za-z_]\w{0,200})[ \t]{1,20}(?=[^\s=])|(?<key>[A-Za-z_][\w.-]{0,200})["']?[ \t]{0,20}(?::=|=>|[:=](?!\/\/)))[ \t]{0,40}/g;
var USER = /(?<!\S)(?:-u|--user)[ =]{1,5}["']?[^\s:"'$]{1,100}:([^\s"']{1,500})/dg;
var MAX_LOOK_BACK = 2e3;
function findAssignments(line) {
  const found = [];
  KEY.lastIndex = 0;
  for (let match = KEY.exec(line); match; match = KEY.exec(line)) {
    const { flag, env, key } = match.groups ?? {};
    const name = flag ?? env ?? key ?? "";
    if (!isSensitiveName(name)) continue;
    const value = valueAt(
      line,
      KEY.lastIndex,
      key !== void 0 && match[0].includes(":") ? "line" : "word"
    );
    if (isLiteral(name, line.slice(value.start, value.end))) found.push({ key: name, ...value });
    KEY.lastIndex = Math.max(KEY.lastIndex, value.end);
  }
  for (const match of line.matchAll(USER)) {
    const [start, end] = match.indices?.[1] ?? [0, 0];
    if (isLiteral("password", line.slice(start, end))) found.push({ key: "user", start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}
function valueAt(line, from, until) {
  const quote = line[from];
  if (quote === '"' || quote === "'") {
    const end = closingQuote(line, from + 1, quote);
    return end < 0 ? { start: from + 1, end: line.length, open: quote } : { start: from + 1, end };
  }
  const stop = until === "word" ? endOfWord(line, from) : isFlow(line, from) ? endOfFlowScalar(line, from) : indexOrEnd(line, " #", from);
  return { start: from, end: from + line.slice(from, stop).trimEnd().length };
}
function closingQuote(line, from, quote) {
  for (let i = from; i < line.length; i++) {
    if (line[i] === "\\" && quote === '"') i++;
    else if (line[i] === quote) return i;
  }
  return -1;
}
function endOfWord(line, from) {
  let end = from;
  while (end < line.length && !/[\s"']/.test(line[end] ?? "")) end++;
  return end;
}
function isFlow(line, from) {
  const before = line.slice(Math.max(0, from - MAX_LOOK_BACK), from);
  return before.lastIndexOf("{") > before.lastIndexOf("}");
}
function endOfFlowScalar(line, from) {
  let end = from;
  while (end < line.length && !/[,}\]]/.test(line[end] ?? "")) end++;
  return end;
}
function indexOrEnd(line, what, from) {
  const index = line.indexOf(what, from);
  return index < 0 ? line.length : index;
}

// packages/secrets/src/encoded.ts
var MAX_ENCODED = 1e5;
var utf8 = new TextDecoder("utf-8", { fatal: true });
var BINARY = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
function decodedSecret(value) {
  const text = value.slice(0, MAX_ENCODED).replace(/\s+/g, "");
  if (text.length < 2 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return void 0;
  const padded = text.endsWith("=");
  if (padded ? text.length % 4 !== 0 : text.length % 4 === 1) return void 0;
  try {
    const decoded = utf8.decode(Uint8Array.from(Buffer.from(text, "base64")));
    return decoded === "" || BINARY.test(decoded) ? void 0 : decoded;
  } catch {
    return void 0;
  }
}

// packages/secrets/src/account.ts
var ACCOUNT = /(?<![\w.-])[A-Za-z_][\w.-]{0,31}:([^\s"'|<>`]{1,200})/g;
var LOGIN = /(?:^|\s)(?:-u|--user)(?:=|\s{1,9})["']?[\w.@-]{1,64}:([^\s"'|<>`]{1,200})/g;
function findAccountPasswords(line) {
  const patterns = line.includes("chpasswd") ? [ACCOUNT, LOGIN] : [LOGIN];
  return patterns.flatMap(
    (pattern) => [...line.matchAll(pattern)].flatMap((match) => {
      const password = match[1] ?? "";
      const end = match.index + match[0].length;
      return password.startsWith("$") ? [] : [{ start: end - password.length, end }];
    })
  );
}

// packages/secrets/src/value-mask.ts
var MASK = "***";
var MIN_MASKED_LENGTH = 6;
var ValueMask = class {
  #byStart = /* @__PURE__ */ new Map();
  /** Marks how values start, by their first three characters: nearly every place of a text is passed by one look. */
  #starts = new Uint8Array(1 << 16);
  constructor(values) {
    for (const value of new Set(values)) {
      if (value.length < MIN_MASKED_LENGTH) continue;
      const start = value.slice(0, MIN_MASKED_LENGTH);
      this.#starts[markOf(value)] = 1;
      const same = this.#byStart.get(start);
      if (same) same.push(value);
      else this.#byStart.set(start, [value]);
    }
    for (const values2 of this.#byStart.values()) values2.sort((a, b) => b.length - a.length);
  }
  /** The text with each value replaced by `***`; values that overlap become one. */
  mask(text) {
    if (this.#byStart.size === 0) return text;
    let masked = "";
    let shown = 0;
    let hiddenTo = 0;
    let mark = 0;
    for (let next = 0; next < text.length; next++) {
      mark = roll(mark, text.charCodeAt(next));
      if (this.#starts[mark] === 0) continue;
      const i = next + 1 - MARKED_LENGTH;
      const value = this.#byStart.get(text.slice(i, i + MIN_MASKED_LENGTH))?.find((candidate) => text.startsWith(candidate, i));
      if (value === void 0) continue;
      if (i >= hiddenTo) {
        if (i > hiddenTo || hiddenTo === 0) masked += text.slice(shown, i) + MASK;
      }
      hiddenTo = Math.max(hiddenTo, i + value.length);
      shown = hiddenTo;
    }
    return masked + text.slice(shown);
  }
};
var MARKED_LENGTH = 3;
function roll(mark, code) {
  return (mark << 6 ^ code) & 65535;
}
function markOf(value) {
  let mark = 0;
  for (let at = 0; at < MARKED_LENGTH; at++) mark = roll(mark, value.charCodeAt(at));
  return mark;
}

// packages/secrets/src/line-mask.ts
var BLOCK_SCALAR = /^([ \t]{0,200})(?:-[ \t]{1,20}){0,9}["']?([A-Za-z_][\w.-]{0,200})["']?[ \t]{0,20}:[ \t]{0,20}(?:[|>][-+\d]{0,3})?[ \t]{0,20}(?:#[^]*)?$/;
var NAME = /^[ \t]{0,200}(?:-[ \t]{1,20}){0,9}["']?(?:name|key)["']?[ \t]{0,20}:[ \t]{0,20}["']?([\w.-]{1,200})["']?,?[ \t]{0,20}$/i;
var VALUE = /^[ \t]{0,200}["']?value["']?[ \t]{0,20}:[ \t]{0,40}/i;
var STARTS_ENTRY = /^[ \t]{0,200}(?:-[ \t]|["']?[\w.-]{1,200}["']?[ \t]{0,20}:(?:[ \t]|$))/;
var LineMask = class {
  #state;
  /** Whether a secret has begun that may go on in the next line. */
  get isOpen() {
    return this.#state !== void 0;
  }
  /** The next line of the text, with what is secret in it replaced by `***`. */
  next(line) {
    return this.#continued(line) ?? this.#fresh(line);
  }
  /** A line that belongs to a secret begun above; undefined when it does not. */
  #continued(line) {
    const state = this.#state;
    switch (state?.kind) {
      case "key block":
        if (line.includes("-----END")) this.#state = void 0;
        return hideAll(line);
      case "block scalar":
        if (line.trim() === "") return line;
        if (indentOf(line) > state.indent && !STARTS_ENTRY.test(line)) return hideAll(line);
        this.#state = void 0;
        return void 0;
      case "quoted": {
        const end = closingQuote(line, 0, state.quote);
        if (end < 0) return hideAll(line);
        this.#state = void 0;
        return MASK + maskSpans(line.slice(end), spansOf(line.slice(end)));
      }
      case "named": {
        this.#state = void 0;
        const start = VALUE.exec(line)?.[0].length;
        if (start === void 0) return void 0;
        const value = valueAt(line, start, "line");
        if (value.open !== void 0) this.#state = { kind: "quoted", quote: value.open };
        else if (/^[|>]/.test(line.slice(start)))
          this.#state = { kind: "block scalar", indent: indentOf(line) };
        return isLiteral("password", line.slice(value.start, value.end)) ? maskSpans(line, [value]) : line;
      }
      case void 0:
        return void 0;
    }
  }
  #fresh(line) {
    const block = BLOCK_SCALAR.exec(line);
    if (block?.[2] !== void 0 && isSensitiveName(block[2])) {
      this.#state = { kind: "block scalar", indent: indentOf(line) };
      return line;
    }
    const name = NAME.exec(line)?.[1];
    if (name !== void 0 && isSensitiveName(name)) this.#state = { kind: "named" };
    const assignments = findAssignments(line);
    const open = assignments.at(-1)?.open;
    if (open !== void 0) this.#state = { kind: "quoted", quote: open };
    const begins = line.lastIndexOf("-----BEGIN ");
    if (begins >= 0 && line.includes("PRIVATE KEY", begins) && !line.includes("-----END", begins))
      this.#state = { kind: "key block" };
    return maskSpans(line, [
      ...assignments,
      ...findKnownSecrets(line),
      ...findAccountPasswords(line)
    ]);
  }
};
function spansOf(line) {
  return [...findAssignments(line), ...findKnownSecrets(line), ...findAccountPasswords(line)];
}
function maskSpans(line, spans) {
  let masked = "";
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= from || end <= start) continue;
    if (start >= from) masked += line.slice(from, start) + MASK;
    from = end;
  }
  return masked + line.slice(from);
}
function hideAll(line) {
  return line.trim() === "" ? line : line.slice(0, indentOf(line)) + MASK;
}
function indentOf(line) {
  let indent = 0;
  while (line[indent] === " " || line[indent] === "	") indent++;
  return indent;
}

// packages/secrets/src/suspect.ts
var FORMAT_HINT = `PRIVATE KEY|eyJ|A[KS]IA|gh[pousr]_|github_pat_|gl(?:pat|dt|rt|cbt|ptt)-|xox[abeoprs]-|hooks\\.slack|k_live_|AIza|npm_|pypi-|SG\\.|sk-(?:proj|ant|svcacct)-|dckr_|hv[sbr]\\.|dapi[a-f0-9]|[Kk][Ee][Yy]\\s{0,5}=|sig=|Q~|AZDO|\\+ACR|[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd]\\s{0,5}=|[Pp][Ww][Dd]\\s{0,5}=|:\\/\\/[^\\s/@"'?#]{0,800}@|(?:Bearer|Basic) `;
var ACCOUNT_HINT = "-u[\\s=]|--user[\\s=]|chpasswd";
var HINT3 = new RegExp([NAME_HINT, FORMAT_HINT, ACCOUNT_HINT].join("|"), "g");
function suspectOffsets(text) {
  const offsets = [];
  HINT3.lastIndex = 0;
  for (let match = HINT3.exec(text); match; match = HINT3.exec(text)) {
    offsets.push(match.index);
    const end = text.indexOf("\n", match.index);
    if (end < 0) break;
    HINT3.lastIndex = end + 1;
  }
  return offsets;
}

export {
  policyRules,
  subjectsOf,
  roleReference,
  Access,
  Cluster,
  sameNamespace,
  Container,
  stringMap,
  Pod,
  objectsOf,
  equalitySelector,
  labelSelector,
  accountName,
  accountOf,
  mountsToken,
  isExposed,
  services,
  Exposure,
  networkPolicies,
  asKubernetesDoes,
  Isolation,
  isPlaceholder,
  mayHoldKnownSecret,
  findKnownSecrets,
  wordsOf,
  isSensitiveName,
  looksLikeSecret,
  findAssignments,
  decodedSecret,
  MASK,
  ValueMask,
  LineMask,
  maskSpans,
  suspectOffsets
};
