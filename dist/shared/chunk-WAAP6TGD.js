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
  Isolation
};
