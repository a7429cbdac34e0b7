import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  before,
  isFlow,
  keySpan,
  lineEnd,
  setValue,
  sharesValues,
  withQuotes
} from "./chunk-G66FVFVL.js";
import {
  completeRule,
  fixOf
} from "./chunk-FPUBPWWA.js";
import {
  Access,
  Isolation,
  accountName,
  asKubernetesDoes,
  equalitySelector,
  labelSelector,
  mountsToken,
  networkPolicies,
  policyRules,
  roleReference,
  sameNamespace,
  stringMap,
  subjectsOf
} from "./chunk-WAAP6TGD.js";
import {
  decodedSecret,
  findAssignments,
  findKnownSecrets,
  isPlaceholder,
  looksLikeSecret,
  wordsOf
} from "./chunk-LR7A47HP.js";
import {
  Scalar,
  Value,
  holdsPlaceholder,
  scalars
} from "./chunk-NQKO4VS7.js";

// packages/iac/src/rules/kubernetes/define.ts
function objectRule(text) {
  return { target: "object", ...completeRule(text), ...text.kinds && { kinds: text.kinds } };
}
function podRule(text) {
  return { target: "pod", ...completeRule(text) };
}
function containerRule(text) {
  return { target: "container", ...completeRule(text) };
}

// packages/iac/src/rules/kubernetes/configuration/default-namespace.ts
var IS_PART_OF_IT = /* @__PURE__ */ new Set(["ServiceAccount/default", "Service/kubernetes"]);
var defaultNamespace = objectRule({
  id: "kubernetes/default-namespace",
  title: "Object is put into the namespace default",
  severity: "low",
  why: "Rights, quotas and network policies are drawn along namespaces; in `default` everything that nobody placed mixes.",
  fix: "Give the application a namespace of its own.",
  references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"],
  tags: ["CIS-AKS-4.6.3"],
  check(object, report) {
    const namespace = object.metadata.get("namespace");
    if (namespace.string === "default" && !IS_PART_OF_IT.has(`${object.kind}/${object.name}`))
      report.fail(namespace, `${object.label} is put into the namespace default`);
  }
});

// packages/iac/src/rules/repair/within.ts
function replaceStart(at, from, to, description) {
  if (!(at instanceof Scalar) || sharesValues(at) || !at.source.text.startsWith(from, at.start))
    return void 0;
  return fixOf(at.source, description, { start: at.start, end: at.start + from.length, text: to });
}
function renameKey(at, name, description) {
  if (!(at instanceof Value) || sharesValues(at) || !keySpan(at)) return void 0;
  return fixOf(at.source, description, { start: at.keyStart, end: at.keyEnd, text: name });
}

// packages/iac/src/rules/kubernetes/configuration/deprecated-service-account-field.ts
var deprecatedServiceAccountField = podRule({
  id: "kubernetes/deprecated-service-account-field",
  title: "Pod uses the deprecated field serviceAccount",
  severity: "low",
  why: "It is the old name of `serviceAccountName`; where both stand and differ, which one counts is easily misread.",
  fix: "Write `serviceAccountName` only.",
  references: ["https://kubernetes.io/docs/concepts/security/service-accounts/"],
  aliases: ["deprecated-service-account-field", "C-0294"],
  check(pod, report) {
    const old = pod.spec.get("serviceAccount");
    if (old.string && old.string !== pod.spec.get("serviceAccountName").string)
      report.fail(old, `${pod.label} uses the deprecated field serviceAccount`);
  },
  repair: (at, pod) => pod.spec.keys.includes("serviceAccountName") ? void 0 : renameKey(at, "serviceAccountName", "Call the field by its current name.")
});

// packages/iac/src/rules/kubernetes/configuration/kube-system.ts
var COMPONENTS = ["kube-apiserver", "etcd", "kube-controller-manager", "kube-scheduler"];
function isControlPlane(object) {
  const { labels } = object;
  return labels.get("tier") === "control-plane" && COMPONENTS.includes(labels.get("component") ?? "") && object.spec.get("priorityClassName").string === "system-node-critical";
}
var kubeSystem = objectRule({
  id: "kubernetes/kube-system",
  title: "Object is put into kube-system",
  severity: "low",
  why: "What runs in `kube-system` is among the parts that keep the cluster alive, is often left out of policies, and on AKS may be changed by the platform.",
  fix: "Give it a namespace of its own.",
  references: [
    "https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/",
    "https://learn.microsoft.com/en-us/azure/aks/core-aks-concepts"
  ],
  aliases: ["KSV-0037"],
  check(object, report) {
    const namespace = object.metadata.get("namespace");
    if (namespace.string !== "kube-system" || !object.spec.exists || isControlPlane(object)) return;
    report.fail(namespace, `${object.label} is put into kube-system`);
  }
});

// packages/iac/src/rules/kubernetes/configuration/pod-security-privileged.ts
var podSecurityPrivileged = objectRule({
  id: "kubernetes/pod-security-privileged",
  title: "Namespace enforces the Pod Security level privileged",
  severity: "medium",
  kinds: ["Namespace"],
  why: "The level `privileged` allows everything: whoever may create pods in the namespace can take over a node.",
  fix: "Use `restricted` or `baseline`, and move what needs more into a namespace of its own.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-admission/",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
  ],
  check(namespace, report) {
    const level = namespace.metadata.get("labels", "pod-security.kubernetes.io/enforce");
    if (level.string === "privileged" && !namespace.name.startsWith("kube-"))
      report.fail(level, `${namespace.label} enforces the Pod Security level privileged`);
  }
});

// packages/iac/src/rules/kubernetes/facts/removed-apis.ts
var ENTRIES = [
  ["extensions/v1beta1", "DaemonSet Deployment ReplicaSet", 16, "apps/v1"],
  ["extensions/v1beta1", "NetworkPolicy", 16, "networking.k8s.io/v1"],
  ["extensions/v1beta1", "PodSecurityPolicy", 16],
  ["apps/v1beta1", "Deployment StatefulSet ReplicaSet ControllerRevision", 16, "apps/v1"],
  ["apps/v1beta2", "DaemonSet Deployment StatefulSet ReplicaSet ControllerRevision", 16, "apps/v1"],
  ["extensions/v1beta1", "Ingress", 22, "networking.k8s.io/v1"],
  ["networking.k8s.io/v1beta1", "Ingress IngressClass", 22, "networking.k8s.io/v1"],
  [
    "admissionregistration.k8s.io/v1beta1",
    "MutatingWebhookConfiguration ValidatingWebhookConfiguration",
    22,
    "admissionregistration.k8s.io/v1"
  ],
  ["apiextensions.k8s.io/v1beta1", "CustomResourceDefinition", 22, "apiextensions.k8s.io/v1"],
  ["apiregistration.k8s.io/v1beta1", "APIService", 22, "apiregistration.k8s.io/v1"],
  ["authentication.k8s.io/v1beta1", "TokenReview", 22, "authentication.k8s.io/v1"],
  [
    "authorization.k8s.io/v1beta1",
    "LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview",
    22,
    "authorization.k8s.io/v1"
  ],
  ["certificates.k8s.io/v1beta1", "CertificateSigningRequest", 22, "certificates.k8s.io/v1"],
  ["coordination.k8s.io/v1beta1", "Lease", 22, "coordination.k8s.io/v1"],
  [
    "rbac.authorization.k8s.io/v1beta1",
    "ClusterRole ClusterRoleBinding Role RoleBinding",
    22,
    "rbac.authorization.k8s.io/v1"
  ],
  ["scheduling.k8s.io/v1beta1", "PriorityClass", 22, "scheduling.k8s.io/v1"],
  [
    "storage.k8s.io/v1beta1",
    "CSIDriver CSINode StorageClass VolumeAttachment",
    22,
    "storage.k8s.io/v1"
  ],
  ["batch/v1beta1", "CronJob", 25, "batch/v1"],
  ["discovery.k8s.io/v1beta1", "EndpointSlice", 25, "discovery.k8s.io/v1"],
  ["events.k8s.io/v1beta1", "Event", 25, "events.k8s.io/v1"],
  ["autoscaling/v2beta1", "HorizontalPodAutoscaler", 25, "autoscaling/v2"],
  ["policy/v1beta1", "PodDisruptionBudget", 25, "policy/v1"],
  ["policy/v1beta1", "PodSecurityPolicy", 25],
  ["node.k8s.io/v1beta1", "RuntimeClass", 25, "node.k8s.io/v1"],
  [
    "flowcontrol.apiserver.k8s.io/v1beta1",
    "FlowSchema PriorityLevelConfiguration",
    26,
    "flowcontrol.apiserver.k8s.io/v1"
  ],
  ["autoscaling/v2beta2", "HorizontalPodAutoscaler", 26, "autoscaling/v2"],
  ["storage.k8s.io/v1beta1", "CSIStorageCapacity", 27, "storage.k8s.io/v1"],
  [
    "flowcontrol.apiserver.k8s.io/v1beta2",
    "FlowSchema PriorityLevelConfiguration",
    29,
    "flowcontrol.apiserver.k8s.io/v1"
  ],
  [
    "flowcontrol.apiserver.k8s.io/v1beta3",
    "FlowSchema PriorityLevelConfiguration",
    32,
    "flowcontrol.apiserver.k8s.io/v1"
  ]
];
var SAME_SHAPE = /* @__PURE__ */ new Set([
  "apiregistration.k8s.io/v1beta1 APIService",
  "batch/v1beta1 CronJob",
  "coordination.k8s.io/v1beta1 Lease",
  "networking.k8s.io/v1beta1 IngressClass",
  "node.k8s.io/v1beta1 RuntimeClass",
  "rbac.authorization.k8s.io/v1beta1 ClusterRole",
  "rbac.authorization.k8s.io/v1beta1 ClusterRoleBinding",
  "rbac.authorization.k8s.io/v1beta1 Role",
  "rbac.authorization.k8s.io/v1beta1 RoleBinding",
  "scheduling.k8s.io/v1beta1 PriorityClass",
  "storage.k8s.io/v1beta1 CSIDriver",
  "storage.k8s.io/v1beta1 CSINode",
  "storage.k8s.io/v1beta1 StorageClass",
  "storage.k8s.io/v1beta1 VolumeAttachment"
]);
var REMOVED = new Map(
  ENTRIES.flatMap(
    ([apiVersion, kinds, removedIn, replacement]) => kinds.split(" ").map(
      (kind) => [
        `${apiVersion} ${kind}`,
        {
          removedIn,
          ...replacement !== void 0 && { replacement },
          isSameShape: SAME_SHAPE.has(`${apiVersion} ${kind}`)
        }
      ]
    )
  )
);
function removalOf(apiVersion, kind) {
  return REMOVED.get(`${apiVersion} ${kind}`);
}

// packages/iac/src/rules/kubernetes/configuration/removed-api.ts
var removedApi = objectRule({
  id: "kubernetes/removed-api",
  title: "API version is no longer served",
  severity: "high",
  why: "A cluster of a current version refuses the manifest, and a cluster that still has the object cannot be upgraded before it is migrated.",
  fix: "Write the manifest for the replacement that the message names.",
  references: [
    "https://kubernetes.io/docs/reference/using-api/deprecation-guide/",
    "https://learn.microsoft.com/en-us/azure/aks/upgrade-cluster"
  ],
  check(object, report) {
    const removed = removalOf(object.apiVersion, object.kind);
    if (!removed) return;
    const instead = removed.replacement === void 0 ? "and has no replacement" : `use ${removed.replacement}`;
    report.fail(
      object.node.get("apiVersion"),
      `${object.label} is written for ${object.apiVersion}, which Kubernetes 1.${removed.removedIn} removed: ${instead}`
    );
  },
  repair(at, { apiVersion, kind }) {
    const removed = removalOf(apiVersion, kind);
    return removed?.replacement !== void 0 && removed.isSameShape ? setValue(
      at,
      removed.replacement,
      "Write for the version that replaces it: nothing else changes."
    ) : void 0;
  }
});

// packages/iac/src/rules/kubernetes/facts/grants.ts
var ROLES = ["Role", "ClusterRole"];
var BINDINGS = ["RoleBinding", "ClusterRoleBinding"];
var RBAC = "rbac.authorization.k8s.io";
var WRITE = [
  "create",
  "update",
  "patch",
  "delete",
  "deletecollection",
  "impersonate",
  "*"
];
var READ = ["get", "list", "watch", "*"];
function grants(rule, grant) {
  return meets(rule.resources, grant.resources) && meets(rule.verbs, grant.verbs) && (!grant.groups || meets(rule.apiGroups, grant.groups)) && !(grant.ofAll && rule.resourceNames.length > 0);
}
function ruleGranting(role2, anyOf) {
  return policyRules(role2).find((rule) => anyOf.some((grant) => grants(rule, grant)));
}
function allowed(rule, anyOf) {
  const grant = anyOf.find((one) => grants(rule, one));
  const verbs = rule.verbs.filter((verb) => grant?.verbs.includes(verb));
  const resources = rule.resources.filter((resource) => grant?.resources.includes(resource));
  return `${verbs.join(", ")} on ${resources.join(", ")}`;
}
function granting(...anyOf) {
  return (role2, report) => {
    for (const rule of policyRules(role2))
      if (anyOf.some((grant) => grants(rule, grant)))
        report.fail(rule.node, `${role2.label} allows ${allowed(rule, anyOf)}`);
  };
}
function grantingWhenBound(...anyOf) {
  return (role2, report, cluster) => {
    if (!ruleGranting(role2, anyOf)) return;
    const binding = Access.in(cluster).bindingOf(role2, WHEN_BOUND, namesSomebody);
    if (!binding) return;
    for (const rule of policyRules(role2))
      if (anyOf.some((grant) => grants(rule, grant)))
        report.fail(
          rule.node,
          `${role2.label} allows ${allowed(rule, anyOf)} and is bound by ${binding.label}`,
          [binding.node.get("subjects")]
        );
  };
}
function namesSomebody(binding) {
  return binding.node.get("subjects").items.some((subject) => subject.get("namespace").exists || subject.get("apiGroup").exists);
}
var WHEN_BOUND = {};
function meets(written, wanted) {
  return written.some((one) => wanted.includes(one));
}

// packages/iac/src/rules/kubernetes/facts/rbac-example.ts
function roleExample(title, kind, ...rules) {
  return { title, source: role(kind, "worker", rules) };
}
function bindingExample(title, kind, reference, ...subjects) {
  return { title, source: bindingText(kind, ...reference, subjects) };
}
function role(kind, name, rules) {
  const lines = rules.map(
    ({ groups = [""], resources, verbs, names }) => `  - apiGroups: ${list(groups)}
    resources: ${list(resources)}
    verbs: ${list(verbs)}
${names ? `    resourceNames: ${list(names)}
` : ""}`
  );
  return `${head(kind, name)}rules:
${lines.join("")}`;
}
function bindingText(kind, roleKind, roleName, subjects) {
  const lines = subjects.map((subject) => {
    const [subjectKind = "", ...rest] = subject.split(":");
    const name = `  - kind: ${subjectKind}
    name: ${rest.join(":")}
`;
    return subjectKind === "ServiceAccount" ? `${name}    namespace: shop
` : `${name}    apiGroup: ${RBAC2}
`;
  });
  return `${head(kind, "worker")}roleRef:
  apiGroup: ${RBAC2}
  kind: ${roleKind}
  name: ${roleName}
subjects:
${lines.join("")}`;
}
function head(kind, name) {
  const namespace = kind.startsWith("Cluster") ? "" : "  namespace: shop\n";
  return `apiVersion: ${RBAC2}/v1
kind: ${kind}
metadata:
  name: ${name}
${namespace}`;
}
var RBAC2 = "rbac.authorization.k8s.io";
function list(items) {
  return `[${items.map((item) => JSON.stringify(item)).join(", ")}]`;
}

// packages/iac/src/rules/kubernetes/identity/cluster-admin-workload.ts
var BINDS_ADMIN = {};
var EVERYTHING = [{ groups: ["*"], resources: ["*"], verbs: ["*"] }];
var ADMIN = bindingExample(
  "",
  "ClusterRoleBinding",
  ["ClusterRole", "cluster-admin"],
  "ServiceAccount:worker"
).source;
var clusterAdminWorkload = podRule({
  id: "kubernetes/cluster-admin-workload",
  title: "Workload runs as a cluster administrator",
  severity: "critical",
  why: "Whoever takes over one container of it owns the cluster: its token reads every Secret and starts pods on every node.",
  fix: "Bind its ServiceAccount to a role that names what the workload uses, or set `automountServiceAccountToken: false`.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  tags: ["CWE-250", "CIS-AKS-4.1.1"],
  check(pod, report, cluster) {
    if (!mountsToken(pod, cluster)) return;
    const access = Access.in(cluster);
    const binding = access.ofAccount(
      pod.namespace,
      accountName(pod),
      BINDS_ADMIN,
      (one) => one.kind === "ClusterRoleBinding" && isAdmin(one, access) ? one : void 0
    );
    if (!binding) return;
    const name = pod.serviceAccountName;
    report.fail(
      name,
      `${pod.label} runs as ServiceAccount "${accountName(pod)}", which ${binding.label} makes cluster-admin`,
      [binding.node.get("roleRef", "name")]
    );
  }
});
function isAdmin(binding, access) {
  if (roleReference(binding).name === "cluster-admin") return true;
  return access.ofRole(binding, EVERYTHING, (role2) => ruleGranting(role2, EVERYTHING)) !== void 0;
}

// packages/iac/src/rules/kubernetes/identity/default-account-automount.ts
var defaultAccountAutomount = objectRule({
  id: "kubernetes/default-account-automount",
  title: "Default ServiceAccount mounts its token",
  severity: "low",
  why: "Every pod of the namespace that names no account gets a token it did not ask for.",
  fix: "Set `automountServiceAccountToken: false` on the default account.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"
  ],
  aliases: ["CKV_K8S_41"],
  tags: ["CIS-AKS-4.1.5"],
  kinds: ["ServiceAccount"],
  check(account, report) {
    const mounts = account.node.get("automountServiceAccountToken");
    if (account.name === "default" && mounts.boolean !== false)
      report.fail(mounts, `${account.label} mounts its token by default`);
  },
  repair: (at) => setValue(
    at,
    false,
    "Mount no token by default. Check that no pod of the default account calls the API."
  )
});

// packages/iac/src/rules/kubernetes/identity/default-account-binding.ts
var defaultAccountBinding = objectRule({
  id: "kubernetes/default-account-binding",
  title: "Rights are given to a default ServiceAccount",
  severity: "medium",
  why: "Every pod of the namespace that names no account has these rights.",
  fix: "Make a ServiceAccount for the workload that needs them, and bind that.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"
  ],
  aliases: ["CKV_K8S_42"],
  tags: ["CIS-AKS-4.1.5"],
  kinds: BINDINGS,
  check(binding, report) {
    for (const { node, kind, name } of subjectsOf(binding))
      if (kind === "ServiceAccount" && name === "default")
        report.fail(
          node,
          `${binding.label} gives ${binding.node.get("roleRef", "name").string ?? "a role"} to a default ServiceAccount`
        );
  }
});

// packages/iac/src/rules/kubernetes/identity/default-service-account.ts
var defaultServiceAccount = podRule({
  id: "kubernetes/default-service-account",
  title: "Pod runs as the default ServiceAccount",
  severity: "low",
  why: "Rights given to the default account reach every pod of the namespace that names no other.",
  fix: "Make a ServiceAccount for the workload and name it in `serviceAccountName`.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"
  ],
  aliases: ["default-service-account"],
  variantOf: ["kubernetes/service-account-token"],
  tags: ["CIS-AKS-4.1.5"],
  check(pod, report) {
    if (pod.spec.get("automountServiceAccountToken").boolean === false) return;
    const name = pod.spec.get("serviceAccountName");
    const used = name.string ? name : pod.spec.get("serviceAccount");
    if (!used.string || used.string === "default")
      report.fail(used, `${pod.label} runs as the default ServiceAccount`);
  }
});

// packages/iac/src/rules/kubernetes/identity/service-account-token-secret.ts
var serviceAccountTokenSecret = objectRule({
  id: "kubernetes/service-account-token-secret",
  title: "Token of a ServiceAccount that never expires",
  severity: "medium",
  why: "A token in a Secret of this type is valid until somebody deletes it, wherever it was copied to.",
  fix: "Ask for tokens that expire through the TokenRequest API or a projected volume; use workload identity outside of the cluster.",
  references: ["https://kubernetes.io/docs/concepts/security/service-accounts/"],
  aliases: ["deny-secret-service-account-token-type"],
  tags: ["CWE-613"],
  kinds: ["Secret"],
  check(secret, report) {
    const type = secret.node.get("type");
    if (type.string === "kubernetes.io/service-account-token")
      report.fail(type, `${secret.label} holds a token that never expires`);
  }
});

// packages/iac/src/rules/kubernetes/identity/service-account-token.ts
var serviceAccountToken = podRule({
  id: "kubernetes/service-account-token",
  title: "API token is mounted into the pod",
  severity: "low",
  why: "An attacker in the container reads the token and speaks to the API server as the workload.",
  fix: "Set `automountServiceAccountToken: false` on the pod, unless it calls the Kubernetes API. Workload identity does not need this token.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"
  ],
  aliases: ["C-0034"],
  tags: ["CIS-AKS-4.1.6", "CWE-522"],
  check(pod, report, cluster) {
    if (mountsToken(pod, cluster))
      report.fail(
        pod.spec.get("automountServiceAccountToken"),
        `${pod.label} mounts the API token of ServiceAccount "${accountName(pod)}"`
      );
  },
  // An account of its own, or a token that was asked for, has most likely a use.
  repair: (at, pod) => pod.serviceAccountName.exists || pod.spec.keys.includes("automountServiceAccountToken") ? void 0 : setValue(
    at,
    false,
    "Mount no token. Check that the program does not call the Kubernetes API."
  )
});

// packages/iac/src/rules/kubernetes/image/deprecated-registry.ts
var deprecatedRegistry = containerRule({
  id: "kubernetes/deprecated-registry",
  title: "Image comes from the frozen registry k8s.gcr.io",
  severity: "medium",
  why: "The registry takes no new images since April 2023: what comes from it is old and gets no fixes.",
  fix: "Name `registry.k8s.io` instead, and a supported version.",
  references: ["https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement/"],
  aliases: ["restrict-deprecated-registry"],
  tags: ["CWE-1104"],
  check(container, report) {
    const image = container.image.string;
    if (image?.startsWith("k8s.gcr.io/"))
      report.fail(container.image, `${container.label} runs ${image} from a frozen registry`);
  },
  repair: (at) => replaceStart(
    at,
    "k8s.gcr.io/",
    "registry.k8s.io/",
    "Take the same image from the registry that replaces it. Check for a supported version."
  )
});

// packages/iac/src/rules/kubernetes/facts/image-reference.ts
function imageTag(image) {
  const at = image.indexOf("@");
  const named = at < 0 ? image : image.slice(0, at);
  const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
  return colon < 0 ? void 0 : named.slice(colon + 1);
}
function hasDigest(image) {
  return image.includes("@");
}
function isFloating(image) {
  if (hasDigest(image)) return false;
  const tag = imageTag(image);
  return tag === void 0 || tag === "" || tag === "latest";
}
function afterLastColon(image) {
  const colon = image.lastIndexOf(":");
  return colon < 0 ? void 0 : image.slice(colon + 1);
}
function registryOf(image) {
  const slash = image.indexOf("/");
  const first = slash < 0 ? "" : image.slice(0, slash);
  return first === "localhost" || /[.:]/.test(first) ? first : "docker.io";
}

// packages/iac/src/rules/kubernetes/image/image-tag.ts
var imageTag2 = containerRule({
  id: "kubernetes/image-tag",
  title: "Image is not fixed to a version",
  severity: "medium",
  why: "Without a tag, or with `latest`, two pods of one Deployment may run different code, a rollback rolls nothing back, and whoever can push to the repository reaches production.",
  fix: "Name a version, or better a digest: `image: registry.example.com/web@sha256:…`.",
  references: [
    "https://kubernetes.io/docs/concepts/containers/images/#image-names",
    "https://kubernetes.io/docs/concepts/configuration/overview/"
  ],
  aliases: ["CKV_K8S_14", "KSV-0013", "latest-tag"],
  tags: ["CWE-1357"],
  check(container, report) {
    const { image } = container;
    if (image.exists && (image.string === void 0 || !isFloating(image.string))) return;
    report.fail(
      image,
      image.exists ? `${container.label} runs ${image.string ?? ""}, which has no fixed version` : `${container.label} names no image`
    );
  }
});

// packages/iac/src/rules/kubernetes/image/public-registry.ts
var PUBLIC = /* @__PURE__ */ new Set([
  "docker.io",
  "index.docker.io",
  "registry-1.docker.io",
  "ghcr.io",
  "quay.io",
  "public.ecr.aws"
]);
var publicRegistry = containerRule({
  id: "kubernetes/public-registry",
  title: "Image comes straight from a public registry",
  severity: "low",
  why: "Anyone may publish there, names are squatted and taken over, and Docker Hub limits pulls per address, which an AKS cluster behind one address reaches soon.",
  fix: "Import the image into your Azure Container Registry, scan it there and name that registry.",
  references: [
    "https://learn.microsoft.com/en-us/azure/aks/operator-best-practices-container-image-management",
    "https://kubernetes.io/docs/concepts/containers/images/#image-names",
    "https://learn.microsoft.com/en-us/azure/container-registry/buffer-gate-public-content"
  ],
  tags: ["CWE-829", "CIS-AKS-5.1.4"],
  check(container, report) {
    const image = container.image.string;
    if (image === void 0) return;
    if (container.image.isUnknown || PUBLIC.has(registryOf(image)))
      report.fail(
        container.image,
        `${container.label} runs ${image} straight from a public registry`
      );
  }
});

// packages/iac/src/rules/kubernetes/network/external-ips.ts
var externalIps = objectRule({
  id: "kubernetes/external-ips",
  title: "Service takes over external addresses",
  severity: "high",
  why: "Traffic of the whole cluster to these addresses goes to this Service, whoever they belong to (CVE-2020-8554).",
  fix: "Remove `externalIPs`; use a load balancer.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/service/#external-ips"],
  aliases: ["K8sExternalIPs"],
  tags: ["CWE-923"],
  kinds: ["Service"],
  check(service, report) {
    const addresses = service.spec.get("externalIPs");
    if (service.apiGroup === "" && addresses.items.length > 0)
      report.fail(addresses, `${service.label} takes over ${addresses.strings.join(", ")}`);
  }
});

// packages/iac/src/rules/kubernetes/network/ingress-annotation-injection.ts
var ANNOTATIONS = ["auth-url", "auth-tls-match-cn", "mirror-target", "mirror-host"].map(
  (name) => `nginx.ingress.kubernetes.io/${name}`
);
var ingressAnnotationInjection = objectRule({
  id: "kubernetes/ingress-annotation-injection",
  title: "Ingress annotation breaks out of the nginx configuration",
  severity: "critical",
  why: "Line breaks, braces and quotes in these annotations become configuration of the controller, and so code that runs in it (CVE-2025-1097, CVE-2025-1098, CVE-2025-24514).",
  fix: "Remove the characters, and move to a controller that is maintained.",
  references: [
    "https://nvd.nist.gov/vuln/detail/CVE-2025-1974",
    "https://nvd.nist.gov/vuln/detail/CVE-2025-24514"
  ],
  aliases: ["KCV-0093"],
  tags: ["CWE-94"],
  kinds: ["Ingress"],
  check(ingress, report) {
    if (ingress.spec.get("ingressClassName").string?.toLowerCase() !== "nginx") return;
    for (const name of ANNOTATIONS) {
      const value = ingress.annotation(name);
      if (value.string !== void 0 && (urlBreaksOut(value.string) || nameBreaksOut(value.string)))
        report.fail(
          value,
          `${ingress.label} has characters in ${name} that nginx takes for configuration`
        );
    }
  }
});
var URL_START = /https?:\/\//;
var URL_END = /[\s<>"{}|^`\\]/g;
var SPACE = /[ \t\f]/;
function urlBreaksOut(text) {
  let start = 0;
  for (const { index, 0: character } of text.matchAll(URL_END)) {
    if (!SPACE.test(character) && URL_START.test(text.slice(start, index))) return true;
    start = index + 1;
  }
  return false;
}
function nameBreaksOut(text) {
  const name = text.indexOf("CN=");
  return name >= 0 && /[\r\n#{};|]/.test(text.slice(name));
}

// packages/iac/src/rules/kubernetes/network/ingress-file-path.ts
var FILES = ["/etc", "/var/run/secrets", "/root", "/var/run/kubernetes/serviceaccount"];
var ingressFilePath = objectRule({
  id: "kubernetes/ingress-file-path",
  title: "Ingress path looks like a file of the controller",
  severity: "high",
  why: "Paths such as these were used to read the token of the ingress controller (CVE-2021-25745).",
  fix: "Use a path of the application.",
  references: ["https://nvd.nist.gov/vuln/detail/CVE-2021-25745"],
  aliases: ["restrict-ingress-paths"],
  tags: ["CWE-22"],
  kinds: ["Ingress"],
  check(ingress, report) {
    if (ingress.apiVersion !== "networking.k8s.io/v1") return;
    for (const rule of ingress.spec.get("rules").items)
      for (const entry of rule.get("http", "paths").items) {
        const path = entry.get("path");
        if (FILES.some((file) => path.string?.includes(file)))
          report.fail(path, `${ingress.label} serves ${path.string ?? ""}`);
      }
  }
});

// packages/iac/src/rules/kubernetes/facts/patterns.ts
function alike(written, wanted) {
  return written.some(
    (one) => wanted.some((other) => matchesPattern(one, other) || matchesPattern(other, one))
  );
}
function matchesPattern(pattern, text) {
  if (!pattern.includes("*")) return pattern === text;
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop() ?? "";
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - at >= last.length && text.endsWith(last);
}

// packages/iac/src/rules/kubernetes/network/ingress-host-without-tls.ts
var ingressHostWithoutTls = objectRule({
  id: "kubernetes/ingress-host-without-tls",
  title: "Ingress has a host that no certificate covers",
  severity: "medium",
  why: "For a host that `tls` does not list the controller serves plain HTTP, or a certificate made for another name.",
  fix: "List every host of the rules under `tls`.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/ingress/#tls"],
  aliases: ["ingress-host-match-tls"],
  tags: ["CWE-319", "CIS-AKS-5.4.5"],
  variantOf: ["kubernetes/ingress-tls"],
  kinds: ["Ingress"],
  check(ingress, report) {
    const covered = ingress.spec.get("tls").items.flatMap((entry) => entry.get("hosts").strings);
    for (const rule of ingress.spec.get("rules").items) {
      const host = rule.get("host");
      if (host.string !== void 0 && !alike([host.string], covered))
        report.fail(host, `${ingress.label} serves ${host.string} without a certificate`);
    }
  }
});

// packages/iac/src/rules/kubernetes/network/ingress-nginx-retired.ts
var KINDS = /* @__PURE__ */ new Set(["Deployment", "DaemonSet", "StatefulSet"]);
var IMAGES = [
  "ingress-nginx/controller",
  "k8s.gcr.io/ingress-nginx",
  "registry.k8s.io/ingress-nginx"
];
var ingressNginxRetired = containerRule({
  id: "kubernetes/ingress-nginx-retired",
  title: "ingress-nginx is no longer maintained",
  severity: "high",
  why: "The project ended in March 2026: what is found in it since then stays open, and it faces the internet.",
  fix: "Move to Gateway API, the application routing add-on of AKS with a supported controller, or Application Gateway for Containers.",
  references: ["https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/"],
  aliases: ["C-0292"],
  tags: ["CWE-1104"],
  check(container, report) {
    if (container.role === "main" && KINDS.has(container.pod.object.kind) && IMAGES.some((image) => container.image.string?.includes(image)))
      report.fail(container.image, `${container.label} runs ${container.image.string ?? ""}`);
  }
});

// packages/iac/src/rules/kubernetes/facts/placeholders.ts
function asKnown({ location, path }) {
  return { location, path, isUnknown: false };
}
function holdsUnknown(value) {
  if (value.isUnknown) return true;
  for (const scalar of scalars(value)) if (scalar.isUnknown) return true;
  return false;
}

// packages/iac/src/rules/kubernetes/network/ingress-snippet.ts
var ingressSnippet = objectRule({
  id: "kubernetes/ingress-snippet",
  title: "Ingress injects nginx configuration",
  severity: "high",
  why: "A snippet is written into the configuration of the controller, which holds a token that reads the Secrets of every namespace (CVE-2021-25742).",
  fix: 'Remove the annotation, and set `allow-snippet-annotations: "false"` for the controller.',
  references: [
    "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/",
    "https://nvd.nist.gov/vuln/detail/CVE-2021-25742"
  ],
  aliases: ["CKV_K8S_153"],
  tags: ["CWE-94"],
  kinds: ["Ingress"],
  check(ingress, report) {
    const annotations = ingress.metadata.get("annotations");
    for (const [index, key] of annotations.keys.entries()) {
      const value = annotations.values[index];
      if (value && key.includes("snippet"))
        report.fail(asKnown(value), `${ingress.label} sets ${key}`);
    }
  }
});

// packages/iac/src/rules/kubernetes/network/ingress-tls.ts
var ingressTls = objectRule({
  id: "kubernetes/ingress-tls",
  title: "Ingress serves without TLS",
  severity: "high",
  why: "Sessions and data cross the network in clear text, and anyone on the way can change them.",
  fix: "Add `tls` with the hosts and the Secret of their certificate.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/ingress/#tls"],
  tags: ["CWE-319", "CIS-AKS-5.4.5"],
  kinds: ["Ingress"],
  check(ingress, report) {
    const tls = ingress.spec.get("tls");
    if (tls.items.length === 0) report.fail(tls, `${ingress.label} has no TLS`);
  }
});

// packages/iac/src/rules/kubernetes/network/ingress-wildcard-host.ts
var ingressWildcardHost = objectRule({
  id: "kubernetes/ingress-wildcard-host",
  title: "Ingress answers for every host",
  severity: "medium",
  why: "A rule without a host, or with a wildcard, takes traffic meant for the applications of others.",
  fix: "Name the host.",
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/ingress/#hostname-wildcards"
  ],
  aliases: ["K8sBlockWildcardIngress"],
  tags: ["CWE-923"],
  kinds: ["Ingress"],
  check(ingress, report) {
    for (const rule of ingress.spec.get("rules").items) {
      const host = rule.get("host");
      if (!host.exists || host.string === "" || host.string?.includes("*"))
        report.fail(host, `${ingress.label} answers for ${host.string || "every host"}`);
    }
  }
});

// packages/iac/src/rules/kubernetes/facts/isolation.ts
function perCluster(make) {
  const made = /* @__PURE__ */ new WeakMap();
  return (cluster) => {
    let index = made.get(cluster);
    if (!index) made.set(cluster, index = make(cluster));
    return index;
  };
}
var isolationOf = perCluster(
  (cluster) => new Isolation(networkPolicies(cluster), asKubernetesDoes)
);
var ownIsolationOf = perCluster(
  (cluster) => new Isolation(
    networkPolicies(cluster).filter(({ isCilium }) => !isCilium),
    asKubernetesDoes
  )
);
var byLabelsAlone = ({ selector }) => {
  const isEmpty2 = selector.get("matchLabels").keys.length === 0;
  if (isEmpty2 && selector.get("matchExpressions").items.length > 0) return void 0;
  return selector.isMapping ? equalitySelector(selector.get("matchLabels")) : void 0;
};
var labelIsolationOf = perCluster(
  (cluster) => new Isolation(networkPolicies(cluster), byLabelsAlone)
);
function governs({ spec }, direction) {
  const types = spec.get("policyTypes").strings;
  if (types.length > 0) return types.includes(direction);
  return direction === "Ingress" || spec.get("egress").items.length > 0;
}

// packages/iac/src/rules/kubernetes/network/network-policy.ts
var networkPolicy = podRule({
  id: "kubernetes/network-policy",
  title: "No NetworkPolicy selects the pod",
  severity: "medium",
  why: "Every pod of the cluster can talk to this one, and once it is taken over it can talk to all of them.",
  fix: "Add a NetworkPolicy for its labels, or one with an empty `podSelector` that denies by default in its namespace.",
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/network-policies/",
    "https://learn.microsoft.com/azure/aks/use-network-policies"
  ],
  aliases: ["non-isolated-pod"],
  tags: ["CIS-AKS-4.4.2", "CWE-923"],
  check(pod, report, cluster) {
    if (!isolationOf(cluster).policyFor(pod))
      report.fail(
        pod.template.get("metadata", "labels"),
        `No NetworkPolicy selects the pods of ${pod.label}`
      );
  }
});

// packages/iac/src/rules/kubernetes/network/node-port.ts
var nodePort = objectRule({
  id: "kubernetes/node-port",
  title: "Service opens a port on every node",
  severity: "medium",
  why: "A node port answers on every node, and a NetworkPolicy often does not see who calls.",
  fix: "Use type ClusterIP behind an Ingress, a Gateway or an internal load balancer.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport"],
  aliases: ["K8sBlockNodePort", "restrict-nodeport", "service-type"],
  tags: ["CWE-668"],
  kinds: ["Service"],
  check(service, report) {
    const type = service.spec.get("type");
    if (type.string === "NodePort") report.fail(type, `${service.label} is of type NodePort`);
  }
});

// packages/iac/src/rules/kubernetes/network/public-load-balancer.ts
var publicLoadBalancer = objectRule({
  id: "kubernetes/public-load-balancer",
  title: "Load balancer is open to the internet",
  severity: "medium",
  why: "The Service gets a public address that anyone can reach, past the ingress controller and its firewall.",
  fix: 'Set the annotation `service.beta.kubernetes.io/azure-load-balancer-internal: "true"`, or list the callers in `loadBalancerSourceRanges`.',
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/service/#loadbalancer",
    "https://learn.microsoft.com/azure/aks/internal-lb"
  ],
  tags: ["CWE-668"],
  kinds: ["Service"],
  check(service, report) {
    const type = service.spec.get("type");
    if (type.string !== "LoadBalancer" || isInternal(service) || isRestricted(service)) return;
    report.fail(type, `${service.label} has a load balancer with a public address`);
  }
});
function isInternal(service) {
  const internal = service.annotation("service.beta.kubernetes.io/azure-load-balancer-internal");
  return internal.string?.toLowerCase() === "true" || internal.isUnknown;
}
var EVERYONE = /* @__PURE__ */ new Set(["0.0.0.0/0", "::/0", "*", "Internet", ""]);
function isRestricted(service) {
  const written = [
    ...service.spec.get("loadBalancerSourceRanges").strings,
    ...ANNOTATIONS2.flatMap((name) => service.annotation(name).string?.split(",") ?? [])
  ].map((range) => range.trim());
  return written.length > 0 && !written.some((range) => EVERYONE.has(range));
}
var ANNOTATIONS2 = [
  "service.beta.kubernetes.io/load-balancer-source-ranges",
  "service.beta.kubernetes.io/azure-allowed-ip-ranges",
  "service.beta.kubernetes.io/azure-allowed-service-tags"
];

// packages/iac/src/rules/kubernetes/rbac/anonymous-binding.ts
var anonymousBinding = objectRule({
  id: "kubernetes/anonymous-binding",
  title: "Rights for everybody without a login",
  severity: "critical",
  why: "Whoever reaches the API server has these rights, from anywhere.",
  fix: "Remove the subject; give rights to groups of Entra ID.",
  references: [
    "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings"
  ],
  aliases: ["K8sDisallowAnonymous", "C-0262"],
  tags: ["CWE-306"],
  kinds: BINDINGS,
  check(binding, report) {
    for (const { node, kind, name } of subjectsOf(binding))
      if (name === "system:anonymous" || name === "system:unauthenticated")
        report.fail(
          node,
          `${binding.label} gives ${binding.node.get("roleRef", "name").string ?? "a role"} to ${kind} ${name}`
        );
  }
});

// packages/iac/src/rules/kubernetes/facts/powerful-roles.ts
function isSystemName(name) {
  return name.startsWith("system:") || name === "gce:podsecuritypolicy:calico-sa";
}
var EVERY_VERB = ["get", "list", "watch", "create", "update", "patch", "delete"];
function allowsEverything({ apiGroups, resources, verbs }) {
  if (!apiGroups.includes("*") || !resources.includes("*")) return false;
  return verbs.includes("*") || verbs.length >= EVERY_VERB.length && verbs.every((verb) => EVERY_VERB.includes(verb));
}
var EXEC = ["*", "pods/exec", "pods/attach"];
function allowsExec({ apiGroups, resources, verbs }) {
  return apiGroups.some((group) => group === "" || group === "*") && resources.some((resource) => EXEC.includes(resource)) && verbs.some((verb) => verb === "*" || verb === "get" || verb === "create");
}
function bindingOnlyTo(roleKind, dangerous, options = {}) {
  const question = {};
  return (binding, report, cluster) => {
    const { node, kind, name } = roleReference(binding);
    if (options.besideAny && cluster.ofKind(roleKind).length === 0) {
      report.fail(node.get("name"), `No ${roleKind} stands beside ${binding.label}`);
      return;
    }
    if (isSystemName(binding.name) || options.spared?.includes(binding.name)) return;
    if (binding.kind === "RoleBinding" && kind !== roleKind && (kind === "Role" || kind === "ClusterRole"))
      return;
    const isWellFormed = kind === roleKind && name !== "" && node.get("apiGroup").string === RBAC;
    if (!isWellFormed || name === options.refused) {
      report.fail(node.get("name"), `${binding.label} binds ${kind} "${name}"`);
      return;
    }
    if (name === options.trusted) return;
    const harmless = Access.in(cluster).ofRole(
      binding,
      question,
      (role2) => role2.node.get("rules").isSequence && !policyRules(role2).some(dangerous) ? role2 : void 0
    );
    if (!harmless)
      report.fail(
        node.get("name"),
        `${binding.label} binds ${kind} "${name}", which is too powerful or not there`
      );
  };
}

// packages/iac/src/rules/kubernetes/rbac/authenticated-binding.ts
var authenticatedBinding = objectRule({
  id: "kubernetes/authenticated-binding",
  title: "Rights for everybody with any login",
  severity: "medium",
  why: "Every ServiceAccount of every pod, and every user of the tenant who can log in, has these rights.",
  fix: "Bind to the groups and ServiceAccounts that need it.",
  references: [
    "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings"
  ],
  tags: ["CWE-284"],
  kinds: BINDINGS,
  check(binding, report) {
    for (const { node, kind, name } of subjectsOf(binding))
      if (name === "system:authenticated" && !isSystemName(binding.name))
        report.fail(
          node,
          `${binding.label} gives ${binding.node.get("roleRef", "name").string ?? "a role"} to ${kind} ${name}`
        );
  }
});

// packages/iac/src/rules/kubernetes/rbac/certificate-approval.ts
var certificateApproval = objectRule({
  id: "kubernetes/certificate-approval",
  title: "Role may approve certificate requests",
  severity: "high",
  why: "Approving a request for a client certificate makes a new identity, of any name and group, that no list of users shows.",
  fix: "Leave approval to the controllers of the cluster, or narrow `signers` with `resourceNames`.",
  references: [
    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/",
    "https://kubernetes.io/docs/reference/access-authn-authz/certificate-signing-requests/"
  ],
  tags: ["CIS-AKS-4.1.10"],
  variantOf: ["kubernetes/full-access-role"],
  kinds: ROLES,
  check: granting({
    groups: ["certificates.k8s.io", "*"],
    resources: ["certificatesigningrequests/approval", "*/approval"],
    verbs: ["update", "patch", "*"]
  })
});

// packages/iac/src/rules/kubernetes/rbac/cluster-admin-binding.ts
var clusterAdminBinding = objectRule({
  id: "kubernetes/cluster-admin-binding",
  title: "cluster-admin is bound cluster-wide",
  severity: "high",
  why: "The subjects of this binding own the cluster: they read every Secret and can run on every node.",
  fix: "Bind a ClusterRole that names what the subject needs, or use Azure RBAC roles for people.",
  references: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles"],
  aliases: ["cluster-admin-role-binding"],
  tags: ["CWE-250", "CIS-AKS-4.1.1"],
  kinds: ["ClusterRoleBinding"],
  check(binding, report) {
    const { node, kind, name } = roleReference(binding);
    if (kind === "ClusterRole" && name === "cluster-admin")
      report.fail(
        node.get("name"),
        `${binding.label} gives cluster-admin to ${subjectsOf(binding).map((subject) => `${subject.kind} ${subject.name}`).join(", ")}`
      );
  }
});

// packages/iac/src/rules/kubernetes/rbac/cluster-wide-secrets.ts
var clusterWideSecrets = objectRule({
  id: "kubernetes/cluster-wide-secrets",
  title: "ClusterRole reads the Secrets of every namespace",
  severity: "high",
  why: "Secrets hold the tokens of more powerful accounts: reading all of them usually ends in control of the cluster. `list` and `watch` give away the contents too.",
  fix: "Use a Role in the namespace that needs it, narrowed with `resourceNames`, or fetch secrets from Key Vault with workload identity.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets"],
  tags: ["CWE-522", "CIS-AKS-4.1.2"],
  variantOf: ["kubernetes/full-access-role"],
  kinds: ["ClusterRole"],
  check: granting({ groups: ["", "*"], resources: ["secrets"], verbs: READ, ofAll: true })
});

// packages/iac/src/rules/kubernetes/rbac/endpoint-editing.ts
var endpointEditing = objectRule({
  id: "kubernetes/endpoint-editing",
  title: "Aggregated edit role may write Endpoints",
  severity: "medium",
  why: "Whoever writes Endpoints sends the traffic of a Service to an address of another namespace, past its network policies (CVE-2021-25740).",
  fix: "Remove `endpoints` from `system:aggregate-to-edit`.",
  references: [
    "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#write-access-for-endpoints"
  ],
  aliases: ["K8sBlockEndpointEditDefaultRole"],
  kinds: ["ClusterRole"],
  check(role2, report) {
    if (role2.name !== "system:aggregate-to-edit") return;
    for (const { node, resources, verbs } of policyRules(role2))
      if (resources.includes("endpoints") && verbs.some((verb) => verb === "create" || verb === "patch" || verb === "update"))
        report.fail(node, `${role2.label} lets everybody with the edit role write Endpoints`);
  }
});

// packages/iac/src/rules/kubernetes/rbac/full-access-role.ts
var fullAccessRole = objectRule({
  id: "kubernetes/full-access-role",
  title: "Role allows everything on everything",
  severity: "high",
  why: "A role with `*` for API groups, resources and verbs is cluster-admin under another name: whoever holds it reads every Secret and can take over every node.",
  fix: "List the API groups, resources and verbs that the workload uses.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["KSV-0044"],
  tags: ["CWE-250", "CIS-AKS-4.1.3"],
  kinds: ROLES,
  check: granting({ groups: ["*"], resources: ["*"], verbs: ["*"] })
});

// packages/iac/src/rules/kubernetes/rbac/masters-binding.ts
var mastersBinding = objectRule({
  id: "kubernetes/masters-binding",
  title: "A binding for system:masters",
  severity: "high",
  why: "Members of system:masters pass every check of RBAC, and no binding can take that away again.",
  fix: "Use a group of your own.",
  references: [
    "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings"
  ],
  tags: ["CWE-250"],
  kinds: BINDINGS,
  check(binding, report) {
    for (const { node, kind, name } of subjectsOf(binding))
      if (name === "system:masters")
        report.fail(
          node,
          `${binding.label} gives ${binding.node.get("roleRef", "name").string ?? "a role"} to ${kind} ${name}`
        );
  }
});

// packages/iac/src/rules/kubernetes/rbac/namespace-secrets.ts
var namespaceSecrets = objectRule({
  id: "kubernetes/namespace-secrets",
  title: "Role reads every Secret of its namespace",
  severity: "medium",
  why: "Secrets of a namespace often belong to different applications; whoever takes over one of them gets all.",
  fix: "Narrow the rule with `resourceNames`, or fetch secrets from Key Vault with workload identity.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets"],
  tags: ["CWE-522", "CIS-AKS-4.1.2"],
  variantOf: ["kubernetes/full-access-role"],
  kinds: ["Role"],
  check: granting({ groups: ["", "*"], resources: ["secrets"], verbs: READ, ofAll: true })
});

// packages/iac/src/rules/kubernetes/rbac/node-proxy.ts
var nodeProxy = objectRule({
  id: "kubernetes/node-proxy",
  title: "Role reaches the kubelet through nodes/proxy",
  severity: "high",
  why: "The kubelet API runs commands in every pod of its node, past the audit log and past admission control.",
  fix: "Use `nodes/metrics` or `nodes/stats` for monitoring.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
  aliases: ["KSV-0047"],
  tags: ["CIS-AKS-4.1.9"],
  kinds: ROLES,
  check: granting({ resources: ["nodes/proxy"], verbs: ["get", "create"] })
});

// packages/iac/src/rules/kubernetes/rbac/persistent-volume-creation.ts
var persistentVolumeCreation = objectRule({
  id: "kubernetes/persistent-volume-creation",
  title: "Role may create PersistentVolumes",
  severity: "medium",
  why: "A PersistentVolume can be a path of the node: whoever creates one reads and writes the file system of its host.",
  fix: "Let a storage class provision volumes; create PersistentVolumes as an administrator.",
  references: [
    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#persistent-volume-creation"
  ],
  tags: ["CIS-AKS-4.1.8"],
  variantOf: ["kubernetes/full-access-role"],
  kinds: ROLES,
  check: granting({ groups: ["", "*"], resources: ["persistentvolumes"], verbs: ["create", "*"] })
});

// packages/iac/src/rules/kubernetes/rbac/pod-creation-everywhere.ts
var podCreationEverywhere = objectRule({
  id: "kubernetes/pod-creation-everywhere",
  title: "ClusterRole may create pods in every namespace",
  severity: "medium",
  why: "A new pod can mount any Secret and run as any ServiceAccount of its namespace, so creating pods everywhere is holding all of them.",
  fix: "Use a Role in the namespaces that need it, and enforce Pod Security Standards there.",
  references: [
    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#workload-creation"
  ],
  tags: ["CIS-AKS-4.1.4"],
  variantOf: ["kubernetes/full-access-role"],
  kinds: ["ClusterRole"],
  check: granting({ groups: ["", "*"], resources: ["pods"], verbs: ["create", "*"] })
});

// packages/iac/src/rules/kubernetes/rbac/pod-exec.ts
var podExec = objectRule({
  id: "kubernetes/pod-exec",
  title: "Role may run commands in running containers",
  severity: "medium",
  why: "A shell in a container has its environment, its mounted secrets and its ServiceAccount. A websocket opens with `get`, so that verb is enough.",
  fix: "Remove `pods/exec` and `pods/attach`; give them to people for a limited time instead.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  tags: ["CWE-284"],
  variantOf: ["kubernetes/full-access-role"],
  kinds: ROLES,
  check: granting({
    groups: ["", "*"],
    resources: ["pods/exec", "pods/attach", "pods/*", "*/exec", "*/attach"],
    verbs: ["create", "get", "*"]
  })
});

// packages/iac/src/rules/kubernetes/rbac/privilege-escalation-verbs.ts
var privilegeEscalationVerbs = objectRule({
  id: "kubernetes/privilege-escalation-verbs",
  title: "Role may give its holder more rights than it has",
  severity: "high",
  why: "`bind` and `escalate` switch off the check that keeps people from granting what they do not hold; `impersonate` lets them act as somebody else.",
  fix: "Leave these verbs to cluster administrators, or narrow them with `resourceNames`.",
  references: [
    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#escalate-verb",
    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#bind-verb",
    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#impersonate-verb"
  ],
  tags: ["CWE-269", "CIS-AKS-4.1.7"],
  variantOf: ["kubernetes/full-access-role"],
  kinds: ROLES,
  check: granting(
    {
      groups: [RBAC, "*"],
      resources: ["roles", "clusterroles"],
      verbs: ["bind", "escalate"],
      ofAll: true
    },
    {
      groups: ["", "*"],
      resources: ["users", "groups", "serviceaccounts"],
      verbs: ["impersonate"],
      ofAll: true
    }
  )
});

// packages/iac/src/rules/kubernetes/rbac/service-account-token-creation.ts
var serviceAccountTokenCreation = objectRule({
  id: "kubernetes/service-account-token-creation",
  title: "Role may issue tokens of ServiceAccounts",
  severity: "high",
  why: "With a fresh token its holder acts as any ServiceAccount within reach, whatever that one may do.",
  fix: "Narrow the rule with `resourceNames` to the accounts that are needed.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#token-request"],
  tags: ["CIS-AKS-4.1.12"],
  variantOf: ["kubernetes/full-access-role"],
  kinds: ROLES,
  check: granting({
    groups: ["", "*"],
    resources: ["serviceaccounts/token", "*/token", "serviceaccounts/*"],
    verbs: ["create", "*"],
    ofAll: true
  })
});

// packages/iac/src/rules/kubernetes/rbac/webhook-configuration-write.ts
var webhookConfigurationWrite = objectRule({
  id: "kubernetes/webhook-configuration-write",
  title: "Role may change admission webhooks",
  severity: "high",
  why: "A webhook sees every object written to the cluster, Secrets included, and a mutating one can change it.",
  fix: "Leave webhook configurations to the administrators of the cluster.",
  references: [
    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/",
    "https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/"
  ],
  tags: ["CIS-AKS-4.1.11"],
  variantOf: ["kubernetes/full-access-role"],
  kinds: ROLES,
  check: granting({
    groups: ["admissionregistration.k8s.io", "*"],
    resources: ["validatingwebhookconfigurations", "mutatingwebhookconfigurations"],
    verbs: ["create", "update", "patch", "*"],
    ofAll: true
  })
});

// packages/iac/src/rules/kubernetes/rbac/wildcard-in-rules.ts
var wildcardInRules = objectRule({
  id: "kubernetes/wildcard-in-rules",
  title: "Role uses wildcards",
  severity: "medium",
  why: "A wildcard takes in Secrets, role bindings, and whatever verbs and custom resources are added later.",
  fix: "Name what is needed, one by one.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["wildcard-in-rules"],
  tags: ["CWE-250", "CIS-AKS-4.1.3"],
  variantOf: ["kubernetes/full-access-role"],
  kinds: ROLES,
  check(role2, report) {
    for (const { node, resources, verbs } of policyRules(role2)) {
      const wild = resources.includes("*") ? "resources" : verbs.includes("*") ? "verbs" : void 0;
      if (wild) report.fail(node.get(wild), `${role2.label} uses a wildcard for its ${wild}`);
    }
  }
});

// packages/iac/src/rules/kubernetes/reliability/autoscaler-minimum-of-two.ts
var autoscalerMinimumOfTwo = objectRule({
  id: "kubernetes/autoscaler-minimum-of-two",
  title: "HorizontalPodAutoscaler may go down to one replica",
  severity: "low",
  kinds: ["HorizontalPodAutoscaler"],
  why: "A single pod is an outage with every restart and every node upgrade.",
  fix: "Set `spec.minReplicas` to 2 or more.",
  references: ["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/"],
  aliases: ["horizontalpodautoscaler-replicas"],
  check(autoscaler, report) {
    const minimum = autoscaler.spec.get("minReplicas");
    if (minimum.isUnknown || (minimum.number ?? 1) < 2)
      report.fail(minimum, `${autoscaler.label} may go down to ${minimum.number ?? 1} replicas`);
  }
});

// packages/iac/src/rules/kubernetes/reliability/autoscaler-range.ts
var autoscalerRange = objectRule({
  id: "kubernetes/autoscaler-range",
  title: "HorizontalPodAutoscaler has no room to scale",
  severity: "low",
  kinds: ["HorizontalPodAutoscaler"],
  why: "With a maximum at or below the minimum it never adds a pod, and a minimum below 1 is refused unless an alpha feature is on.",
  fix: "Set `spec.maxReplicas` above `spec.minReplicas`.",
  references: ["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/"],
  aliases: ["hpaMaxAvailability"],
  check(autoscaler, report) {
    if (!autoscaler.spec.exists) return;
    const maximum = autoscaler.spec.get("maxReplicas");
    const minimum = autoscaler.spec.get("minReplicas");
    if (minimum.isUnknown || maximum.isUnknown) report.unknown(maximum);
    else if ((maximum.number ?? 0) < 1 || minimum.number !== void 0 && minimum.number >= (maximum.number ?? 0))
      report.fail(maximum, `${autoscaler.label} cannot scale beyond its minimum`);
    else if ((minimum.number ?? 1) < 1)
      report.fail(minimum, `${autoscaler.label} has the minimum ${minimum.string ?? ""}`);
  }
});

// packages/iac/src/rules/kubernetes/reliability/autoscaler-target-missing.ts
var KINDS2 = ["Deployment", "StatefulSet", "ReplicaSet", "ReplicationController"];
var autoscalerTargetMissing = objectRule({
  id: "kubernetes/autoscaler-target-missing",
  title: "HorizontalPodAutoscaler scales something that does not exist",
  severity: "medium",
  kinds: ["HorizontalPodAutoscaler"],
  why: "It does nothing, and the workload it was meant for does not scale.",
  fix: "Correct `spec.scaleTargetRef`, or add the workload to the namespace.",
  references: ["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/"],
  aliases: ["C-0300"],
  check(autoscaler, report, cluster) {
    const target = autoscaler.spec.get("scaleTargetRef");
    const kind = target.get("kind").string ?? "";
    const name = target.get("name");
    if (!KINDS2.includes(kind)) return;
    if (cluster.named(kind, autoscaler.namespace, name.string ?? "").length === 0)
      report.fail(
        name,
        `${autoscaler.label} scales ${kind} "${name.string ?? ""}", which is not here`
      );
  }
});

// packages/iac/src/rules/kubernetes/reliability/cronjob-restart-policy.ts
var cronjobRestartPolicy = podRule({
  id: "kubernetes/cronjob-restart-policy",
  title: "CronJob has no restart policy that jobs may have",
  severity: "medium",
  why: "The API server refuses it: jobs need `Never` or `OnFailure`, and the default is `Always`.",
  fix: "Set `restartPolicy` to `Never` or `OnFailure`.",
  references: [
    "https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/",
    "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy"
  ],
  aliases: ["cronjob-restartpolicy"],
  check(pod, report) {
    if (pod.object.kind !== "CronJob") return;
    const policy = pod.spec.get("restartPolicy");
    if (policy.string !== "Never" && policy.string !== "OnFailure")
      report.fail(policy, `${pod.label} has a restart policy that jobs may not have`);
  }
});

// packages/iac/src/rules/kubernetes/reliability/disruption-budget-blocks-evictions.ts
var disruptionBudgetBlocksEvictions = objectRule({
  id: "kubernetes/disruption-budget-blocks-evictions",
  title: "PodDisruptionBudget allows no disruption",
  severity: "medium",
  kinds: ["PodDisruptionBudget"],
  why: "No pod it guards may ever be evicted, so draining a node waits for ever: AKS node upgrades, repairs and scale-downs fail on it.",
  fix: "Allow at least one pod to go: `maxUnavailable: 1`.",
  references: [
    "https://kubernetes.io/docs/tasks/run-application/configure-pdb/",
    "https://learn.microsoft.com/en-us/azure/aks/upgrade-cluster"
  ],
  aliases: ["pdbDisruptionsIsZero"],
  check(budget, report) {
    const minimum = budget.spec.get("minAvailable");
    const maximum = budget.spec.get("maxUnavailable");
    if (minimum.string === "100%") report.fail(minimum, `${budget.label} wants all pods available`);
    else if (/^0%?$/.test(maximum.string ?? ""))
      report.fail(maximum, `${budget.label} lets no pod be unavailable`);
  }
});

// packages/iac/src/rules/kubernetes/reliability/disruption-budget-policy.ts
var disruptionBudgetPolicy = objectRule({
  id: "kubernetes/disruption-budget-policy",
  title: "PodDisruptionBudget says neither how many must stay nor how many may go",
  severity: "low",
  kinds: ["PodDisruptionBudget"],
  why: "It guards nothing that anybody decided on.",
  fix: "Set `maxUnavailable` or `minAvailable`.",
  references: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],
  aliases: ["poddisruptionbudget-has-policy"],
  check(budget, report) {
    const { spec } = budget;
    if (!spec.get("minAvailable").exists && !spec.get("maxUnavailable").exists)
      report.fail(spec, `${budget.label} sets neither minAvailable nor maxUnavailable`);
  }
});

// packages/iac/src/rules/kubernetes/facts/disruption-budgets.ts
var budgets = /* @__PURE__ */ new WeakMap();
function budgetsOf(pod, cluster) {
  let byPod = budgets.get(cluster);
  if (!byPod) {
    const gathered = /* @__PURE__ */ new Map();
    for (const budget of cluster.ofKind("PodDisruptionBudget"))
      for (const guarded of podsGuarded(budget, cluster)) {
        const known = gathered.get(guarded);
        if (known) known.push(budget);
        else gathered.set(guarded, [budget]);
      }
    budgets.set(cluster, byPod = gathered);
  }
  return byPod.get(pod) ?? [];
}
function podsGuarded(budget, cluster) {
  const selector = budget.spec.get("selector");
  return selector.isMapping ? cluster.podsSelected(budget.namespace, labelSelector(selector)) : [];
}
var labelsNamed = /* @__PURE__ */ new WeakMap();
function isNamedByBudget(namespace, key, value, cluster) {
  let named = labelsNamed.get(cluster);
  if (!named) {
    named = new Set(
      cluster.ofKind("PodDisruptionBudget").flatMap(
        (budget) => [...stringMap(budget.spec.get("selector", "matchLabels"))].map(
          ([label, wanted]) => labelKey(budget.namespace, label, wanted)
        )
      )
    );
    labelsNamed.set(cluster, named);
  }
  return named.has(labelKey(namespace, key, value));
}
function labelKey(namespace, key, value) {
  return `${namespace ?? "default"}\0${key}\0${value}`;
}

// packages/iac/src/rules/kubernetes/facts/replicas.ts
var DEFAULT_REPLICAS = {
  Deployment: 1,
  StatefulSet: 1,
  ReplicaSet: 1,
  ReplicationController: 1,
  Rollout: 1,
  DeploymentConfig: 0
};
function replicasOf(object) {
  const written = object.spec.get("replicas");
  return written.exists ? written.number : DEFAULT_REPLICAS[object.kind];
}
var byTarget = /* @__PURE__ */ new WeakMap();
function autoscalerOf(object, cluster) {
  let targets = byTarget.get(cluster);
  if (!targets) {
    targets = new Map(
      cluster.ofKind("HorizontalPodAutoscaler").map((autoscaler) => {
        const target = autoscaler.spec.get("scaleTargetRef");
        return [
          targetKey(
            autoscaler.namespace,
            target.get("kind").string ?? "",
            target.get("name").string ?? ""
          ),
          autoscaler
        ];
      })
    );
    byTarget.set(cluster, targets);
  }
  return targets.get(targetKey(object.namespace, object.kind, object.name));
}
function targetKey(namespace, kind, name) {
  return `${namespace ?? "default"}\0${kind}\0${name}`;
}

// packages/iac/src/rules/kubernetes/reliability/disruption-budget.ts
var KINDS3 = ["Deployment", "StatefulSet", "Rollout"];
var disruptionBudget = podRule({
  id: "kubernetes/disruption-budget",
  title: "Replicated workload has no PodDisruptionBudget",
  severity: "low",
  why: "A node upgrade drains nodes one after another and may take all replicas at once: AKS does so with every upgrade of a node pool.",
  fix: "Add a PodDisruptionBudget whose selector matches the pods and that lets at least one of them go.",
  references: [
    "https://kubernetes.io/docs/tasks/run-application/configure-pdb/",
    "https://learn.microsoft.com/en-us/azure/aks/upgrade-cluster"
  ],
  check(pod, report, cluster) {
    const { object } = pod;
    if (!KINDS3.includes(object.kind)) return;
    const replicas = autoscalerOf(object, cluster)?.spec.get("minReplicas").number ?? replicasOf(object) ?? 0;
    if (replicas > 1 && budgetsOf(pod, cluster).length === 0)
      report.fail(
        object.metadata.get("name"),
        `${pod.label} runs ${replicas} replicas and no PodDisruptionBudget guards them`
      );
  }
});

// packages/iac/src/rules/kubernetes/reliability/duplicate-env.ts
var duplicateEnv = containerRule({
  id: "kubernetes/duplicate-env",
  title: "Environment variable is defined twice",
  severity: "medium",
  why: "The last one counts: whoever changes the first sees no effect, and tools that merge lists by name lose one of them.",
  fix: "Keep one of them.",
  references: [
    "https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/"
  ],
  aliases: ["C-0295", "duplicate-env-var", "environment-variable-key-duplication"],
  check(container, report) {
    const { items } = container.get("env");
    if (items.length < 2) return;
    const seen = /* @__PURE__ */ new Map();
    for (const entry of items) {
      const name = entry.get("name");
      if (name.string === void 0) continue;
      const first = seen.get(name.string);
      if (first) report.fail(name, `${container.label} defines ${name.string} twice`, [first]);
      else seen.set(name.string, name);
    }
  }
});

// packages/iac/src/rules/kubernetes/facts/pod-traits.ts
function isForWindows(pod) {
  return pod.spec.get("os", "name").string === "windows";
}
function hasOwnUsers(pod) {
  return pod.spec.get("hostUsers").boolean === false;
}
function isEmpty(value) {
  return !value.exists || value.isMapping && value.keys.length === 0;
}
function isSaid(value) {
  if (value.isMapping || value.isUnknown) return true;
  if (value.isSequence) return value.items.length > 0;
  return value.exists && value.string !== "" && value.boolean !== false && value.number !== 0;
}
function isWritten(value) {
  return value.exists || value instanceof Scalar || value.isUnknown;
}
function runsOnWindows(pod) {
  return isForWindows(pod) || pod.spec.get("nodeSelector", "kubernetes.io/os").string === "windows";
}
function isNodeAgent(pod) {
  return pod.object.kind === "DaemonSet";
}

// packages/iac/src/rules/kubernetes/facts/selection.ts
var unfinished = /* @__PURE__ */ new WeakMap();
function selectsAny(cluster, namespace, selector) {
  if (cluster.podsSelected(namespace, selector).length > 0) return true;
  return templatesWithoutPods(cluster).some(
    (template) => sameNamespace(template.namespace, namespace) && selector.matches(template.labels)
  );
}
function templatesWithoutPods(cluster) {
  let templates = unfinished.get(cluster);
  if (!templates) {
    templates = cluster.objects.flatMap((object) => object.pod ? [] : templateOf(object));
    unfinished.set(cluster, templates);
  }
  return templates;
}
function templateOf(object) {
  const labels = stringMap(object.spec.get("template", "metadata", "labels"));
  return labels.size > 0 ? [{ namespace: object.namespace, labels }] : [];
}

// packages/iac/src/rules/kubernetes/facts/services.ts
var served = /* @__PURE__ */ new WeakMap();
function isCoreService(object) {
  return object.kind === "Service" && object.apiGroup === "";
}
function isServed(pod, cluster) {
  let pods = served.get(cluster);
  if (!pods) {
    pods = new Set(
      cluster.ofKind("Service").filter(hasSelector).flatMap((service) => podsOf(service, cluster))
    );
    served.set(cluster, pods);
  }
  return pods.has(pod);
}
function hasPods(service, cluster) {
  const selector = equalitySelector(service.spec.get("selector"));
  return selectsAny(cluster, service.namespace, selector);
}
function podsOf(service, cluster) {
  return cluster.podsSelected(service.namespace, equalitySelector(service.spec.get("selector")));
}
function hasSelector(service) {
  return isCoreService(service) && service.spec.get("type").string !== "ExternalName" && !isEmpty(service.spec.get("selector"));
}

// packages/iac/src/rules/kubernetes/facts/ingress-backends.ts
function pathBackends(ingress) {
  return ingress.spec.get("rules").items.flatMap((rule) => rule.get("http", "paths").items.map((path) => path.get("backend")));
}
function defaultBackend(ingress) {
  return ingress.spec.get("defaultBackend");
}
function servicesNamed(namespace, name, cluster) {
  return cluster.named("Service", namespace, name).filter(isCoreService);
}
function offersPort(service, port) {
  const { number } = port.get("number");
  const name = port.get("name").string;
  return service.spec.get("ports").items.some(
    (offered) => name === void 0 ? number !== void 0 && offered.get("port").number === number : offered.get("name").string === name
  );
}

// packages/iac/src/rules/kubernetes/reliability/ingress-backend-missing.ts
var ingressBackendMissing = objectRule({
  id: "kubernetes/ingress-backend-missing",
  title: "Ingress sends to a Service that does not exist",
  severity: "medium",
  kinds: ["Ingress"],
  why: "Visitors get an error on that path.",
  fix: "Correct the name of the Service, or add it to the namespace.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/ingress/"],
  aliases: ["C-0298"],
  check(ingress, report, cluster) {
    for (const backend of [...pathBackends(ingress), defaultBackend(ingress)]) {
      const name = backend.get("service", "name");
      if (name.string !== void 0 && servicesNamed(ingress.namespace, name.string, cluster).length === 0)
        report.fail(name, `${ingress.label} sends to Service "${name.string}", which is not here`);
    }
  }
});

// packages/iac/src/rules/kubernetes/reliability/ingress-backend-port.ts
var ingressBackendPort = objectRule({
  id: "kubernetes/ingress-backend-port",
  title: "Ingress sends to a Service or port that does not exist",
  severity: "medium",
  kinds: ["Ingress"],
  why: "Visitors get an error on that path: a port by number must be one that the Service offers, not one of the container.",
  fix: "Use a `port` of the Service, by number or by name.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/ingress/"],
  aliases: ["dangling-ingress"],
  variantOf: ["kubernetes/ingress-backend-missing"],
  check(ingress, report, cluster) {
    if (ingress.apiVersion !== "networking.k8s.io/v1") return;
    for (const backend of [...pathBackends(ingress), defaultBackend(ingress)]) {
      const service = backend.get("service");
      const name = service.get("name").string;
      if (name === void 0) continue;
      const port = service.get("port");
      if (!servicesNamed(ingress.namespace, name, cluster).some((found) => offersPort(found, port)))
        report.fail(
          holdsUnknown(port) ? port.values.find((value) => value.isUnknown) ?? port : service.get("name"),
          `${ingress.label} sends to a port of Service "${name}" that is not here`
        );
    }
  }
});

// packages/iac/src/rules/kubernetes/facts/batch.ts
function runsToCompletion(pod) {
  return pod.object.kind === "Job" || pod.object.kind === "CronJob";
}

// packages/iac/src/rules/kubernetes/reliability/liveness-probe.ts
var livenessProbe = containerRule({
  id: "kubernetes/liveness-probe",
  title: "Container has no liveness probe",
  severity: "low",
  why: "A process that hangs without ending is restarted only if something notices.",
  fix: "Add a `livenessProbe` that is cheap and does not depend on other services, or leave it out on purpose where a hung process ends by itself.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"
  ],
  aliases: ["CKV_K8S_8", "livenessProbeMissing"],
  check(container, report) {
    if (container.role !== "main" || runsToCompletion(container.pod)) return;
    const probe = container.get("livenessProbe");
    if (!isSaid(probe)) report.fail(probe, `${container.label} has no liveness probe`);
  }
});

// packages/iac/src/rules/kubernetes/facts/int-or-percent.ts
function intOrPercent(value) {
  const match = /^(\d{1,9})(%?)$/.exec(value.string ?? "");
  return match ? { value: Number(match[1]), isPercent: match[2] === "%" } : void 0;
}
function scaled({ value, isPercent }, total) {
  return isPercent ? Math.ceil(total * value / 100) : value;
}

// packages/iac/src/rules/kubernetes/reliability/min-available-above-autoscaler.ts
var minAvailableAboveAutoscaler = podRule({
  id: "kubernetes/min-available-above-autoscaler",
  title: "PodDisruptionBudget wants more pods than the autoscaler keeps",
  severity: "medium",
  why: "When load is low the autoscaler goes below what the budget wants, and from then on no pod may be evicted and no node drained.",
  fix: "Keep `minAvailable` below `minReplicas` of the autoscaler.",
  references: [
    "https://kubernetes.io/docs/tasks/run-application/configure-pdb/",
    "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/"
  ],
  aliases: ["pdbMinAvailableGreaterThanHPAMinReplicas"],
  check(pod, report, cluster) {
    if (pod.object.kind !== "Deployment") return;
    const least = autoscalerOf(pod.object, cluster)?.spec.get("minReplicas").number;
    if (least === void 0) return;
    for (const budget of budgetsOf(pod, cluster)) {
      const minimum = budget.spec.get("minAvailable");
      const wanted = intOrPercent(minimum);
      if (wanted && scaled(wanted, least) > least)
        report.fail(
          pod.object.metadata.get("name"),
          `${budget.label} wants ${minimum.string ?? ""} pods of ${pod.label}, and its autoscaler may keep ${least}`,
          [minimum]
        );
    }
  }
});

// packages/iac/src/rules/kubernetes/reliability/min-available-reaches-replicas.ts
function podsAtLeast(object, cluster) {
  const replicas = replicasOf(object);
  if (replicas !== 1) return replicas;
  const autoscaler = autoscalerOf(object, cluster);
  return autoscaler ? autoscaler.spec.get("minReplicas").number ?? 1 : replicas;
}
var minAvailableReachesReplicas = objectRule({
  id: "kubernetes/min-available-reaches-replicas",
  title: "PodDisruptionBudget wants as many pods as there are",
  severity: "medium",
  kinds: ["PodDisruptionBudget"],
  why: "With `minAvailable` at or above the number of replicas no pod may be evicted: node drains, and with them AKS upgrades, wait for ever.",
  fix: "Keep `minAvailable` below the replicas (or below `minReplicas` of the autoscaler), or use `maxUnavailable: 1`.",
  references: [
    "https://kubernetes.io/docs/tasks/run-application/configure-pdb/",
    "https://learn.microsoft.com/en-us/azure/aks/upgrade-cluster"
  ],
  aliases: ["pdb-min-available"],
  check(budget, report, cluster) {
    const minimum = budget.spec.get("minAvailable");
    if (!minimum.exists || minimum.isUnknown) return;
    const wanted = intOrPercent(minimum);
    if (!wanted)
      report.fail(
        minimum,
        `${budget.label} has a minAvailable that is neither a number nor a percentage`
      );
    else if (wanted.isPercent && wanted.value === 100)
      report.fail(minimum, `${budget.label} wants all pods available`);
    else if (!budget.spec.get("selector").exists)
      report.fail(budget.spec.get("selector"), `${budget.label} selects no pods`);
    else
      for (const { object } of podsGuarded(budget, cluster)) {
        const replicas = podsAtLeast(object, cluster);
        if (replicas !== void 0 && replicas <= scaled(wanted, replicas))
          report.fail(
            minimum,
            `${budget.label} wants ${minimum.string ?? ""} available, and ${object.label} has ${replicas}`,
            [object.spec.get("replicas")]
          );
      }
  }
});

// packages/iac/src/rules/kubernetes/reliability/naked-pod.ts
var nakedPod = objectRule({
  id: "kubernetes/naked-pod",
  title: "Pod is not managed by a controller",
  severity: "low",
  kinds: ["Pod"],
  why: "Nothing starts it again when its node is drained, upgraded or lost.",
  fix: "Use a Deployment, StatefulSet or Job.",
  references: [
    "https://kubernetes.io/docs/concepts/workloads/pods/",
    "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/"
  ],
  aliases: ["C-0073", "prevent-bare-pods"],
  check(pod, report) {
    const owners = pod.metadata.get("ownerReferences");
    if (!owners.exists)
      report.fail(pod.node.get("kind"), `${pod.label} is not managed by a controller`);
  }
});

// packages/iac/src/rules/kubernetes/reliability/network-policy-without-pods.ts
var networkPolicyWithoutPods = objectRule({
  id: "kubernetes/network-policy-without-pods",
  title: "NetworkPolicy applies to no pods",
  severity: "low",
  kinds: ["NetworkPolicy"],
  why: "The pods it was meant for are open: most often their labels changed and the policy did not.",
  fix: "Make `spec.podSelector` match the labels of the pods, in the same namespace.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"],
  aliases: ["C-0299"],
  check(policy, report, cluster) {
    const selector = policy.spec.get("podSelector");
    if (isEmpty(selector.get("matchLabels")) && selector.get("matchExpressions").items.length === 0)
      return;
    if (selectsAny(cluster, policy.namespace, labelSelector(selector))) return;
    if (holdsUnknown(selector)) report.unknown(selector);
    else report.fail(selector, `${policy.label} applies to no pods that are here`);
  }
});

// packages/iac/src/rules/kubernetes/facts/probes.ts
function unlistedProbePort(container, kind) {
  const probe = container.get(kind);
  if (!probe.isMapping) return void 0;
  for (const handler of ["httpGet", "tcpSocket", "grpc"]) {
    if (!probe.get(handler).isMapping) continue;
    const port = probe.get(handler, "port");
    if (!isListed(container, port)) return port;
  }
  return void 0;
}
function isListed(container, port) {
  return container.get("ports").items.some((listed2) => {
    const protocol = listed2.get("protocol").string;
    if (protocol !== void 0 && protocol !== "TCP") return false;
    return port.number === void 0 ? listed2.get("name").string === port.string : listed2.get("containerPort").number === port.number;
  });
}
var SAME_IN = {
  httpGet: ["path", "port"],
  tcpSocket: ["port"]
};
function areAlike(a, b) {
  for (const [handler, fields] of Object.entries(SAME_IN))
    if (a.get(handler).isMapping && b.get(handler).isMapping)
      return fields.every((field) => a.get(handler, field).string === b.get(handler, field).string);
  const [first, second] = [a.get("exec", "command").strings, b.get("exec", "command").strings];
  return a.get("exec").isMapping && b.get("exec").isMapping && first.length === second.length && first.every((word, index) => word === second[index]);
}
function isEqual(a, b) {
  return a.exists === b.exists && contentOf(a) === contentOf(b);
}
function contentOf(value) {
  const entries = [...scalars(value)].map(({ source, keyStart, keyEnd, text }) => [
    keyStart < 0 ? "" : source.text.slice(keyStart, keyEnd),
    text
  ]);
  return JSON.stringify(entries.map((entry) => JSON.stringify(entry)).sort());
}

// packages/iac/src/rules/kubernetes/reliability/probe-port-name.ts
var PROBES = ["livenessProbe", "readinessProbe", "startupProbe"];
var probePortName = containerRule({
  id: "kubernetes/probe-port-name",
  title: "Probe asks a named port that the container does not have",
  severity: "medium",
  why: "The kubelet cannot resolve the name, so the probe fails each time: the container never gets ready, or is restarted for ever.",
  fix: "Use the name of one of the ports listed under `ports`, or a number.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"
  ],
  check(container, report) {
    for (const kind of PROBES) {
      const port = unlistedProbePort(container, kind);
      if (port?.string !== void 0 && port.number === void 0 && !/^\d+$/.test(port.string))
        report.fail(
          port,
          `${container.label} has no port named "${port.string}", which its ${kind} asks`
        );
    }
  }
});

// packages/iac/src/rules/kubernetes/reliability/readiness-probe.ts
var readinessProbe = containerRule({
  id: "kubernetes/readiness-probe",
  title: "Container has no readiness probe",
  severity: "medium",
  why: "Without it a pod gets requests as soon as its process runs, before it can answer them: every rollout drops some.",
  fix: "Add a `readinessProbe` that asks whether requests can be served.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"
  ],
  aliases: ["CKV_K8S_9", "readinessProbeMissing"],
  check(container, report) {
    if (container.role !== "main" || runsToCompletion(container.pod)) return;
    const probe = container.get("readinessProbe");
    if (!isSaid(probe)) report.fail(probe, `${container.label} has no readiness probe`);
  }
});

// packages/iac/src/rules/kubernetes/reliability/replica-spread.ts
var KINDS4 = ["Deployment", "StatefulSet", "Rollout"];
var replicaSpread = podRule({
  id: "kubernetes/replica-spread",
  title: "Replicas may all run on one node",
  severity: "low",
  why: "Replicas that share a node or zone go down together. The scheduler spreads them only loosely unless it is told to.",
  fix: "Add `topologySpreadConstraints` over `topology.kubernetes.io/zone`, or a `podAntiAffinity` over `kubernetes.io/hostname`.",
  references: [
    "https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/",
    "https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/",
    "https://learn.microsoft.com/en-us/azure/aks/availability-zones"
  ],
  check(pod, report, cluster) {
    const { object, spec } = pod;
    if (!KINDS4.includes(object.kind)) return;
    const replicas = autoscalerOf(object, cluster)?.spec.get("minReplicas").number ?? replicasOf(object) ?? 0;
    if (replicas < 2 || spec.get("topologySpreadConstraints").items.length > 0 || !isEmpty(spec.get("affinity", "podAntiAffinity")))
      return;
    report.fail(
      spec.get("topologySpreadConstraints"),
      `${pod.label} runs ${replicas} replicas and nothing keeps them apart`
    );
  }
});

// packages/iac/src/rules/kubernetes/reliability/replicas-beside-autoscaler.ts
var replicasBesideAutoscaler = objectRule({
  id: "kubernetes/replicas-beside-autoscaler",
  title: "Deployment fixes its replicas although an autoscaler sets them",
  severity: "medium",
  kinds: ["Deployment"],
  why: "Every deployment resets the number to what is written, in the middle of the load that the autoscaler scaled for.",
  fix: "Remove `spec.replicas`.",
  references: [
    "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/",
    "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/"
  ],
  aliases: ["deployment-targeted-by-hpa-does-not-have-replicas-configured"],
  check(deployment, report, cluster) {
    const replicas = deployment.spec.get("replicas");
    const autoscaler = replicas.exists ? autoscalerOf(deployment, cluster) : void 0;
    if (autoscaler)
      report.fail(
        replicas,
        `${deployment.label} fixes its replicas, and ${autoscaler.label} sets them too`,
        [autoscaler.spec.get("scaleTargetRef")]
      );
  }
});

// packages/iac/src/rules/kubernetes/reliability/route-backend-missing.ts
var routeBackendMissing = objectRule({
  id: "kubernetes/route-backend-missing",
  title: "Gateway route sends to a Service that does not exist",
  severity: "medium",
  kinds: ["HTTPRoute", "TCPRoute", "UDPRoute"],
  why: "Visitors get an error on that route.",
  fix: "Correct the name or namespace of the Service.",
  references: ["https://gateway-api.sigs.k8s.io/"],
  aliases: ["C-0302"],
  check(route, report, cluster) {
    for (const backend of route.spec.get("rules").items.flatMap((rule) => rule.get("backendRefs").items)) {
      if ((backend.get("kind").string ?? "Service") !== "Service" || (backend.get("group").string ?? "") !== "")
        continue;
      const name = backend.get("name");
      if (name.string !== void 0 && servicesNamed(backend.get("namespace").string ?? route.namespace, name.string, cluster).length === 0)
        report.fail(name, `${route.label} sends to Service "${name.string}", which is not here`);
    }
  }
});

// packages/iac/src/rules/kubernetes/facts/workload-selectors.ts
var PLAIN = ["ReplicationController", "DeploymentConfig"];
function workloadSelector(object) {
  const above = object.kind === "CronJob" ? object.spec.get("jobTemplate", "spec") : object.spec;
  const node = above.get("selector");
  if (PLAIN.includes(object.kind))
    return { node, selector: equalitySelector(node), isDefined: node.keys.length > 0 };
  const isDefined = node.get("matchLabels").keys.length > 0 || node.get("matchExpressions").items.length > 0;
  return { node, selector: labelSelector(node), isDefined };
}
function templateLabels(object) {
  const above = object.kind === "CronJob" ? object.spec.get("jobTemplate", "spec") : object.spec;
  return stringMap(above.get("template", "metadata", "labels"));
}

// packages/iac/src/rules/kubernetes/reliability/selector-mismatch.ts
var selectorMismatch = objectRule({
  id: "kubernetes/selector-mismatch",
  title: "Selector does not match the labels of the pod template",
  severity: "medium",
  kinds: [
    "Deployment",
    "StatefulSet",
    "DaemonSet",
    "ReplicaSet",
    "ReplicationController",
    "Job",
    "CronJob",
    "DeploymentConfig"
  ],
  why: "The API server refuses the object, or it makes pods without end that it never recognises as its own.",
  fix: "Make `spec.selector` match `spec.template.metadata.labels`.",
  references: ["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/"],
  aliases: ["C-0296"],
  check(object, report) {
    const { node, selector, isDefined } = workloadSelector(object);
    if (!isDefined || selector.matches(templateLabels(object))) return;
    if (holdsUnknown(node)) report.unknown(node);
    else report.fail(node, `The selector of ${object.label} does not match its pods`);
  }
});

// packages/iac/src/rules/kubernetes/reliability/served-deployment-recreated.ts
var servedDeploymentRecreated = podRule({
  id: "kubernetes/served-deployment-recreated",
  title: "Deployment behind a Service is recreated on every rollout",
  severity: "low",
  why: "With `Recreate` all old pods are gone before the first new one starts: an outage with every release.",
  fix: "Use `RollingUpdate`, unless two versions must never run side by side.",
  references: ["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/"],
  aliases: ["deployment-strategy"],
  check(pod, report, cluster) {
    const strategy = pod.object.spec.get("strategy", "type");
    if (pod.object.kind !== "Deployment" || !strategy.exists || strategy.string === "RollingUpdate")
      return;
    if (isServed(pod, cluster))
      report.fail(
        strategy,
        `${pod.label} is behind a Service and uses the strategy ${strategy.string ?? ""}`
      );
  }
});

// packages/iac/src/rules/kubernetes/reliability/served-deployment-replicas.ts
var servedDeploymentReplicas = podRule({
  id: "kubernetes/served-deployment-replicas",
  title: "Deployment behind a Service runs a single replica",
  severity: "low",
  why: "Every restart, rollout problem and node upgrade is an outage for whoever calls it.",
  fix: "Set `spec.replicas` to 2 or more, or add an autoscaler.",
  references: ["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/"],
  aliases: ["deployment-replicas"],
  check(pod, report, cluster) {
    const { object } = pod;
    if (object.kind !== "Deployment" || !isServed(pod, cluster) || autoscalerOf(object, cluster))
      return;
    const replicas = object.spec.get("replicas");
    if (replicas.isUnknown || (replicas.number ?? 1) < 2)
      report.fail(
        replicas,
        `${pod.label} is behind a Service and runs ${replicas.number ?? 1} replica`
      );
  }
});

// packages/iac/src/rules/kubernetes/reliability/service-account-missing.ts
var serviceAccountMissing = podRule({
  id: "kubernetes/service-account-missing",
  title: "Pod runs as a ServiceAccount that does not exist",
  severity: "low",
  why: "Pods of a ServiceAccount that is not there are never created. It may be made elsewhere, for example by the template of a workload identity.",
  fix: "Add the ServiceAccount to the namespace, or correct its name.",
  references: ["https://kubernetes.io/docs/concepts/security/service-accounts/"],
  aliases: ["non-existent-service-account"],
  check(pod, report, cluster) {
    const name = pod.serviceAccountName;
    if (name.string === void 0 || name.string === "" || name.string === "default") return;
    if (cluster.named("ServiceAccount", pod.namespace, name.string).length === 0)
      report.fail(name, `${pod.label} runs as ServiceAccount "${name.string}", which is not here`);
  }
});

// packages/iac/src/rules/kubernetes/reliability/service-without-pods.ts
var serviceWithoutPods = objectRule({
  id: "kubernetes/service-without-pods",
  title: "Service selects no pods",
  severity: "medium",
  kinds: ["Service"],
  why: "Requests to it go nowhere: most often the labels of the pods changed and the selector did not.",
  fix: "Make `spec.selector` match the labels of the pod template, in the same namespace.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/service/"],
  aliases: ["C-0293"],
  check(service, report, cluster) {
    if (!hasSelector(service)) return;
    const selector = service.spec.get("selector");
    if (hasPods(service, cluster)) return;
    if (holdsUnknown(selector)) report.unknown(selector);
    else report.fail(selector, `${service.label} selects no pods that are here`);
  }
});

// packages/iac/src/rules/kubernetes/reliability/topology-spread-invalid.ts
var ANSWERS = ["DoNotSchedule", "ScheduleAnyway"];
function flawOf(constraint) {
  if (!constraint.get("labelSelector").exists) return "labelSelector";
  if (!constraint.get("maxSkew").isUnknown && !((constraint.get("maxSkew").number ?? 0) > 0))
    return "maxSkew";
  if (constraint.get("minDomains").number === 0) return "minDomains";
  if (!constraint.get("topologyKey").string) return "topologyKey";
  const answer = constraint.get("whenUnsatisfiable");
  return answer.isUnknown || ANSWERS.includes(answer.string ?? "") ? void 0 : "whenUnsatisfiable";
}
var topologySpreadInvalid = podRule({
  id: "kubernetes/topology-spread-invalid",
  title: "Topology spread constraint does not work",
  severity: "low",
  why: "A constraint without a selector counts no pods, and one with an invalid field is refused.",
  fix: "Give each constraint a `labelSelector`, `topologyKey`, `whenUnsatisfiable` and a `maxSkew` of at least 1.",
  references: [
    "https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/"
  ],
  aliases: ["pod-topology-spread-constraints"],
  check(pod, report) {
    for (const constraint of pod.spec.get("topologySpreadConstraints").items) {
      const flaw = flawOf(constraint);
      if (!flaw) continue;
      report.fail(
        constraint.get(flaw),
        `${pod.label} has a topology spread constraint without a valid ${flaw}`
      );
      return;
    }
  }
});

// packages/iac/src/rules/kubernetes/facts/resources.ts
var NOTHING = /^0*(?:\.0*)?(?:m|[kKMGTPE]i?)?$/;
function isAmount(value) {
  const text = value.string;
  return text !== void 0 && !NOTHING.test(text);
}
var QUANTITY = /^(\d*\.?\d+|\d+\.)(m|[kKMGTPE]i?)?$/;
var POWERS = "kMGTPE";
function unitsOf(value) {
  const [, digits, suffix = ""] = QUANTITY.exec(value.string ?? "") ?? [];
  if (digits === void 0) return NaN;
  if (suffix === "m") return Number(digits) / 1e3;
  const power = suffix === "" ? 0 : POWERS.indexOf(suffix.charAt(0).replace("K", "k")) + 1;
  return Number(digits) * (suffix.endsWith("i") ? 1024 : 1e3) ** power;
}
function isWritten2(holder, kind, resource) {
  return holder.get("resources", kind).keys.includes(resource);
}
function amountOf(container, kind, resource) {
  return container.get("resources", kind, resource);
}
function missingAmount(container, kind, resource) {
  const value = amountOf(container, kind, resource);
  return isAmount(value) ? void 0 : value;
}
function podHasAmount(container, kind, resource) {
  return isAmount(container.pod.spec.get("resources", kind, resource));
}
function takesResources(container) {
  return container.role !== "ephemeral";
}

// packages/iac/src/rules/kubernetes/resources/cpu-request.ts
var cpuRequest = containerRule({
  id: "kubernetes/cpu-request",
  title: "Container requests no CPU",
  severity: "low",
  why: "The scheduler places pods by what they request. One that requests no CPU lands on nodes that have none left and is the first to be starved.",
  fix: "Set `resources.requests.cpu` to what the container uses on an ordinary day.",
  references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  tags: ["CWE-770"],
  check(container, report) {
    if (!takesResources(container) || isAmount(amountOf(container, "limits", "cpu"))) return;
    if (podHasAmount(container, "requests", "cpu") || podHasAmount(container, "limits", "cpu"))
      return;
    const missing = missingAmount(container, "requests", "cpu");
    if (missing) report.fail(missing, `${container.label} requests no CPU`);
  }
});

// packages/iac/src/rules/kubernetes/resources/memory-limit.ts
var memoryLimit = containerRule({
  id: "kubernetes/memory-limit",
  title: "Container has no memory limit",
  severity: "medium",
  why: "Without a limit a leak or a flood of requests takes all the memory of the node, and the kernel kills pods that did nothing wrong.",
  fix: "Set `resources.limits.memory` to what the container needs at its peak.",
  references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  aliases: ["CKV_K8S_13", "KSV-0018", "unset-memory-requirements"],
  tags: ["CWE-770"],
  check(container, report) {
    if (!takesResources(container) || podHasAmount(container, "limits", "memory")) return;
    const missing = missingAmount(container, "limits", "memory");
    if (missing) report.fail(missing, `${container.label} has no memory limit`);
  }
});

// packages/iac/src/rules/kubernetes/resources/memory-request.ts
var memoryRequest = containerRule({
  id: "kubernetes/memory-request",
  title: "Container requests no memory",
  severity: "medium",
  why: "The scheduler places pods by what they request. One that requests no memory lands on nodes that have none left and is the first to be evicted.",
  fix: "Set `resources.requests.memory` to what the container uses on an ordinary day.",
  references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  tags: ["CWE-770"],
  check(container, report) {
    if (!takesResources(container) || isAmount(amountOf(container, "limits", "memory"))) return;
    if (podHasAmount(container, "requests", "memory") || podHasAmount(container, "limits", "memory"))
      return;
    const missing = missingAmount(container, "requests", "memory");
    if (missing) report.fail(missing, `${container.label} requests no memory`);
  }
});

// packages/iac/src/rules/kubernetes/secrets/committed-secret.ts
var HARMLESS = /* @__PURE__ */ new Set([
  "username",
  "user",
  "host",
  "hostname",
  "port",
  "database",
  "dbname",
  "db",
  "region",
  "url",
  "uri",
  "endpoint",
  "email",
  "crt",
  "ca",
  "id",
  "name",
  "namespace",
  "type",
  "realm",
  "issuer",
  "enabled",
  "path"
]);
function valuesOf(entries, plain) {
  return entries.values.filter((value, index) => {
    const written = value.string?.trim() ?? "";
    const text = (plain(written) ?? written).trim();
    if (text === "" || value.isUnknown || isPlaceholder(written) || isPlaceholder(text))
      return false;
    return !HARMLESS.has(wordsOf(entries.keys[index] ?? "").at(-1) ?? "") || /:\/\/[^\s/@]{0,200}:[^\s/@]{1,200}@/.test(text);
  });
}
var committedSecret = objectRule({
  id: "kubernetes/committed-secret",
  title: "Secret is committed with its values",
  severity: "high",
  kinds: ["Secret"],
  why: "Base64 is no encryption: whoever can read the repository has the credentials, and the history keeps them after they were removed.",
  fix: "Keep the values in a key vault (Secrets Store CSI driver, External Secrets) or commit them sealed (Sealed Secrets, SOPS), and change these.",
  references: [
    "https://kubernetes.io/docs/concepts/security/secrets-good-practices/",
    "https://learn.microsoft.com/en-us/azure/aks/csi-secrets-store-driver",
    "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
  ],
  tags: ["CWE-798", "CWE-312"],
  check(secret, report) {
    if (secret.node.get("sops").exists) return;
    const values = [
      ...valuesOf(secret.node.get("data"), decodedSecret),
      ...valuesOf(secret.node.get("stringData"), (text) => text)
    ];
    const [first, ...others] = values;
    if (first)
      report.fail(
        first,
        `${secret.label} is committed with ${values.length === 1 ? "a value" : `${values.length} values`}`,
        others
      );
  }
});

// packages/iac/src/rules/kubernetes/facts/written-secrets.ts
function secretSite(value, secrets) {
  return secrets.some((secret) => !holdsPlaceholder(secret)) ? asKnown(value) : value;
}
function knownTexts(text) {
  return findKnownSecrets(text).map(({ start, end }) => text.slice(start, end));
}
function assignedTexts(text) {
  return text.split("\n").flatMap((line) => findAssignments(line).map(({ start, end }) => line.slice(start, end)));
}

// packages/iac/src/rules/kubernetes/secrets/secret-in-arguments.ts
var FLAG = /^--?[A-Za-z][\w.-]{1,100}$/;
function secretIn(word, next) {
  const text = word.string;
  if (text === void 0) return void 0;
  if (FLAG.test(text))
    return next?.string !== void 0 && looksLikeSecret(text, next.string) ? secretSite(next, knownTexts(next.string)) : void 0;
  const secrets = [...knownTexts(text), ...assignedTexts(text)];
  return secrets.length > 0 ? secretSite(word, secrets) : void 0;
}
var secretInArguments = containerRule({
  id: "kubernetes/secret-in-arguments",
  title: "Credential is written into the command line",
  severity: "high",
  why: "Whoever can read the repository, the pod or the list of processes has the credential.",
  fix: "Pass it as a file from a Secret, and change the credential.",
  references: [
    "https://kubernetes.io/docs/concepts/security/secrets-good-practices/",
    "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
  ],
  tags: ["CWE-798", "CWE-214"],
  check(container, report) {
    for (const list2 of ["command", "args"]) {
      const words = container.get(list2).items;
      for (const [index, word] of words.entries()) {
        const place = secretIn(word, words[index + 1]);
        if (place)
          report.fail(place, `${container.label} has a credential written into its ${list2}`);
      }
    }
  }
});

// packages/iac/src/rules/kubernetes/secrets/secret-in-config-map.ts
function holdsSecret(key, value) {
  if (!value.includes("\n") && looksLikeSecret(key, value)) return true;
  return looksLikeSecret("", value) || value.split("\n").some((line) => findAssignments(line).length > 0);
}
var secretInConfigMap = objectRule({
  id: "kubernetes/secret-in-config-map",
  title: "Credential is written into a ConfigMap",
  severity: "high",
  kinds: ["ConfigMap"],
  why: "ConfigMaps are neither encrypted nor guarded: nearly everybody who can see the namespace, or the repository, can read them.",
  fix: "Move the value to a key vault and mount it through the Secrets Store CSI driver, and change the credential.",
  references: [
    "https://kubernetes.io/docs/concepts/security/secrets-good-practices/",
    "https://learn.microsoft.com/en-us/azure/aks/csi-secrets-store-driver",
    "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
  ],
  tags: ["CWE-312", "CWE-798"],
  check(map, report) {
    const data = map.node.get("data");
    for (const [index, key] of data.keys.entries()) {
      const value = data.values[index];
      const text = value?.string;
      if (!value || text === void 0 || !holdsSecret(key, text)) continue;
      report.fail(
        secretSite(value, [...knownTexts(text), ...assignedTexts(text)]),
        `${map.label} has a credential written into ${key}`
      );
    }
  }
});

// packages/iac/src/rules/kubernetes/secrets/secret-in-env.ts
var secretInEnv = containerRule({
  id: "kubernetes/secret-in-env",
  title: "Credential is written into an environment variable",
  severity: "high",
  why: "Whoever can read the repository or the Deployment has the credential; it stays in the history after it was removed.",
  fix: "Take the value from a Secret that the key vault provider or External Secrets fills, and change the credential.",
  references: [
    "https://kubernetes.io/docs/concepts/security/secrets-good-practices/",
    "https://learn.microsoft.com/en-us/azure/aks/csi-secrets-store-driver",
    "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"
  ],
  tags: ["CWE-798", "CWE-312"],
  check(container, report) {
    for (const entry of container.get("env").items) {
      const name = entry.get("name").string ?? "";
      const value = entry.get("value");
      const text = value.string;
      if (text !== void 0 && looksLikeSecret(name, text))
        report.fail(
          secretSite(value, knownTexts(text)),
          `${container.label} has a credential written into ${name}`
        );
    }
  }
});

// packages/iac/src/rules/kubernetes/facts/capabilities.ts
var DEFAULT_CAPABILITIES = /* @__PURE__ */ new Set([
  "AUDIT_WRITE",
  "CHOWN",
  "DAC_OVERRIDE",
  "FOWNER",
  "FSETID",
  "KILL",
  "MKNOD",
  "NET_BIND_SERVICE",
  "SETFCAP",
  "SETGID",
  "SETPCAP",
  "SETUID",
  "SYS_CHROOT"
]);
function capabilitiesAdded(container) {
  return listed(container.securityContext("capabilities", "add"));
}
function capabilitiesDropped(container) {
  return listed(container.securityContext("capabilities", "drop"));
}
function dropsAll(container) {
  return capabilitiesDropped(container).some((item) => item.string?.toUpperCase() === "ALL");
}
function dropSite(container) {
  const unknown = capabilitiesDropped(container).find((item) => item.isUnknown);
  return unknown ?? container.securityContext("capabilities", "drop");
}
function listed(list2) {
  return list2.isUnknown ? [list2] : list2.items;
}

// packages/iac/src/rules/kubernetes/workload/added-capabilities.ts
var addedCapabilities = containerRule({
  id: "kubernetes/added-capabilities",
  title: "Container adds capabilities beyond the default ones",
  severity: "high",
  why: "Each capability is a part of root: NET_ADMIN rewires the network of the pod, SYS_PTRACE reads the memory of other processes, SYS_MODULE loads kernel code.",
  fix: "Remove it from `capabilities.add`, or name a narrower one; the baseline standard admits only what runtimes grant anyway.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
    "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"
  ],
  aliases: ["capabilities_baseline", "disallow-capabilities"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/sys-admin-capability"],
  check(container, report) {
    for (const capability of capabilitiesAdded(container))
      if (!DEFAULT_CAPABILITIES.has(capability.string ?? ""))
        report.fail(capability, `${container.label} adds capability ${capability.string ?? ""}`);
  }
});

// packages/iac/src/rules/kubernetes/facts/apparmor.ts
var APPARMOR_ANNOTATION = "container.apparmor.security.beta.kubernetes.io/";

// packages/iac/src/rules/kubernetes/workload/apparmor-profile.ts
function isAllowed(profile) {
  return profile === "" || profile === "runtime/default" || profile.startsWith("localhost/");
}
var apparmorProfile = podRule({
  id: "kubernetes/apparmor-profile",
  title: "AppArmor is switched off",
  severity: "medium",
  why: "On AKS nodes AppArmor keeps containers from mounting file systems and writing to parts of /proc; `Unconfined` lifts that.",
  fix: "Remove `appArmorProfile` and its annotation, or use `RuntimeDefault` or `Localhost`.",
  references: [
    "https://kubernetes.io/docs/tutorials/security/apparmor/",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"
  ],
  aliases: ["apparmorprofile"],
  tags: ["CWE-693"],
  check(pod, report) {
    for (const holder of [pod, ...pod.containers]) {
      const profile = holder.securityContext("appArmorProfile");
      const type = profile.get("type");
      if ((profile.exists || profile.isUnknown) && type.string !== "RuntimeDefault" && type.string !== "Localhost")
        report.fail(type, `${holder.label} sets AppArmor profile "${type.string ?? ""}"`);
    }
    const annotations = pod.template.get("metadata", "annotations");
    for (const [index, key] of annotations.keys.entries()) {
      const annotation = annotations.values[index];
      if (!annotation || !key.startsWith(APPARMOR_ANNOTATION) || isAllowed(annotation.string ?? ""))
        continue;
      report.fail(
        annotation,
        `${pod.label} sets AppArmor profile "${annotation.string ?? ""}" by annotation`
      );
    }
  },
  repair: (at) => at.path.endsWith(".appArmorProfile.type") ? setValue(at, "RuntimeDefault", "Confine by the default profile of the runtime.") : void 0
});

// packages/iac/src/rules/kubernetes/facts/host-paths.ts
function hostPaths(pod) {
  return pod.volumes.map((volume) => volume.get("hostPath")).filter((path) => path.exists || path.isUnknown);
}
function hostPathMounts(pod) {
  const paths = /* @__PURE__ */ new Map();
  for (const volume of pod.volumes) {
    const name = volume.get("name").string;
    if (name !== void 0 && volume.get("hostPath").exists)
      paths.set(name, volume.get("hostPath", "path"));
  }
  if (paths.size === 0) return [];
  return pod.containers.flatMap(
    (container) => container.get("volumeMounts").items.flatMap((mount) => {
      const path = paths.get(mount.get("name").string ?? "");
      return path ? [{ container, mount, path }] : [];
    })
  );
}
var SENSITIVE_HOST_PATHS = /* @__PURE__ */ new Set([
  "/",
  "/boot",
  "/dev",
  "/etc",
  "/lib",
  "/proc",
  "/sys",
  "/usr"
]);

// packages/iac/src/rules/kubernetes/facts/runtime-sockets.ts
var RUNTIME_SOCKETS = new Set(
  ["docker.sock", "containerd/containerd.sock", "crio/crio.sock", "cri-dockerd.sock"].flatMap(
    (socket) => [`/run/${socket}`, `/var/run/${socket}`]
  )
);

// packages/iac/src/rules/kubernetes/workload/container-runtime-socket.ts
var containerRuntimeSocket = podRule({
  id: "kubernetes/container-runtime-socket",
  title: "Pod has the socket of the container runtime",
  severity: "critical",
  why: "Who can talk to the runtime starts a privileged container with the root of the node mounted: one request away from owning the node.",
  fix: "Remove the volume. Build images without a daemon (for instance with BuildKit in rootless mode or ACR Tasks) and read container data from the Kubernetes API.",
  references: [
    "https://docs.docker.com/engine/security/#docker-daemon-attack-surface",
    "https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"
  ],
  tags: ["CWE-250"],
  check(pod, report) {
    for (const hostPath2 of hostPaths(pod)) {
      const path = hostPath2.get("path");
      if (RUNTIME_SOCKETS.has(path.string ?? ""))
        report.fail(path, `${pod.label} has the runtime socket ${path.string ?? ""} of its node`);
    }
  }
});

// packages/iac/src/rules/kubernetes/workload/dashboard.ts
var dashboard = containerRule({
  id: "kubernetes/dashboard",
  title: "Kubernetes Dashboard is deployed",
  severity: "medium",
  why: "The dashboard acts with the rights of its ServiceAccount; exposed or given too many, it has been the way into many clusters. The project is archived.",
  fix: "Use the Kubernetes resource view of the Azure portal, which acts with the rights of the user.",
  references: [
    "https://kubernetes.io/docs/tasks/access-application-cluster/web-ui-dashboard/",
    "https://learn.microsoft.com/en-us/azure/aks/kubernetes-portal"
  ],
  aliases: ["CKV_K8S_33"],
  tags: ["CWE-1104"],
  check(container, report) {
    const image = container.image.string ?? "";
    const { labels } = container.pod;
    if (image.includes("kubernetes-dashboard") || image.includes("kubernetesui"))
      report.fail(container.image, `${container.label} runs the Kubernetes Dashboard`);
    else if ((labels.get("app") ?? labels.get("k8s-app")) === "kubernetes-dashboard")
      report.fail(
        container.pod.template.get("metadata", "labels"),
        `${container.label} belongs to the Kubernetes Dashboard`
      );
  }
});

// packages/iac/src/rules/repair/add-item.ts
function addItem(at, word, description) {
  if (!(at instanceof Value) || !at.isSequence) return setValue(at, [word], description);
  return sharesValues(at) ? void 0 : fixOf(at.source, description, onTop(at, word));
}
function onTop(list2, word) {
  const { source, start } = list2;
  const first = list2.items[0];
  if (isFlow(list2)) {
    const item = keySpan(list2)?.quote === '"' ? JSON.stringify(word) : word;
    return { start: start + 1, end: start + 1, text: first ? `${item}, ` : item };
  }
  if (!(first instanceof Scalar)) return void 0;
  const at = withQuotes(source, first.start, first.end).start;
  const dash = before(source, at);
  return /^ *- +$/.test(dash) ? { start: at, end: at, text: `${word}${lineEnd(source, at).lineBreak}${dash}` } : void 0;
}

// packages/iac/src/rules/kubernetes/workload/drop-all-capabilities.ts
var dropAllCapabilities = containerRule({
  id: "kubernetes/drop-all-capabilities",
  title: "Container keeps capabilities",
  severity: "medium",
  why: "Runtimes grant more than a dozen capabilities by default, raw sockets and changing file owners among them. Few programs need one; every one is a tool for whoever breaks in.",
  fix: "Set `securityContext.capabilities.drop: [ALL]` and add back what is needed.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
    "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"
  ],
  aliases: ["CKV_K8S_37", "KSV-0003", "drop-all-capabilities"],
  tags: ["CWE-250"],
  check(container, report) {
    if (!dropsAll(container))
      report.fail(dropSite(container), `${container.label} does not drop ALL capabilities`);
  },
  repair: (at, container) => runsOnWindows(container.pod) ? void 0 : addItem(
    at,
    "ALL",
    "Drop all capabilities. A program that needs one, for instance to change users or to bind a low port, gets it back under `add`."
  )
});

// packages/iac/src/rules/kubernetes/workload/git-sync-command.ts
var gitSyncCommand = containerRule({
  id: "kubernetes/git-sync-command",
  title: "git-sync is told which program to run as git",
  severity: "medium",
  why: "Whatever `GITSYNC_GIT` names is executed with the credentials of git-sync: who can change the manifest, or the file, runs code without a new image.",
  fix: "Remove the variable.",
  references: ["https://github.com/kubernetes/git-sync"],
  aliases: ["CKV_K8S_159"],
  tags: ["CWE-78"],
  check(container, report) {
    for (const variable of container.get("env").items)
      if (variable.get("name").string === "GITSYNC_GIT")
        report.fail(variable, `${container.label} sets GITSYNC_GIT`);
  }
});

// packages/iac/src/rules/kubernetes/workload/host-ipc.ts
var hostIpc = podRule({
  id: "kubernetes/host-ipc",
  title: "Pod shares the IPC namespace of its node",
  severity: "high",
  why: "Processes in the pod can read and write the shared memory and message queues of everything that runs on the node.",
  fix: "Remove `hostIPC`, or set it to `false`.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
    "https://learn.microsoft.com/en-us/azure/aks/developer-best-practices-pod-security"
  ],
  aliases: [
    "CKV_K8S_18",
    "KSV-0008",
    "C-0276",
    "host-ipc-privileges",
    "hostIPCSet",
    "HostIPC",
    "host-ipc"
  ],
  tags: ["CWE-653", "CIS-AKS-4.2.3"],
  check(pod, report) {
    const shared = pod.spec.get("hostIPC");
    if (shared.boolean === true || shared.isUnknown)
      report.fail(shared, `${pod.label} uses the IPC namespace of its node`);
  },
  repair: (at, pod) => isNodeAgent(pod) ? void 0 : setValue(at, false, "Give the pod an IPC namespace of its own.")
});

// packages/iac/src/rules/kubernetes/workload/host-network.ts
var hostNetwork = podRule({
  id: "kubernetes/host-network",
  title: "Pod uses the network of its node",
  severity: "high",
  why: "The pod reaches everything that its node reaches, including the node's loopback services and the instance metadata endpoint, and no NetworkPolicy applies to it.",
  fix: "Remove `hostNetwork`, or set it to `false`.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
    "https://learn.microsoft.com/en-us/azure/aks/developer-best-practices-pod-security"
  ],
  aliases: [
    "CKV_K8S_19",
    "KSV-0009",
    "C-0041",
    "host-network-access",
    "hostNetworkSet",
    "HostNetwork",
    "host-network"
  ],
  tags: ["CWE-653", "CIS-AKS-4.2.4"],
  check(pod, report) {
    const shared = pod.spec.get("hostNetwork");
    if (shared.boolean === true || shared.isUnknown)
      report.fail(shared, `${pod.label} uses the network of its node`);
  },
  repair: (at, pod) => isNodeAgent(pod) ? void 0 : setValue(
    at,
    false,
    "Give the pod a network of its own. Callers then reach it through a Service, not at its node."
  )
});

// packages/iac/src/rules/kubernetes/workload/host-path.ts
var hostPath = podRule({
  id: "kubernetes/host-path",
  title: "Pod uses a folder of its node",
  severity: "high",
  why: "A hostPath volume reads or changes files of the node: credentials of the kubelet, of other pods, and whatever the node starts next. It also ties the pod to that node.",
  fix: "Use a PersistentVolumeClaim, a ConfigMap, a Secret or an emptyDir. Leave hostPath to node agents, read-only and as narrow as can be.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
    "https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"
  ],
  aliases: [
    "hostpathvolumes",
    "KSV-0023",
    "K8sPSPHostFilesystem",
    "disallow-host-path",
    "hostPathSet"
  ],
  tags: ["CWE-668"],
  variantOf: ["kubernetes/container-runtime-socket"],
  check(pod, report) {
    for (const hostPath2 of hostPaths(pod))
      report.fail(
        hostPath2,
        `${pod.label} uses ${hostPath2.get("path").string ?? "a folder"} of its node`
      );
  }
});

// packages/iac/src/rules/kubernetes/workload/host-pid.ts
var hostPid = podRule({
  id: "kubernetes/host-pid",
  title: "Pod sees the processes of its node",
  severity: "high",
  why: "Processes in the pod can list, signal and, as root, read the memory and environment of every process on the node, other tenants included.",
  fix: "Remove `hostPID`, or set it to `false`.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
    "https://learn.microsoft.com/en-us/azure/aks/developer-best-practices-pod-security"
  ],
  aliases: [
    "CKV_K8S_17",
    "KSV-0010",
    "C-0275",
    "host-pid-privileges",
    "hostPIDSet",
    "HostPID",
    "host-pid"
  ],
  tags: ["CWE-653", "CIS-AKS-4.2.2"],
  check(pod, report) {
    const shared = pod.spec.get("hostPID");
    if (shared.boolean === true || shared.isUnknown)
      report.fail(shared, `${pod.label} uses the process namespace of its node`);
  },
  repair: (at, pod) => isNodeAgent(pod) ? void 0 : setValue(at, false, "Give the pod a process namespace of its own.")
});

// packages/iac/src/rules/kubernetes/workload/host-port.ts
var hostPort = containerRule({
  id: "kubernetes/host-port",
  title: "Container takes a port of its node",
  severity: "medium",
  why: "The port is open on the address of the node, past Services and, with some network plugins, past NetworkPolicies; and only one such pod fits on each node.",
  fix: "Remove `hostPort` and publish the port with a Service.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
    "https://kubernetes.io/docs/concepts/configuration/overview/"
  ],
  aliases: ["hostports", "disallow-host-ports", "hostPortSet"],
  tags: ["CWE-668"],
  check(container, report) {
    for (const port of container.get("ports").items) {
      const hostPort2 = port.get("hostPort");
      if (hostPort2.exists && hostPort2.number !== 0 || hostPort2.isUnknown)
        report.fail(hostPort2, `${container.label} takes port ${hostPort2.string ?? ""} of its node`);
    }
  }
});

// packages/iac/src/rules/kubernetes/workload/namespace-without-baseline.ts
var namespaceWithoutBaseline = objectRule({
  id: "kubernetes/namespace-without-baseline",
  title: "Namespace admits privileged pods",
  severity: "medium",
  why: "Without an enforced Pod Security Standard everybody who may create a pod there may create a privileged one, and own a node.",
  fix: "Label the namespace `pod-security.kubernetes.io/enforce: baseline`.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-admission/",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
  ],
  aliases: [
    "C-0193",
    "pod-security-admission-baseline-applied-1",
    "pod-security-admission-baseline-applied-2"
  ],
  tags: ["CWE-1188"],
  kinds: ["Namespace"],
  check(object, report) {
    const level = object.metadata.get("labels", "pod-security.kubernetes.io/enforce");
    if (level.string !== "baseline" && level.string !== "restricted")
      report.fail(level, `${object.label} does not enforce the baseline Pod Security Standard`);
  },
  repair: (at) => setValue(
    at,
    "baseline",
    "Enforce the baseline standard. Check that no pod of the namespace needs more."
  )
});

// packages/iac/src/rules/kubernetes/workload/privilege-escalation.ts
function mayRefuse(container) {
  const privileged2 = container.securityContext("privileged");
  return !runsOnWindows(container.pod) && (!privileged2.exists || privileged2.boolean === false) && capabilitiesAdded(container).every(
    (added) => !added.isUnknown && !/^(?:CAP_)?SYS_ADMIN$/i.test(added.string ?? "")
  );
}
var privilegeEscalation = containerRule({
  id: "kubernetes/privilege-escalation",
  title: "Container may gain privileges",
  severity: "high",
  why: "Unless `allowPrivilegeEscalation` is false, a set-uid program in the image can make an unprivileged process root.",
  fix: "Set `securityContext.allowPrivilegeEscalation: false` on the container; there is no such field for the whole pod.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
    "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"
  ],
  aliases: [
    "CKV_K8S_20",
    "KSV-0001",
    "K8sPSPAllowPrivilegeEscalationContainer",
    "disallow-privilege-escalation",
    "privilegeEscalationAllowed"
  ],
  tags: ["CWE-269", "CIS-AKS-4.2.5"],
  check(container, report) {
    const allowed2 = container.securityContext("allowPrivilegeEscalation");
    if (allowed2.boolean === false) return;
    report.fail(
      allowed2,
      allowed2.exists ? `${container.label} allows privilege escalation` : `${container.label} does not set allowPrivilegeEscalation to false`
    );
  },
  repair: (at, container) => mayRefuse(container) ? setValue(at, false, "Refuse privilege escalation. Only set-uid programs notice.") : void 0
});

// packages/iac/src/rules/kubernetes/workload/privileged.ts
var privileged = containerRule({
  id: "kubernetes/privileged",
  title: "Container runs privileged",
  severity: "critical",
  why: "A privileged container has every capability and sees the devices of its node: whoever takes it over owns the node and every pod on it.",
  fix: "Remove `privileged: true`. Where one capability is needed, add just that one under `capabilities.add`.",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
  aliases: [
    "CKV_K8S_16",
    "KSV-0017",
    "privileged",
    "K8sPSPPrivilegedContainer",
    "disallow-privileged-containers",
    "runAsPrivileged",
    "privileged-container",
    "container-security-context-privileged",
    "Privileged"
  ],
  tags: ["CWE-250", "CIS-AKS-4.2.1"],
  check(container, report) {
    const privileged2 = container.securityContext("privileged");
    if (privileged2.boolean === true || privileged2.isUnknown)
      report.fail(privileged2, `${container.label} runs privileged`);
  },
  repair: (at, { pod }) => isNodeAgent(pod) ? void 0 : setValue(
    at,
    false,
    "Run unprivileged. If the program then lacks a right, add just that capability."
  )
});

// packages/iac/src/rules/kubernetes/workload/probe-host.ts
var HANDLERS = [
  [void 0, "livenessProbe"],
  [void 0, "readinessProbe"],
  [void 0, "startupProbe"],
  ["lifecycle", "postStart"],
  ["lifecycle", "preStop"]
];
var probeHost = containerRule({
  id: "kubernetes/probe-host",
  title: "Probe or lifecycle hook calls another host",
  severity: "medium",
  why: "The kubelet makes the call from the node, so whoever writes the pod can have it ask addresses that only nodes reach, such as the metadata endpoint.",
  fix: "Remove `host`: probes then go to the pod itself. Use a `Host` header where the server needs a name.",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
  aliases: ["hostprobesandhostlifecycle", "K8sPSPHostProbesLifecycle"],
  tags: ["CWE-918"],
  check(container, report) {
    for (const [group, name] of HANDLERS) {
      const handler = group === void 0 ? container.get(name) : container.get(group, name);
      if (!handler.exists) continue;
      for (const action of ["httpGet", "tcpSocket"]) {
        const host = handler.get(action, "host");
        if ((host.string ?? "") !== "")
          report.fail(host, `${container.label} has its ${name} call host ${host.string ?? ""}`);
      }
    }
  }
});

// packages/iac/src/rules/kubernetes/workload/proc-mount.ts
var procMount = containerRule({
  id: "kubernetes/proc-mount",
  title: "Container sees /proc unmasked",
  severity: "high",
  why: "The masks over /proc hide kernel settings, keys and timers; without them a process reads and, as root, changes what belongs to the node.",
  fix: "Remove `procMount`, or set it to `Default`.",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
  aliases: ["procmount_restricted", "disallow-proc-mount"],
  tags: ["CWE-200"],
  check(container, report) {
    const procMount2 = container.securityContext("procMount");
    if (procMount2.exists && procMount2.string !== "Default" || procMount2.isUnknown)
      report.fail(procMount2, `${container.label} mounts /proc ${procMount2.string ?? ""}`);
  },
  repair: (at) => setValue(at, "Default", "Mask /proc as usual.")
});

// packages/iac/src/rules/kubernetes/workload/read-only-root-filesystem.ts
var readOnlyRootFilesystem = containerRule({
  id: "kubernetes/read-only-root-filesystem",
  title: "Container may write to its root filesystem",
  severity: "medium",
  why: "An intruder who can write can change the program, drop tools and hide them among its files.",
  fix: "Set `securityContext.readOnlyRootFilesystem: true` and mount an emptyDir where the program writes.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
    "https://learn.microsoft.com/en-us/azure/aks/developer-best-practices-pod-security"
  ],
  aliases: [
    "CKV_K8S_22",
    "KSV-0014",
    "K8sPSPReadOnlyRootFilesystem",
    "C-0017",
    "immutable-container-filesystem",
    "notReadOnlyRootFilesystem",
    "no-read-only-root-fs",
    "container-security-context-readonlyrootfilesystem"
  ],
  tags: ["CWE-732"],
  check(container, report) {
    const readOnly = container.securityContext("readOnlyRootFilesystem");
    if (readOnly.boolean !== true)
      report.fail(readOnly, `${container.label} may write to its root filesystem`);
  },
  repair: (at, container) => runsOnWindows(container.pod) ? void 0 : setValue(
    at,
    true,
    "Make the root filesystem read-only. Check where the program writes, and mount an emptyDir there."
  )
});

// packages/iac/src/rules/kubernetes/facts/run-as.ts
function nonRootSetting(value) {
  if (value.boolean === true) return "good";
  return value.exists || value.isUnknown ? "bad" : "unset";
}
function idSetting(value, least) {
  const id = value.number;
  if (id !== void 0 && id >= least) return "good";
  return value.exists || value.isUnknown ? "bad" : "unset";
}
function withNulls(setting, value) {
  return setting === "unset" && isWritten(value) ? "bad" : setting;
}
function siteAmong(values, otherwise) {
  return values.find((value) => value.isUnknown) ?? otherwise;
}

// packages/iac/src/rules/kubernetes/workload/run-as-non-root.ts
function isNonRoot(container) {
  const user = idSetting(container.securityContext("runAsUser"), 1);
  const nonRoot = nonRootSetting(container.securityContext("runAsNonRoot"));
  if (user === "good" || nonRoot === "good") return true;
  if (user === "bad" || nonRoot === "bad") return false;
  const { pod } = container;
  return idSetting(pod.securityContext("runAsUser"), 1) === "good" || nonRootSetting(pod.securityContext("runAsNonRoot")) === "good";
}
function saysNothing(container) {
  return !container.securityContext("runAsUser").exists && !container.securityContext("runAsNonRoot").exists;
}
function podSite(pod) {
  const user = pod.securityContext("runAsUser");
  const nonRoot = pod.securityContext("runAsNonRoot");
  return siteAmong([user, nonRoot], user.exists && !nonRoot.exists ? user : nonRoot);
}
function containerSite(container) {
  const user = container.securityContext("runAsUser");
  const nonRoot = container.securityContext("runAsNonRoot");
  return siteAmong([user, nonRoot], user.exists ? user : nonRoot);
}
function isNonRootField(at) {
  return at instanceof Value && at.path.endsWith(".runAsNonRoot");
}
function mayBeAnybodyElse(user) {
  return !user?.exists || (user.number ?? 0) > 0;
}
var runAsNonRoot = podRule({
  id: "kubernetes/run-as-non-root",
  title: "Container may run as root",
  severity: "high",
  why: "Root in a container is root to the kernel: a flaw in the runtime or a mounted folder then gives root on the node. Without `runAsNonRoot` or a user id the image decides, and most images choose root.",
  fix: "Set `securityContext.runAsNonRoot: true` (or a `runAsUser` above 0) for the pod, and do not take it back on a container.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
    "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
    "https://learn.microsoft.com/en-us/azure/aks/developer-best-practices-pod-security"
  ],
  aliases: ["runAsRootAllowed"],
  tags: ["CWE-250"],
  check(pod, report) {
    const lacking = pod.containers.filter((container) => !isNonRoot(container));
    const [first] = lacking;
    if (!first) return;
    if (lacking.length === pod.containers.length && lacking.every(saysNothing)) {
      report.fail(
        podSite(pod),
        `${pod.label} lets its containers run as root: neither runAsNonRoot nor a user above 0 is set`
      );
      return;
    }
    for (const container of lacking)
      report.fail(containerSite(container), `${container.label} may run as root`);
  },
  repair: (at, pod) => isNonRootField(at) && [at.parent?.get("runAsUser"), pod.securityContext("runAsUser")].every(mayBeAnybodyElse) ? setValue(
    at,
    true,
    "Refuse to run as root. Check that the image names a user by a number other than 0."
  ) : void 0
});

// packages/iac/src/rules/kubernetes/facts/seccomp.ts
var SECCOMP_POD_ANNOTATION = "seccomp.security.alpha.kubernetes.io/pod";
var SECCOMP_CONTAINER_ANNOTATION = "container.seccomp.security.alpha.kubernetes.io/";
function isFiltering(type) {
  return type === "RuntimeDefault" || type === "Localhost";
}

// packages/iac/src/rules/kubernetes/workload/seccomp-profile.ts
function profileType(container) {
  return container.inheritedSecurityContext("seccompProfile").get("type");
}
function hasOtherWord(at, pod) {
  const annotations = pod.template.get("metadata", "annotations").keys;
  return annotations.some((name) => name.includes("seccomp.security.alpha.kubernetes.io/")) || at instanceof Value && at.parent?.get("localhostProfile").exists === true;
}
var seccompProfile = podRule({
  id: "kubernetes/seccomp-profile",
  title: "Container runs without a seccomp profile",
  severity: "medium",
  why: "Without a profile a process may call every system call of the kernel that all containers of a node share; most kernel exploits need one that the default profile blocks.",
  fix: "Set `securityContext.seccompProfile.type: RuntimeDefault` for the pod.",
  references: [
    "https://kubernetes.io/docs/tutorials/security/seccomp/",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted"
  ],
  aliases: ["seccompprofile_restricted"],
  tags: ["CWE-693"],
  check(pod, report) {
    if (isForWindows(pod)) return;
    const forPod = pod.securityContext("seccompProfile");
    const podType = forPod.get("type");
    if ((forPod.exists || forPod.isUnknown) && !isFiltering(podType.string)) {
      report.fail(
        podType,
        `${pod.label} has its containers run with seccomp profile "${podType.string ?? ""}"`
      );
      return;
    }
    const lacking = pod.containers.filter(
      (container) => !isFiltering(profileType(container).string)
    );
    const [first] = lacking;
    if (!first) return;
    if (lacking.length === pod.containers.length && lacking.every((container) => !profileType(container).exists)) {
      report.fail(podType, `${pod.label} sets no seccomp profile`);
      return;
    }
    for (const container of lacking) {
      const type = container.securityContext("seccompProfile", "type");
      report.fail(
        type,
        type.exists ? `${container.label} runs with seccomp profile "${type.string ?? ""}"` : `${container.label} has no seccomp profile`
      );
    }
  },
  repair(at, pod) {
    const forPod = pod.securityContext("seccompProfile", "type");
    const isOverruled = at.path === forPod.path && pod.containers.some((container) => container.securityContext("seccompProfile").exists);
    return isOverruled || runsOnWindows(pod) || hasOtherWord(at, pod) ? void 0 : setValue(
      at,
      "RuntimeDefault",
      "Filter system calls by the default profile of the runtime."
    );
  }
});

// packages/iac/src/rules/kubernetes/facts/selinux.ts
var CONTAINER_TYPES = /* @__PURE__ */ new Set([
  "container_t",
  "container_init_t",
  "container_kvm_t"
]);
function selinuxOptionsOf(pod) {
  return [
    pod.securityContext("seLinuxOptions"),
    ...pod.containers.map((container) => container.securityContext("seLinuxOptions"))
  ].filter((options) => options.exists);
}

// packages/iac/src/rules/kubernetes/workload/selinux-options.ts
function isContainerType(type = "") {
  return CONTAINER_TYPES.has(type) || type === "container_engine_t";
}
var selinuxOptions = podRule({
  id: "kubernetes/selinux-options",
  title: "SELinux options loosen the confinement of containers",
  severity: "medium",
  why: "A type such as `spc_t`, or a user or role of choice, takes a container out of the confinement that keeps it from the files of the node.",
  fix: "Remove `seLinuxOptions`, or set only `level` and one of the container types.",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
  aliases: ["selinuxoptions"],
  tags: ["CWE-693"],
  check(pod, report) {
    for (const options of selinuxOptionsOf(pod)) {
      const type = options.get("type");
      if ((type.string ?? "") !== "" && !isContainerType(type.string))
        report.fail(type, `${pod.label} sets SELinux type ${type.string ?? ""}`);
      for (const field of ["user", "role"]) {
        const value = options.get(field);
        if ((value.string ?? "") !== "")
          report.fail(value, `${pod.label} sets SELinux ${field} ${value.string ?? ""}`);
      }
    }
  }
});

// packages/iac/src/rules/kubernetes/workload/ssh-port.ts
var sshPort = containerRule({
  id: "kubernetes/ssh-port",
  title: "Container listens on the SSH port",
  severity: "medium",
  why: "An SSH server in a container is a second way in, with keys that neither Kubernetes nor its audit log knows.",
  fix: "Remove it and use `kubectl exec` or `kubectl debug`.",
  references: [
    "https://kubernetes.io/docs/tasks/debug/debug-application/get-shell-running-container/"
  ],
  aliases: ["ssh-port"],
  tags: ["CWE-923"],
  check(container, report) {
    for (const port of container.get("ports").items) {
      const number = port.get("containerPort");
      if (number.number === 22 && ["", "TCP"].includes(port.get("protocol").string ?? ""))
        report.fail(number, `${container.label} listens on the SSH port`);
    }
  }
});

// packages/iac/src/rules/kubernetes/workload/sudo-in-command.ts
var sudoInCommand = containerRule({
  id: "kubernetes/sudo-in-command",
  title: "Container starts its program with sudo",
  severity: "medium",
  why: "sudo needs a set-uid program, privilege escalation and rules that nobody reviews; it is there to become root.",
  fix: "Run the program as the user that it needs, set by `runAsUser`.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["C-0062", "sudo-in-container-entrypoint"],
  tags: ["CWE-250"],
  check(container, report) {
    if (container.role !== "main") return;
    for (const word of container.get("command").items)
      if (word.string?.includes("sudo"))
        report.fail(word, `${container.label} starts its program with sudo`);
  }
});

// packages/iac/src/rules/kubernetes/workload/sys-admin-capability.ts
var sysAdminCapability = containerRule({
  id: "kubernetes/sys-admin-capability",
  title: "Container adds SYS_ADMIN",
  severity: "critical",
  why: "SYS_ADMIN allows mounting file systems, changing namespaces and loading BPF programs: it is nearly the whole of root, and enough to leave the container.",
  fix: "Remove `SYS_ADMIN` from `capabilities.add`; ask which system call fails without it, and add the narrow capability for that.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
    "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"
  ],
  aliases: ["CKV_K8S_39", "KSV-0005"],
  tags: ["CWE-250"],
  check(container, report) {
    for (const capability of capabilitiesAdded(container))
      if (capability.string === "SYS_ADMIN" || capability.isUnknown)
        report.fail(capability, `${container.label} adds SYS_ADMIN`);
  }
});

// packages/iac/src/rules/kubernetes/workload/tiller-service.ts
var tillerService = objectRule({
  id: "kubernetes/tiller-service",
  title: "Service leads to Tiller (Helm 2)",
  severity: "high",
  why: "Tiller, the server of Helm 2, usually has the rights of cluster-admin and listens without authentication; it has had no fixes since 2020.",
  fix: "Remove it and move to Helm 3, which needs no server.",
  references: ["https://helm.sh/docs/topics/v2_v3_migration/"],
  aliases: ["CKV_K8S_44"],
  tags: ["CWE-306", "CWE-1104"],
  variantOf: ["kubernetes/tiller"],
  kinds: ["Service"],
  check(object, report) {
    const labels = object.metadata.get("labels");
    const selector = object.spec.get("selector");
    const sign = [object.metadata.get("name"), ...labels.values, ...selector.values].find(
      (value) => value.string?.toLowerCase().includes("tiller")
    );
    if (sign) report.fail(sign, `${object.label} leads to Tiller`);
  }
});

// packages/iac/src/rules/kubernetes/facts/tiller.ts
function isTiller(container) {
  const { labels } = container.pod;
  return (container.image.string ?? "").includes("tiller") || labels.get("app") === "helm" || labels.get("name") === "tiller";
}

// packages/iac/src/rules/kubernetes/workload/tiller.ts
var tiller = containerRule({
  id: "kubernetes/tiller",
  title: "Tiller (Helm 2) is deployed",
  severity: "high",
  why: "Tiller, the server of Helm 2, usually has the rights of cluster-admin and listens without authentication; it has had no fixes since 2020.",
  fix: "Remove it and move to Helm 3, which needs no server.",
  references: ["https://helm.sh/docs/topics/v2_v3_migration/"],
  aliases: ["CKV_K8S_34"],
  tags: ["CWE-306", "CWE-1104"],
  check(container, report) {
    if (isTiller(container)) report.fail(container.image, `${container.label} is Tiller`);
  }
});

// packages/iac/src/rules/kubernetes/facts/sysctls.ts
var FIRST_SAFE = [
  "kernel.shm_rmid_forced",
  "net.ipv4.ip_local_port_range",
  "net.ipv4.ip_unprivileged_port_start",
  "net.ipv4.ping_group_range",
  "net.ipv4.tcp_syncookies"
];
var SAFE_SYSCTLS_1_0 = new Set(FIRST_SAFE);
var SAFE_SYSCTLS_1_32 = /* @__PURE__ */ new Set([
  ...FIRST_SAFE,
  "net.ipv4.ip_local_reserved_ports",
  "net.ipv4.tcp_fin_timeout",
  "net.ipv4.tcp_keepalive_intvl",
  "net.ipv4.tcp_keepalive_probes",
  "net.ipv4.tcp_keepalive_time",
  "net.ipv4.tcp_rmem",
  "net.ipv4.tcp_wmem"
]);
var SAFE_SYSCTLS_1_37 = /* @__PURE__ */ new Set([
  ...SAFE_SYSCTLS_1_32,
  "net.ipv4.tcp_notsent_lowat",
  "net.ipv4.tcp_slow_start_after_idle"
]);
function sysctlNames(pod) {
  const items = pod.securityContext("sysctls").items;
  return items.length === 0 ? items : items.map((item) => item.get("name"));
}

// packages/iac/src/rules/kubernetes/workload/unsafe-sysctl.ts
var unsafeSysctl = podRule({
  id: "kubernetes/unsafe-sysctl",
  title: "Pod sets an unsafe kernel parameter",
  severity: "high",
  why: "An unsafe sysctl is not confined to the pod: it changes or exhausts what all pods of the node share.",
  fix: "Remove it, or set it for a node pool of its own with `linuxOSConfig` in the custom node configuration of AKS.",
  references: [
    "https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"
  ],
  aliases: ["sysctls"],
  tags: ["CWE-668"],
  check(pod, report) {
    for (const name of sysctlNames(pod))
      if (!SAFE_SYSCTLS_1_37.has(name.string ?? "") || name.isUnknown)
        report.fail(name, `${pod.label} sets kernel parameter ${name.string ?? ""}`);
  }
});

// packages/iac/src/rules/kubernetes/facts/volume-types.ts
var PORTABLE_VOLUMES = /* @__PURE__ */ new Set([
  "configMap",
  "csi",
  "downwardAPI",
  "emptyDir",
  "ephemeral",
  "image",
  "persistentVolumeClaim",
  "projected",
  "secret"
]);

// packages/iac/src/rules/kubernetes/workload/volume-type.ts
var volumeType = podRule({
  id: "kubernetes/volume-type",
  title: "Pod names storage directly",
  severity: "low",
  why: "A volume that names its backend in the pod carries addresses and Secret names into every copy of it, uses drivers that Kubernetes has dropped or will, and passes by storage classes and their encryption.",
  fix: "Claim storage with a PersistentVolumeClaim and the CSI drivers of AKS.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
    "https://learn.microsoft.com/en-us/azure/aks/csi-storage-drivers"
  ],
  aliases: ["restrictedvolumes"],
  tags: ["CWE-668"],
  variantOf: ["kubernetes/host-path", "kubernetes/container-runtime-socket"],
  check(pod, report) {
    for (const volume of pod.volumes) {
      const type = volume.keys.find((key) => key !== "name");
      if (type === void 0 || volume.keys.some((key, index) => PORTABLE_VOLUMES.has(key) && volume.values[index]?.exists))
        continue;
      report.fail(volume.get(type), `${pod.label} names storage of type ${type} directly`);
    }
  }
});

// packages/iac/src/rules/kubernetes/workload/windows-host-process.ts
var windowsHostProcess = podRule({
  id: "kubernetes/windows-host-process",
  title: "Windows container runs on its node itself",
  severity: "critical",
  why: "A HostProcess container runs on the Windows node itself, with its file system, network and, if asked, its SYSTEM account.",
  fix: "Remove `hostProcess: true`; leave it to node agents.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"
  ],
  aliases: ["KSV-0103", "windowshostprocess", "K8sPSPHostProcess", "set-hostprocess-true"],
  tags: ["CWE-250"],
  check(pod, report) {
    const forPod = pod.securityContext("windowsOptions", "hostProcess");
    if (forPod.boolean === true || forPod.isUnknown)
      report.fail(forPod, `${pod.label} runs as HostProcess`);
    for (const container of pod.containers) {
      const own = container.securityContext("windowsOptions", "hostProcess");
      if (own.boolean === true || own.isUnknown)
        report.fail(own, `${container.label} runs as HostProcess`);
    }
  }
});

export {
  objectRule,
  podRule,
  containerRule,
  defaultNamespace,
  deprecatedServiceAccountField,
  kubeSystem,
  podSecurityPrivileged,
  removalOf,
  removedApi,
  ROLES,
  BINDINGS,
  RBAC,
  WRITE,
  READ,
  grants,
  ruleGranting,
  allowed,
  granting,
  grantingWhenBound,
  namesSomebody,
  roleExample,
  clusterAdminWorkload,
  defaultAccountAutomount,
  defaultAccountBinding,
  defaultServiceAccount,
  serviceAccountTokenSecret,
  serviceAccountToken,
  deprecatedRegistry,
  hasDigest,
  isFloating,
  afterLastColon,
  imageTag2 as imageTag,
  publicRegistry,
  externalIps,
  ingressAnnotationInjection,
  ingressFilePath,
  alike,
  ingressHostWithoutTls,
  ingressNginxRetired,
  asKnown,
  holdsUnknown,
  ingressSnippet,
  ingressTls,
  ingressWildcardHost,
  ownIsolationOf,
  labelIsolationOf,
  governs,
  networkPolicy,
  nodePort,
  publicLoadBalancer,
  anonymousBinding,
  isSystemName,
  allowsEverything,
  allowsExec,
  bindingOnlyTo,
  authenticatedBinding,
  certificateApproval,
  clusterAdminBinding,
  clusterWideSecrets,
  endpointEditing,
  fullAccessRole,
  mastersBinding,
  namespaceSecrets,
  nodeProxy,
  persistentVolumeCreation,
  podCreationEverywhere,
  podExec,
  privilegeEscalationVerbs,
  serviceAccountTokenCreation,
  webhookConfigurationWrite,
  wildcardInRules,
  autoscalerMinimumOfTwo,
  autoscalerRange,
  autoscalerTargetMissing,
  cronjobRestartPolicy,
  disruptionBudgetBlocksEvictions,
  disruptionBudgetPolicy,
  budgetsOf,
  isNamedByBudget,
  replicasOf,
  disruptionBudget,
  duplicateEnv,
  isForWindows,
  hasOwnUsers,
  isEmpty,
  isSaid,
  isWritten,
  runsOnWindows,
  selectsAny,
  isCoreService,
  isServed,
  hasPods,
  pathBackends,
  servicesNamed,
  offersPort,
  ingressBackendMissing,
  ingressBackendPort,
  runsToCompletion,
  livenessProbe,
  intOrPercent,
  minAvailableAboveAutoscaler,
  minAvailableReachesReplicas,
  nakedPod,
  networkPolicyWithoutPods,
  unlistedProbePort,
  areAlike,
  isEqual,
  probePortName,
  readinessProbe,
  replicaSpread,
  replicasBesideAutoscaler,
  routeBackendMissing,
  workloadSelector,
  templateLabels,
  selectorMismatch,
  servedDeploymentRecreated,
  servedDeploymentReplicas,
  serviceAccountMissing,
  serviceWithoutPods,
  topologySpreadInvalid,
  isAmount,
  unitsOf,
  isWritten2,
  amountOf,
  missingAmount,
  podHasAmount,
  takesResources,
  cpuRequest,
  memoryLimit,
  memoryRequest,
  committedSecret,
  secretInArguments,
  secretInConfigMap,
  secretInEnv,
  DEFAULT_CAPABILITIES,
  capabilitiesAdded,
  capabilitiesDropped,
  dropsAll,
  dropSite,
  addedCapabilities,
  APPARMOR_ANNOTATION,
  apparmorProfile,
  hostPaths,
  hostPathMounts,
  SENSITIVE_HOST_PATHS,
  containerRuntimeSocket,
  dashboard,
  dropAllCapabilities,
  gitSyncCommand,
  hostIpc,
  hostNetwork,
  hostPath,
  hostPid,
  hostPort,
  namespaceWithoutBaseline,
  privilegeEscalation,
  privileged,
  probeHost,
  procMount,
  readOnlyRootFilesystem,
  nonRootSetting,
  idSetting,
  withNulls,
  siteAmong,
  runAsNonRoot,
  SECCOMP_POD_ANNOTATION,
  SECCOMP_CONTAINER_ANNOTATION,
  isFiltering,
  seccompProfile,
  CONTAINER_TYPES,
  selinuxOptionsOf,
  selinuxOptions,
  sshPort,
  sudoInCommand,
  sysAdminCapability,
  tillerService,
  isTiller,
  tiller,
  SAFE_SYSCTLS_1_0,
  SAFE_SYSCTLS_1_32,
  sysctlNames,
  unsafeSysctl,
  PORTABLE_VOLUMES,
  volumeType,
  windowsHostProcess
};
