import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  before,
  isFlow,
  keySpan,
  lineEnd,
  setValue,
  sharesValues,
  withQuotes
} from "./chunk-2VVJI2EV.js";
import {
  completeRule,
  fixOf
} from "./chunk-FPUBPWWA.js";
import {
  Access,
  Exposure,
  Isolation,
  accountName,
  accountOf,
  asKubernetesDoes,
  decodedSecret,
  equalitySelector,
  findAssignments,
  findKnownSecrets,
  isExposed,
  isPlaceholder,
  labelSelector,
  looksLikeSecret,
  mountsToken,
  networkPolicies,
  policyRules,
  roleReference,
  sameNamespace,
  services,
  stringMap,
  subjectsOf,
  wordsOf
} from "./chunk-ETBC475O.js";
import {
  Scalar,
  Value,
  holdsPlaceholder,
  scalars
} from "./chunk-EBAGDHEZ.js";
import "./chunk-RE4VRFVJ.js";
import "./chunk-OVRUMTP3.js";
import "./chunk-V77C22EU.js";
import "./chunk-Z7UFZZVP.js";

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

// packages/iac/src/rules/kubernetes/configuration/api-removed-since-1-25.ts
var apiRemovedSince125 = objectRule({
  id: "kubernetes/api-removed-since-1-25",
  title: "API version was removed in Kubernetes 1.25 or later",
  severity: "low",
  profile: "all",
  why: "Clusters that are supported today refuse it.",
  fix: "Write the manifest for the API version that replaced it.",
  references: ["https://kubernetes.io/docs/reference/using-api/deprecation-guide/"],
  aliases: ["check-deprecated-apis"],
  variantOf: ["kubernetes/removed-api"],
  check(object, report) {
    const removed = removalOf(object.apiVersion, object.kind);
    if (removed && removed.removedIn >= 25)
      report.fail(
        object.node.get("apiVersion"),
        `${object.label} is written for ${object.apiVersion}, which Kubernetes 1.${removed.removedIn} removed`
      );
  }
});

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

// packages/iac/src/rules/kubernetes/facts/labelled.ts
function withoutLabels(pod, names2) {
  for (const metadata of /* @__PURE__ */ new Set([pod.object.metadata, pod.template.get("metadata")])) {
    const labels = stringMap(metadata.get("labels"));
    if (!names2.some((name) => labels.has(name))) return metadata.get("labels");
  }
  return void 0;
}

// packages/iac/src/rules/kubernetes/configuration/descriptive-labels.ts
var LABELS = ["app", "tier", "phase", "version", "owner", "env"];
var descriptiveLabels = podRule({
  id: "kubernetes/descriptive-labels",
  title: "Workload or its pods carry none of the usual labels",
  severity: "low",
  profile: "all",
  why: "Without labels such as `owner` or `env` nobody can tell whose an alert is.",
  fix: "Label the object and its pod template with one of `app`, `tier`, `phase`, `version`, `owner`, `env`.",
  references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/"],
  aliases: ["C-0076"],
  check(pod, report) {
    const place = withoutLabels(pod, LABELS);
    if (place) report.fail(place, `${pod.label} carries none of the labels ${LABELS.join(", ")}`);
  }
});

// packages/iac/src/rules/kubernetes/configuration/email-annotation.ts
var ADDRESS = /[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}\.[A-Za-z0-9.-]/;
var emailAnnotation = podRule({
  id: "kubernetes/email-annotation",
  title: "Workload has no e-mail address",
  severity: "low",
  profile: "all",
  why: "Nobody can tell whom to write to.",
  fix: "Add an annotation `email`.",
  references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/"],
  aliases: ["required-annotation-email"],
  check(pod, report) {
    const annotations = pod.object.metadata.get("annotations");
    const hasAddress = annotations.keys.some(
      (key, index) => key.includes("email") && ADDRESS.test(annotations.values[index]?.string ?? "")
    );
    if (!hasAddress)
      report.fail(annotations, `${pod.label} has no annotation with an e-mail address`);
  }
});

// packages/iac/src/rules/kubernetes/configuration/extensions-api.ts
var extensionsApi = objectRule({
  id: "kubernetes/extensions-api",
  title: "Object is written for the API group extensions",
  severity: "low",
  profile: "all",
  why: "The group `extensions` is no longer served.",
  fix: "Use `apps/v1`, `networking.k8s.io/v1` or `policy/v1`.",
  references: ["https://kubernetes.io/docs/reference/using-api/deprecation-guide/"],
  aliases: ["no-extensions-v1beta"],
  variantOf: ["kubernetes/removed-api"],
  check(object, report) {
    if (/^extensions\/v1beta./.test(object.apiVersion))
      report.fail(
        object.node.get("apiVersion"),
        `${object.label} is written for ${object.apiVersion}`
      );
  }
});

// packages/iac/src/rules/kubernetes/configuration/instance-label.ts
var instanceLabel = podRule({
  id: "kubernetes/instance-label",
  title: "Label app.kubernetes.io/instance is not the name of the object",
  severity: "low",
  profile: "all",
  why: "Charts and tools find an instance by this label.",
  fix: "Give `app.kubernetes.io/instance` the value of `metadata.name`.",
  references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/"],
  aliases: ["metadataAndInstanceMismatched"],
  check(pod, report) {
    const { object } = pod;
    const label = object.metadata.get("labels", "app.kubernetes.io/instance");
    if (label.string !== object.name)
      report.fail(label, `${object.label} does not carry its name as app.kubernetes.io/instance`);
  }
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

// packages/iac/src/rules/kubernetes/configuration/name-label.ts
var nameLabel = podRule({
  id: "kubernetes/name-label",
  title: "Pods do not carry the label app.kubernetes.io/name",
  severity: "low",
  profile: "all",
  why: "Tools name applications by this label.",
  fix: "Add `app.kubernetes.io/name` to the labels of the pods.",
  references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/"],
  aliases: ["require-labels"],
  variantOf: ["kubernetes/recommended-labels"],
  check(pod, report) {
    if (!pod.labels.get("app.kubernetes.io/name"))
      report.fail(
        pod.template.get("metadata", "labels"),
        `Pods of ${pod.label} do not carry app.kubernetes.io/name`
      );
  }
});

// packages/iac/src/rules/kubernetes/facts/namespaces.ts
function defaultNamespaceOf(object) {
  const namespace = object.metadata.get("namespace");
  return (namespace.string ?? "default") === "default" ? namespace : void 0;
}
var WORKLOAD_KINDS = [
  "Pod",
  "Deployment",
  "StatefulSet",
  "DaemonSet",
  "ReplicaSet",
  "ReplicationController",
  "Job",
  "CronJob"
];

// packages/iac/src/rules/kubernetes/configuration/namespace-left-out.ts
var namespaceLeftOut = objectRule({
  id: "kubernetes/namespace-left-out",
  title: "Object is not placed in a namespace",
  severity: "low",
  profile: "all",
  kinds: [
    "Pod",
    "Deployment",
    "DaemonSet",
    "StatefulSet",
    "ReplicaSet",
    "ReplicationController",
    "Job",
    "CronJob",
    "Service",
    "Secret",
    "ServiceAccount",
    "Role",
    "RoleBinding",
    "ConfigMap",
    "Ingress"
  ],
  why: "What is not placed lands in `default`, where rights, quotas and network policies cannot tell applications apart.",
  fix: "Write `metadata.namespace`.",
  references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"],
  aliases: ["CKV_K8S_21"],
  variantOf: ["kubernetes/default-namespace"],
  check(object, report) {
    const namespace = defaultNamespaceOf(object);
    if (namespace && !(namespace instanceof Scalar && namespace.isNull) && !(object.kind === "ServiceAccount" && object.name === "default") && !(object.kind === "Service" && object.name === "kubernetes"))
      report.fail(namespace, `${object.label} lands in the namespace default`);
  }
});

// packages/iac/src/rules/kubernetes/configuration/namespace-listed.ts
var namespaceListed = objectRule({
  id: "kubernetes/namespace-listed",
  title: "Namespace to review",
  severity: "low",
  profile: "all",
  kinds: ["Namespace"],
  why: "Namespaces are the borders between teams and applications: which there are should be known.",
  fix: "Review whether each one is needed and who owns it.",
  references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"],
  aliases: ["C-0209"],
  check(namespace, report) {
    report.fail(namespace.metadata.get("name"), `${namespace.label} is a border to review`);
  }
});

// packages/iac/src/rules/kubernetes/configuration/owner-label.ts
var ownerLabel = podRule({
  id: "kubernetes/owner-label",
  title: "Workload has no owner label",
  severity: "low",
  profile: "all",
  why: "Nobody can tell whom to call.",
  fix: "Add a label `owner`.",
  references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/"],
  aliases: ["required-label-owner"],
  check(pod, report) {
    const labels = pod.object.metadata.get("labels");
    if (!labels.keys.some((key) => key.includes("owner")))
      report.fail(labels, `${pod.label} has no owner label`);
  }
});

// packages/iac/src/rules/kubernetes/configuration/pod-or-controller-in-default-namespace.ts
var podOrControllerInDefaultNamespace = objectRule({
  id: "kubernetes/pod-or-controller-in-default-namespace",
  title: "Pod or its controller is not placed in a namespace",
  severity: "low",
  profile: "all",
  kinds: ["Pod", "Deployment", "StatefulSet", "DaemonSet", "Job"],
  why: "In `default`, rights, quotas and network policies cannot tell applications apart.",
  fix: "Write `metadata.namespace`.",
  references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"],
  aliases: ["disallow-default-namespace"],
  variantOf: ["kubernetes/default-namespace", "kubernetes/workload-in-default-namespace"],
  check(object, report) {
    const namespace = defaultNamespaceOf(object);
    if (namespace) report.fail(namespace, `${object.label} lands in the namespace default`);
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

// packages/iac/src/rules/kubernetes/configuration/recommended-labels.ts
var LABELS2 = [
  "name",
  "instance",
  "version",
  "component",
  "part-of",
  "managed-by",
  "created-by"
].map((name) => `app.kubernetes.io/${name}`);
var recommendedLabels = podRule({
  id: "kubernetes/recommended-labels",
  title: "Workload or its pods carry none of the recommended labels",
  severity: "low",
  profile: "all",
  why: "Tools group and name objects by the labels that Kubernetes recommends.",
  fix: "Label the object and its pod template with `app.kubernetes.io/name` and its like.",
  references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/"],
  aliases: ["C-0077"],
  check(pod, report) {
    const place = withoutLabels(pod, LABELS2);
    if (place) report.fail(place, `${pod.label} carries none of the labels of app.kubernetes.io`);
  }
});

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

// packages/iac/src/rules/kubernetes/configuration/replaced-api.ts
var UNLISTED = /* @__PURE__ */ new Set([
  "extensions/v1beta1",
  "apps/v1beta2",
  "apps/v1beta1 StatefulSet",
  "apps/v1beta1 ControllerRevision",
  "apiextensions.k8s.io/v1beta1",
  "apiregistration.k8s.io/v1beta1",
  "events.k8s.io/v1beta1",
  "node.k8s.io/v1beta1",
  "policy/v1beta1 PodSecurityPolicy"
]);
var ALSO = /* @__PURE__ */ new Set([
  "admission.k8s.io/v1beta1 AdmissionReview",
  "storage.k8s.io/v1alpha1 CSIStorageCapacity",
  "storage.k8s.io/v1alpha1 VolumeAttachment"
]);
function isReplaced(apiVersion, kind) {
  const key = `${apiVersion} ${kind}`;
  if (ALSO.has(key)) return true;
  if (UNLISTED.has(apiVersion) || UNLISTED.has(key)) return false;
  return removalOf(apiVersion, kind) !== void 0;
}
var replacedApi = objectRule({
  id: "kubernetes/replaced-api",
  title: "A later version of the API has replaced this one",
  severity: "medium",
  profile: "all",
  why: "Clusters of a current version serve only the later one.",
  fix: "Write the manifest for the later version.",
  references: ["https://kubernetes.io/docs/reference/using-api/deprecation-guide/"],
  aliases: ["KSV-0107"],
  variantOf: ["kubernetes/removed-api"],
  check(object, report) {
    if (isReplaced(object.apiVersion, object.kind))
      report.fail(
        object.node.get("apiVersion"),
        `${object.label} is written for ${object.apiVersion}, which a later version has replaced`
      );
  }
});

// packages/iac/src/rules/kubernetes/configuration/resource-in-default-namespace.ts
var resourceInDefaultNamespace = objectRule({
  id: "kubernetes/resource-in-default-namespace",
  title: "Namespaced object is not placed in a namespace",
  severity: "low",
  profile: "all",
  kinds: [
    ...WORKLOAD_KINDS,
    "RoleBinding",
    "Role",
    "ConfigMap",
    "Endpoints",
    "PersistentVolumeClaim",
    "PodTemplate",
    "Service",
    "ServiceAccount",
    "EndpointSlice",
    "HorizontalPodAutoscaler",
    "Lease",
    "CSIStorageCapacity",
    "Ingress",
    "PodDisruptionBudget",
    "Secret"
  ],
  why: "What is not placed lands in `default`, where rights, quotas and network policies cannot tell applications apart.",
  fix: "Write `metadata.namespace`.",
  references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"],
  aliases: ["C-0212"],
  variantOf: ["kubernetes/default-namespace"],
  check(object, report) {
    const namespace = defaultNamespaceOf(object);
    if (namespace) report.fail(namespace, `${object.label} lands in the namespace default`);
  }
});

// packages/iac/src/rules/kubernetes/configuration/stable-workload-api.ts
var stableWorkloadApi = objectRule({
  id: "kubernetes/stable-workload-api",
  title: "Workload is written for a version before apps/v1",
  severity: "low",
  profile: "all",
  kinds: ["Deployment", "StatefulSet", "DaemonSet"],
  why: "Versions before `apps/v1` are no longer served.",
  fix: "Use `apps/v1`.",
  references: ["https://kubernetes.io/docs/reference/using-api/deprecation-guide/"],
  aliases: ["stable-version"],
  variantOf: ["kubernetes/removed-api"],
  check(object, report) {
    const removed = removalOf(object.apiVersion, object.kind);
    if (removed?.replacement === "apps/v1")
      report.fail(
        object.node.get("apiVersion"),
        `${object.label} is written for ${object.apiVersion}`
      );
  }
});

// packages/iac/src/rules/kubernetes/configuration/storage-class-name.ts
var storageClassName = objectRule({
  id: "kubernetes/storage-class-name",
  title: "Claim does not name a storage class",
  severity: "low",
  profile: "all",
  kinds: ["PersistentVolumeClaim", "StatefulSet"],
  why: "The default class of the cluster decides then, and may change.",
  fix: "Set `storageClassName`.",
  references: ["https://kubernetes.io/docs/concepts/storage/storage-classes/"],
  aliases: ["require-storageclass"],
  check(object, report) {
    const claims2 = object.kind === "StatefulSet" ? object.spec.get("volumeClaimTemplates").items.map((item) => item.get("spec")) : [object.spec];
    for (const claim of claims2) {
      const name = claim.get("storageClassName");
      if (!name.string) report.fail(name, `${object.label} claims storage of no class`);
    }
  }
});

// packages/iac/src/rules/kubernetes/configuration/storage-class-reclaim.ts
var storageClassReclaim = objectRule({
  id: "kubernetes/storage-class-reclaim",
  title: "Storage class does not delete what is no longer claimed",
  severity: "low",
  profile: "all",
  kinds: ["StorageClass"],
  why: "Volumes nobody claims go on costing money and keeping data.",
  fix: "Set `reclaimPolicy: Delete`.",
  references: ["https://kubernetes.io/docs/concepts/storage/storage-classes/"],
  aliases: ["restrict-storageclass"],
  check(storage, report) {
    const policy = storage.node.get("reclaimPolicy");
    if (policy.string !== "Delete")
      report.fail(policy, `${storage.label} does not delete what is no longer claimed`);
  }
});

// packages/iac/src/rules/kubernetes/configuration/volume-encryption.ts
var volumeEncryption = objectRule({
  id: "kubernetes/volume-encryption",
  title: "Volume is of a storage class that does not say it encrypts",
  severity: "medium",
  profile: "all",
  kinds: ["PersistentVolume"],
  why: "Whoever gets at the disk or a copy of it reads the data.",
  fix: "Use a class whose disks are encrypted; on Azure all managed disks are.",
  references: ["https://kubernetes.io/docs/concepts/storage/storage-classes/"],
  aliases: ["C-0264"],
  check(volume, report, cluster) {
    const name = volume.spec.get("storageClassName");
    const storage = cluster.ofKind("StorageClass").find((candidate) => candidate.name === name.string);
    if (!storage) return;
    const provisioner = storage.node.get("provisioner").string ?? "";
    const encrypts = storage.node.get("parameters", "encrypted").string === "true" || provisioner.includes("azure") || provisioner.includes("csi.storage.gke.io");
    if (!encrypts)
      report.fail(name, `${volume.label} is of ${storage.label}, which does not say it encrypts`, [
        storage.node
      ]);
  }
});

// packages/iac/src/rules/kubernetes/configuration/workload-in-default-namespace.ts
var workloadInDefaultNamespace = objectRule({
  id: "kubernetes/workload-in-default-namespace",
  title: "Workload is not placed in a namespace",
  severity: "low",
  profile: "all",
  kinds: WORKLOAD_KINDS,
  why: "What is not placed lands in `default`, where rights, quotas and network policies cannot tell applications apart.",
  fix: "Write `metadata.namespace`.",
  references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"],
  aliases: ["KSV-0110", "C-0061"],
  variantOf: ["kubernetes/default-namespace"],
  check(object, report) {
    const namespace = defaultNamespaceOf(object);
    if (namespace) report.fail(namespace, `${object.label} lands in the namespace default`);
  }
});

// packages/iac/src/rules/kubernetes/configuration/workload-or-service-in-default-namespace.ts
var workloadOrServiceInDefaultNamespace = objectRule({
  id: "kubernetes/workload-or-service-in-default-namespace",
  title: "Workload or Service is not placed in a namespace",
  severity: "low",
  profile: "all",
  kinds: [...WORKLOAD_KINDS, "DeploymentConfig", "Service"],
  why: "What is not placed lands in `default`, where rights, quotas and network policies cannot tell applications apart.",
  fix: "Write `metadata.namespace`.",
  references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"],
  aliases: ["use-namespace"],
  variantOf: ["kubernetes/default-namespace"],
  check(object, report) {
    const namespace = defaultNamespaceOf(object);
    if (namespace) report.fail(namespace, `${object.label} lands in the namespace default`);
  }
});

// packages/iac/src/rules/kubernetes/facts/account-bindings.ts
function namesAccount(binding, account) {
  const { name, namespace } = account;
  return namespace !== void 0 && subjectsOf(binding).some(
    (subject) => subject.kind === "ServiceAccount" && subject.name === name && subject.namespace === namespace
  );
}
var EVERY_ACCOUNT = ["system:authenticated", "system:serviceaccounts"];
var known = /* @__PURE__ */ new WeakMap();
function bindingOfEveryAccount(cluster) {
  let binding = known.get(cluster);
  if (binding === void 0) {
    binding = [...cluster.ofKind("ClusterRoleBinding"), ...cluster.ofKind("RoleBinding")].find(
      (one) => subjectsOf(one).some(({ name }) => EVERY_ACCOUNT.includes(name))
    ) ?? null;
    known.set(cluster, binding);
  }
  return binding ?? void 0;
}

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
function roleExample(title, kind, ...rules2) {
  return { title, source: role(kind, "worker", rules2) };
}
function bindingExample(title, kind, reference, ...subjects) {
  return { title, source: bindingText(kind, ...reference, subjects) };
}
function role(kind, name, rules2) {
  const lines = rules2.map(
    ({ groups = [""], resources, verbs, names: names2 }) => `  - apiGroups: ${list(groups)}
    resources: ${list(resources)}
    verbs: ${list(verbs)}
${names2 ? `    resourceNames: ${list(names2)}
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

// packages/iac/src/rules/kubernetes/identity/administrative-workload.ts
var GRANTED = [{ groups: ["", "*"], resources: ["*"], verbs: ["*"] }];
var administrativeWorkload = podRule({
  id: "kubernetes/administrative-workload",
  title: "Workload runs with an administrative role",
  severity: "medium",
  profile: "all",
  why: "Whoever takes over a container of it can do everything within reach of the role.",
  fix: "Bind its ServiceAccount to a role that names what the workload uses.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["C-0272"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/cluster-admin-workload"],
  check(pod, report, cluster) {
    const account = accountOf(pod, cluster);
    if (!account || !mountsToken(pod, cluster)) return;
    const access = Access.in(cluster);
    const binding = access.ofAccount(
      account.namespace,
      account.name,
      GRANTED,
      (one) => access.ofRole(one, GRANTED, (role2) => ruleGranting(role2, GRANTED)) && one
    );
    if (binding && namesAccount(binding, account))
      report.fail(
        pod.serviceAccountName,
        `${pod.label} may do everything through ${binding.label}`,
        [binding.node.get("roleRef", "name")]
      );
  }
});

// packages/iac/src/rules/kubernetes/identity/bound-token-mounted.ts
var BOUND = {};
var boundTokenMounted = podRule({
  id: "kubernetes/bound-token-mounted",
  title: "Pod mounts a token that has rights",
  severity: "low",
  profile: "all",
  why: "An attacker in the container uses the rights of its ServiceAccount.",
  fix: "Set `automountServiceAccountToken: false` on the pod, unless it calls the Kubernetes API. Workload identity does not need this token.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"
  ],
  aliases: ["C-0261"],
  tags: ["CIS-AKS-4.1.6", "CWE-522"],
  variantOf: ["kubernetes/service-account-token"],
  check(pod, report, cluster) {
    const account = accountOf(pod, cluster);
    if (!account || !mountsToken(pod, cluster)) return;
    const own = Access.in(cluster).ofAccount(account.namespace, account.name, BOUND, (one) => one);
    const binding = own && namesAccount(own, account) ? own : bindingOfEveryAccount(cluster);
    if (binding)
      report.fail(
        pod.spec.get("automountServiceAccountToken"),
        `${pod.label} mounts a token that ${binding.label} gives rights to`,
        [binding.node.get("subjects")]
      );
  }
});

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

// packages/iac/src/rules/kubernetes/identity/mounted-secret.ts
var mountedSecret = podRule({
  id: "kubernetes/mounted-secret",
  title: "Workload mounts a Secret",
  severity: "low",
  profile: "all",
  why: "Whoever takes over the container reads the Secret.",
  fix: "Mount only what is needed; fetch secrets from Key Vault where that is possible.",
  references: ["https://kubernetes.io/docs/concepts/configuration/secret/"],
  aliases: ["C-0255"],
  check(pod, report, cluster) {
    for (const volume of pod.volumes) {
      const secret = volume.get("secret", "secretName").string;
      if (secret === void 0 || cluster.named("Secret", pod.namespace, secret).length === 0)
        continue;
      const name = volume.get("name").string;
      for (const container of pod.containers)
        for (const mount of container.get("volumeMounts").items)
          if (container.role === "main" && mount.get("name").string === name)
            report.fail(mount, `${container.label} mounts Secret "${secret}"`);
    }
  }
});

// packages/iac/src/rules/kubernetes/identity/namespace-service-account.ts
var namespaceServiceAccount = objectRule({
  id: "kubernetes/namespace-service-account",
  title: "Namespace leaves its pods to the default ServiceAccount",
  severity: "low",
  profile: "all",
  why: "Without an account of its own a workload shares the rights of the default one.",
  fix: "Make a ServiceAccount for each workload and set `automountServiceAccountToken: false` on the default one.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"
  ],
  aliases: ["C-0189"],
  tags: ["CIS-AKS-4.1.5"],
  variantOf: ["kubernetes/default-account-automount"],
  kinds: ["ServiceAccount", "Namespace"],
  check(object, report, cluster) {
    const mounts = object.node.get("automountServiceAccountToken");
    if (object.kind === "ServiceAccount") {
      if (object.name === "default" && mounts.boolean !== false)
        report.fail(mounts, `${object.label} mounts its token by default`);
    } else if (!namespacesWithAccounts(cluster).has(object.name))
      report.fail(
        object.metadata.get("name"),
        `${object.label} has no ServiceAccount besides the default one`
      );
  }
});
var known2 = /* @__PURE__ */ new WeakMap();
function namespacesWithAccounts(cluster) {
  let namespaces = known2.get(cluster);
  if (namespaces) return namespaces;
  namespaces = /* @__PURE__ */ new Set();
  for (const { name, namespace } of cluster.ofKind("ServiceAccount"))
    if (name !== "default" && namespace !== void 0) namespaces.add(namespace);
  known2.set(cluster, namespaces);
  return namespaces;
}

// packages/iac/src/rules/kubernetes/identity/service-account-automount.ts
var serviceAccountAutomount = objectRule({
  id: "kubernetes/service-account-automount",
  title: "ServiceAccount mounts its token by default",
  severity: "low",
  profile: "all",
  why: "Every pod that runs as the account gets its token, needed or not.",
  fix: "Set `automountServiceAccountToken: false` on the account; switch it on for the pods that call the API.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"
  ],
  aliases: ["restrict-sa-automount-sa-token"],
  tags: ["CIS-AKS-4.1.6", "CWE-522"],
  kinds: ["ServiceAccount"],
  check(account, report) {
    const mounts = account.node.get("automountServiceAccountToken");
    if (mounts.boolean !== false)
      report.fail(mounts, `${account.label} mounts its token by default`);
  },
  repair: (at) => setValue(
    at,
    false,
    "Mount no token by default. Switch it on again for the pods that call the Kubernetes API."
  )
});

// packages/iac/src/rules/kubernetes/identity/service-account-name.ts
var serviceAccountName = podRule({
  id: "kubernetes/service-account-name",
  title: "Pod names no ServiceAccount",
  severity: "low",
  profile: "all",
  why: "A pod that names no account runs as the default one, whose rights all such pods share.",
  fix: "Make a ServiceAccount for the workload and name it in `serviceAccountName`.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"
  ],
  aliases: ["ServiceAccountName"],
  tags: ["CIS-AKS-4.1.5"],
  variantOf: ["kubernetes/default-service-account"],
  check(pod, report) {
    const name = pod.spec.get("serviceAccountName");
    if (!name.exists) report.fail(name, `${pod.label} names no ServiceAccount`);
  }
});

// packages/iac/src/rules/kubernetes/identity/service-account-secrets.ts
var serviceAccountSecrets = objectRule({
  id: "kubernetes/service-account-secrets",
  title: "ServiceAccount lists Secrets",
  severity: "low",
  profile: "all",
  why: "Secrets listed here are how long-lived tokens were handed out.",
  fix: "Remove `secrets`; tokens come from the TokenRequest API.",
  references: ["https://kubernetes.io/docs/concepts/security/service-accounts/"],
  aliases: ["check-serviceaccount-secrets"],
  kinds: ["ServiceAccount"],
  check(account, report) {
    if (account.node.keys.includes("secrets"))
      report.fail(account.node.get("secrets"), `${account.label} lists Secrets`);
  }
});

// packages/iac/src/rules/kubernetes/identity/service-account-token-asked-for.ts
var serviceAccountTokenAskedFor = podRule({
  id: "kubernetes/service-account-token-asked-for",
  title: "Pod asks for its API token",
  severity: "low",
  profile: "all",
  why: "An attacker in the container reads the token and speaks to the API server as the workload.",
  fix: "Set `automountServiceAccountToken: false` on the pod, unless it calls the Kubernetes API. Workload identity does not need this token.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"
  ],
  aliases: ["KSV-0036", "K8sPSPAutomountServiceAccountTokenPod"],
  tags: ["CIS-AKS-4.1.6", "CWE-522"],
  variantOf: ["kubernetes/service-account-token"],
  check(pod, report) {
    const mounts = pod.object.spec.get("automountServiceAccountToken");
    if (mounts.boolean === true) {
      report.fail(mounts, `${pod.label} asks for its API token`);
      return;
    }
    if (pod.object.spec.keys.includes("automountServiceAccountToken")) return;
    for (const container of pod.containers)
      for (const mount of container.get("volumeMounts").items)
        if (mount.get("mountPath").string === "/var/run/secrets/kubernetes.io/serviceaccount")
          report.fail(mount, `${container.label} mounts an API token`);
  }
});

// packages/iac/src/rules/kubernetes/identity/service-account-token-disallowed.ts
var serviceAccountTokenDisallowed = podRule({
  id: "kubernetes/service-account-token-disallowed",
  title: "Pod may mount its API token",
  severity: "low",
  profile: "all",
  why: "An attacker in the container reads the token and speaks to the API server as the workload.",
  fix: "Set `automountServiceAccountToken: false` on the pod, unless it calls the Kubernetes API. Workload identity does not need this token.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"
  ],
  aliases: ["restrict-automount-sa-token"],
  tags: ["CIS-AKS-4.1.6", "CWE-522"],
  variantOf: ["kubernetes/service-account-token"],
  check(pod, report) {
    const mounts = pod.spec.get("automountServiceAccountToken");
    if (mounts.string !== "false" && pod.labels.get("app.kubernetes.io/part-of") !== "policy-reporter")
      report.fail(mounts, `${pod.label} may mount its API token`);
  }
});

// packages/iac/src/rules/kubernetes/identity/service-account-token-off-in-account.ts
var serviceAccountTokenOffInAccount = podRule({
  id: "kubernetes/service-account-token-off-in-account",
  title: "Neither pod nor account switches off the API token",
  severity: "low",
  profile: "all",
  why: "An attacker in the container reads the token and speaks to the API server as the workload.",
  fix: "Set `automountServiceAccountToken: false` on the pod, unless it calls the Kubernetes API. Workload identity does not need this token.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"
  ],
  aliases: ["automountServiceAccountToken"],
  tags: ["CIS-AKS-4.1.6", "CWE-522"],
  variantOf: ["kubernetes/service-account-token"],
  check(pod, report, cluster) {
    const mounts = pod.spec.get("automountServiceAccountToken");
    if (mounts.boolean === false) return;
    const name = pod.serviceAccountName.string ?? "";
    const account = mounts.boolean === true ? void 0 : cluster.named("ServiceAccount", pod.namespace, name)[0];
    if (account?.node.get("automountServiceAccountToken").boolean !== false)
      report.fail(mounts, `${pod.label} mounts the API token of ServiceAccount "${name}"`);
  }
});

// packages/iac/src/rules/kubernetes/identity/service-account-token-opt-out.ts
var serviceAccountTokenOptOut = podRule({
  id: "kubernetes/service-account-token-opt-out",
  title: "Pod does not switch off its API token",
  severity: "low",
  profile: "all",
  why: "An attacker in the container reads the token and speaks to the API server as the workload.",
  fix: "Set `automountServiceAccountToken: false` on the pod, unless it calls the Kubernetes API. Workload identity does not need this token.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"
  ],
  aliases: ["CKV_K8S_38"],
  tags: ["CIS-AKS-4.1.6", "CWE-522"],
  variantOf: ["kubernetes/service-account-token"],
  check(pod, report) {
    const mounts = pod.spec.get("automountServiceAccountToken");
    if (mounts.boolean !== false)
      report.fail(mounts, `${pod.label} does not switch off its API token`);
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

// packages/iac/src/rules/kubernetes/identity/takeover-workload.ts
var GRANTED2 = [
  { groups: ["", "*"], resources: ["pods", "*"], verbs: ["create", "update", "patch", "*"] },
  { groups: ["", "*"], resources: ["secrets", "*"], verbs: READ }
];
var takeoverWorkload = podRule({
  id: "kubernetes/takeover-workload",
  title: "Workload can take over its cluster or namespace",
  severity: "medium",
  profile: "all",
  why: "Whoever takes over a container of it reads Secrets or starts pods, and goes on from there.",
  fix: "Bind its ServiceAccount to a role that names what the workload uses.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["C-0267"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/cluster-admin-workload"],
  check(pod, report, cluster) {
    const account = accountOf(pod, cluster);
    if (!account || !mountsToken(pod, cluster)) return;
    const access = Access.in(cluster);
    const binding = access.ofAccount(
      account.namespace,
      account.name,
      GRANTED2,
      (one) => access.ofRole(one, GRANTED2, (role2) => ruleGranting(role2, GRANTED2)) && one
    );
    if (binding && namesAccount(binding, account))
      report.fail(
        pod.serviceAccountName,
        `${pod.label} may create pods or read Secrets through ${binding.label}`,
        [binding.node.get("roleRef", "name")]
      );
  }
});

// packages/iac/src/rules/kubernetes/image/azure-registry.ts
var azureRegistry = containerRule({
  id: "kubernetes/azure-registry",
  title: "Image does not come from an Azure Container Registry",
  severity: "low",
  profile: "all",
  why: "An own registry is where images are scanned, signed and kept; what comes from elsewhere passes by all of that.",
  fix: "Import the image into your Azure Container Registry.",
  references: [
    "https://learn.microsoft.com/en-us/azure/aks/operator-best-practices-container-image-management"
  ],
  aliases: ["KSV-0032"],
  tags: ["CWE-829", "CIS-AKS-5.1.4"],
  variantOf: ["kubernetes/public-registry"],
  check(container, report) {
    const image = container.image.string ?? "";
    const slash = image.indexOf("/");
    if (slash < 0 || !image.slice(0, slash).endsWith("azurecr.io"))
      report.fail(
        container.image,
        `${container.label} runs ${image || "an image"}, not from an Azure Container Registry`
      );
  }
});

// packages/iac/src/rules/kubernetes/image/cloud-registry.ts
var AWS_REGIONS = [
  "us-east-2",
  "us-east-1",
  "us-west-1",
  "us-west-2",
  "af-south-1",
  "ap-east-1",
  "ap-south-1",
  "ap-northeast-2",
  "ap-southeast-1",
  "ap-southeast-2",
  "ap-northeast-1",
  "ca-central-1",
  "eu-central-1",
  "eu-west-1",
  "eu-west-2",
  "eu-south-1",
  "eu-west-3",
  "eu-north-1",
  "me-south-1",
  "sa-east-1",
  "us-gov-east-1",
  "us-gov-west-1"
];
var REGISTRIES = [
  "azurecr.io",
  "gcr.io",
  ...AWS_REGIONS.map((region) => `ecr.${region}.amazonaws.com`),
  "ecr.cn-north-1.amazonaws.com.cn",
  "ecr.cn-northwest-1.amazonaws.com.cn"
];
function isOfCloud(registry) {
  return REGISTRIES.some((ending) => registry.endsWith(ending));
}
var cloudRegistry = containerRule({
  id: "kubernetes/cloud-registry",
  title: "Image comes from a registry of none of the big clouds",
  severity: "low",
  profile: "all",
  why: "The registries of the clouds tie who may push to identities of an account.",
  fix: "Import the image into your Azure Container Registry.",
  references: [
    "https://learn.microsoft.com/en-us/azure/aks/operator-best-practices-container-image-management"
  ],
  aliases: ["KSV-0125"],
  tags: ["CWE-829", "CIS-AKS-5.1.4"],
  variantOf: ["kubernetes/public-registry"],
  check(container, report) {
    const image = container.image.string ?? "";
    const slash = image.indexOf("/");
    if (slash < 0) return;
    const registry = image.slice(0, slash);
    if (!isOfCloud(registry))
      report.fail(container.image, `${container.label} runs ${image} from registry ${registry}`);
  }
});

// packages/iac/src/rules/kubernetes/image/deprecated-registry-of-system-pods.ts
var deprecatedRegistryOfSystemPods = containerRule({
  id: "kubernetes/deprecated-registry-of-system-pods",
  title: "System pod comes from the frozen registry k8s.gcr.io",
  severity: "medium",
  profile: "all",
  why: "The registry takes no new images since April 2023.",
  fix: "Name `registry.k8s.io` instead.",
  references: ["https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement/"],
  aliases: ["C-0253", "rule-identify-old-k8s-registry"],
  tags: ["CWE-1104"],
  variantOf: ["kubernetes/deprecated-registry"],
  check(container, report) {
    if (container.role !== "main" || container.pod.namespace !== "kube-system") return;
    const image = container.image.string;
    if (image?.startsWith("k8s.gcr.io/"))
      report.fail(container.image, `${container.label} runs ${image} from a frozen registry`);
  }
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

// packages/iac/src/rules/kubernetes/image/image-digest-form.ts
var DIGEST = /@[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+/;
var imageDigestForm = containerRule({
  id: "kubernetes/image-digest-form",
  title: "Image has no well-formed digest",
  severity: "low",
  profile: "all",
  why: "A tag can be moved to another image at any time.",
  fix: "Name the digest as the registry shows it.",
  references: ["https://kubernetes.io/docs/concepts/containers/images/#image-names"],
  aliases: ["K8sImageDigests"],
  tags: ["CWE-494"],
  variantOf: ["kubernetes/image-digest"],
  check(container, report) {
    const { image } = container;
    if (image.exists && !DIGEST.test(image.string ?? ""))
      report.fail(image, `${container.label} runs ${image.string ?? "an image"} without a digest`);
  }
});

// packages/iac/src/rules/kubernetes/image/image-digest-length.ts
var LENGTHS = /* @__PURE__ */ new Map([
  ["sha256", 64],
  ["sha512", 128],
  ["blake3", 64]
]);
var DIGEST2 = /@([a-z0-9]+(?:[.+_-][a-z0-9]+)*):([a-zA-Z0-9=_-]+)$/;
function isPinned(image) {
  const [, algorithm = "", digest = ""] = DIGEST2.exec(image) ?? [];
  const length = LENGTHS.get(algorithm);
  return length === void 0 ? digest !== "" : digest.length === length && /^[a-f0-9]+$/.test(digest);
}
var imageDigestLength = containerRule({
  id: "kubernetes/image-digest-length",
  title: "Image has no digest of full length",
  severity: "low",
  profile: "all",
  why: "A tag can be moved to another image at any time, and a digest cut short names nothing.",
  fix: "Name the digest as the registry shows it.",
  references: ["https://kubernetes.io/docs/concepts/containers/images/#image-names"],
  aliases: ["C-0306", "image-not-pinned-to-digest"],
  tags: ["CWE-494"],
  variantOf: ["kubernetes/image-digest"],
  check(container, report) {
    const { image } = container;
    if (image.exists && !isPinned(image.string ?? ""))
      report.fail(
        image,
        `${container.label} runs ${image.string ?? "an image"} without a digest of full length`
      );
  }
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

// packages/iac/src/rules/kubernetes/image/image-digest.ts
var imageDigest = containerRule({
  id: "kubernetes/image-digest",
  title: "Image is not pinned by digest",
  severity: "low",
  profile: "all",
  why: "A tag can be moved to another image at any time; a digest names one image for ever, the one that was scanned.",
  fix: "Name the digest: `image: registry.example.com/web:1.4.2@sha256:…`.",
  references: ["https://kubernetes.io/docs/concepts/containers/images/#image-names"],
  aliases: ["CKV_K8S_43", "require-image-checksum"],
  tags: ["CWE-494"],
  check(container, report) {
    const { image } = container;
    if (!hasDigest(image.string ?? ""))
      report.fail(image, `${container.label} runs ${image.string ?? "an image"} without a digest`);
  }
});

// packages/iac/src/rules/kubernetes/image/image-pull-always.ts
var imagePullAlways = containerRule({
  id: "kubernetes/image-pull-always",
  title: "Image is not pulled at each start",
  severity: "low",
  profile: "all",
  why: "A node that has the image already hands it to any pod, whether or not that pod has the rights to pull it, and keeps what a tag once named.",
  fix: "Set `imagePullPolicy: Always`; unchanged layers are not downloaded again. Or name a digest.",
  references: ["https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy"],
  aliases: ["CKV_K8S_15"],
  tags: ["CWE-494"],
  check(container, report) {
    if (container.role === "ephemeral") return;
    const { image } = container;
    const name = image.string?.trim() ?? "";
    const policy = container.get("imagePullPolicy");
    if (name === "") {
      if (!image.exists) report.fail(image, `${container.label} names no image`);
    } else if (!hasDigest(name) && (policy.exists ? policy.string !== "Always" : !isFloating(name)))
      report.fail(policy, `${container.label} does not pull ${name} at each start`);
  },
  repair: (at) => at.path.endsWith(".imagePullPolicy") ? setValue(
    at,
    "Always",
    "Pull at each start. Check that the registry is there when pods start."
  ) : void 0
});

// packages/iac/src/rules/kubernetes/image/image-pull-policy-effective.ts
var imagePullPolicyEffective = containerRule({
  id: "kubernetes/image-pull-policy-effective",
  title: "Image is not pulled at each start, by what follows its last colon",
  severity: "low",
  profile: "all",
  why: "A node that has the image already hands it to any pod.",
  fix: "Set `imagePullPolicy: Always`.",
  references: ["https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy"],
  aliases: ["container-image-pull-policy"],
  tags: ["CWE-494"],
  variantOf: ["kubernetes/image-pull-always"],
  check(container, report) {
    if (container.role === "ephemeral") return;
    const policy = container.get("imagePullPolicy");
    const tag = afterLastColon(container.image.string ?? "") ?? "";
    const pulledByDefault = (policy.string ?? "") === "" && (tag === "" || tag === "latest");
    if (!pulledByDefault && policy.string !== "Always")
      report.fail(policy, `${container.label} does not pull its image at each start`);
  },
  repair: (at) => setValue(at, "Always", "Pull at each start. Check that the registry is there when pods start.")
});

// packages/iac/src/rules/kubernetes/image/image-pull-policy-not-always.ts
var imagePullPolicyNotAlways = containerRule({
  id: "kubernetes/image-pull-policy-not-always",
  title: "imagePullPolicy is not Always",
  severity: "low",
  profile: "all",
  why: "A node that has the image already hands it to any pod.",
  fix: "Set `imagePullPolicy: Always`.",
  references: ["https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy"],
  aliases: ["pullPolicyNotAlways"],
  tags: ["CWE-494"],
  variantOf: ["kubernetes/image-pull-always"],
  check(container, report) {
    const policy = container.get("imagePullPolicy");
    if (policy.string !== "Always")
      report.fail(policy, `${container.label} does not set imagePullPolicy to Always`);
  },
  repair: (at) => setValue(at, "Always", "Pull at each start. Check that the registry is there when pods start.")
});

// packages/iac/src/rules/kubernetes/image/image-tag-text.ts
var imageTagText = containerRule({
  id: "kubernetes/image-tag-text",
  title: "Image has no tag, or ends in latest",
  severity: "low",
  profile: "all",
  why: "Without a tag, or with `latest`, what runs changes from one pull to the next.",
  fix: "Name a version.",
  references: ["https://kubernetes.io/docs/concepts/containers/images/#image-names"],
  aliases: ["tagNotSpecified", "disallow-latest-tag", "container-image-tag"],
  tags: ["CWE-1357"],
  variantOf: ["kubernetes/image-tag"],
  check(container, report) {
    const { image } = container;
    const tag = afterLastColon(image.string ?? "");
    if (tag === void 0 || tag === "" || tag === "latest")
      report.fail(image, `${container.label} runs ${image.string ?? "an image"} without a version`);
  }
});

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

// packages/iac/src/rules/kubernetes/image/latest-pull-policy-unset.ts
var latestPullPolicyUnset = containerRule({
  id: "kubernetes/latest-pull-policy-unset",
  title: "Floating image does not say that it is pulled anew",
  severity: "low",
  profile: "all",
  why: "A node that keeps an old `latest` runs other code than its neighbours.",
  fix: "Name a version, or set `imagePullPolicy: Always`.",
  references: ["https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy"],
  aliases: ["imagepullpolicy-always"],
  tags: ["CWE-1357"],
  variantOf: ["kubernetes/image-tag", "kubernetes/image-pull-always"],
  check(container, report) {
    if (container.role !== "main") return;
    const image = container.image.string ?? "";
    const policy = container.get("imagePullPolicy");
    if ((image.endsWith(":latest") || !image.includes(":")) && policy.string !== "Always")
      report.fail(
        policy,
        `${container.label} runs ${image} but does not say that it is pulled anew`
      );
  }
});

// packages/iac/src/rules/kubernetes/image/latest-without-pull.ts
var LATEST = /:latest(?![\w.-])/;
var TAG = /:\w[\w.-]{0,127}(?![\w./-])/;
function hasLatest(image) {
  return LATEST.test(image);
}
function hasTag(image) {
  return TAG.test(image);
}
var latestWithoutPull = containerRule({
  id: "kubernetes/latest-without-pull",
  title: "Floating image is not pulled anew",
  severity: "low",
  profile: "all",
  why: "A node that keeps an old `latest` runs other code than its neighbours.",
  fix: "Name a version, or set `imagePullPolicy: Always`.",
  references: ["https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy"],
  aliases: ["C-0075", "image-pull-policy-is-not-set-to-always"],
  tags: ["CWE-1357"],
  variantOf: ["kubernetes/image-tag"],
  check(container, report) {
    if (container.role !== "main") return;
    const policy = container.get("imagePullPolicy");
    const image = container.image.string;
    if (image === void 0 || policy.string !== "Never" && policy.string !== "IfNotPresent")
      return;
    if (hasLatest(image) || !hasTag(image))
      report.fail(policy, `${container.label} runs ${image} but does not pull it anew`);
  }
});

// packages/iac/src/rules/kubernetes/image/open-ended-repository.ts
var openEndedRepository = objectRule({
  id: "kubernetes/open-ended-repository",
  title: "Allowed repository is open-ended",
  severity: "high",
  profile: "all",
  why: "The constraint compares prefixes: `example` also allows `example-evil/…`, and `docker.io/example` everything that begins so.",
  fix: "End each prefix with a slash or a colon: `example.azurecr.io/`.",
  references: [
    "https://open-policy-agent.github.io/gatekeeper-library/website/validation/allowedrepos"
  ],
  aliases: ["KSV-0124"],
  tags: ["CWE-1023"],
  kinds: ["K8sAllowedRepos"],
  check(object, report) {
    if (object.apiVersion !== "constraints.gatekeeper.sh/v1beta1") return;
    for (const item of object.spec.get("parameters", "repos").items) {
      const repository = item.string ?? "";
      const open = !repository.includes("/") && !repository.includes(":");
      const parts = repository.split("/");
      if (open || parts[0] === "docker.io" && parts.length <= 2)
        report.fail(item, `${object.label} allows everything that begins with ${repository}`);
    }
  }
});

// packages/iac/src/rules/kubernetes/image/public-registry-by-prefix.ts
function isPublic(image) {
  if (image.startsWith("docker.io") || image.startsWith("ghcr.io")) return true;
  const slash = image.indexOf("/");
  return !(slash < 0 ? image : image.slice(0, slash)).includes(".");
}
var publicRegistryByPrefix = containerRule({
  id: "kubernetes/public-registry-by-prefix",
  title: "Image names Docker Hub, GitHub, or no host with a dot",
  severity: "low",
  profile: "all",
  why: "Anyone may publish there, and names are squatted and taken over.",
  fix: "Import the image into your Azure Container Registry.",
  references: [
    "https://learn.microsoft.com/en-us/azure/aks/operator-best-practices-container-image-management"
  ],
  aliases: ["KSV-0034"],
  tags: ["CWE-829", "CIS-AKS-5.1.4"],
  variantOf: ["kubernetes/public-registry"],
  check(container, report) {
    const image = container.image.string;
    if (image === void 0) return;
    if (container.image.isUnknown || isPublic(image))
      report.fail(container.image, `${container.label} runs ${image} from a public registry`);
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

// packages/iac/src/rules/kubernetes/facts/exposure.ts
function perCluster(build) {
  const built = /* @__PURE__ */ new WeakMap();
  return (cluster) => {
    let exposure = built.get(cluster);
    if (!exposure) built.set(cluster, exposure = build(cluster));
    return exposure;
  };
}
function throughServices(cluster) {
  const exposure = new Exposure(cluster);
  for (const service of services(cluster)) if (isExposed(service)) exposure.open(service, service);
  return exposure;
}
var serviceExposureOf = perCluster(throughServices);
var exposureOf = perCluster((cluster) => {
  const exposure = throughServices(cluster);
  for (const ingress of cluster.ofKind("Ingress").filter(isPlaced))
    for (const rule of ingress.spec.get("rules").items)
      for (const path of rule.get("http", "paths").items)
        exposure.openNamed(
          ingress.namespace,
          path.get("backend", "service", "name").string,
          ingress
        );
  return exposure;
});
var gatewayExposureOf = perCluster((cluster) => {
  const exposure = new Exposure(cluster);
  for (const kind of ["HTTPRoute", "TCPRoute", "UDPRoute"])
    for (const route of cluster.ofKind(kind).filter(isPlaced))
      for (const rule of route.spec.get("rules").items)
        for (const backend of rule.get("backendRefs").items)
          if (namesService(backend))
            exposure.openNamed(route.namespace, backend.get("name").string, route);
  const gateways = publicGateways(cluster);
  for (const virtual of cluster.ofKind("VirtualService")) {
    const names2 = virtual.spec.get("gateways").strings;
    if (names2.some((name) => gateways.has(qualified(name, virtual.namespace))))
      openRoutes(virtual, exposure);
  }
  return exposure;
});
function isPlaced({ namespace }) {
  return namespace !== void 0;
}
function namesService(backend) {
  const kind = backend.get("kind");
  return !kind.exists || kind.string === "Service";
}
function openRoutes(virtual, exposure) {
  for (const http of virtual.spec.get("http").items)
    for (const route of http.get("route").items) {
      const [name, namespace = virtual.namespace] = route.get("destination", "host").string?.split(".") ?? [];
      exposure.openNamed(namespace, name, virtual);
    }
}
function publicGateways(cluster) {
  const exposed = /* @__PURE__ */ new Set();
  const anyService = /* @__PURE__ */ new Set();
  for (const service of services(cluster)) {
    if (service.namespace !== "istio-system") continue;
    for (const value of service.labels.values()) {
      anyService.add(value);
      if (isExposed(service)) exposed.add(value);
    }
  }
  const found = /* @__PURE__ */ new Set();
  for (const gateway of cluster.ofKind("Gateway")) {
    const selected = gateway.spec.get("selector").values.flatMap((value) => value.string ?? []);
    const candidates = gateway.name.endsWith("public") ? anyService : exposed;
    if (selected.some((value) => candidates.has(value)))
      found.add(qualified(gateway.name, gateway.namespace));
  }
  return found;
}
function qualified(name, namespace) {
  return name.includes("/") ? name : `${namespace ?? "default"}/${name}`;
}

// packages/iac/src/rules/kubernetes/network/exposed-dashboard.ts
var SENSITIVE = [
  "nifi",
  "argo-server",
  "weave-scope-app",
  "kubeflow",
  "kubernetes-dashboard",
  "jenkins",
  "prometheus-deployment",
  "ollama",
  "vllm",
  "kserve",
  "triton-inference-server",
  "ray-dashboard",
  "ray-head",
  "mlflow",
  "jupyterhub",
  "seldon",
  "bentoml"
];
var exposedDashboard = podRule({
  id: "kubernetes/exposed-dashboard",
  title: "An administration interface is exposed",
  severity: "high",
  profile: "all",
  why: "Dashboards of this kind run code for whoever opens them, often without a login.",
  fix: "Reach it through `kubectl port-forward` or behind a login, not through a Service of its own.",
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types"
  ],
  aliases: ["C-0021"],
  tags: ["CWE-306"],
  check(pod, report, cluster) {
    const interfaceName = SENSITIVE.find((name) => pod.object.name.includes(name));
    const door = interfaceName && serviceExposureOf(cluster).doorTo(pod);
    if (door && pod.namespace !== void 0 && door.namespace !== void 0 && (door.spec.get("type").string === "NodePort" || door.node.get("status", "loadBalancer", "ingress", 0).get("ip").exists))
      report.fail(
        pod.object.metadata.get("name"),
        `${pod.label} looks like ${interfaceName} and is exposed by ${door.label}`,
        [door.spec]
      );
  }
});

// packages/iac/src/rules/kubernetes/network/exposed-service.ts
var FORBIDDEN = /* @__PURE__ */ new Set(["nodeport", "loadbalancer"]);
var exposedService = objectRule({
  id: "kubernetes/exposed-service",
  title: "Service opens ports outside of the cluster",
  severity: "low",
  profile: "all",
  why: "A Service of this type is reached without the ingress controller.",
  fix: "Use type ClusterIP behind an Ingress or a Gateway.",
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types"
  ],
  aliases: ["exposed-services"],
  tags: ["CWE-668"],
  variantOf: ["kubernetes/public-load-balancer", "kubernetes/node-port"],
  kinds: ["Service"],
  check(service, report) {
    const type = service.spec.get("type");
    if (FORBIDDEN.has(type.string?.toLowerCase() ?? ""))
      report.fail(type, `${service.label} is of type ${type.string ?? ""}`);
  }
});

// packages/iac/src/rules/kubernetes/network/exposed-workload-by-gateway.ts
var exposedWorkloadByGateway = podRule({
  id: "kubernetes/exposed-workload-by-gateway",
  title: "Workload is reached through a gateway",
  severity: "low",
  profile: "all",
  why: "What faces the outside is attacked first: keep such workloads few and well guarded.",
  fix: "Check that the workload is meant to be public.",
  references: ["https://gateway-api.sigs.k8s.io/"],
  aliases: ["C-0266"],
  tags: ["CWE-668"],
  check(pod, report, cluster) {
    const door = gatewayExposureOf(cluster).doorTo(pod);
    if (door)
      report.fail(
        pod.object.metadata.get("name"),
        `${pod.label} is reached through ${door.label}`,
        [door.spec]
      );
  }
});

// packages/iac/src/rules/kubernetes/network/exposed-workload.ts
var exposedWorkload = podRule({
  id: "kubernetes/exposed-workload",
  title: "Workload is reached from outside of the cluster",
  severity: "low",
  profile: "all",
  why: "What faces the outside is attacked first: keep such workloads few and well guarded.",
  fix: "Check that the workload is meant to be public.",
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types"
  ],
  aliases: ["C-0256"],
  tags: ["CWE-668"],
  check(pod, report, cluster) {
    const door = exposureOf(cluster).doorTo(pod);
    if (door && pod.object.kind !== "CronJob")
      report.fail(
        pod.object.metadata.get("name"),
        `${pod.label} is reached through ${door.label}`,
        [door.spec]
      );
  }
});

// packages/iac/src/rules/kubernetes/network/external-address.ts
var externalAddress = objectRule({
  id: "kubernetes/external-address",
  title: "Service leads to an external address or name",
  severity: "low",
  profile: "all",
  why: "Such a Service hides where traffic goes, and external addresses take over that of others.",
  fix: "Remove `externalIPs`; name the outside host where it is used.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/service/#external-ips"],
  aliases: ["KSV-0108"],
  variantOf: ["kubernetes/external-ips"],
  kinds: ["Service"],
  check(service, report) {
    const { spec } = service;
    if (spec.get("externalIPs").items.length > 0)
      report.fail(spec.get("externalIPs"), `${service.label} sets externalIPs`);
    else if (spec.get("externalName").exists)
      report.fail(spec.get("externalName"), `${service.label} sets externalName`);
  }
});

// packages/iac/src/rules/kubernetes/network/external-ips-field.ts
var externalIpsField = objectRule({
  id: "kubernetes/external-ips-field",
  title: "Service has an externalIPs field",
  severity: "low",
  profile: "all",
  why: "The field takes over traffic to addresses outside of the cluster.",
  fix: "Remove `externalIPs`.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/service/#external-ips"],
  aliases: ["restrict-external-ips"],
  tags: ["CWE-923"],
  variantOf: ["kubernetes/external-ips"],
  kinds: ["Service"],
  check(service, report) {
    if (service.spec.keys.includes("externalIPs"))
      report.fail(service.spec.get("externalIPs"), `${service.label} sets externalIPs`);
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

// packages/iac/src/rules/kubernetes/network/ingress-default-backend.ts
var ingressDefaultBackend = objectRule({
  id: "kubernetes/ingress-default-backend",
  title: "Ingress has a default backend",
  severity: "low",
  profile: "all",
  why: "A default backend takes all traffic that no rule claims.",
  fix: "Remove `defaultBackend`.",
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/ingress/#hostname-wildcards"
  ],
  aliases: ["restrict-ingress-defaultbackend"],
  kinds: ["Ingress"],
  check(ingress, report) {
    const backend = ingress.spec.get("defaultBackend");
    if (ingress.spec.keys.includes("defaultBackend"))
      report.fail(backend, `${ingress.label} has a default backend`);
  }
});

// packages/iac/src/rules/kubernetes/network/ingress-empty-host.ts
var ingressEmptyHost = objectRule({
  id: "kubernetes/ingress-empty-host",
  title: "Ingress rule has no host",
  severity: "low",
  profile: "all",
  why: "A rule without a host takes the traffic of every name.",
  fix: "Name the host.",
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/ingress/#hostname-wildcards"
  ],
  aliases: ["disallow-empty-ingress-host"],
  tags: ["CWE-923"],
  variantOf: ["kubernetes/ingress-wildcard-host"],
  kinds: ["Ingress"],
  check(ingress, report) {
    const rules2 = ingress.spec.get("rules").items;
    const hosts = rules2.filter((rule) => rule.get("host").exists).length;
    const backends = rules2.filter((rule) => rule.get("http").exists).length;
    if (hosts !== backends)
      report.fail(ingress.spec.get("rules"), `${ingress.label} has a rule without a host`);
  }
});

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

// packages/iac/src/rules/kubernetes/network/ingress-host-pattern.ts
var ingressHostPattern = objectRule({
  id: "kubernetes/ingress-host-pattern",
  title: "Ingress host holds a wildcard",
  severity: "low",
  profile: "all",
  why: "A wildcard takes traffic meant for the applications of others.",
  fix: "Name the host.",
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/ingress/#hostname-wildcards"
  ],
  aliases: ["restrict-ingress-wildcard"],
  tags: ["CWE-923"],
  variantOf: ["kubernetes/ingress-wildcard-host"],
  kinds: ["Ingress"],
  check(ingress, report) {
    for (const rule of ingress.spec.get("rules").items) {
      const host = rule.get("host");
      if (host.string?.includes("*"))
        report.fail(host, `${ingress.label} answers for ${host.string}`);
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

// packages/iac/src/rules/kubernetes/network/ingress-https-only.ts
var ingressHttpsOnly = objectRule({
  id: "kubernetes/ingress-https-only",
  title: "Ingress accepts plain HTTP",
  severity: "low",
  profile: "all",
  why: 'The annotation `kubernetes.io/ingress.allow-http: "false"` closes the port without TLS, where the controller knows it.',
  fix: "Add `tls` and the annotation.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/ingress/#tls"],
  aliases: ["K8sHttpsOnly"],
  tags: ["CWE-319", "CIS-AKS-5.4.5"],
  variantOf: ["kubernetes/ingress-tls"],
  kinds: ["Ingress"],
  check(ingress, report) {
    const allowsHttp = ingress.annotation("kubernetes.io/ingress.allow-http");
    if (ingress.apiGroup !== "extensions" && ingress.apiGroup !== "networking.k8s.io") return;
    if (ingress.spec.get("tls").items.length === 0)
      report.fail(ingress.spec.get("tls"), `${ingress.label} has no TLS`);
    else if (allowsHttp.string !== "false")
      report.fail(allowsHttp, `${ingress.label} accepts plain HTTP`);
  }
});

// packages/iac/src/rules/kubernetes/network/ingress-https-required.ts
var ingressHttpsRequired = objectRule({
  id: "kubernetes/ingress-https-required",
  title: "Ingress lacks tls or the annotation against HTTP",
  severity: "low",
  profile: "all",
  why: "Without both, some controllers serve plain HTTP beside HTTPS.",
  fix: 'Add `tls` and `kubernetes.io/ingress.allow-http: "false"`.',
  references: ["https://kubernetes.io/docs/concepts/services-networking/ingress/#tls"],
  aliases: ["require-ingress-https"],
  tags: ["CWE-319", "CIS-AKS-5.4.5"],
  variantOf: ["kubernetes/ingress-tls"],
  kinds: ["Ingress"],
  check(ingress, report) {
    const allowsHttp = ingress.annotation("kubernetes.io/ingress.allow-http");
    if (allowsHttp.string !== "false")
      report.fail(allowsHttp, `${ingress.label} accepts plain HTTP`);
    else if (!ingress.spec.keys.includes("tls"))
      report.fail(ingress.spec.get("tls"), `${ingress.label} has no TLS`);
  }
});

// packages/iac/src/rules/kubernetes/network/ingress-nginx-cve-2021-25742.ts
var NAMES = ["nginx-controller", "ingress-controller", "ingress-nginx"];
var VERSION = /(\d{1,9})\.(\d{1,9})\.(\d{1,9})/;
var ingressNginxCve202125742 = containerRule({
  id: "kubernetes/ingress-nginx-cve-2021-25742",
  title: "ingress-nginx lets snippets read its token",
  severity: "high",
  profile: "all",
  why: "Before 0.49.1 and 1.0.1 anyone who may write an Ingress reads the Secrets of every namespace through a snippet (CVE-2021-25742).",
  fix: 'Move to a controller that is maintained; until then set `allow-snippet-annotations: "false"`.',
  references: ["https://nvd.nist.gov/vuln/detail/CVE-2021-25742"],
  aliases: ["CVE-2021-25742"],
  tags: ["CWE-20"],
  variantOf: ["kubernetes/ingress-nginx-retired"],
  check(container, report, cluster) {
    const image = container.image.string ?? "";
    if (container.role !== "main" || container.pod.object.kind !== "Deployment" || !NAMES.some((name) => image.includes(name)))
      return;
    const [, major, minor, patch] = VERSION.exec(tagOf(image)) ?? [];
    if (major === void 0 || !isVulnerable(Number(major), Number(minor), Number(patch))) return;
    const { namespace } = container.pod;
    if (namespace !== void 0 && !namespacesWithoutSnippets(cluster).has(namespace))
      report.fail(container.image, `${container.label} runs ${image}`);
  }
});
function isVulnerable(major, minor, patch) {
  if (major === 0) return minor < 49 || minor === 49 && patch === 0;
  return major === 1 && minor === 0 && patch === 0;
}
var known3 = /* @__PURE__ */ new WeakMap();
function namespacesWithoutSnippets(cluster) {
  let namespaces = known3.get(cluster);
  if (namespaces) return namespaces;
  namespaces = /* @__PURE__ */ new Set();
  for (const { node, namespace = "" } of cluster.ofKind("ConfigMap"))
    if (node.get("data", "allow-snippet-annotations").string === "false") namespaces.add(namespace);
  known3.set(cluster, namespaces);
  return namespaces;
}
function tagOf(image) {
  const [reference = ""] = image.split("@", 1);
  const colon = reference.lastIndexOf(":");
  return colon > reference.lastIndexOf("/") ? reference.slice(colon + 1, colon + 129) : "";
}

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

// packages/iac/src/rules/kubernetes/network/ingress-snippet-alias.ts
var ingressSnippetAlias = objectRule({
  id: "kubernetes/ingress-snippet-alias",
  title: "Ingress snippet maps files",
  severity: "high",
  profile: "all",
  why: "An `alias` in a snippet serves files of the controller, its token among them (CVE-2021-25742).",
  fix: "Remove the annotation.",
  references: [
    "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/",
    "https://nvd.nist.gov/vuln/detail/CVE-2021-25742"
  ],
  aliases: ["CKV_K8S_154"],
  tags: ["CWE-94"],
  variantOf: ["kubernetes/ingress-snippet"],
  kinds: ["Ingress"],
  check(ingress, report) {
    const annotations = ingress.metadata.get("annotations");
    for (const [index, key] of annotations.keys.entries()) {
      const value = annotations.values[index];
      if (value && key.includes("snippet") && value.string?.includes("alias"))
        report.fail(asKnown(value), `${ingress.label} maps files in ${key}`);
    }
  }
});

// packages/iac/src/rules/kubernetes/network/ingress-snippet-lua.ts
var LUA = /\blua_|_lua\b|_lua_|\bkubernetes\.io\b/;
var ingressSnippetLua = objectRule({
  id: "kubernetes/ingress-snippet-lua",
  title: "Ingress snippet runs Lua",
  severity: "high",
  profile: "all",
  why: "Lua in a snippet runs in the controller and reads its token (CVE-2021-25742).",
  fix: "Remove the annotation.",
  references: [
    "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/",
    "https://nvd.nist.gov/vuln/detail/CVE-2021-25742"
  ],
  aliases: ["CKV_K8S_152"],
  tags: ["CWE-94"],
  variantOf: ["kubernetes/ingress-snippet"],
  kinds: ["Ingress"],
  check(ingress, report) {
    const annotations = ingress.metadata.get("annotations");
    for (const [index, key] of annotations.keys.entries()) {
      const value = annotations.values[index];
      if (value && key.includes("snippet") && LUA.test(value.string ?? ""))
        report.fail(asKnown(value), `${ingress.label} runs Lua in ${key}`);
    }
  }
});

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

// packages/iac/src/rules/kubernetes/network/ingress-tls-section.ts
var ingressTlsSection = objectRule({
  id: "kubernetes/ingress-tls-section",
  title: "Ingress has no tls section",
  severity: "medium",
  profile: "all",
  why: "Without `tls` the ingress controller serves plain HTTP.",
  fix: "Add `tls` with the hosts and the Secret of their certificate.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/ingress/#tls"],
  aliases: ["C-0263", "tlsSettingsMissing"],
  tags: ["CWE-319", "CIS-AKS-5.4.5"],
  variantOf: ["kubernetes/ingress-tls"],
  kinds: ["Ingress"],
  check(ingress, report) {
    const tls = ingress.spec.get("tls");
    if (!tls.exists) report.fail(tls, `${ingress.label} has no tls section`);
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

// packages/iac/src/rules/kubernetes/network/ingress-unique-host.ts
var ingressUniqueHost = objectRule({
  id: "kubernetes/ingress-unique-host",
  title: "Two Ingresses claim the same host",
  severity: "medium",
  profile: "all",
  why: "Which of them answers depends on their age, so one can take the traffic of the other.",
  fix: "Keep all paths of a host in one Ingress, or split by host name.",
  references: [
    "https://kubernetes.io/docs/concepts/services-networking/ingress/#hostname-wildcards"
  ],
  aliases: ["K8sUniqueIngressHost"],
  tags: ["CWE-923"],
  kinds: ["Ingress"],
  check(ingress, report, cluster) {
    for (const rule of ingress.spec.get("rules").items) {
      const host = rule.get("host");
      const rival = host.string === void 0 ? void 0 : claims(cluster).get(host.string)?.find((one) => !isSame(one, ingress));
      if (rival)
        report.fail(host, `${ingress.label} claims ${host.string} as ${rival.label} does`, [
          rival.spec.get("rules")
        ]);
    }
  }
});
var known4 = /* @__PURE__ */ new WeakMap();
function claims(cluster) {
  let byHost = known4.get(cluster);
  if (byHost) return byHost;
  known4.set(cluster, byHost = /* @__PURE__ */ new Map());
  for (const ingress of cluster.ofKind("Ingress"))
    for (const rule of ingress.spec.get("rules").items) {
      const host = rule.get("host").string;
      if (host === void 0) continue;
      const claimants = byHost.get(host) ?? [];
      if (claimants.length < 2 && !claimants.some((one) => isSame(one, ingress)))
        byHost.set(host, [...claimants, ingress]);
    }
  return byHost;
}
function isSame(a, b) {
  return a.name === b.name && a.namespace === b.namespace;
}

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

// packages/iac/src/rules/kubernetes/network/load-balancer-certificate.ts
var loadBalancerCertificate = objectRule({
  id: "kubernetes/load-balancer-certificate",
  title: "Load balancer listens on 443 without an AWS certificate",
  severity: "low",
  profile: "all",
  why: "On EKS a load balancer ends TLS only where the annotation names a certificate.",
  fix: "Add `service.beta.kubernetes.io/aws-load-balancer-ssl-cert`; on AKS end TLS in an ingress controller or Application Gateway.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/service/#loadbalancer"],
  aliases: ["C-0231"],
  tags: ["CWE-319"],
  kinds: ["Service"],
  check(service, report) {
    if (service.spec.get("type").string !== "LoadBalancer") return;
    const port = service.spec.get("ports").items.find((one) => one.get("port").number === 443);
    const annotations = service.metadata.get("annotations");
    if (port && !annotations.keys.some(
      (key) => key.startsWith("service.beta.kubernetes.io/aws-load-balancer-ssl-cert")
    ))
      report.fail(port.get("port"), `${service.label} listens on 443 and names no certificate`);
  }
});

// packages/iac/src/rules/kubernetes/network/load-balancer-service.ts
var loadBalancerService = objectRule({
  id: "kubernetes/load-balancer-service",
  title: "Service has a load balancer",
  severity: "low",
  profile: "all",
  why: "Each load balancer is one more way into the cluster.",
  fix: "Use an Ingress or a Gateway.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/service/#loadbalancer"],
  aliases: ["K8sBlockLoadBalancer", "no-loadbalancer-service"],
  tags: ["CWE-668"],
  variantOf: ["kubernetes/public-load-balancer"],
  kinds: ["Service"],
  check(service, report) {
    const type = service.spec.get("type");
    if (type.string === "LoadBalancer")
      report.fail(type, `${service.label} is of type LoadBalancer`);
  }
});

// packages/iac/src/rules/kubernetes/network/namespace-network-policy.ts
var namespaceNetworkPolicy = objectRule({
  id: "kubernetes/namespace-network-policy",
  title: "Namespace has no NetworkPolicy",
  severity: "low",
  profile: "all",
  why: "Every pod of the cluster can talk to every pod of this namespace.",
  fix: "Add a NetworkPolicy that denies by default.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"],
  aliases: ["C-0049"],
  tags: ["CIS-AKS-4.4.2", "CWE-923"],
  kinds: ["Namespace"],
  check(namespace, report, cluster) {
    const covered = coverage(cluster);
    if (!covered.isWhole && !covered.namespaces.has(namespace.name))
      report.fail(namespace.metadata.get("name"), `${namespace.label} has no network policy`);
  }
});
var coverages = /* @__PURE__ */ new WeakMap();
function coverage(cluster) {
  let known7 = coverages.get(cluster);
  if (known7) return known7;
  const namespaces = /* @__PURE__ */ new Set();
  let isWhole = false;
  for (const { object, spec, selector } of networkPolicies(cluster)) {
    if (object.kind !== "CiliumClusterwideNetworkPolicy") {
      if (object.namespace !== void 0) namespaces.add(object.namespace);
      continue;
    }
    const isForAll = selector.get("matchLabels").keys.length === 0 && selector.get("matchExpressions").items.length === 0;
    const denies = spec.get("enableDefaultDeny");
    const isOff = denies.get("ingress").boolean === false && denies.get("egress").boolean === false;
    if (isForAll && !isOff && (spec.get("ingress").exists || spec.get("egress").exists))
      isWhole = true;
  }
  coverages.set(cluster, known7 = { namespaces, isWhole });
  return known7;
}

// packages/iac/src/rules/kubernetes/facts/any-namespace-policies.ts
var known5 = /* @__PURE__ */ new WeakMap();
function fitsSomePolicy(pod, cluster) {
  let policies = known5.get(cluster);
  if (!policies) known5.set(cluster, policies = read(cluster));
  if (policies.takesAll) return true;
  if (!pod.template.get("metadata", "labels").exists) return policies.byLabel.size > 0;
  const { labels } = pod;
  for (const [key, value] of labels)
    for (const wanted of policies.byLabel.get(labelKey(key, value)) ?? [])
      if ([...wanted].every(([name, text]) => labels.get(name) === text)) return true;
  return false;
}
function read(cluster) {
  const selectors = /* @__PURE__ */ new Map();
  for (const { spec } of cluster.ofKind("NetworkPolicy")) {
    const selector = spec.get("podSelector");
    if (!selector.isMapping) continue;
    const wanted = stringMap(selector.get("matchLabels"));
    selectors.set(JSON.stringify([...wanted].sort()), wanted);
  }
  const asked = /* @__PURE__ */ new Map();
  for (const wanted of selectors.values())
    for (const key of keysOf(wanted)) asked.set(key, (asked.get(key) ?? 0) + 1);
  const byLabel = /* @__PURE__ */ new Map();
  let takesAll = false;
  for (const wanted of selectors.values()) {
    const [rarest] = keysOf(wanted).sort((a, b) => (asked.get(a) ?? 0) - (asked.get(b) ?? 0));
    if (rarest === void 0) takesAll = true;
    else if (byLabel.has(rarest)) byLabel.get(rarest)?.push(wanted);
    else byLabel.set(rarest, [wanted]);
  }
  return { takesAll, byLabel };
}
function keysOf(labels) {
  return [...labels].map(([key, value]) => labelKey(key, value));
}
function labelKey(key, value) {
  return `${key}\0${value}`;
}

// packages/iac/src/rules/kubernetes/network/network-policy-anywhere.ts
var KINDS2 = [
  "Pod",
  "Deployment",
  "DeploymentConfig",
  "DaemonSet",
  "Job",
  "ReplicaSet",
  "ReplicationController",
  "StatefulSet"
];
var networkPolicyAnywhere = podRule({
  id: "kubernetes/network-policy-anywhere",
  title: "The labels of no NetworkPolicy of any namespace fit the pod",
  severity: "low",
  profile: "all",
  why: "Every pod of the cluster can talk to this one, and once it is taken over it can talk to all of them.",
  fix: "Add a NetworkPolicy for its labels, or one with an empty `podSelector` that denies by default in its namespace.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"],
  aliases: ["CKV2_K8S_6"],
  tags: ["CIS-AKS-4.4.2", "CWE-923"],
  variantOf: ["kubernetes/network-policy"],
  check(pod, report, cluster) {
    const metadata = pod.template.get("metadata");
    const isNamed = metadata.get("name").exists || metadata.get("labels").exists;
    if (KINDS2.includes(pod.object.kind) && isNamed && !fitsSomePolicy(pod, cluster))
      report.fail(metadata.get("labels"), `The labels of no NetworkPolicy fit ${pod.label}`);
  }
});

// packages/iac/src/rules/kubernetes/facts/isolation.ts
function perCluster2(make) {
  const made = /* @__PURE__ */ new WeakMap();
  return (cluster) => {
    let index = made.get(cluster);
    if (!index) made.set(cluster, index = make(cluster));
    return index;
  };
}
var isolationOf = perCluster2(
  (cluster) => new Isolation(networkPolicies(cluster), asKubernetesDoes)
);
var ownIsolationOf = perCluster2(
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
var labelIsolationOf = perCluster2(
  (cluster) => new Isolation(networkPolicies(cluster), byLabelsAlone)
);
function governs({ spec }, direction) {
  const types = spec.get("policyTypes").strings;
  if (types.length > 0) return types.includes(direction);
  return direction === "Ingress" || spec.get("egress").items.length > 0;
}

// packages/iac/src/rules/kubernetes/network/network-policy-both-ways.ts
var DIRECTIONS = ["Ingress", "Egress"];
var networkPolicyBothWays = podRule({
  id: "kubernetes/network-policy-both-ways",
  title: "Pod is not isolated in both directions",
  severity: "low",
  profile: "all",
  why: "A policy for ingress alone lets a pod that was taken over talk to anyone.",
  fix: "Add policies for ingress and for egress.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"],
  aliases: ["pod-networkpolicy"],
  tags: ["CIS-AKS-4.4.2", "CWE-923"],
  variantOf: ["kubernetes/network-policy"],
  check(pod, report, cluster) {
    const isolation = ownIsolationOf(cluster);
    const missing = DIRECTIONS.filter(
      (direction) => !isolation.policyFor(pod, (policy) => governs(policy, direction))
    );
    if (missing.length > 0)
      report.fail(
        pod.template.get("metadata", "labels"),
        `No NetworkPolicy governs ${missing.join(" and ")} of ${pod.label}`
      );
  }
});

// packages/iac/src/rules/kubernetes/network/network-policy-by-labels.ts
var networkPolicyByLabels = podRule({
  id: "kubernetes/network-policy-by-labels",
  title: "No network policy matches the labels of the pod",
  severity: "low",
  profile: "all",
  why: "Every pod of the cluster can talk to this one.",
  fix: "Add a NetworkPolicy with `matchLabels` for the pod.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"],
  aliases: ["C-0260"],
  tags: ["CIS-AKS-4.4.2", "CWE-923"],
  variantOf: ["kubernetes/network-policy"],
  check(pod, report, cluster) {
    if (!labelIsolationOf(cluster).policyFor(pod))
      report.fail(
        pod.template.get("metadata", "labels"),
        `No policy selects the pods of ${pod.label} by their labels`
      );
  }
});

// packages/iac/src/rules/kubernetes/network/network-policy-for-all-pods.ts
var networkPolicyForAllPods = objectRule({
  id: "kubernetes/network-policy-for-all-pods",
  title: "NetworkPolicy is for every pod of its namespace",
  severity: "low",
  profile: "all",
  why: "A policy for all pods that allows something allows it for all of them.",
  fix: "Select the pods that the policy is about; keep the empty selector for `default-deny`.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"],
  aliases: ["restrict-networkpolicy-empty-podselector"],
  kinds: ["NetworkPolicy"],
  check(policy, report) {
    const selector = policy.spec.get("podSelector");
    if (policy.name !== "default-deny" && selector.isMapping && selector.keys.length === 0)
      report.fail(selector, `${policy.label} selects every pod`);
  }
});

// packages/iac/src/rules/kubernetes/network/network-policy-selector.ts
var networkPolicySelector = objectRule({
  id: "kubernetes/network-policy-selector",
  title: "NetworkPolicy has no selector",
  severity: "low",
  profile: "all",
  why: "A policy that selects neither pods nor namespaces restricts nothing.",
  fix: "Give it a `podSelector`.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"],
  aliases: ["KSV-0038"],
  tags: ["CIS-AKS-4.4.2", "CWE-923"],
  kinds: ["NetworkPolicy"],
  check(policy, report) {
    const { spec } = policy;
    if (!spec.exists || has(spec) || ["ingress", "egress"].some((way) => peers(spec.get(way), way).some(has)))
      return;
    report.fail(spec, `${policy.label} selects neither pods nor namespaces`);
  }
});
function peers(rules2, way) {
  return rules2.items.flatMap((rule) => rule.get(way === "ingress" ? "from" : "to").items);
}
function has(value) {
  return value.keys.includes("podSelector") || value.keys.includes("namespaceSelector");
}

// packages/iac/src/rules/kubernetes/network/network-policy-with-rules.ts
var networkPolicyWithRules = podRule({
  id: "kubernetes/network-policy-with-rules",
  title: "No NetworkPolicy with rules for both directions matches a label of the pod",
  severity: "low",
  profile: "all",
  why: "Traffic that no rule allows or denies by name is hard to review.",
  fix: "Write a NetworkPolicy with `ingress` and `egress` rules for a label of the pod.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"],
  aliases: ["missingNetworkPolicy"],
  tags: ["CIS-AKS-4.4.2", "CWE-923"],
  variantOf: ["kubernetes/network-policy"],
  check(pod, report, cluster) {
    const labels = pod.template.get("metadata", "labels");
    const isLabelled = pod.labels.size > 0 || !labels.exists;
    const policies = policiesIn(cluster).get(pod.namespace ?? "") ?? [];
    const everywhere = pod.namespace === void 0 ? [] : policiesIn(cluster).get("") ?? [];
    if (isLabelled && [policies, everywhere].some((list2) => list2.some((wanted) => matchesOne(pod.labels, wanted))))
      return;
    report.fail(
      labels,
      `No NetworkPolicy with ingress and egress rules matches a label of ${pod.label}`
    );
  }
});
var indexes = /* @__PURE__ */ new WeakMap();
function policiesIn(cluster) {
  let index = indexes.get(cluster);
  if (index) return index;
  indexes.set(cluster, index = /* @__PURE__ */ new Map());
  const seen = /* @__PURE__ */ new Set();
  for (const { spec, namespace = "" } of cluster.ofKind("NetworkPolicy")) {
    const labels = spec.get("podSelector", "matchLabels");
    const types = spec.get("policyTypes");
    const isComplete = spec.get("ingress").items.length > 0 && spec.get("egress").items.length > 0;
    const hasTypes = !types.exists || names(types.strings, "ingress") && names(types.strings, "egress");
    if (!labels.isMapping || !isComplete || !hasTypes) continue;
    const wanted = stringMap(labels);
    const key = JSON.stringify([namespace, [...wanted].sort()]);
    if (seen.has(key)) continue;
    seen.add(key);
    const list2 = index.get(namespace);
    if (list2) list2.push(wanted);
    else index.set(namespace, [wanted]);
  }
  return index;
}
function names(types, direction) {
  return types.some((type) => type.toLowerCase() === direction);
}
function matchesOne(labels, wanted) {
  if (labels.size === 0) return true;
  let common = 0;
  for (const [key, value] of labels) if (wanted.get(key) === value) common++;
  return common === 1;
}

// packages/iac/src/rules/kubernetes/network/network-policy-with-types.ts
var networkPolicyWithTypes = podRule({
  id: "kubernetes/network-policy-with-types",
  title: "No network policy says that it blocks ingress or egress",
  severity: "low",
  profile: "all",
  why: "Without `policyTypes` it takes knowledge of the defaults to see what is blocked.",
  fix: "List `Ingress` and `Egress` in `policyTypes`.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"],
  aliases: ["C-0030"],
  tags: ["CIS-AKS-4.4.2", "CWE-923"],
  variantOf: ["kubernetes/network-policy"],
  check(pod, report, cluster) {
    if (!labelIsolationOf(cluster).policyFor(pod, saysDirection))
      report.fail(
        pod.template.get("metadata", "labels"),
        `No policy names a direction for the pods of ${pod.label}`
      );
  }
});
function saysDirection({ spec, isCilium }) {
  if (isCilium) return spec.get("ingress").exists || spec.get("egress").exists;
  const types = spec.get("policyTypes").strings;
  return types.includes("Ingress") || types.includes("Egress");
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

// packages/iac/src/rules/kubernetes/network/nginx-snippets-allowed.ts
var nginxSnippetsAllowed = objectRule({
  id: "kubernetes/nginx-snippets-allowed",
  title: "Snippet annotations of ingress-nginx are in use",
  severity: "medium",
  profile: "all",
  why: "Snippets are written into the configuration of the controller, which holds a powerful token.",
  fix: 'Set `allow-snippet-annotations: "false"` and remove snippet annotations.',
  references: [
    "https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/",
    "https://nvd.nist.gov/vuln/detail/CVE-2021-25742"
  ],
  aliases: ["disallow-ingress-nginx-custom-snippets"],
  tags: ["CWE-94"],
  variantOf: ["kubernetes/ingress-snippet"],
  kinds: ["ConfigMap", "Ingress"],
  check(object, report) {
    if (object.kind === "ConfigMap") {
      const allowed2 = object.node.get("data", "allow-snippet-annotations");
      if (allowed2.exists && allowed2.string !== "false")
        report.fail(allowed2, `${object.label} allows snippet annotations`);
      return;
    }
    if (object.apiVersion !== "networking.k8s.io/v1") return;
    const annotations = object.metadata.get("annotations");
    const key = annotations.keys.find((name) => name.endsWith("-snippet"));
    if (key !== void 0) report.fail(annotations.get(key), `${object.label} sets ${key}`);
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

// packages/iac/src/rules/kubernetes/rbac/adds-to-role-bindings.ts
var READS = { groups: ["*"], resources: ["rolebindings"], verbs: ["get"] };
var PATCHES = { ...READS, verbs: ["patch"] };
var addsToRoleBindings = objectRule({
  id: "kubernetes/adds-to-role-bindings",
  title: "Role may add people to role bindings",
  severity: "medium",
  profile: "all",
  why: "Whoever reads and patches role bindings adds others to them, without any further right.",
  fix: "Remove `patch` on role bindings.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#escalate-verb"],
  aliases: ["KSV-0055"],
  tags: ["CWE-269", "CIS-AKS-4.1.7"],
  variantOf: [
    "kubernetes/privilege-escalation-verbs",
    "kubernetes/wildcard-in-rules",
    "kubernetes/full-access-role"
  ],
  kinds: ROLES,
  check(role2, report) {
    for (const rule of policyRules(role2))
      if (grants(rule, READS) && grants(rule, PATCHES))
        report.fail(rule.node, `${role2.label} allows get and patch on rolebindings`);
  }
});

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

// packages/iac/src/rules/kubernetes/rbac/anonymous-user-binding.ts
var anonymousUserBinding = objectRule({
  id: "kubernetes/anonymous-user-binding",
  title: "Rights for the anonymous user",
  severity: "high",
  profile: "all",
  why: "Whoever reaches the API server has these rights.",
  fix: "Remove the subject.",
  references: [
    "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings"
  ],
  aliases: ["BindingsToSystemAnonymous"],
  tags: ["CWE-306"],
  variantOf: ["kubernetes/anonymous-binding"],
  kinds: BINDINGS,
  check(binding, report) {
    for (const { node, kind, name } of subjectsOf(binding))
      if (name.includes("system:anonymous"))
        report.fail(
          node,
          `${binding.label} gives ${binding.node.get("roleRef", "name").string ?? "a role"} to ${kind} ${name}`
        );
  }
});

// packages/iac/src/rules/kubernetes/rbac/attaches-to-pods.ts
var attachesToPods = objectRule({
  id: "kubernetes/attaches-to-pods",
  title: "Role may attach to pods",
  severity: "medium",
  profile: "all",
  why: "Attaching to a process reads what it writes and types into it.",
  fix: "Narrow the second rule with `resourceNames`, or remove it.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["KSV-0054"],
  tags: ["CWE-284"],
  variantOf: ["kubernetes/pod-exec", "kubernetes/wildcard-in-rules", "kubernetes/full-access-role"],
  kinds: ROLES,
  check(role2, report) {
    const rules2 = policyRules(role2);
    const first = rules2.findIndex(
      (rule) => grants(rule, { groups: ["*"], resources: ["pods/attach"], verbs: ["create"] })
    );
    const second = rules2.findLastIndex(
      (rule) => grants(rule, { groups: ["*"], resources: ["pods"], verbs: ["get"] })
    );
    if (first < 0 || second <= first) return;
    report.fail(rules2[first]?.node ?? role2.node, `${role2.label} may attach to pods`);
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

// packages/iac/src/rules/kubernetes/rbac/authenticated-takeover.ts
var SENSITIVE2 = /* @__PURE__ */ new Set([
  "*",
  "pods",
  "pods/exec",
  "pods/attach",
  "pods/portforward",
  "deployments",
  "statefulset",
  "daemonset",
  "jobs",
  "cronjobs",
  "nodes",
  "secrets"
]);
var READER = roleExample("", "ClusterRole", { resources: ["pods"], verbs: ["get"] }).source;
var authenticatedTakeover = objectRule({
  id: "kubernetes/authenticated-takeover",
  title: "Everybody with a login can take over workloads",
  severity: "high",
  profile: "all",
  why: "Every ServiceAccount and every user who can log in reaches workloads, nodes or Secrets.",
  fix: "Bind to the groups and ServiceAccounts that need it.",
  references: [
    "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings"
  ],
  aliases: ["C-0265"],
  tags: ["CWE-284"],
  variantOf: ["kubernetes/authenticated-binding"],
  kinds: BINDINGS,
  check(binding, report, cluster) {
    const subject = subjectsOf(binding).find(
      ({ kind, name }) => kind === "Group" && name === "system:authenticated"
    );
    if (!subject || binding.kind === "ClusterRoleBinding" !== (roleReference(binding).kind === "ClusterRole"))
      return;
    const rule = Access.in(cluster).ofRole(
      binding,
      SENSITIVE2,
      (role2) => policyRules(role2).find(
        ({ resources }) => resources.some((resource) => SENSITIVE2.has(resource))
      )
    );
    if (rule)
      report.fail(
        subject.node,
        `${binding.label} gives everybody with a login access to ${rule.resources.join(", ")}`,
        [rule.node]
      );
  }
});

// packages/iac/src/rules/kubernetes/rbac/bind-on-bindings.ts
var bindOnBindings = objectRule({
  id: "kubernetes/bind-on-bindings",
  title: "Role may bind RoleBindings or ClusterRoleBindings",
  severity: "medium",
  profile: "all",
  why: "Whoever may hand out roles, or act as others, ends up with every right in the cluster.",
  fix: "Remove the verb, or narrow it with `resourceNames`.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#bind-verb"],
  aliases: ["CKV_K8S_157"],
  tags: ["CWE-269", "CIS-AKS-4.1.7"],
  variantOf: [
    "kubernetes/privilege-escalation-verbs",
    "kubernetes/wildcard-in-rules",
    "kubernetes/full-access-role"
  ],
  kinds: ROLES,
  check: granting({
    groups: [RBAC, "*"],
    resources: ["rolebindings", "clusterrolebindings", "*"],
    verbs: ["bind", "*"]
  })
});

// packages/iac/src/rules/kubernetes/rbac/binding-only-to-lesser-cluster-roles.ts
var bindingOnlyToLesserClusterRoles = objectRule({
  id: "kubernetes/binding-only-to-lesser-cluster-roles",
  title: "ClusterRoleBinding to a role that allows everything",
  severity: "medium",
  profile: "all",
  why: "Its subjects can do everything within reach.",
  fix: "Bind a role that stands beside its binding and names what the subject needs.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["clusterrolebindingClusterAdmin"],
  tags: ["CIS-AKS-4.1.1"],
  variantOf: ["kubernetes/cluster-admin-binding", "kubernetes/cluster-admin-binding-anywhere"],
  kinds: ["ClusterRoleBinding"],
  check: bindingOnlyTo("ClusterRole", allowsEverything, {
    spared: ["cluster-admin"],
    refused: "cluster-admin",
    trusted: "view"
  })
});

// packages/iac/src/rules/kubernetes/rbac/binds-any-cluster-role.ts
var bindsAnyClusterRole = objectRule({
  id: "kubernetes/binds-any-cluster-role",
  title: "Role may create cluster role bindings to any role",
  severity: "medium",
  profile: "all",
  why: "Whoever creates bindings and may bind every role becomes cluster-admin.",
  fix: "Narrow the second rule with `resourceNames`, or remove it.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#bind-verb"],
  aliases: ["KSV-0052"],
  tags: ["CWE-269", "CIS-AKS-4.1.7"],
  variantOf: [
    "kubernetes/privilege-escalation-verbs",
    "kubernetes/wildcard-in-rules",
    "kubernetes/full-access-role"
  ],
  kinds: ROLES,
  check(role2, report) {
    const rules2 = policyRules(role2);
    const first = rules2.findIndex(
      (rule) => grants(rule, { groups: [RBAC], resources: ["clusterrolebindings"], verbs: ["create"] })
    );
    const second = rules2.findLastIndex(
      (rule) => grants(rule, { resources: ["clusterroles"], verbs: ["bind"] }) && rule.resourceNames.includes("*")
    );
    if (first < 0 || second <= first) return;
    report.fail(
      rules2[first]?.node ?? role2.node,
      `${role2.label} may create cluster role bindings to any role`
    );
  }
});

// packages/iac/src/rules/kubernetes/rbac/binds-any-role.ts
var bindsAnyRole = objectRule({
  id: "kubernetes/binds-any-role",
  title: "Role may create role bindings to any role",
  severity: "medium",
  profile: "all",
  why: "Whoever creates bindings and may bind every role grants itself what it wants in the namespace.",
  fix: "Narrow the second rule with `resourceNames`, or remove it.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#bind-verb"],
  aliases: ["KSV-0051"],
  tags: ["CWE-269", "CIS-AKS-4.1.7"],
  variantOf: [
    "kubernetes/privilege-escalation-verbs",
    "kubernetes/wildcard-in-rules",
    "kubernetes/full-access-role"
  ],
  kinds: ROLES,
  check(role2, report) {
    const rules2 = policyRules(role2);
    const first = rules2.findIndex(
      (rule) => grants(rule, { groups: [RBAC], resources: ["rolebindings"], verbs: ["create"] })
    );
    const second = rules2.findLastIndex(
      (rule) => grants(rule, { groups: [RBAC], resources: ["clusterroles", "roles"], verbs: ["bind"] }) && rule.resourceNames.includes("*")
    );
    if (first < 0 || second <= first) return;
    report.fail(
      rules2[first]?.node ?? role2.node,
      `${role2.label} may create role bindings to any role`
    );
  }
});

// packages/iac/src/rules/kubernetes/rbac/certificate-approval-held.ts
var certificateApprovalHeld = objectRule({
  id: "kubernetes/certificate-approval-held",
  title: "Somebody may approve certificate requests",
  severity: "medium",
  profile: "all",
  why: "The subjects of the binding can make identities of any name.",
  fix: "Leave approval to the controllers of the cluster.",
  references: [
    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/",
    "https://kubernetes.io/docs/reference/access-authn-authz/certificate-signing-requests/"
  ],
  aliases: ["C-0280"],
  tags: ["CIS-AKS-4.1.10"],
  variantOf: [
    "kubernetes/certificate-approval",
    "kubernetes/wildcard-in-rules",
    "kubernetes/full-access-role"
  ],
  kinds: ROLES,
  check: grantingWhenBound({
    groups: ["certificates.k8s.io", "*"],
    resources: ["certificatesigningrequests/approval", "*"],
    verbs: ["update", "*"]
  })
});

// packages/iac/src/rules/kubernetes/rbac/certificate-approval-verbs.ts
var certificateApprovalVerbs = objectRule({
  id: "kubernetes/certificate-approval-verbs",
  title: "ClusterRole may approve or sign certificate requests",
  severity: "medium",
  profile: "all",
  why: "Approving a request makes a new identity of any name and group.",
  fix: "Leave approval to the controllers of the cluster.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
  aliases: ["restrict-clusterrole-csr"],
  tags: ["CIS-AKS-4.1.10"],
  variantOf: [
    "kubernetes/certificate-approval",
    "kubernetes/wildcard-in-rules",
    "kubernetes/full-access-role"
  ],
  kinds: ["ClusterRole"],
  check(role2, report) {
    for (const { node, resources, verbs } of policyRules(role2))
      if (resources.includes("certificatesigningrequests/approval") && alike(verbs, ["update", "patch"]) || resources.includes("signers") && alike(verbs, ["approve"]))
        report.fail(node, `${role2.label} allows ${verbs.join(", ")} on ${resources.join(", ")}`);
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

// packages/iac/src/rules/kubernetes/rbac/certificate-signing.ts
var GROUPS = ["certificates.k8s.io", "*"];
var APPROVES = {
  groups: GROUPS,
  resources: ["certificatesigningrequests/approval", "*/approval", "*"],
  verbs: ["update", "patch", "*"]
};
var SIGNS = { groups: GROUPS, resources: ["signers", "*"], verbs: ["approve", "*"] };
var certificateSigning = objectRule({
  id: "kubernetes/certificate-signing",
  title: "ClusterRole may approve and sign certificate requests",
  severity: "medium",
  profile: "all",
  why: "Approving with a signer makes a new identity of any name and group.",
  fix: "Leave approval to the controllers of the cluster.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
  aliases: ["CKV_K8S_156"],
  tags: ["CIS-AKS-4.1.10"],
  variantOf: [
    "kubernetes/certificate-approval",
    "kubernetes/wildcard-in-rules",
    "kubernetes/full-access-role"
  ],
  kinds: ["ClusterRole"],
  check(role2, report) {
    const approval = ruleGranting(role2, [APPROVES]);
    if (approval && ruleGranting(role2, [SIGNS]))
      report.fail(approval.node, `${role2.label} approves certificates and may use their signers`);
  }
});

// packages/iac/src/rules/kubernetes/rbac/cluster-admin-binding-anywhere.ts
var clusterAdminBindingAnywhere = objectRule({
  id: "kubernetes/cluster-admin-binding-anywhere",
  title: "cluster-admin is bound",
  severity: "medium",
  profile: "all",
  why: "Within a namespace cluster-admin reads every Secret and changes every role.",
  fix: "Bind a role that names what the subject needs.",
  references: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles"],
  aliases: ["restrict-binding-clusteradmin"],
  tags: ["CIS-AKS-4.1.1"],
  variantOf: ["kubernetes/cluster-admin-binding"],
  kinds: BINDINGS,
  check(binding, report) {
    const { node, name } = roleReference(binding);
    if (name === "cluster-admin")
      report.fail(node.get("name"), `${binding.label} binds cluster-admin`);
  }
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

// packages/iac/src/rules/kubernetes/rbac/cluster-admin-role-held.ts
var EVERYTHING2 = { groups: ["*", ""], resources: ["*"], verbs: ["*"] };
var ADMIN2 = roleExample("", "ClusterRole", {
  groups: ["*"],
  resources: ["*"],
  verbs: ["*"]
}).source.replace("name: worker", "name: cluster-admin");
var clusterAdminRoleHeld = objectRule({
  id: "kubernetes/cluster-admin-role-held",
  title: "The cluster-admin role is bound cluster-wide",
  severity: "high",
  profile: "all",
  why: "The subjects of the binding own the cluster.",
  fix: "Bind a role that names what the subject needs.",
  references: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles"],
  aliases: ["C-0185"],
  tags: ["CIS-AKS-4.1.1"],
  variantOf: ["kubernetes/full-access-role", "kubernetes/wildcard-in-rules"],
  kinds: ROLES,
  check(role2, report, cluster) {
    if (role2.name !== "cluster-admin") return;
    const rule = ruleGranting(role2, [EVERYTHING2]);
    const binding = rule && Access.in(cluster).bindingOf(
      role2,
      EVERYTHING2,
      (one) => one.kind === "ClusterRoleBinding" && namesSomebody(one)
    );
    if (binding)
      report.fail(rule.node, `${role2.label} is bound by ${binding.label}`, [
        binding.node.get("subjects")
      ]);
  }
});

// packages/iac/src/rules/kubernetes/rbac/cluster-binding-to-exec-role.ts
var clusterBindingToExecRole = objectRule({
  id: "kubernetes/cluster-binding-to-exec-role",
  title: "ClusterRoleBinding to a role that allows exec",
  severity: "medium",
  profile: "all",
  why: "Its subjects can open a shell in every pod within reach.",
  fix: "Bind a role that stands beside its binding and names what the subject needs.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["clusterrolebindingPodExecAttach"],
  tags: ["CWE-284"],
  variantOf: ["kubernetes/cluster-admin-binding", "kubernetes/cluster-admin-binding-anywhere"],
  kinds: ["ClusterRoleBinding"],
  check: bindingOnlyTo("ClusterRole", allowsExec, {
    spared: ["cluster-admin"],
    trusted: "view",
    besideAny: true
  })
});

// packages/iac/src/rules/kubernetes/rbac/cluster-role-manages-secrets.ts
var clusterRoleManagesSecrets = objectRule({
  id: "kubernetes/cluster-role-manages-secrets",
  title: "ClusterRole has access to Secrets",
  severity: "medium",
  profile: "all",
  why: "Any verb on Secrets lets its holder learn or plant credentials in every namespace.",
  fix: "Leave Secrets out of ClusterRoles.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets"],
  aliases: ["KSV-0041"],
  tags: ["CWE-522", "CIS-AKS-4.1.2"],
  variantOf: [
    "kubernetes/cluster-wide-secrets",
    "kubernetes/namespace-secrets",
    "kubernetes/wildcard-in-rules",
    "kubernetes/full-access-role"
  ],
  kinds: ["ClusterRole"],
  check: granting({ resources: ["secrets"], verbs: [...READ, ...WRITE] })
});

// packages/iac/src/rules/kubernetes/rbac/cluster-wide-resource-wildcard.ts
var clusterWideResourceWildcard = objectRule({
  id: "kubernetes/cluster-wide-resource-wildcard",
  title: "ClusterRole reaches every kind of resource",
  severity: "medium",
  profile: "all",
  why: "A wildcard resource includes Secrets, role bindings and every custom resource installed later.",
  fix: "Name the resources that are needed.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["KSV-0046"],
  tags: ["CIS-AKS-4.1.3"],
  variantOf: ["kubernetes/wildcard-in-rules", "kubernetes/full-access-role"],
  kinds: ["ClusterRole"],
  check: granting({
    resources: ["*"],
    verbs: ["create", "update", "delete", "deletecollection", "impersonate", "*", "list", "get"]
  })
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

// packages/iac/src/rules/kubernetes/rbac/config-map-write.ts
var configMapWrite = objectRule({
  id: "kubernetes/config-map-write",
  title: "Role may change ConfigMaps",
  severity: "low",
  profile: "all",
  why: "Settings in ConfigMaps change what applications do.",
  fix: "Remove the verb, or narrow it with `resourceNames`.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["KSV-0049"],
  variantOf: ["kubernetes/wildcard-in-rules", "kubernetes/full-access-role"],
  kinds: ROLES,
  check: granting({ resources: ["configmaps"], verbs: WRITE })
});

// packages/iac/src/rules/kubernetes/rbac/deletion-held.ts
var deletionHeld = objectRule({
  id: "kubernetes/deletion-held",
  title: "Somebody may delete workloads, Secrets or Services",
  severity: "low",
  profile: "all",
  why: "The subjects of the binding can destroy what runs within its reach.",
  fix: "Remove `delete` and `deletecollection`.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["C-0007"],
  variantOf: ["kubernetes/wildcard-in-rules", "kubernetes/full-access-role"],
  kinds: ROLES,
  check: grantingWhenBound({
    groups: ["", "*", "apps", "batch"],
    resources: [
      "secrets",
      "pods",
      "services",
      "deployments",
      "replicasets",
      "daemonsets",
      "statefulsets",
      "jobs",
      "cronjobs",
      "*"
    ],
    verbs: ["delete", "deletecollection", "*"]
  })
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

// packages/iac/src/rules/kubernetes/rbac/escalate-on-roles.ts
var escalateOnRoles = objectRule({
  id: "kubernetes/escalate-on-roles",
  title: "Role may escalate roles",
  severity: "medium",
  profile: "all",
  why: "Whoever may hand out roles, or act as others, ends up with every right in the cluster.",
  fix: "Remove the verb, or narrow it with `resourceNames`.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#escalate-verb"],
  aliases: ["CKV_K8S_158"],
  tags: ["CWE-269", "CIS-AKS-4.1.7"],
  variantOf: [
    "kubernetes/privilege-escalation-verbs",
    "kubernetes/wildcard-in-rules",
    "kubernetes/full-access-role"
  ],
  kinds: ROLES,
  check: granting({
    groups: [RBAC, "*"],
    resources: ["roles", "clusterroles", "*"],
    verbs: ["escalate", "*"]
  })
});

// packages/iac/src/rules/kubernetes/rbac/escalation-held.ts
var escalationHeld = objectRule({
  id: "kubernetes/escalation-held",
  title: "Somebody may bind, escalate or impersonate",
  severity: "medium",
  profile: "all",
  why: "Whoever may hand out roles, or act as others, ends up with every right in the cluster.",
  fix: "Remove the verb, or narrow it with `resourceNames`.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#bind-verb"],
  aliases: ["C-0191"],
  tags: ["CWE-269", "CIS-AKS-4.1.7"],
  variantOf: [
    "kubernetes/privilege-escalation-verbs",
    "kubernetes/wildcard-in-rules",
    "kubernetes/full-access-role"
  ],
  kinds: ROLES,
  check: grantingWhenBound(
    {
      groups: [RBAC, "*"],
      resources: ["clusterroles", "roles", "*"],
      verbs: ["bind", "escalate", "*"]
    },
    {
      groups: ["", "*"],
      resources: ["users", "serviceaccounts", "groups", "uids", "*"],
      verbs: ["impersonate", "*"]
    }
  )
});

// packages/iac/src/rules/kubernetes/rbac/escalation-verbs-on-roles.ts
var VERBS = ["bind", "escalate", "impersonate"];
var escalationVerbsOnRoles = objectRule({
  id: "kubernetes/escalation-verbs-on-roles",
  title: "Role may bind, escalate or impersonate roles",
  severity: "medium",
  profile: "all",
  why: "Whoever may hand out roles ends up with every right in the cluster.",
  fix: "Remove the verb, or narrow it with `resourceNames`.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#escalate-verb"],
  aliases: ["restrict-escalation-verbs-roles"],
  tags: ["CWE-269", "CIS-AKS-4.1.7"],
  variantOf: [
    "kubernetes/privilege-escalation-verbs",
    "kubernetes/wildcard-in-rules",
    "kubernetes/full-access-role"
  ],
  kinds: ROLES,
  check(role2, report) {
    for (const { node, apiGroups, resources, verbs } of policyRules(role2))
      if (alike(apiGroups, [RBAC]) && alike(resources, ["clusterroles", "roles"]) && alike(verbs, VERBS))
        report.fail(node, `${role2.label} allows ${verbs.join(", ")} on ${resources.join(", ")}`);
  }
});

// packages/iac/src/rules/kubernetes/rbac/event-deletion-held.ts
var eventDeletionHeld = objectRule({
  id: "kubernetes/event-deletion-held",
  title: "Somebody may delete events",
  severity: "low",
  profile: "all",
  why: "Deleted events cover traces.",
  fix: "Remove the verb.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["C-0031"],
  variantOf: ["kubernetes/wildcard-in-rules", "kubernetes/full-access-role"],
  kinds: ROLES,
  check: grantingWhenBound({
    groups: ["", "*"],
    resources: ["events", "*"],
    verbs: ["delete", "deletecollection", "*"]
  })
});

// packages/iac/src/rules/kubernetes/rbac/exec-held.ts
var execHeld = objectRule({
  id: "kubernetes/exec-held",
  title: "Somebody may run commands in containers",
  severity: "medium",
  profile: "all",
  why: "The subjects of the binding get the secrets and the ServiceAccount of every pod within its reach.",
  fix: "Remove `pods/exec` from the role.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["C-0002"],
  tags: ["CWE-284"],
  variantOf: ["kubernetes/pod-exec", "kubernetes/wildcard-in-rules", "kubernetes/full-access-role"],
  kinds: ROLES,
  check: grantingWhenBound({
    groups: ["", "*"],
    resources: ["pods/exec", "pods/*", "*"],
    verbs: ["create", "*"]
  })
});

// packages/iac/src/rules/kubernetes/rbac/exec-in-cluster-role.ts
var execInClusterRole = objectRule({
  id: "kubernetes/exec-in-cluster-role",
  title: "ClusterRole allows exec or attach",
  severity: "medium",
  profile: "all",
  why: "A shell in a container has its secrets and its ServiceAccount.",
  fix: "Remove `pods/exec` and `pods/attach`.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["clusterrolePodExecAttach"],
  tags: ["CWE-284"],
  variantOf: ["kubernetes/pod-exec", "kubernetes/wildcard-in-rules", "kubernetes/full-access-role"],
  kinds: ["ClusterRole"],
  check(role2, report) {
    if (isSystemName(role2.name) || ["admin", "cluster-admin", "edit"].includes(role2.name)) return;
    const rules2 = role2.node.get("rules");
    if (!rules2.isSequence) report.fail(rules2, `${role2.label} has no list of rules`);
    for (const rule of policyRules(role2))
      if (allowsExec(rule))
        report.fail(
          rule.node,
          `${role2.label} allows ${rule.verbs.join(", ")} on ${rule.resources.join(", ")}`
        );
  }
});

// packages/iac/src/rules/kubernetes/rbac/exec-in-role.ts
var execInRole = objectRule({
  id: "kubernetes/exec-in-role",
  title: "Role allows exec or attach",
  severity: "medium",
  profile: "all",
  why: "A shell in a container has its secrets and its ServiceAccount.",
  fix: "Remove `pods/exec` and `pods/attach`.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["rolePodExecAttach"],
  tags: ["CWE-284"],
  variantOf: ["kubernetes/pod-exec", "kubernetes/wildcard-in-rules", "kubernetes/full-access-role"],
  kinds: ["Role"],
  check(role2, report) {
    if (isSystemName(role2.name)) return;
    const rules2 = role2.node.get("rules");
    if (!rules2.isSequence) report.fail(rules2, `${role2.label} has no list of rules`);
    for (const rule of policyRules(role2))
      if (allowsExec(rule))
        report.fail(
          rule.node,
          `${role2.label} allows ${rule.verbs.join(", ")} on ${rule.resources.join(", ")}`
        );
  }
});

// packages/iac/src/rules/kubernetes/rbac/full-access-held.ts
var fullAccessHeld = objectRule({
  id: "kubernetes/full-access-held",
  title: "Somebody holds a role that allows everything",
  severity: "high",
  profile: "all",
  why: "The subjects of this binding can do whatever a cluster administrator can within its reach.",
  fix: "Bind a role that names what the subject needs.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["C-0035", "C-0187"],
  tags: ["CIS-AKS-4.1.1", "CIS-AKS-4.1.3"],
  variantOf: ["kubernetes/wildcard-in-rules", "kubernetes/full-access-role"],
  kinds: ROLES,
  check: grantingWhenBound({ groups: ["*", ""], resources: ["*"], verbs: ["*"] })
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

// packages/iac/src/rules/kubernetes/rbac/impersonates-groups.ts
var impersonatesGroups = objectRule({
  id: "kubernetes/impersonates-groups",
  title: "Role may impersonate groups",
  severity: "medium",
  profile: "all",
  why: "Whoever may hand out roles, or act as others, ends up with every right in the cluster.",
  fix: "Remove the verb, or narrow it with `resourceNames`.",
  references: [
    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#impersonate-verb"
  ],
  aliases: ["KSV-0043"],
  tags: ["CWE-269", "CIS-AKS-4.1.7"],
  variantOf: [
    "kubernetes/privilege-escalation-verbs",
    "kubernetes/wildcard-in-rules",
    "kubernetes/full-access-role"
  ],
  kinds: ROLES,
  check: granting({ groups: ["*"], resources: ["groups"], verbs: ["impersonate"] })
});

// packages/iac/src/rules/kubernetes/rbac/impersonation-held.ts
var impersonationHeld = objectRule({
  id: "kubernetes/impersonation-held",
  title: "Somebody may impersonate others",
  severity: "medium",
  profile: "all",
  why: "Whoever may hand out roles, or act as others, ends up with every right in the cluster.",
  fix: "Remove the verb, or narrow it with `resourceNames`.",
  references: [
    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#impersonate-verb"
  ],
  aliases: ["C-0065"],
  tags: ["CWE-269", "CIS-AKS-4.1.7"],
  variantOf: [
    "kubernetes/privilege-escalation-verbs",
    "kubernetes/wildcard-in-rules",
    "kubernetes/full-access-role"
  ],
  kinds: ROLES,
  check: grantingWhenBound({
    groups: ["", "*"],
    resources: ["users", "serviceaccounts", "groups", "uids", "*"],
    verbs: ["impersonate", "*"]
  })
});

// packages/iac/src/rules/kubernetes/facts/machine-bindings.ts
function boundToMachines(anyOf) {
  const known7 = /* @__PURE__ */ new WeakMap();
  return (binding, report, cluster) => {
    if (!isForMachines(binding)) return;
    let granted = known7.get(cluster);
    if (!granted) known7.set(cluster, granted = rolesGranting(cluster, anyOf));
    const { kind, name, node } = roleReference(binding);
    const found = granted.get(roleKey(kind, name));
    if (found)
      report.fail(
        node.get("name"),
        `${binding.label} binds ${found.role.label}, which allows ${allowed(found.rule, anyOf)}`,
        [found.rule.node]
      );
  };
}
function rolesGranting(cluster, anyOf) {
  const granted = /* @__PURE__ */ new Map();
  for (const kind of ROLES)
    for (const role2 of cluster.ofKind(kind)) {
      const [rule, ...others] = policyRules(role2);
      if (rule && others.length === 0 && anyOf.some((grant) => grantsIn(rule, grant)))
        granted.set(roleKey(kind, role2.name), { role: role2, rule });
    }
  return granted;
}
function grantsIn(rule, grant) {
  return grants(rule, grant) && !(grant.ofAll && rule.node.get("resourceNames").exists);
}
function isForMachines(binding) {
  const subjects = subjectsOf(binding);
  return subjects.length > 0 && subjects.every(({ kind }) => kind === "ServiceAccount" || kind === "Node");
}
function roleKey(kind, name) {
  return `${kind}\0${name}`;
}

// packages/iac/src/rules/kubernetes/rbac/machine-binds-roles.ts
var GRANTED3 = [
  { resources: ["clusterrolebindings", "rolebindings", "*"], verbs: ["bind", "*"] }
];
var machineBindsRoles = objectRule({
  id: "kubernetes/machine-binds-roles",
  title: "A ServiceAccount may bind roles",
  severity: "medium",
  profile: "all",
  why: "Whoever takes over a pod of the account grants itself every right.",
  fix: "Take the permission out of the role, or bind the role to people only.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#bind-verb"],
  aliases: ["CKV2_K8S_1"],
  tags: ["CWE-269", "CIS-AKS-4.1.7"],
  variantOf: ["kubernetes/cluster-admin-binding"],
  kinds: BINDINGS,
  check: boundToMachines(GRANTED3)
});

// packages/iac/src/rules/kubernetes/rbac/machine-changes-service-status.ts
var GRANTED4 = [
  { resources: ["services/status", "*"], verbs: ["update", "patch", "*"] }
];
var machineChangesServiceStatus = objectRule({
  id: "kubernetes/machine-changes-service-status",
  title: "A ServiceAccount may change the status of Services",
  severity: "medium",
  profile: "all",
  why: "The load balancer address in the status of a Service decides which traffic is taken over (CVE-2020-8554).",
  fix: "Take the permission out of the role, or bind the role to people only.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["CKV2_K8S_4"],
  tags: ["CWE-284"],
  variantOf: ["kubernetes/cluster-admin-binding"],
  kinds: BINDINGS,
  check: boundToMachines(GRANTED4)
});

// packages/iac/src/rules/kubernetes/rbac/machine-impersonates.ts
var GRANTED5 = [
  { resources: ["groups", "users", "serviceaccounts", "*"], verbs: ["impersonate", "*"] }
];
var machineImpersonates = objectRule({
  id: "kubernetes/machine-impersonates",
  title: "A ServiceAccount may impersonate others",
  severity: "medium",
  profile: "all",
  why: "Whoever takes over a pod of the account acts as anybody.",
  fix: "Take the permission out of the role, or bind the role to people only.",
  references: [
    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#impersonate-verb"
  ],
  aliases: ["CKV2_K8S_3"],
  tags: ["CWE-269", "CIS-AKS-4.1.7"],
  variantOf: ["kubernetes/cluster-admin-binding"],
  kinds: BINDINGS,
  check: boundToMachines(GRANTED5)
});

// packages/iac/src/rules/kubernetes/rbac/machine-reads-secrets.ts
var GRANTED6 = [
  { resources: ["secrets", "*"], verbs: ["get", "watch", "list", "*"], ofAll: true }
];
var machineReadsSecrets = objectRule({
  id: "kubernetes/machine-reads-secrets",
  title: "A ServiceAccount may read all Secrets",
  severity: "medium",
  profile: "all",
  why: "Whoever takes over a pod of the account reads them all.",
  fix: "Take the permission out of the role, or bind the role to people only.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets"],
  aliases: ["CKV2_K8S_5"],
  tags: ["CIS-AKS-4.1.2"],
  variantOf: ["kubernetes/cluster-admin-binding"],
  kinds: BINDINGS,
  check: boundToMachines(GRANTED6)
});

// packages/iac/src/rules/kubernetes/rbac/machine-runs-commands.ts
var GRANTED7 = [
  { resources: ["pods/exec", "nodes/proxy", "*"], verbs: ["create", "*"] }
];
var machineRunsCommands = objectRule({
  id: "kubernetes/machine-runs-commands",
  title: "A ServiceAccount may run commands in pods",
  severity: "medium",
  profile: "all",
  why: "Whoever takes over a pod of the account gets into all others.",
  fix: "Take the permission out of the role, or bind the role to people only.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["CKV2_K8S_2"],
  tags: ["CWE-284"],
  variantOf: ["kubernetes/cluster-admin-binding"],
  kinds: BINDINGS,
  check: boundToMachines(GRANTED7)
});

// packages/iac/src/rules/kubernetes/rbac/manages-role-objects.ts
var managesRoleObjects = objectRule({
  id: "kubernetes/manages-role-objects",
  title: "Role may bind, escalate or impersonate on roles and bindings",
  severity: "medium",
  profile: "all",
  why: "Whoever may hand out roles, or act as others, ends up with every right in the cluster.",
  fix: "Remove the verb, or narrow it with `resourceNames`.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#escalate-verb"],
  aliases: ["KSV-0050"],
  tags: ["CWE-269", "CIS-AKS-4.1.7"],
  variantOf: [
    "kubernetes/privilege-escalation-verbs",
    "kubernetes/wildcard-in-rules",
    "kubernetes/full-access-role"
  ],
  kinds: ROLES,
  check: granting({
    resources: ["roles", "rolebindings"],
    verbs: ["escalate", "bind", "impersonate", "*"]
  })
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

// packages/iac/src/rules/kubernetes/rbac/masters-role-binding.ts
var mastersRoleBinding = objectRule({
  id: "kubernetes/masters-role-binding",
  title: "A RoleBinding for system:masters",
  severity: "high",
  profile: "all",
  why: "The group passes every authorization check, so the binding changes nothing but hides who is an administrator.",
  fix: "Remove the binding and bind people and workloads by their own names.",
  references: [
    "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings"
  ],
  aliases: ["KSV-0123"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/masters-binding"],
  // The check that it stands for knows a ClusterRoleBinding only by this misspelling.
  kinds: ["RoleBinding", "ClusterRolebinding"],
  check(binding, report) {
    for (const { node, kind, name } of subjectsOf(binding))
      if (name === "system:masters")
        report.fail(node, `${binding.label} gives a role to ${kind} ${name}`);
  }
});

// packages/iac/src/rules/kubernetes/rbac/mutating-webhook.ts
var mutatingWebhook = objectRule({
  id: "kubernetes/mutating-webhook",
  title: "A mutating webhook is installed",
  severity: "low",
  profile: "all",
  why: "It sees every object that it is registered for, and changes them. Know who runs it.",
  fix: "Narrow its `rules` and `namespaceSelector`, and review who operates it.",
  references: [
    "https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/"
  ],
  aliases: ["C-0039"],
  kinds: ["MutatingWebhookConfiguration"],
  check(webhook, report) {
    report.fail(
      webhook.node.get("webhooks"),
      `${webhook.label} is called for what it is registered for`
    );
  }
});

// packages/iac/src/rules/kubernetes/rbac/namespace-binding-only-to-lesser-cluster-roles.ts
var namespaceBindingOnlyToLesserClusterRoles = objectRule({
  id: "kubernetes/namespace-binding-only-to-lesser-cluster-roles",
  title: "RoleBinding to a ClusterRole that allows everything",
  severity: "medium",
  profile: "all",
  why: "Its subjects can do everything within reach.",
  fix: "Bind a role that stands beside its binding and names what the subject needs.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["rolebindingClusterAdminClusterRole"],
  tags: ["CIS-AKS-4.1.1"],
  variantOf: ["kubernetes/cluster-admin-binding", "kubernetes/cluster-admin-binding-anywhere"],
  kinds: ["RoleBinding"],
  check: bindingOnlyTo("ClusterRole", allowsEverything, { refused: "cluster-admin" })
});

// packages/iac/src/rules/kubernetes/rbac/namespace-binding-only-to-lesser-roles.ts
var namespaceBindingOnlyToLesserRoles = objectRule({
  id: "kubernetes/namespace-binding-only-to-lesser-roles",
  title: "RoleBinding to a Role that allows everything",
  severity: "medium",
  profile: "all",
  why: "Its subjects can do everything within reach.",
  fix: "Bind a role that stands beside its binding and names what the subject needs.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["rolebindingClusterAdminRole"],
  tags: ["CIS-AKS-4.1.1"],
  kinds: ["RoleBinding"],
  check: bindingOnlyTo("Role", allowsEverything, { besideAny: true })
});

// packages/iac/src/rules/kubernetes/rbac/namespace-binding-to-exec-cluster-role.ts
var namespaceBindingToExecClusterRole = objectRule({
  id: "kubernetes/namespace-binding-to-exec-cluster-role",
  title: "RoleBinding to a ClusterRole that allows exec",
  severity: "medium",
  profile: "all",
  why: "Its subjects can open a shell in every pod within reach.",
  fix: "Bind a role that stands beside its binding and names what the subject needs.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["rolebindingClusterRolePodExecAttach"],
  tags: ["CWE-284"],
  variantOf: ["kubernetes/cluster-admin-binding", "kubernetes/cluster-admin-binding-anywhere"],
  kinds: ["RoleBinding"],
  check: bindingOnlyTo("ClusterRole", allowsExec)
});

// packages/iac/src/rules/kubernetes/rbac/namespace-binding-to-exec-role.ts
var namespaceBindingToExecRole = objectRule({
  id: "kubernetes/namespace-binding-to-exec-role",
  title: "RoleBinding to a Role that allows exec",
  severity: "medium",
  profile: "all",
  why: "Its subjects can open a shell in every pod within reach.",
  fix: "Bind a role that stands beside its binding and names what the subject needs.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["rolebindingRolePodExecAttach"],
  tags: ["CWE-284"],
  kinds: ["RoleBinding"],
  check: bindingOnlyTo("Role", allowsExec)
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

// packages/iac/src/rules/kubernetes/rbac/namespaced-resource-wildcard.ts
var namespacedResourceWildcard = objectRule({
  id: "kubernetes/namespaced-resource-wildcard",
  title: "Role reaches every kind of resource in its namespace",
  severity: "medium",
  profile: "all",
  why: "A wildcard resource includes the Secrets of the namespace and every custom resource installed later.",
  fix: "Name the resources that are needed.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["KSV-0112"],
  tags: ["CIS-AKS-4.1.3"],
  variantOf: ["kubernetes/wildcard-in-rules", "kubernetes/full-access-role"],
  kinds: ["Role"],
  check: granting({
    resources: ["*"],
    verbs: ["create", "update", "delete", "deletecollection", "impersonate", "*", "list", "get"]
  })
});

// packages/iac/src/rules/kubernetes/rbac/networking-write.ts
var networkingWrite = objectRule({
  id: "kubernetes/networking-write",
  title: "Role may change how traffic flows",
  severity: "low",
  profile: "all",
  why: "Services, endpoints, ingresses and network policies decide who receives traffic.",
  fix: "Remove the verb.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["KSV-0056"],
  variantOf: ["kubernetes/wildcard-in-rules", "kubernetes/full-access-role"],
  kinds: ROLES,
  check: granting({
    resources: ["services", "endpoints", "endpointslices", "networkpolicies", "ingresses"],
    verbs: WRITE
  })
});

// packages/iac/src/rules/kubernetes/rbac/node-proxy-held.ts
var nodeProxyHeld = objectRule({
  id: "kubernetes/node-proxy-held",
  title: "Somebody reaches the kubelet through nodes/proxy",
  severity: "medium",
  profile: "all",
  why: "The subjects of the binding can run commands in every pod.",
  fix: "Use `nodes/metrics` or `nodes/stats` for monitoring.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
  aliases: ["C-0279"],
  tags: ["CIS-AKS-4.1.9"],
  variantOf: [
    "kubernetes/node-proxy",
    "kubernetes/wildcard-in-rules",
    "kubernetes/full-access-role"
  ],
  kinds: ROLES,
  check: grantingWhenBound({
    groups: ["", "*"],
    resources: ["nodes/proxy", "*"],
    verbs: ["get", "create", "connect", "*"]
  })
});

// packages/iac/src/rules/kubernetes/rbac/node-proxy-resource.ts
var nodeProxyResource = objectRule({
  id: "kubernetes/node-proxy-resource",
  title: "ClusterRole names nodes/proxy",
  severity: "medium",
  profile: "all",
  why: "The kubelet API runs commands in every pod of its node.",
  fix: "Use `nodes/metrics` or `nodes/stats` for monitoring.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
  aliases: ["restrict-clusterrole-nodesproxy"],
  tags: ["CIS-AKS-4.1.9"],
  variantOf: [
    "kubernetes/node-proxy",
    "kubernetes/wildcard-in-rules",
    "kubernetes/full-access-role"
  ],
  kinds: ["ClusterRole"],
  check(role2, report) {
    const rules2 = policyRules(role2);
    const proxy = rules2.find(({ resources }) => alike(resources, ["nodes/proxy"]));
    if (proxy && rules2.some(({ apiGroups }) => alike(apiGroups, [""])))
      report.fail(proxy.node, `${role2.label} names ${proxy.resources.join(", ")}`);
  }
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

// packages/iac/src/rules/kubernetes/rbac/persistent-volume-creation-held.ts
var persistentVolumeCreationHeld = objectRule({
  id: "kubernetes/persistent-volume-creation-held",
  title: "Somebody may create PersistentVolumes",
  severity: "low",
  profile: "all",
  why: "The subjects of the binding can mount paths of the nodes.",
  fix: "Let a storage class provision volumes.",
  references: [
    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#persistent-volume-creation"
  ],
  aliases: ["C-0278"],
  tags: ["CIS-AKS-4.1.8"],
  variantOf: [
    "kubernetes/persistent-volume-creation",
    "kubernetes/wildcard-in-rules",
    "kubernetes/full-access-role"
  ],
  kinds: ROLES,
  check: grantingWhenBound({
    groups: ["", "*"],
    resources: ["persistentvolumes", "*"],
    verbs: ["create", "*"]
  })
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

// packages/iac/src/rules/kubernetes/facts/binding-grants.ts
function bindingTo(anyOf) {
  return (binding, report, cluster) => {
    const found = Access.in(cluster).ofRole(binding, anyOf, (role2) => {
      const rule = ruleGranting(role2, anyOf);
      return rule && { role: role2, rule };
    });
    if (!found) return;
    const reference = roleReference(binding).node.get("name");
    report.fail(
      reference,
      `${binding.label} binds ${found.role.label}, which allows ${allowed(found.rule, anyOf)}`,
      [found.rule.node]
    );
  };
}
function bindingToOwnKind(anyOf) {
  const check = bindingTo(anyOf);
  return (binding, report, cluster) => {
    if (`${roleReference(binding).kind}Binding` === binding.kind) check(binding, report, cluster);
  };
}

// packages/iac/src/rules/kubernetes/rbac/pod-creation-binding.ts
var GRANTED8 = [
  {
    resources: [
      "pods",
      "deployments",
      "statefulsets",
      "replicasets",
      "cronjob",
      "jobs",
      "daemonsets",
      "*"
    ],
    verbs: ["create", "*"]
  }
];
var podCreationBinding = objectRule({
  id: "kubernetes/pod-creation-binding",
  title: "A binding lets its subjects create workloads",
  severity: "low",
  profile: "all",
  why: "A new pod can mount any Secret and run as any ServiceAccount of its namespace.",
  fix: "Give this to the deployment pipeline alone.",
  references: [
    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#workload-creation"
  ],
  aliases: ["access-to-create-pods"],
  tags: ["CIS-AKS-4.1.4"],
  variantOf: ["kubernetes/cluster-admin-binding"],
  kinds: BINDINGS,
  check: bindingToOwnKind(GRANTED8)
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

// packages/iac/src/rules/kubernetes/rbac/pod-creation-held.ts
var podCreationHeld = objectRule({
  id: "kubernetes/pod-creation-held",
  title: "Somebody may create pods",
  severity: "low",
  profile: "all",
  why: "The subjects of the binding can mount any Secret of the namespace into a pod of their own.",
  fix: "Give this to the deployment pipeline alone.",
  references: [
    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#workload-creation"
  ],
  aliases: ["C-0188"],
  tags: ["CIS-AKS-4.1.4"],
  variantOf: [
    "kubernetes/pod-creation-everywhere",
    "kubernetes/wildcard-in-rules",
    "kubernetes/full-access-role"
  ],
  kinds: ROLES,
  check: grantingWhenBound({ groups: ["", "*"], resources: ["pods", "*"], verbs: ["create", "*"] })
});

// packages/iac/src/rules/kubernetes/rbac/pod-exec-write.ts
var podExecWrite = objectRule({
  id: "kubernetes/pod-exec-write",
  title: "Role may open shells in pods",
  severity: "medium",
  profile: "all",
  why: "A shell in a container has its secrets and its ServiceAccount.",
  fix: "Remove `pods/exec`.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["KSV-0053"],
  tags: ["CWE-284"],
  variantOf: ["kubernetes/pod-exec", "kubernetes/wildcard-in-rules", "kubernetes/full-access-role"],
  kinds: ROLES,
  check: granting({ resources: ["pods/exec"], verbs: WRITE })
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

// packages/iac/src/rules/kubernetes/rbac/pod-log-deletion.ts
var podLogDeletion = objectRule({
  id: "kubernetes/pod-log-deletion",
  title: "Role may delete pod logs",
  severity: "low",
  profile: "all",
  why: "Deleted logs cover traces.",
  fix: "Remove the verb.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["KSV-0042"],
  variantOf: ["kubernetes/wildcard-in-rules", "kubernetes/full-access-role"],
  kinds: ROLES,
  check: granting({ resources: ["pods/log"], verbs: ["delete", "deletecollection", "*"] })
});

// packages/iac/src/rules/kubernetes/rbac/port-forward-held.ts
var portForwardHeld = objectRule({
  id: "kubernetes/port-forward-held",
  title: "Somebody may forward ports to pods",
  severity: "low",
  profile: "all",
  why: "A forwarded port reaches services that no NetworkPolicy lets through.",
  fix: "Remove `pods/portforward` from the role.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["C-0063"],
  tags: ["CWE-284"],
  variantOf: ["kubernetes/wildcard-in-rules", "kubernetes/full-access-role"],
  kinds: ROLES,
  check: grantingWhenBound({
    groups: ["", "*"],
    resources: ["pods/portforward", "pods/*", "*"],
    verbs: ["create", "*"]
  })
});

// packages/iac/src/rules/kubernetes/rbac/powerful-role-binding.ts
var powerfulRoleBinding = objectRule({
  id: "kubernetes/powerful-role-binding",
  title: "A role made for administrators is bound",
  severity: "low",
  profile: "all",
  why: "cluster-admin, admin and edit can all change workloads, and so run as any ServiceAccount within reach.",
  fix: "Bind a role that names what the subject needs.",
  references: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles"],
  aliases: ["KSV-0111"],
  tags: ["CIS-AKS-4.1.1"],
  variantOf: ["kubernetes/cluster-admin-binding", "kubernetes/cluster-admin-binding-anywhere"],
  kinds: BINDINGS,
  check(binding, report) {
    const { node, name } = roleReference(binding);
    if (name === "cluster-admin" || name === "admin" || name === "edit")
      report.fail(node.get("name"), `${binding.label} binds ${name}`);
  }
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

// packages/iac/src/rules/kubernetes/rbac/role-manages-secrets.ts
var roleManagesSecrets = objectRule({
  id: "kubernetes/role-manages-secrets",
  title: "Role has access to Secrets",
  severity: "low",
  profile: "all",
  why: "Any verb on Secrets lets its holder learn or plant credentials in the namespace.",
  fix: "Leave Secrets out of the role, or name the one that is needed.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets"],
  aliases: ["KSV-0113"],
  tags: ["CWE-522", "CIS-AKS-4.1.2"],
  variantOf: [
    "kubernetes/cluster-wide-secrets",
    "kubernetes/namespace-secrets",
    "kubernetes/wildcard-in-rules",
    "kubernetes/full-access-role"
  ],
  kinds: ["Role"],
  check: granting({ resources: ["secrets"], verbs: [...READ, ...WRITE] })
});

// packages/iac/src/rules/kubernetes/rbac/secret-access-binding.ts
var GRANTED9 = [
  { resources: ["secrets", "*"], verbs: ["get", "list", "delete", "create", "watch", "*"] }
];
var secretAccessBinding = objectRule({
  id: "kubernetes/secret-access-binding",
  title: "A binding gives access to Secrets",
  severity: "low",
  profile: "all",
  why: "The subjects can read or change the Secrets within reach of the role.",
  fix: "Narrow the role with `resourceNames`.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets"],
  aliases: ["access-to-secrets"],
  tags: ["CIS-AKS-4.1.2"],
  variantOf: ["kubernetes/cluster-admin-binding"],
  kinds: BINDINGS,
  check: bindingToOwnKind(GRANTED9)
});

// packages/iac/src/rules/kubernetes/rbac/secret-read-verbs.ts
var secretReadVerbs = objectRule({
  id: "kubernetes/secret-read-verbs",
  title: "Role may read Secrets",
  severity: "medium",
  profile: "all",
  why: "`list` and `watch` return the contents of Secrets just as `get` does.",
  fix: "Remove the verbs that read Secrets.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets"],
  aliases: ["restrict-secret-role-verbs"],
  tags: ["CWE-522", "CIS-AKS-4.1.2"],
  variantOf: [
    "kubernetes/cluster-wide-secrets",
    "kubernetes/namespace-secrets",
    "kubernetes/wildcard-in-rules",
    "kubernetes/full-access-role"
  ],
  kinds: ROLES,
  check: granting({ resources: ["secrets"], verbs: READ })
});

// packages/iac/src/rules/kubernetes/rbac/secrets-readable.ts
var secretsReadable = objectRule({
  id: "kubernetes/secrets-readable",
  title: "Somebody may read Secrets",
  severity: "medium",
  profile: "all",
  why: "The subjects of the binding can read every Secret within its reach.",
  fix: "Narrow the role with `resourceNames`, or leave Secrets out.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets"],
  aliases: ["C-0015", "C-0186"],
  tags: ["CWE-522", "CIS-AKS-4.1.2"],
  variantOf: [
    "kubernetes/cluster-wide-secrets",
    "kubernetes/namespace-secrets",
    "kubernetes/wildcard-in-rules",
    "kubernetes/full-access-role"
  ],
  kinds: ROLES,
  check: grantingWhenBound({ groups: ["", "*"], resources: ["secrets", "*"], verbs: READ })
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

// packages/iac/src/rules/kubernetes/rbac/system-group-binding.ts
var systemGroupBinding = objectRule({
  id: "kubernetes/system-group-binding",
  title: "A binding for a system group",
  severity: "medium",
  profile: "all",
  why: "These groups take in people and machines that nobody chose.",
  fix: "Use groups of your own.",
  references: [
    "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings"
  ],
  aliases: ["restrict-binding-system-groups"],
  tags: ["CWE-284"],
  variantOf: ["kubernetes/anonymous-binding", "kubernetes/masters-binding"],
  kinds: BINDINGS,
  check(binding, report) {
    for (const { node, kind, name } of subjectsOf(binding))
      if (name === "system:anonymous" || name === "system:unauthenticated" || name === "system:masters")
        report.fail(
          node,
          `${binding.label} gives ${binding.node.get("roleRef", "name").string ?? "a role"} to ${kind} ${name}`
        );
  }
});

// packages/iac/src/rules/kubernetes/rbac/token-creation-held.ts
var tokenCreationHeld = objectRule({
  id: "kubernetes/token-creation-held",
  title: "Somebody may issue tokens of ServiceAccounts",
  severity: "medium",
  profile: "all",
  why: "The subjects of the binding can act as any ServiceAccount within reach.",
  fix: "Remove `serviceaccounts/token` from the role.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#token-request"],
  aliases: ["C-0282"],
  tags: ["CIS-AKS-4.1.12"],
  variantOf: [
    "kubernetes/service-account-token-creation",
    "kubernetes/wildcard-in-rules",
    "kubernetes/full-access-role"
  ],
  kinds: ROLES,
  check: grantingWhenBound({
    groups: ["", "*"],
    resources: ["serviceaccounts/token", "*"],
    verbs: ["create", "*"]
  })
});

// packages/iac/src/rules/kubernetes/rbac/validating-webhook.ts
var validatingWebhook = objectRule({
  id: "kubernetes/validating-webhook",
  title: "A validating webhook is installed",
  severity: "low",
  profile: "all",
  why: "It sees every object that it is registered for. Know who runs it.",
  fix: "Narrow its `rules` and `namespaceSelector`, and review who operates it.",
  references: [
    "https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/"
  ],
  aliases: ["C-0036"],
  kinds: ["ValidatingWebhookConfiguration"],
  check(webhook, report) {
    report.fail(
      webhook.node.get("webhooks"),
      `${webhook.label} is called for what it is registered for`
    );
  }
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

// packages/iac/src/rules/kubernetes/rbac/webhook-control-held.ts
var webhookControlHeld = objectRule({
  id: "kubernetes/webhook-control-held",
  title: "Somebody may change admission webhooks",
  severity: "medium",
  profile: "all",
  why: "The subjects of the binding can see and change every object written to the cluster.",
  fix: "Leave webhook configurations to administrators.",
  references: [
    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/",
    "https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/"
  ],
  aliases: ["C-0281"],
  tags: ["CIS-AKS-4.1.11"],
  variantOf: [
    "kubernetes/webhook-configuration-write",
    "kubernetes/wildcard-in-rules",
    "kubernetes/full-access-role"
  ],
  kinds: ROLES,
  check: grantingWhenBound({
    groups: ["admissionregistration.k8s.io", "*"],
    resources: ["validatingwebhookconfigurations", "mutatingwebhookconfigurations", "*"],
    verbs: ["create", "update", "delete", "*"]
  })
});

// packages/iac/src/rules/kubernetes/rbac/webhook-control.ts
var webhookControl = objectRule({
  id: "kubernetes/webhook-control",
  title: "ClusterRole has control over admission webhooks",
  severity: "medium",
  profile: "all",
  why: "A webhook sees and can change every object written to the cluster.",
  fix: "Leave webhook configurations to administrators.",
  references: [
    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/",
    "https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/"
  ],
  aliases: ["CKV_K8S_155"],
  tags: ["CIS-AKS-4.1.11"],
  variantOf: [
    "kubernetes/webhook-configuration-write",
    "kubernetes/wildcard-in-rules",
    "kubernetes/full-access-role"
  ],
  kinds: ["ClusterRole"],
  check: granting({
    groups: ["admissionregistration.k8s.io", "*"],
    resources: ["validatingwebhookconfigurations", "mutatingwebhookconfigurations", "*"],
    verbs: ["create", "update", "patch", "*"]
  })
});

// packages/iac/src/rules/kubernetes/rbac/webhook-management.ts
var webhookManagement = objectRule({
  id: "kubernetes/webhook-management",
  title: "Role manages admission webhooks",
  severity: "medium",
  profile: "all",
  why: "A webhook sees and can change every object written to the cluster.",
  fix: "Leave webhook configurations to administrators.",
  references: [
    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/",
    "https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/"
  ],
  aliases: ["KSV-0114"],
  tags: ["CIS-AKS-4.1.11"],
  variantOf: [
    "kubernetes/webhook-configuration-write",
    "kubernetes/wildcard-in-rules",
    "kubernetes/full-access-role"
  ],
  kinds: ROLES,
  check: granting({
    resources: ["validatingwebhookconfigurations", "mutatingwebhookconfigurations"],
    verbs: WRITE
  })
});

// packages/iac/src/rules/kubernetes/rbac/webhook-write-verbs.ts
var WEBHOOKS = ["mutatingwebhookconfigurations", "validatingwebhookconfigurations"];
var WRITES = ["create", "update", "patch"];
var webhookWriteVerbs = objectRule({
  id: "kubernetes/webhook-write-verbs",
  title: "ClusterRole may write admission webhooks",
  severity: "medium",
  profile: "all",
  why: "A webhook sees and can change every object written to the cluster.",
  fix: "Leave webhook configurations to administrators.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
  aliases: ["restrict-clusterrole-mutating-validating-admission-webhooks"],
  tags: ["CIS-AKS-4.1.11"],
  variantOf: [
    "kubernetes/webhook-configuration-write",
    "kubernetes/wildcard-in-rules",
    "kubernetes/full-access-role"
  ],
  kinds: ["ClusterRole"],
  check(role2, report) {
    for (const { node, apiGroups, resources, verbs } of policyRules(role2))
      if (alike(apiGroups, ["admissionregistration.k8s.io"]) && alike(resources, WEBHOOKS) && alike(verbs, WRITES))
        report.fail(node, `${role2.label} allows ${verbs.join(", ")} on ${resources.join(", ")}`);
  }
});

// packages/iac/src/rules/kubernetes/rbac/wildcard-anywhere.ts
var wildcardAnywhere = objectRule({
  id: "kubernetes/wildcard-anywhere",
  title: "First rule of a role uses a wildcard in any field",
  severity: "low",
  profile: "all",
  why: "A wildcard takes in whatever is added later.",
  fix: "Name what is needed, one by one.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["CKV_K8S_49"],
  tags: ["CWE-250", "CIS-AKS-4.1.3"],
  variantOf: ["kubernetes/wildcard-in-rules", "kubernetes/full-access-role"],
  kinds: ROLES,
  check(role2, report) {
    for (const { node, apiGroups, resources, verbs } of policyRules(role2).slice(0, 1)) {
      const wild = isWild(apiGroups) ? "apiGroups" : isWild(resources) ? "resources" : isWild(verbs) ? "verbs" : void 0;
      if (wild) report.fail(node.get(wild), `${role2.label} uses a wildcard for its ${wild}`);
    }
  }
});
function isWild(items) {
  return items.some((item) => item.includes("*"));
}

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

// packages/iac/src/rules/kubernetes/rbac/wildcard-resources.ts
var wildcardResources = objectRule({
  id: "kubernetes/wildcard-resources",
  title: "Role uses a wildcard for its resources",
  severity: "low",
  profile: "all",
  why: "A wildcard takes in Secrets and custom resources added later.",
  fix: "Name what is needed, one by one.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["restrict-wildcard-resources"],
  tags: ["CWE-250", "CIS-AKS-4.1.3"],
  variantOf: ["kubernetes/wildcard-in-rules", "kubernetes/full-access-role"],
  kinds: ROLES,
  check(role2, report) {
    for (const { node, resources } of policyRules(role2)) {
      const wild = resources.includes("*") ? "resources" : void 0;
      if (wild) report.fail(node.get(wild), `${role2.label} uses a wildcard for its ${wild}`);
    }
  }
});

// packages/iac/src/rules/kubernetes/rbac/wildcard-verb-on-sensitive-resource.ts
var SENSITIVE3 = [
  "secrets",
  "pods",
  "deployments",
  "daemonsets",
  "statefulsets",
  "replicationcontrollers",
  "replicasets",
  "cronjobs",
  "jobs",
  "roles",
  "clusterroles",
  "rolebindings",
  "clusterrolebindings",
  "users",
  "groups"
];
var wildcardVerbOnSensitiveResource = objectRule({
  id: "kubernetes/wildcard-verb-on-sensitive-resource",
  title: "Role allows every verb on a sensitive resource",
  severity: "medium",
  profile: "all",
  why: "A wildcard verb covers deleting, impersonating and escalating too, and verbs that later versions add.",
  fix: "Name the verbs that are needed.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["KSV-0045"],
  tags: ["CIS-AKS-4.1.3"],
  variantOf: ["kubernetes/wildcard-in-rules", "kubernetes/full-access-role"],
  kinds: ROLES,
  check: granting({ resources: SENSITIVE3, verbs: ["*"] })
});

// packages/iac/src/rules/kubernetes/rbac/wildcard-verbs.ts
var wildcardVerbs = objectRule({
  id: "kubernetes/wildcard-verbs",
  title: "Role uses a wildcard for its verbs",
  severity: "low",
  profile: "all",
  why: "A wildcard takes in deleting, impersonating and escalating.",
  fix: "Name what is needed, one by one.",
  references: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
  aliases: ["restrict-wildcard-verbs"],
  tags: ["CWE-250", "CIS-AKS-4.1.3"],
  variantOf: ["kubernetes/wildcard-in-rules", "kubernetes/full-access-role"],
  kinds: ROLES,
  check(role2, report) {
    for (const { node, verbs } of policyRules(role2)) {
      const wild = verbs.includes("*") ? "verbs" : void 0;
      if (wild) report.fail(node.get(wild), `${role2.label} uses a wildcard for its ${wild}`);
    }
  }
});

// packages/iac/src/rules/kubernetes/rbac/workload-write.ts
var workloadWrite = objectRule({
  id: "kubernetes/workload-write",
  title: "Role may change workloads",
  severity: "low",
  profile: "all",
  why: "A changed workload can mount any Secret and run as any ServiceAccount of its namespace.",
  fix: "Give this to the deployment pipeline alone.",
  references: [
    "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#workload-creation"
  ],
  aliases: ["KSV-0048"],
  tags: ["CIS-AKS-4.1.4"],
  variantOf: [
    "kubernetes/pod-creation-everywhere",
    "kubernetes/wildcard-in-rules",
    "kubernetes/full-access-role"
  ],
  kinds: ROLES,
  check: granting({
    resources: [
      "pods",
      "deployments",
      "jobs",
      "cronjobs",
      "statefulsets",
      "daemonsets",
      "replicasets",
      "replicationcontrollers"
    ],
    verbs: WRITE
  })
});

// packages/iac/src/rules/kubernetes/reliability/autoscaler-minimum-of-three.ts
var autoscalerMinimumOfThree = objectRule({
  id: "kubernetes/autoscaler-minimum-of-three",
  title: "HorizontalPodAutoscaler may go below three replicas",
  severity: "low",
  profile: "all",
  kinds: ["HorizontalPodAutoscaler"],
  why: "With two pods one failure leaves no spare.",
  fix: "Set `spec.minReplicas` to 3 or more.",
  references: ["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/"],
  aliases: ["hpa-minimum-three-replicas"],
  check(autoscaler, report) {
    const minimum = autoscaler.spec.get("minReplicas");
    if (minimum.isUnknown || (minimum.number ?? 1) < 3)
      report.fail(minimum, `${autoscaler.label} may go down to ${minimum.number ?? 1} replicas`);
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

// packages/iac/src/rules/kubernetes/reliability/autoscaler-minimum-written.ts
var autoscalerMinimumWritten = objectRule({
  id: "kubernetes/autoscaler-minimum-written",
  title: "HorizontalPodAutoscaler is told to keep fewer than two replicas",
  severity: "low",
  profile: "all",
  kinds: ["HorizontalPodAutoscaler"],
  why: "A single pod is an outage with every restart.",
  fix: "Set `spec.minReplicas` to 2 or more.",
  references: ["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/"],
  aliases: ["hpaMinAvailability"],
  variantOf: ["kubernetes/autoscaler-minimum-of-two"],
  check(autoscaler, report) {
    const minimum = autoscaler.spec.get("minReplicas");
    const isNull = !minimum.exists && autoscaler.spec.keys.includes("minReplicas");
    if (minimum.isUnknown || isNull || (minimum.number ?? 2) < 2)
      report.fail(minimum, `${autoscaler.label} may go below two replicas`);
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
var KINDS3 = ["Deployment", "StatefulSet", "ReplicaSet", "ReplicationController"];
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
    if (!KINDS3.includes(kind)) return;
    if (cluster.named(kind, autoscaler.namespace, name.string ?? "").length === 0)
      report.fail(
        name,
        `${autoscaler.label} scales ${kind} "${name.string ?? ""}", which is not here`
      );
  }
});

// packages/iac/src/rules/kubernetes/reliability/autoscaler-target.ts
var autoscalerTarget = objectRule({
  id: "kubernetes/autoscaler-target",
  title: "HorizontalPodAutoscaler names a target that does not match anything",
  severity: "low",
  profile: "all",
  kinds: ["HorizontalPodAutoscaler"],
  why: "A target must match in API version, kind and name, or nothing is scaled.",
  fix: "Write `apiVersion`, `kind` and `name` of the workload in `spec.scaleTargetRef`.",
  references: ["https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/"],
  aliases: ["dangling-horizontalpodautoscaler", "horizontalpodautoscaler-has-target"],
  variantOf: ["kubernetes/autoscaler-target-missing"],
  check(autoscaler, report, cluster) {
    const target = autoscaler.spec.get("scaleTargetRef");
    const version = target.get("apiVersion").string;
    const found = cluster.named(
      target.get("kind").string ?? "",
      autoscaler.namespace,
      target.get("name").string ?? ""
    );
    if (!found.some((object) => object.apiVersion === version))
      report.fail(target, `${autoscaler.label} has a target that matches nothing here`);
  }
});

// packages/iac/src/rules/kubernetes/reliability/cronjob-deadline.ts
var cronjobDeadline = objectRule({
  id: "kubernetes/cronjob-deadline",
  title: "CronJob has no starting deadline",
  severity: "low",
  profile: "all",
  kinds: ["CronJob"],
  why: "Runs that were missed pile up, and after a hundred of them the CronJob stops for good.",
  fix: "Set `spec.startingDeadlineSeconds`.",
  references: ["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/"],
  aliases: ["cronjob-has-deadline"],
  check(job, report) {
    const deadline = job.spec.get("startingDeadlineSeconds");
    if (!deadline.exists) report.fail(deadline, `${job.label} has no starting deadline`);
  }
});

// packages/iac/src/rules/kubernetes/reliability/cronjob-listed.ts
var cronjobListed = objectRule({
  id: "kubernetes/cronjob-listed",
  title: "CronJob runs in the cluster",
  severity: "low",
  profile: "all",
  kinds: ["CronJob"],
  why: "A scheduled job is a way to stay in a cluster unseen: who may make them should be known.",
  fix: "Review it, and who may create CronJobs.",
  references: ["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/"],
  aliases: ["C-0026"],
  check(job, report) {
    report.fail(job.node.get("kind"), `${job.label} runs on a schedule`);
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

// packages/iac/src/rules/kubernetes/facts/anti-affinity.ts
function antiAffinityTerms(pod) {
  const antiAffinity = pod.spec.get("affinity", "podAntiAffinity");
  return [
    ...antiAffinity.get("preferredDuringSchedulingIgnoredDuringExecution").items.map((item) => item.get("podAffinityTerm")),
    ...antiAffinity.get("requiredDuringSchedulingIgnoredDuringExecution").items
  ];
}
function isAboutItself(term, pod) {
  const selector = term.get("labelSelector");
  return selector.isMapping && labelSelector(selector).matches(pod.labels);
}

// packages/iac/src/rules/kubernetes/facts/topology.ts
var TOPOLOGIES = /* @__PURE__ */ new Set([
  "kubernetes.io/hostname",
  "topology.kubernetes.io/region",
  "topology.kubernetes.io/zone",
  "failure-domain.beta.kubernetes.io/region",
  "failure-domain.beta.kubernetes.io/zone"
]);
function keepsApart(pod) {
  return antiAffinityTerms(pod).some(
    (term) => TOPOLOGIES.has(term.get("topologyKey").string ?? "") && isAboutItself(term, pod)
  );
}

// packages/iac/src/rules/kubernetes/reliability/deployment-anti-affinity.ts
var deploymentAntiAffinity = podRule({
  id: "kubernetes/deployment-anti-affinity",
  title: "Replicas of a Deployment may share a node",
  severity: "low",
  profile: "all",
  why: "Replicas on one node go down with it, and how many there are may be decided elsewhere.",
  fix: "Add a `podAntiAffinity` over nodes, zones or regions that selects the pod's own labels.",
  references: ["https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/"],
  aliases: ["deployment-has-host-podantiaffinity"],
  variantOf: ["kubernetes/replica-spread", "kubernetes/host-anti-affinity"],
  check(pod, report) {
    const replicas = pod.object.spec.get("replicas").number;
    if (pod.object.kind !== "Deployment" || replicas !== void 0 && replicas < 2) return;
    if (!keepsApart(pod))
      report.fail(
        pod.spec.get("affinity", "podAntiAffinity"),
        `Nothing keeps the replicas of ${pod.label} apart`
      );
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
        const known7 = gathered.get(guarded);
        if (known7) known7.push(budget);
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
          ([label, wanted]) => labelKey2(budget.namespace, label, wanted)
        )
      )
    );
    labelsNamed.set(cluster, named);
  }
  return named.has(labelKey2(namespace, key, value));
}
function labelKey2(namespace, key, value) {
  return `${namespace ?? "default"}\0${key}\0${value}`;
}

// packages/iac/src/rules/kubernetes/reliability/deployment-budget-label.ts
var deploymentBudgetLabel = objectRule({
  id: "kubernetes/deployment-budget-label",
  title: "No PodDisruptionBudget names a label of the Deployment",
  severity: "low",
  profile: "all",
  kinds: ["Deployment"],
  why: "A budget that shares no label with the pods cannot guard them.",
  fix: "Label the pods and select them in a PodDisruptionBudget.",
  references: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],
  aliases: ["missingPodDisruptionBudget"],
  variantOf: ["kubernetes/disruption-budget", "kubernetes/deployment-disruption-budget"],
  check(deployment, report, cluster) {
    const labels = stringMap(deployment.spec.get("template", "metadata", "labels"));
    const shared = [...labels].some(
      ([key, value]) => isNamedByBudget(deployment.namespace, key, value, cluster)
    );
    if (!shared)
      report.fail(
        deployment.spec.get("template", "metadata"),
        `No PodDisruptionBudget names a label of ${deployment.label}`
      );
  }
});

// packages/iac/src/rules/kubernetes/reliability/deployment-disruption-budget.ts
var deploymentDisruptionBudget = podRule({
  id: "kubernetes/deployment-disruption-budget",
  title: "Deployment that may have replicas has no PodDisruptionBudget",
  severity: "low",
  profile: "all",
  why: "How many replicas there are is often decided elsewhere, by an autoscaler or an overlay: a budget should be there before they are.",
  fix: "Add a PodDisruptionBudget whose selector matches the pods.",
  references: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],
  aliases: ["deployment-has-poddisruptionbudget"],
  variantOf: ["kubernetes/disruption-budget"],
  check(pod, report, cluster) {
    const { object } = pod;
    const replicas = object.spec.get("replicas").number;
    if (object.kind !== "Deployment" || replicas !== void 0 && replicas < 2) return;
    if (budgetsOf(pod, cluster).length === 0)
      report.fail(object.metadata.get("name"), `No PodDisruptionBudget guards ${pod.label}`);
  }
});

// packages/iac/src/rules/kubernetes/reliability/deployment-rolling-update.ts
var deploymentRollingUpdate = objectRule({
  id: "kubernetes/deployment-rolling-update",
  title: "Deployment has another strategy than RollingUpdate",
  severity: "low",
  profile: "all",
  kinds: ["Deployment"],
  why: "Its old pods are gone before new ones run.",
  fix: "Use `RollingUpdate`.",
  references: ["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/"],
  aliases: ["C-0305"],
  variantOf: ["kubernetes/served-deployment-recreated", "kubernetes/rolling-update"],
  check(object, report) {
    const strategy = object.spec.get("strategy", "type");
    if (strategy.exists && strategy.string !== "RollingUpdate")
      report.fail(strategy, `${object.label} uses the strategy ${strategy.string ?? ""}`);
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

// packages/iac/src/rules/kubernetes/reliability/disruption-budget-leaves-room.ts
var disruptionBudgetLeavesRoom = objectRule({
  id: "kubernetes/disruption-budget-leaves-room",
  title: "PodDisruptionBudget leaves no room for the workload it guards",
  severity: "low",
  profile: "all",
  kinds: ["PodDisruptionBudget", "Deployment", "StatefulSet", "ReplicaSet"],
  why: "Where as many pods must stay as there are, none can be moved.",
  fix: "Keep `minAvailable` below `replicas`, or use `maxUnavailable`.",
  references: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],
  aliases: ["K8sPodDisruptionBudget"],
  variantOf: [
    "kubernetes/disruption-budget-blocks-evictions",
    "kubernetes/min-available-reaches-replicas"
  ],
  check(object, report, cluster) {
    if (object.kind === "PodDisruptionBudget") {
      const maximum = object.spec.get("maxUnavailable");
      if (maximum.number !== void 0 && maximum.number <= 0)
        report.fail(maximum, `${object.label} lets no pod be unavailable`);
      return;
    }
    for (const budget of object.pod ? budgetsOf(object.pod, cluster) : []) {
      const minimum = budget.spec.get("minAvailable").number ?? -1;
      const maximum = budget.spec.get("maxUnavailable").number ?? 1;
      if (maximum <= 0 || (object.spec.get("replicas").number ?? 0) <= minimum)
        report.fail(
          object.spec.get("replicas"),
          `${budget.label} keeps every pod of ${object.label} in place`,
          [budget.spec]
        );
    }
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

// packages/iac/src/rules/kubernetes/reliability/disruption-budget-percentage.ts
var disruptionBudgetPercentage = objectRule({
  id: "kubernetes/disruption-budget-percentage",
  title: "PodDisruptionBudget keeps more than half of the pods in place",
  severity: "low",
  profile: "all",
  kinds: ["PodDisruptionBudget"],
  why: "The more pods must stay, the longer an upgrade of the nodes takes.",
  fix: "Let half of the pods go: `minAvailable` of at most 50%, `maxUnavailable` of at least 50%.",
  references: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],
  aliases: ["require-reasonable-pdbs"],
  variantOf: ["kubernetes/disruption-budget-blocks-evictions"],
  check(budget, report) {
    const minimum = budget.spec.get("minAvailable");
    const maximum = budget.spec.get("maxUnavailable");
    const [least, most] = [intOrPercent(minimum), intOrPercent(maximum)];
    if (!least?.isPercent && !most?.isPercent) return;
    if (minimum.exists && !(least?.isPercent && least.value >= 1 && least.value <= 50))
      report.fail(minimum, `${budget.label} wants more than half of its pods available`);
    else if (maximum.exists && !(most?.isPercent && most.value >= 50 && most.value <= 100))
      report.fail(maximum, `${budget.label} lets less than half of its pods go`);
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
var KINDS4 = ["Deployment", "StatefulSet", "Rollout"];
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
    if (!KINDS4.includes(object.kind)) return;
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

// packages/iac/src/rules/kubernetes/reliability/env-reference-missing.ts
var REFERENCES = [
  ["secretKeyRef", "Secret", ["data", "stringData"]],
  ["configMapKeyRef", "ConfigMap", ["data", "binaryData"]]
];
var envReferenceMissing = containerRule({
  id: "kubernetes/env-reference-missing",
  title: "Environment variable refers to a Secret or ConfigMap entry that is not here",
  severity: "low",
  profile: "all",
  why: "A container whose Secret, ConfigMap or key is missing does not start. It may be made elsewhere, for example from a key vault.",
  fix: "Correct the name or key, or mark the reference `optional`.",
  references: [
    "https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/"
  ],
  aliases: ["env-value-from"],
  check(container, report, cluster) {
    for (const entry of container.get("env").items)
      for (const [field, kind, lists] of REFERENCES) {
        const reference = entry.get("valueFrom", field);
        const name = reference.get("name").string;
        const key = reference.get("key").string ?? "";
        if (name === void 0 || reference.get("optional").boolean === true) continue;
        const holders = cluster.ofKind(kind).length > 0 ? cluster.named(kind, container.pod.namespace, name) : [];
        if (!holders.some(({ node }) => lists.some((list2) => node.get(list2).keys.includes(key))))
          report.fail(
            reference.get(holders.length > 0 ? "key" : "name"),
            `${container.label} refers to ${holders.length > 0 ? `key "${key}" of ` : ""}${kind} "${name}", which is not here`
          );
      }
  }
});

// packages/iac/src/rules/kubernetes/reliability/host-anti-affinity.ts
var hostAntiAffinity = podRule({
  id: "kubernetes/host-anti-affinity",
  title: "Replicas do not keep off each other's node",
  severity: "low",
  profile: "all",
  why: "Replicas on one node go down with it.",
  fix: "Add a `podAntiAffinity` over `kubernetes.io/hostname` that selects the pod's own labels.",
  references: ["https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/"],
  aliases: ["no-anti-affinity"],
  variantOf: ["kubernetes/replica-spread"],
  check(pod, report) {
    if ((replicasOf(pod.object) ?? 0) < 2) return;
    const keepsApart2 = antiAffinityTerms(pod).some((term) => {
      const namespaces = term.get("namespaces").strings;
      const isHere = namespaces.length === 0 || namespaces.includes(pod.namespace ?? "");
      return isHere && term.get("topologyKey").string === "kubernetes.io/hostname" && isAboutItself(term, pod);
    });
    if (!keepsApart2)
      report.fail(
        pod.spec.get("affinity", "podAntiAffinity"),
        `Nothing keeps the replicas of ${pod.label} on different nodes`
      );
  }
});

// packages/iac/src/rules/kubernetes/facts/batch.ts
function runsToCompletion(pod) {
  return pod.object.kind === "Job" || pod.object.kind === "CronJob";
}

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

// packages/iac/src/rules/kubernetes/reliability/identical-probes.ts
var identicalProbes = containerRule({
  id: "kubernetes/identical-probes",
  title: "Liveness and readiness ask the same",
  severity: "low",
  profile: "all",
  why: "What makes a pod unready for a moment, such as load, then also gets it killed, and its load moves on to the next pod.",
  fix: "Let liveness ask only whether the process is alive, or give it a much higher `failureThreshold`.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"
  ],
  aliases: ["pod-probes-identical"],
  check(container, report) {
    if (container.role === "ephemeral" || runsToCompletion(container.pod)) return;
    const liveness = container.get("livenessProbe");
    if (areAlike(container.get("readinessProbe"), liveness))
      report.fail(liveness, `${container.label} asks the same for liveness and readiness`);
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

// packages/iac/src/rules/kubernetes/reliability/ingress-path-backend.ts
function hasUnnamedPort(service, port) {
  return !port.get("name").exists && service.spec.get("ports").items.some((offered) => !offered.get("name").exists);
}
function hasPort(service, port) {
  return service.spec.get("ports").items.some(
    (offered) => port.number === void 0 ? offered.get("name").string === port.string : offered.get("port").number === port.number
  );
}
var ingressPathBackend = objectRule({
  id: "kubernetes/ingress-path-backend",
  title: "Path of an Ingress has no Service behind it",
  severity: "low",
  profile: "all",
  kinds: ["Ingress"],
  why: "Visitors get an error on that path.",
  fix: "Name a Service of the namespace and one of its ports.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/ingress/"],
  aliases: ["ingress-targets-service"],
  variantOf: ["kubernetes/ingress-backend-missing", "kubernetes/ingress-backend-port"],
  check(ingress, report, cluster) {
    for (const backend of pathBackends(ingress)) {
      const modern = backend.get("service");
      const name = modern.exists ? modern.get("name") : backend.get("serviceName");
      const port = modern.exists ? modern.get("port") : backend.get("servicePort");
      const services2 = servicesNamed(ingress.namespace, name.string ?? "", cluster);
      const isV1 = ingress.apiVersion === "networking.k8s.io/v1";
      const found = isV1 ? modern.exists && services2.some((service) => offersPort(service, port) || hasUnnamedPort(service, port)) : services2.some((service) => offersPort(service, port) || hasPort(service, port));
      if (!found) report.fail(name, `${ingress.label} has a path without a Service`);
    }
  }
});

// packages/iac/src/rules/kubernetes/reliability/liveness-port.ts
var livenessPort = containerRule({
  id: "kubernetes/liveness-port",
  title: "Port of the liveness probe is not listed by the container",
  severity: "low",
  profile: "all",
  why: "A probe that asks a port nobody listed is most often one that was forgotten when the port moved.",
  fix: "List the port under `ports`, or ask one that is listed.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"
  ],
  aliases: ["liveness-port"],
  variantOf: ["kubernetes/probe-port-name"],
  check(container, report) {
    if (container.role !== "main") return;
    const port = unlistedProbePort(container, "livenessProbe");
    if (port) report.fail(port, `${container.label} is asked on a port that it does not list`);
  }
});

// packages/iac/src/rules/kubernetes/reliability/liveness-probe-of-any-workload.ts
var livenessProbeOfAnyWorkload = containerRule({
  id: "kubernetes/liveness-probe-of-any-workload",
  title: "Main container, of a job or not, has no liveness probe",
  severity: "low",
  profile: "all",
  why: "A long job can hang as a server can.",
  fix: "Add a `livenessProbe`.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"
  ],
  aliases: ["C-0056", "no-liveness-probe"],
  variantOf: ["kubernetes/liveness-probe"],
  check(container, report) {
    if (container.role !== "main") return;
    const probe = container.get("livenessProbe");
    if (!probe.exists) report.fail(probe, `${container.label} has no liveness probe`);
  }
});

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

// packages/iac/src/rules/kubernetes/reliability/max-unavailable-zero.ts
var maxUnavailableZero = objectRule({
  id: "kubernetes/max-unavailable-zero",
  title: "PodDisruptionBudget has maxUnavailable of zero",
  severity: "low",
  profile: "all",
  kinds: ["PodDisruptionBudget"],
  why: "No pod it guards may be evicted, so nodes cannot be drained.",
  fix: "Set `maxUnavailable` to 1 or more.",
  references: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],
  aliases: ["pdb-maxunavailable"],
  variantOf: ["kubernetes/disruption-budget-blocks-evictions"],
  check(budget, report) {
    const maximum = budget.spec.get("maxUnavailable");
    if (maximum.exists && !maximum.isUnknown && (intOrPercent(maximum)?.value ?? 0) < 1)
      report.fail(maximum, `${budget.label} lets no pod be unavailable`);
  }
});

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

// packages/iac/src/rules/kubernetes/reliability/minimum-three-replicas.ts
var minimumThreeReplicas = objectRule({
  id: "kubernetes/minimum-three-replicas",
  title: "Workload runs fewer than three replicas",
  severity: "low",
  profile: "all",
  kinds: ["Deployment", "StatefulSet", "ReplicaSet", "ReplicationController", "DeploymentConfig"],
  why: "With two pods one failure leaves no spare.",
  fix: "Set `spec.replicas` to 3 or more.",
  references: ["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/"],
  aliases: ["minimum-three-replicas"],
  variantOf: ["kubernetes/served-deployment-replicas", "kubernetes/multiple-replicas"],
  check(object, report) {
    const written = object.spec.get("replicas");
    const replicas = replicasOf(object);
    if (written.isUnknown) report.unknown(written);
    else if (replicas !== void 0 && replicas < 3)
      report.fail(written, `${object.label} runs ${replicas} replicas`);
  }
});

// packages/iac/src/rules/kubernetes/reliability/multiple-replicas.ts
var multipleReplicas = objectRule({
  id: "kubernetes/multiple-replicas",
  title: "Deployment does not ask for more than one replica",
  severity: "low",
  profile: "all",
  kinds: ["Deployment"],
  why: "A single pod is an outage with every restart.",
  fix: "Set `spec.replicas` to 2 or more.",
  references: ["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/"],
  aliases: ["deploymentMissingReplicas", "deployment-has-multiple-replicas"],
  variantOf: ["kubernetes/served-deployment-replicas"],
  check(deployment, report) {
    const replicas = deployment.spec.get("replicas");
    if (replicas.isUnknown || (replicas.number ?? 0) < 2)
      report.fail(replicas, `${deployment.label} does not ask for more than one replica`);
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

// packages/iac/src/rules/kubernetes/reliability/named-service-account-missing.ts
var namedServiceAccountMissing = podRule({
  id: "kubernetes/named-service-account-missing",
  title: "The serviceAccountName of a pod names nothing",
  severity: "low",
  profile: "all",
  why: "Pods of a ServiceAccount that is not there are never created.",
  fix: "Add the ServiceAccount to the namespace, or correct its name.",
  references: ["https://kubernetes.io/docs/concepts/security/service-accounts/"],
  aliases: ["C-0307"],
  variantOf: ["kubernetes/service-account-missing"],
  check(pod, report, cluster) {
    const name = pod.spec.get("serviceAccountName");
    if (name.string === void 0 || name.string === "" || name.string === "default") return;
    if (cluster.named("ServiceAccount", pod.namespace, name.string).length === 0)
      report.fail(name, `${pod.label} runs as ServiceAccount "${name.string}", which is not here`);
  }
});

// packages/iac/src/rules/kubernetes/reliability/network-policy-peer-without-pods.ts
var DIRECTIONS2 = [
  ["ingress", "from"],
  ["egress", "to"]
];
var networkPolicyPeerWithoutPods = objectRule({
  id: "kubernetes/network-policy-peer-without-pods",
  title: "NetworkPolicy lets in or out pods that are not here",
  severity: "low",
  profile: "all",
  kinds: ["NetworkPolicy"],
  why: "A peer that matches nothing is most often a label that was misspelt: the traffic that should pass is cut.",
  fix: "Make the `podSelector` of the peer match pods of the namespace.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"],
  aliases: ["dangling-networkpolicypeer-podselector"],
  check(policy, report, cluster) {
    for (const [rules2, peers2] of DIRECTIONS2)
      for (const peer of policy.spec.get(rules2).items.flatMap((rule) => rule.get(peers2).items)) {
        const selector = peer.get("podSelector");
        if (!selector.isMapping || peer.get("namespaceSelector").exists) continue;
        if (selectsAny(cluster, policy.namespace, labelSelector(selector))) continue;
        if (holdsUnknown(selector)) report.unknown(selector);
        else report.fail(selector, `${policy.label} has a peer that matches no pods that are here`);
      }
  }
});

// packages/iac/src/rules/kubernetes/reliability/network-policy-targets-pod.ts
var networkPolicyTargetsPod = objectRule({
  id: "kubernetes/network-policy-targets-pod",
  title: "NetworkPolicy is for pods that are not here",
  severity: "low",
  profile: "all",
  kinds: ["NetworkPolicy"],
  why: "It protects nothing that is here.",
  fix: "Make the selector match pods of the namespace.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"],
  aliases: ["dangling-networkpolicy", "networkpolicy-targets-pod"],
  variantOf: ["kubernetes/network-policy-without-pods"],
  check(policy, report, cluster) {
    const selector = policy.spec.get("podSelector");
    if (selectsAny(cluster, policy.namespace, labelSelector(selector))) return;
    if (holdsUnknown(selector)) report.unknown(selector);
    else report.fail(selector, `No pods are there for ${policy.label}`);
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

// packages/iac/src/rules/kubernetes/reliability/no-probe.ts
var LASTING = /* @__PURE__ */ new Set(["Pod", "Deployment", "DaemonSet", "StatefulSet"]);
var PROBES = ["livenessProbe", "readinessProbe", "startupProbe"];
var noProbe = containerRule({
  id: "kubernetes/no-probe",
  title: "Main container has no probe at all",
  severity: "low",
  profile: "all",
  why: "Nothing can tell whether it works.",
  fix: "Add at least one of `readinessProbe`, `livenessProbe` and `startupProbe`.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"
  ],
  aliases: ["require-pod-probes"],
  variantOf: ["kubernetes/readiness-probe", "kubernetes/liveness-probe"],
  check(container, report) {
    if (container.role === "main" && LASTING.has(container.pod.object.kind) && !PROBES.some((probe) => container.node.keys.includes(probe)))
      report.fail(container.node, `${container.label} has no probe`);
  }
});

// packages/iac/src/rules/kubernetes/reliability/own-priority-class.ts
var BUILT_IN = ["system-cluster-critical", "system-node-critical"];
var ownPriorityClass = podRule({
  id: "kubernetes/own-priority-class",
  title: "Priority class is none of the built-in ones",
  severity: "low",
  profile: "all",
  why: "A class of one's own may have a value above everything else in the cluster.",
  fix: "Use a class that the cluster's owners agreed on.",
  references: ["https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/"],
  aliases: ["priority-class-name"],
  check(pod, report) {
    const name = pod.spec.get("priorityClassName");
    const text = name.string?.trim() ?? "";
    if (text !== "" && !BUILT_IN.includes(text))
      report.fail(name, `${pod.label} uses the priority class "${text}"`);
  }
});

// packages/iac/src/rules/kubernetes/reliability/priority-class.ts
var priorityClass = podRule({
  id: "kubernetes/priority-class",
  title: "Pod has no priority class",
  severity: "low",
  profile: "all",
  why: "When nodes run short, what must stay and what may go is decided by chance.",
  fix: "Set `priorityClassName`.",
  references: ["https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/"],
  aliases: ["require-pod-priorityclassname", "priorityClassNotSet"],
  check(pod, report) {
    const name = pod.spec.get("priorityClassName");
    if (!name.string) report.fail(name, `${pod.label} has no priority class`);
  }
});

// packages/iac/src/rules/kubernetes/reliability/probe-port-name.ts
var PROBES2 = ["livenessProbe", "readinessProbe", "startupProbe"];
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
    for (const kind of PROBES2) {
      const port = unlistedProbePort(container, kind);
      if (port?.string !== void 0 && port.number === void 0 && !/^\d+$/.test(port.string))
        report.fail(
          port,
          `${container.label} has no port named "${port.string}", which its ${kind} asks`
        );
    }
  }
});

// packages/iac/src/rules/kubernetes/reliability/probes-not-distinct.ts
var KINDS5 = ["Deployment", "DaemonSet", "StatefulSet"];
var probesNotDistinct = containerRule({
  id: "kubernetes/probes-not-distinct",
  title: "Liveness and readiness are written alike, or both left out",
  severity: "low",
  profile: "all",
  why: "Two probes that are one and the same, or none at all, cannot tell a pod that is busy from one that is dead.",
  fix: "Write two probes that differ.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"
  ],
  aliases: ["validate-probes"],
  variantOf: [
    "kubernetes/identical-probes",
    "kubernetes/readiness-probe",
    "kubernetes/liveness-probe"
  ],
  check(container, report) {
    if (container.role !== "main" || !KINDS5.includes(container.pod.object.kind)) return;
    const readiness = container.get("readinessProbe");
    if (isEqual(readiness, container.get("livenessProbe")))
      report.fail(readiness, `${container.label} does not tell liveness from readiness`);
  }
});

// packages/iac/src/rules/kubernetes/reliability/readiness-port.ts
var readinessPort = containerRule({
  id: "kubernetes/readiness-port",
  title: "Port of the readiness probe is not listed by the container",
  severity: "low",
  profile: "all",
  why: "A probe that asks a port nobody listed is most often one that was forgotten when the port moved.",
  fix: "List the port under `ports`, or ask one that is listed.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"
  ],
  aliases: ["readiness-port"],
  variantOf: ["kubernetes/probe-port-name"],
  check(container, report) {
    if (container.role !== "main") return;
    const port = unlistedProbePort(container, "readinessProbe");
    if (port) report.fail(port, `${container.label} is asked on a port that it does not list`);
  }
});

// packages/iac/src/rules/kubernetes/reliability/readiness-probe-of-any-workload.ts
var readinessProbeOfAnyWorkload = containerRule({
  id: "kubernetes/readiness-probe-of-any-workload",
  title: "Main container, of a job or not, has no readiness probe",
  severity: "low",
  profile: "all",
  why: "A pod that says nothing counts as ready at once, whatever it is.",
  fix: "Add a `readinessProbe`.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"
  ],
  aliases: ["C-0018", "no-readiness-probe"],
  variantOf: ["kubernetes/readiness-probe"],
  check(container, report) {
    if (container.role !== "main") return;
    const probe = container.get("readinessProbe");
    if (!probe.exists) report.fail(probe, `${container.label} has no readiness probe`);
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
var KINDS6 = ["Deployment", "StatefulSet", "Rollout"];
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
    if (!KINDS6.includes(object.kind)) return;
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

// packages/iac/src/rules/kubernetes/reliability/restart-policy.ts
var restartPolicy = podRule({
  id: "kubernetes/restart-policy",
  title: "Restart policy is neither Always nor OnFailure",
  severity: "low",
  profile: "all",
  why: "A container that ends is then not started again.",
  fix: "Set `restartPolicy` to `Always` or `OnFailure`.",
  references: ["https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy"],
  aliases: ["restart-policy"],
  check(pod, report) {
    const policy = pod.spec.get("restartPolicy");
    if (policy.string !== "Always" && policy.string !== "OnFailure")
      report.fail(policy, `${pod.label} is not restarted by what it says`);
  }
});

// packages/iac/src/rules/kubernetes/reliability/rolling-update.ts
var rollingUpdate = objectRule({
  id: "kubernetes/rolling-update",
  title: "Workload is not updated in rolling fashion",
  severity: "low",
  profile: "all",
  kinds: ["Deployment", "DaemonSet", "StatefulSet", "DeploymentConfig"],
  why: "Its old pods are gone before new ones run, or it is not updated until somebody deletes them.",
  fix: "Use `RollingUpdate`.",
  references: ["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/"],
  aliases: ["no-rolling-update-strategy"],
  variantOf: ["kubernetes/served-deployment-recreated"],
  check(object, report) {
    const strategy = object.spec.get(
      object.kind === "Deployment" || object.kind === "DeploymentConfig" ? "strategy" : "updateStrategy",
      "type"
    );
    if (strategy.exists && strategy.string !== "RollingUpdate" && strategy.string !== "Rolling")
      report.fail(strategy, `${object.label} uses the strategy ${strategy.string ?? ""}`);
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

// packages/iac/src/rules/kubernetes/reliability/selector-missing.ts
var selectorMissing = objectRule({
  id: "kubernetes/selector-missing",
  title: "Workload has no selector, or one that does not match",
  severity: "low",
  profile: "all",
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
  why: "Without a selector the API server refuses it.",
  fix: "Give it a selector that matches the labels of its pods.",
  references: ["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/"],
  aliases: ["mismatching-selector"],
  variantOf: ["kubernetes/selector-mismatch"],
  check(object, report) {
    const { node, selector, isDefined } = workloadSelector(object);
    if (!isDefined && (object.kind === "Job" || object.kind === "CronJob" || object.kind === "ReplicationController"))
      return;
    if (isDefined && selector.matches(templateLabels(object))) return;
    if (holdsUnknown(node)) report.unknown(node);
    else
      report.fail(
        node,
        isDefined ? `The selector of ${object.label} does not match its pods` : `${object.label} has no selector`
      );
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

// packages/iac/src/rules/kubernetes/reliability/served-pod-readiness.ts
var servedPodReadiness = podRule({
  id: "kubernetes/served-pod-readiness",
  title: "Pod behind a Service has no readiness probe",
  severity: "medium",
  profile: "all",
  why: "A Service sends requests to every pod that counts as ready, and one without a probe counts at once.",
  fix: "Add a `readinessProbe` to a container of the pod.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"
  ],
  aliases: ["pod-probes"],
  variantOf: ["kubernetes/readiness-probe"],
  check(pod, report, cluster) {
    if (runsToCompletion(pod) || !isServed(pod, cluster)) return;
    const probed = pod.containers.some(
      (container) => container.role !== "ephemeral" && container.get("readinessProbe").exists
    );
    if (!probed)
      report.fail(
        pod.spec.get("containers"),
        `${pod.label} is behind a Service and has no readiness probe`
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

// packages/iac/src/rules/kubernetes/reliability/service-selector.ts
var serviceSelector = objectRule({
  id: "kubernetes/service-selector",
  title: "Service has no selector, or selects no pods",
  severity: "low",
  profile: "all",
  kinds: ["Service"],
  why: "Without a selector somebody must keep its endpoints by hand.",
  fix: "Give the Service a selector that matches pods.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/service/"],
  aliases: ["dangling-service"],
  variantOf: ["kubernetes/service-without-pods"],
  check(service, report, cluster) {
    if (!isCoreService(service) || service.spec.get("type").string === "ExternalName") return;
    const selector = service.spec.get("selector");
    if (holdsUnknown(selector)) report.unknown(selector);
    else if (isEmpty(selector)) report.fail(selector, `${service.label} has no selector`);
    else if (!hasPods(service, cluster)) report.fail(selector, `${service.label} selects no pods`);
  }
});

// packages/iac/src/rules/kubernetes/reliability/service-targets-pod.ts
var serviceTargetsPod = objectRule({
  id: "kubernetes/service-targets-pod",
  title: "Service has no pods to send to",
  severity: "low",
  profile: "all",
  kinds: ["Service"],
  why: "Requests to it go nowhere.",
  fix: "Make the selector match the labels of pods in the namespace.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/service/"],
  aliases: ["service-targets-pod"],
  variantOf: ["kubernetes/service-without-pods", "kubernetes/service-selector"],
  check(service, report, cluster) {
    if (!isCoreService(service) || service.spec.get("type").string === "ExternalName") return;
    const selector = service.spec.get("selector");
    if (!hasPods(service, cluster)) report.fail(selector, `No pods are there for ${service.label}`);
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

// packages/iac/src/rules/kubernetes/reliability/shared-service-selector.ts
var bySelector = /* @__PURE__ */ new WeakMap();
function servicesBySelector(cluster) {
  let services2 = bySelector.get(cluster);
  if (!services2) {
    const grouped = /* @__PURE__ */ new Map();
    for (const service of cluster.ofKind("Service").filter(isCoreService)) {
      const key = selectorKey(service);
      grouped.set(key, [...(grouped.get(key) ?? []).slice(0, 2), service]);
    }
    bySelector.set(cluster, services2 = grouped);
  }
  return services2;
}
function selectorKey(service) {
  return JSON.stringify([...stringMap(service.spec.get("selector"))].sort());
}
var sharedServiceSelector = objectRule({
  id: "kubernetes/shared-service-selector",
  title: "Two Services have the same selector",
  severity: "low",
  profile: "all",
  kinds: ["Service"],
  why: "Where two teams chose the same labels, one gets the traffic of the other.",
  fix: "Select by labels that only the pods of this Service carry.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/service/"],
  aliases: ["K8sUniqueServiceSelector"],
  check(service, report, cluster) {
    if (!isCoreService(service)) return;
    const same = servicesBySelector(cluster).get(selectorKey(service)) ?? [];
    const other = same.find(
      (candidate) => candidate !== service && (candidate.name !== service.name || candidate.namespace !== service.namespace)
    );
    if (other)
      report.fail(
        service.spec.get("selector"),
        `${service.label} has the same selector as ${other.label}`,
        [other.spec.get("selector")]
      );
  }
});

// packages/iac/src/rules/kubernetes/reliability/statefulset-anti-affinity.ts
var statefulsetAntiAffinity = podRule({
  id: "kubernetes/statefulset-anti-affinity",
  title: "Replicas of a StatefulSet may share a node",
  severity: "low",
  profile: "all",
  why: "Replicas on one node go down with it, and how many there are may be decided elsewhere.",
  fix: "Add a `podAntiAffinity` over nodes, zones or regions that selects the pod's own labels.",
  references: ["https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/"],
  aliases: ["statefulset-has-host-podantiaffinity"],
  variantOf: ["kubernetes/replica-spread", "kubernetes/host-anti-affinity"],
  check(pod, report) {
    const replicas = pod.object.spec.get("replicas").number;
    if (pod.object.kind !== "StatefulSet" || replicas !== void 0 && replicas < 2) return;
    if (!keepsApart(pod))
      report.fail(
        pod.spec.get("affinity", "podAntiAffinity"),
        `Nothing keeps the replicas of ${pod.label} apart`
      );
  }
});

// packages/iac/src/rules/kubernetes/reliability/statefulset-disruption-budget.ts
var statefulsetDisruptionBudget = podRule({
  id: "kubernetes/statefulset-disruption-budget",
  title: "StatefulSet that may have replicas has no PodDisruptionBudget",
  severity: "low",
  profile: "all",
  why: "How many replicas there are is often decided elsewhere, by an autoscaler or an overlay: a budget should be there before they are.",
  fix: "Add a PodDisruptionBudget whose selector matches the pods.",
  references: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],
  aliases: ["statefulset-has-poddisruptionbudget"],
  variantOf: ["kubernetes/disruption-budget"],
  check(pod, report, cluster) {
    const { object } = pod;
    const replicas = object.spec.get("replicas").number;
    if (object.kind !== "StatefulSet" || replicas !== void 0 && replicas < 2) return;
    if (budgetsOf(pod, cluster).length === 0)
      report.fail(object.metadata.get("name"), `No PodDisruptionBudget guards ${pod.label}`);
  }
});

// packages/iac/src/rules/kubernetes/reliability/statefulset-selector.ts
var statefulsetSelector = objectRule({
  id: "kubernetes/statefulset-selector",
  title: "Selector of a StatefulSet does not match its pods",
  severity: "low",
  profile: "all",
  kinds: ["StatefulSet"],
  why: "The API server refuses it.",
  fix: "Make `spec.selector` match `spec.template.metadata.labels`.",
  references: ["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/"],
  aliases: ["statefulset-pod-selector-labels-match-template-metadata-labels"],
  variantOf: ["kubernetes/selector-mismatch", "kubernetes/selector-missing"],
  check(object, report) {
    const { node, selector } = workloadSelector(object);
    if (!node.isMapping || !selector.matches(templateLabels(object)))
      report.fail(node, `The selector of ${object.label} does not match its pods`);
  }
});

// packages/iac/src/rules/kubernetes/reliability/statefulset-service.ts
var statefulsetService = objectRule({
  id: "kubernetes/statefulset-service",
  title: "StatefulSet has no headless Service",
  severity: "low",
  profile: "all",
  kinds: ["StatefulSet"],
  why: "Its pods then have no names of their own in DNS.",
  fix: "Add a Service with `clusterIP: None` that selects the pods, and name it in `spec.serviceName`.",
  references: ["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/"],
  aliases: ["statefulset-has-servicename"],
  check(object, report, cluster) {
    const name = object.spec.get("serviceName");
    const labels = templateLabels(object);
    const services2 = name.string === void 0 ? [] : cluster.named("Service", object.namespace, name.string);
    const isServed2 = services2.some(
      ({ spec }) => spec.get("clusterIP").string === "None" && equalitySelector(spec.get("selector")).matches(labels)
    );
    if (!isServed2) report.fail(name, `${object.label} has no headless Service`);
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

// packages/iac/src/rules/kubernetes/reliability/topology-spread-over-hosts-and-zones.ts
var KINDS7 = ["Deployment", "StatefulSet"];
var KEYS = ["kubernetes.io/hostname", "topology.kubernetes.io/zone"];
var topologySpreadOverHostsAndZones = podRule({
  id: "kubernetes/topology-spread-over-hosts-and-zones",
  title: "Three or more replicas are not spread over both nodes and zones",
  severity: "low",
  profile: "all",
  why: "Spread over zones alone they may share a node, over nodes alone a zone.",
  fix: "Add one constraint for `kubernetes.io/hostname` and one for `topology.kubernetes.io/zone`.",
  references: [
    "https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/"
  ],
  aliases: ["topologyspreadconstraints-policy"],
  variantOf: ["kubernetes/replica-spread"],
  check(pod, report) {
    const { object } = pod;
    if (!KINDS7.includes(object.kind) || (object.spec.get("replicas").number ?? 0) < 3) return;
    const constraints = pod.spec.get("topologySpreadConstraints");
    const keys = constraints.items.filter(
      (constraint) => KEYS.includes(constraint.get("topologyKey").string ?? "")
    );
    if (keys.length !== KEYS.length)
      report.fail(constraints, `${pod.label} is not spread over both nodes and zones`);
  }
});

// packages/iac/src/rules/kubernetes/reliability/topology-spread.ts
var topologySpread = podRule({
  id: "kubernetes/topology-spread",
  title: "Pod has no topology spread constraint",
  severity: "low",
  profile: "all",
  why: "Pods that nothing spreads may all land in one zone.",
  fix: "Add `topologySpreadConstraints`.",
  references: [
    "https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/"
  ],
  aliases: ["topologySpreadConstraint"],
  variantOf: ["kubernetes/replica-spread"],
  check(pod, report) {
    const constraints = pod.spec.get("topologySpreadConstraints");
    if (!runsToCompletion(pod) && constraints.items.length === 0)
      report.fail(constraints, `${pod.label} has no topology spread constraint`);
  }
});

// packages/iac/src/rules/kubernetes/reliability/unhealthy-pod-eviction.ts
var unhealthyPodEviction = objectRule({
  id: "kubernetes/unhealthy-pod-eviction",
  title: "PodDisruptionBudget leaves unhealthy pods to the default",
  severity: "low",
  profile: "all",
  kinds: ["PodDisruptionBudget"],
  why: "By default a pod that never gets ready still counts, so a broken rollout keeps nodes from being drained.",
  fix: "Set `unhealthyPodEvictionPolicy: AlwaysAllow`.",
  references: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],
  aliases: ["pdb-unhealthy-pod-eviction-policy"],
  check(budget, report) {
    if (budget.apiVersion !== "policy/v1") return;
    const policy = budget.spec.get("unhealthyPodEvictionPolicy");
    if (!policy.exists)
      report.fail(policy, `${budget.label} does not say what becomes of unhealthy pods`);
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

// packages/iac/src/rules/kubernetes/resources/cpu-and-memory-limits.ts
var cpuAndMemoryLimits = containerRule({
  id: "kubernetes/cpu-and-memory-limits",
  title: "Main container lacks a CPU or memory limit",
  severity: "low",
  profile: "all",
  why: "A container without limits can starve every other pod on its node.",
  fix: "Set `resources.limits.cpu` and `resources.limits.memory`.",
  references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  aliases: ["C-0009"],
  tags: ["CWE-770"],
  variantOf: ["kubernetes/memory-limit", "kubernetes/cpu-limit"],
  check(container, report) {
    if (container.role !== "main") return;
    const missing = missingAmount(container, "limits", "memory") ?? missingAmount(container, "limits", "cpu");
    if (missing)
      report.fail(
        missing,
        `${container.label} does not set ${missing.path.split(".").slice(-2).join(".")}`
      );
  }
});

// packages/iac/src/rules/kubernetes/resources/cpu-limit-of-main-containers.ts
var cpuLimitOfMainContainers = containerRule({
  id: "kubernetes/cpu-limit-of-main-containers",
  title: "Main container sets no CPU limit",
  severity: "low",
  profile: "all",
  why: "Without a limit a busy loop takes every cycle that its neighbours did not request.",
  fix: "Set `resources.limits.cpu` on every container under `containers`.",
  references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  aliases: ["C-0270", "cpuLimitsMissing"],
  tags: ["CWE-770"],
  variantOf: ["kubernetes/cpu-limit"],
  check(container, report) {
    if (container.role !== "main" || isWritten2(container, "limits", "cpu")) return;
    report.fail(amountOf(container, "limits", "cpu"), `${container.label} does not set limits.cpu`);
  }
});

// packages/iac/src/rules/kubernetes/resources/cpu-limit.ts
var cpuLimit = containerRule({
  id: "kubernetes/cpu-limit",
  title: "Container has no CPU limit",
  severity: "low",
  profile: "all",
  why: "Without a limit a busy loop takes every cycle that its neighbours did not request. Many teams leave it out on purpose, to avoid throttling, and rely on requests.",
  fix: "Set `resources.limits.cpu`, or keep to requests and leave this rule off.",
  references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  aliases: ["CKV_K8S_11", "KSV-0011", "require-cpu-limits"],
  tags: ["CWE-770"],
  check(container, report) {
    if (!takesResources(container) || podHasAmount(container, "limits", "cpu")) return;
    const missing = missingAmount(container, "limits", "cpu");
    if (missing) report.fail(missing, `${container.label} has no CPU limit`);
  }
});

// packages/iac/src/rules/kubernetes/resources/cpu-request-and-limit.ts
var cpuRequestAndLimit = containerRule({
  id: "kubernetes/cpu-request-and-limit",
  title: "Main container lacks a CPU request or limit",
  severity: "low",
  profile: "all",
  why: "The request decides where the pod is placed, the limit what it can take from its neighbours: one without the other leaves half of that open.",
  fix: "Set both `resources.requests.cpu` and `resources.limits.cpu`.",
  references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  aliases: ["C-0050"],
  tags: ["CWE-770"],
  variantOf: ["kubernetes/cpu-request", "kubernetes/cpu-limit"],
  check(container, report) {
    if (container.role !== "main") return;
    const missing = missingAmount(container, "requests", "cpu") ?? missingAmount(container, "limits", "cpu");
    if (missing)
      report.fail(
        missing,
        `${container.label} does not set ${missing.path.split(".").slice(-2).join(".")}`
      );
  }
});

// packages/iac/src/rules/kubernetes/resources/cpu-request-left-out.ts
var cpuRequestLeftOut = containerRule({
  id: "kubernetes/cpu-request-left-out",
  title: "Container has no resources, or requests without CPU",
  severity: "low",
  profile: "all",
  why: "The scheduler places pods by what they request; a list of requests that leaves CPU out is most often an oversight.",
  fix: "Add `cpu` to `resources.requests`.",
  references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  aliases: ["CKV_K8S_10"],
  tags: ["CWE-770"],
  variantOf: ["kubernetes/cpu-request"],
  check(container, report) {
    if (!takesResources(container)) return;
    const resources = container.get("resources");
    const requests = resources.get("requests");
    if (isSaid(resources) && !requests.isMapping) return;
    const missing = missingAmount(container, "requests", "cpu");
    if (missing) report.fail(missing, `${container.label} leaves CPU out of its requests`);
  }
});

// packages/iac/src/rules/kubernetes/resources/cpu-request-of-main-containers.ts
var cpuRequestOfMainContainers = containerRule({
  id: "kubernetes/cpu-request-of-main-containers",
  title: "Main container writes no CPU request",
  severity: "low",
  profile: "all",
  why: "The scheduler places pods by their requests; where it must guess, nodes end up overcommitted.",
  fix: "Write `resources.requests.cpu` on every container under `containers`.",
  references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  aliases: ["C-0268", "cpuRequestsMissing"],
  tags: ["CWE-770"],
  variantOf: ["kubernetes/cpu-request", "kubernetes/cpu-request-written"],
  check(container, report) {
    if (container.role !== "main" || isWritten2(container, "requests", "cpu")) return;
    report.fail(
      amountOf(container, "requests", "cpu"),
      `${container.label} does not set requests.cpu`
    );
  }
});

// packages/iac/src/rules/kubernetes/resources/cpu-request-written.ts
var cpuRequestWritten = containerRule({
  id: "kubernetes/cpu-request-written",
  title: "Container writes no CPU request",
  severity: "low",
  profile: "all",
  why: "A request that is only implied by the limit is as high as the limit, which wastes what the nodes have.",
  fix: "Write `resources.requests.cpu` beside the limit.",
  references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  aliases: ["KSV-0015", "unset-cpu-requirements"],
  tags: ["CWE-770"],
  variantOf: ["kubernetes/cpu-request"],
  check(container, report) {
    if (!takesResources(container)) return;
    const missing = missingAmount(container, "requests", "cpu");
    if (missing) report.fail(missing, `${container.label} writes no CPU request`);
  }
});

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

// packages/iac/src/rules/kubernetes/resources/ephemeral-storage-request-equals-limit.ts
var ephemeralStorageRequestEqualsLimit = containerRule({
  id: "kubernetes/ephemeral-storage-request-equals-limit",
  title: "Ephemeral storage request differs from the limit",
  severity: "low",
  profile: "all",
  why: "What was promised to others can be written full when the limit is above the request.",
  fix: "Write the same amount in the request and the limit.",
  references: ["https://kubernetes.io/docs/concepts/storage/ephemeral-storage/"],
  aliases: ["container-ephemeral-storage-request-equals-limit"],
  check(container, report) {
    if (!takesResources(container)) return;
    const request = amountOf(container, "requests", "ephemeral-storage");
    const limit = amountOf(container, "limits", "ephemeral-storage");
    const isSame2 = request.string === limit.string || unitsOf(request) === unitsOf(limit);
    if (isAmount(request) && isAmount(limit) && !isSame2)
      report.fail(request, `${container.label} requests other ephemeral storage than its limit`);
  }
});

// packages/iac/src/rules/kubernetes/resources/ephemeral-storage.ts
var ephemeralStorage = containerRule({
  id: "kubernetes/ephemeral-storage",
  title: "Container has no ephemeral storage request and limit",
  severity: "low",
  profile: "all",
  why: "Logs and temporary files share the disk of the node; without a limit one pod can fill it and have all of them evicted.",
  fix: "Set `ephemeral-storage` under `resources.requests` and `resources.limits`.",
  references: ["https://kubernetes.io/docs/concepts/storage/ephemeral-storage/"],
  aliases: ["container-ephemeral-storage-request-and-limit"],
  tags: ["CWE-770"],
  check(container, report) {
    if (!takesResources(container)) return;
    const missing = missingAmount(container, "limits", "ephemeral-storage") ?? missingAmount(container, "requests", "ephemeral-storage");
    if (missing) report.fail(missing, `${container.label} does not set its ephemeral storage`);
  }
});

// packages/iac/src/rules/kubernetes/resources/limit-range-fields.ts
var FIELDS = ["type", "max", "min", "default", "defaultRequest"];
var limitRangeFields = objectRule({
  id: "kubernetes/limit-range-fields",
  title: "LimitRange is incomplete",
  severity: "low",
  profile: "all",
  kinds: ["LimitRange"],
  why: "A LimitRange that gives no defaults leaves pods that say nothing without any limit.",
  fix: "Give one entry of `spec.limits` all of `type`, `max`, `min`, `default` and `defaultRequest`.",
  references: ["https://kubernetes.io/docs/concepts/policy/limit-range/"],
  aliases: ["KSV-0039"],
  check(range, report) {
    const limits = range.spec.get("limits");
    if (!limits.items.some((limit) => FIELDS.every((field) => limit.get(field).exists)))
      report.fail(limits, `${range.label} has no entry with defaults, minimum and maximum`);
  }
});

// packages/iac/src/rules/kubernetes/resources/memory-limit-of-main-containers.ts
var memoryLimitOfMainContainers = containerRule({
  id: "kubernetes/memory-limit-of-main-containers",
  title: "Main container sets no memory limit",
  severity: "low",
  profile: "all",
  why: "The main containers run for as long as the pod does, so their leaks are what fills a node.",
  fix: "Set `resources.limits.memory` on every container under `containers`.",
  references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  aliases: ["C-0271", "memoryLimitsMissing"],
  tags: ["CWE-770"],
  variantOf: ["kubernetes/memory-limit"],
  check(container, report) {
    if (container.role !== "main" || isWritten2(container, "limits", "memory")) return;
    report.fail(
      amountOf(container, "limits", "memory"),
      `${container.label} does not set limits.memory`
    );
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

// packages/iac/src/rules/kubernetes/resources/memory-request-and-limit.ts
var memoryRequestAndLimit = containerRule({
  id: "kubernetes/memory-request-and-limit",
  title: "Main container lacks a memory request or limit",
  severity: "low",
  profile: "all",
  why: "The request decides where the pod is placed, the limit what it can take from its neighbours: one without the other leaves half of that open.",
  fix: "Set both `resources.requests.memory` and `resources.limits.memory`.",
  references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  aliases: ["C-0004"],
  tags: ["CWE-770"],
  variantOf: ["kubernetes/memory-limit", "kubernetes/memory-request"],
  check(container, report) {
    if (container.role !== "main") return;
    const missing = missingAmount(container, "requests", "memory") ?? missingAmount(container, "limits", "memory");
    if (missing)
      report.fail(
        missing,
        `${container.label} does not set ${missing.path.split(".").slice(-2).join(".")}`
      );
  }
});

// packages/iac/src/rules/kubernetes/resources/memory-request-equals-limit.ts
var memoryRequestEqualsLimit = containerRule({
  id: "kubernetes/memory-request-equals-limit",
  title: "Memory request differs from the limit",
  severity: "low",
  profile: "all",
  why: "Memory cannot be taken back once given: a pod that was promised less than its limit is killed when the node runs short.",
  fix: "Write the same amount under `resources.requests.memory` and `resources.limits.memory`.",
  references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  aliases: ["memory-requests-equal-limits"],
  check(container, report) {
    if (container.role !== "main") return;
    const request = amountOf(container, "requests", "memory");
    const limit = amountOf(container, "limits", "memory");
    if (request.string !== limit.string)
      report.fail(
        request.exists ? request : limit,
        `${container.label} has different memory requests and limits`
      );
  }
});

// packages/iac/src/rules/kubernetes/resources/memory-request-left-out.ts
var memoryRequestLeftOut = containerRule({
  id: "kubernetes/memory-request-left-out",
  title: "Container has no resources, or requests without memory",
  severity: "low",
  profile: "all",
  why: "The scheduler places pods by what they request; a list of requests that leaves memory out is most often an oversight.",
  fix: "Add `memory` to `resources.requests`.",
  references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  aliases: ["CKV_K8S_12"],
  tags: ["CWE-770"],
  variantOf: ["kubernetes/memory-request"],
  check(container, report) {
    if (!takesResources(container)) return;
    const resources = container.get("resources");
    const requests = resources.get("requests");
    if (isSaid(resources) && !requests.isMapping) return;
    const missing = missingAmount(container, "requests", "memory");
    if (missing) report.fail(missing, `${container.label} leaves memory out of its requests`);
  }
});

// packages/iac/src/rules/kubernetes/resources/memory-request-of-main-containers.ts
var memoryRequestOfMainContainers = containerRule({
  id: "kubernetes/memory-request-of-main-containers",
  title: "Main container writes no memory request",
  severity: "low",
  profile: "all",
  why: "The scheduler places pods by their requests; where it must guess, nodes end up overcommitted.",
  fix: "Write `resources.requests.memory` on every container under `containers`.",
  references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  aliases: ["C-0269", "memoryRequestsMissing"],
  tags: ["CWE-770"],
  variantOf: ["kubernetes/memory-request", "kubernetes/memory-request-written"],
  check(container, report) {
    if (container.role !== "main" || isWritten2(container, "requests", "memory")) return;
    report.fail(
      amountOf(container, "requests", "memory"),
      `${container.label} does not set requests.memory`
    );
  }
});

// packages/iac/src/rules/kubernetes/resources/memory-request-written.ts
var memoryRequestWritten = containerRule({
  id: "kubernetes/memory-request-written",
  title: "Container writes no memory request",
  severity: "low",
  profile: "all",
  why: "A request that is only implied by the limit is as high as the limit, which wastes what the nodes have.",
  fix: "Write `resources.requests.memory` beside the limit.",
  references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  aliases: ["KSV-0016"],
  tags: ["CWE-770"],
  variantOf: ["kubernetes/memory-request"],
  check(container, report) {
    if (!takesResources(container)) return;
    const missing = missingAmount(container, "requests", "memory");
    if (missing) report.fail(missing, `${container.label} writes no memory request`);
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

// packages/iac/src/rules/kubernetes/resources/no-cpu-limit-in-pod.ts
var noCpuLimitInPod = podRule({
  id: "kubernetes/no-cpu-limit-in-pod",
  title: "No container of the pod sets a CPU limit",
  severity: "low",
  profile: "all",
  why: "A pod in which nobody thought of CPU takes its node by surprise.",
  fix: "Set `resources.limits.cpu` on the containers of the pod.",
  references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  aliases: ["LimitsCPU"],
  variantOf: ["kubernetes/cpu-limit"],
  check(pod, report) {
    const list2 = pod.spec.get("containers");
    if (!list2.items.some((container) => isWritten2(container, "limits", "cpu")))
      report.fail(list2, `No container of ${pod.label} sets a CPU limit`);
  }
});

// packages/iac/src/rules/kubernetes/resources/no-cpu-request-in-pod.ts
var noCpuRequestInPod = podRule({
  id: "kubernetes/no-cpu-request-in-pod",
  title: "No container of the pod sets a CPU request",
  severity: "low",
  profile: "all",
  why: "A pod in which nobody thought of CPU takes its node by surprise.",
  fix: "Set `resources.requests.cpu` on the containers of the pod.",
  references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  aliases: ["RequestsCPU"],
  variantOf: ["kubernetes/cpu-request"],
  check(pod, report) {
    const list2 = pod.spec.get("containers");
    if (!list2.items.some((container) => isWritten2(container, "requests", "cpu")))
      report.fail(list2, `No container of ${pod.label} sets a CPU request`);
  }
});

// packages/iac/src/rules/kubernetes/resources/no-memory-limit-in-pod.ts
var noMemoryLimitInPod = podRule({
  id: "kubernetes/no-memory-limit-in-pod",
  title: "No container of the pod sets a memory limit",
  severity: "low",
  profile: "all",
  why: "A pod in which nobody thought of memory takes its node by surprise.",
  fix: "Set `resources.limits.memory` on the containers of the pod.",
  references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  aliases: ["LimitsMemory"],
  variantOf: ["kubernetes/memory-limit"],
  check(pod, report) {
    const list2 = pod.spec.get("containers");
    if (!list2.items.some((container) => isWritten2(container, "limits", "memory")))
      report.fail(list2, `No container of ${pod.label} sets a memory limit`);
  }
});

// packages/iac/src/rules/kubernetes/resources/no-memory-request-in-pod.ts
var noMemoryRequestInPod = podRule({
  id: "kubernetes/no-memory-request-in-pod",
  title: "No container of the pod sets a memory request",
  severity: "low",
  profile: "all",
  why: "A pod in which nobody thought of memory takes its node by surprise.",
  fix: "Set `resources.requests.memory` on the containers of the pod.",
  references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  aliases: ["RequestsMemory"],
  variantOf: ["kubernetes/memory-request"],
  check(pod, report) {
    const list2 = pod.spec.get("containers");
    if (!list2.items.some((container) => isWritten2(container, "requests", "memory")))
      report.fail(list2, `No container of ${pod.label} sets a memory request`);
  }
});

// packages/iac/src/rules/kubernetes/resources/requests-and-limits.ts
var AMOUNTS = [
  ["limits", "cpu"],
  ["limits", "memory"],
  ["requests", "cpu"],
  ["requests", "memory"]
];
var requestsAndLimits = containerRule({
  id: "kubernetes/requests-and-limits",
  title: "Container lacks a CPU or memory request or limit",
  severity: "low",
  profile: "all",
  why: "Only a container that says all four can be placed well and cannot starve its neighbours.",
  fix: "Set `cpu` and `memory` under both `resources.requests` and `resources.limits`.",
  references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  aliases: ["container-resources"],
  variantOf: [
    "kubernetes/memory-limit",
    "kubernetes/cpu-limit",
    "kubernetes/cpu-request",
    "kubernetes/memory-request"
  ],
  check(container, report) {
    if (!takesResources(container)) return;
    const missing = AMOUNTS.map(
      ([kind, resource]) => missingAmount(container, kind, resource)
    ).find((value) => value);
    if (missing)
      report.fail(missing, `${container.label} does not set all of its requests and limits`);
  }
});

// packages/iac/src/rules/kubernetes/resources/requests-and-memory-limit.ts
var requestsAndMemoryLimit = containerRule({
  id: "kubernetes/requests-and-memory-limit",
  title: "Container lacks a request or a memory limit",
  severity: "low",
  profile: "all",
  why: "Requests place the pod and a memory limit contains it; a CPU limit is a matter of taste.",
  fix: "Set `resources.requests.cpu`, `resources.requests.memory` and `resources.limits.memory`.",
  references: ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"],
  aliases: ["require-requests-limits"],
  variantOf: ["kubernetes/memory-limit", "kubernetes/cpu-request", "kubernetes/memory-request"],
  check(container, report) {
    const missing = missingAmount(container, "requests", "memory") ?? missingAmount(container, "requests", "cpu") ?? missingAmount(container, "limits", "memory");
    if (missing)
      report.fail(missing, `${container.label} does not set its requests and a memory limit`);
  }
});

// packages/iac/src/rules/kubernetes/resources/resource-quota-amounts.ts
var AMOUNTS2 = ["requests.cpu", "requests.memory", "limits.cpu", "limits.memory"];
var resourceQuotaAmounts = objectRule({
  id: "kubernetes/resource-quota-amounts",
  title: "ResourceQuota leaves CPU or memory open",
  severity: "low",
  profile: "all",
  kinds: ["ResourceQuota"],
  why: "A quota that leaves out an amount lets one namespace use up the cluster by it.",
  fix: "List `requests.cpu`, `requests.memory`, `limits.cpu` and `limits.memory` under `spec.hard`.",
  references: ["https://kubernetes.io/docs/concepts/policy/resource-quotas/"],
  aliases: ["KSV-0040"],
  check(quota, report) {
    const hard = quota.spec.get("hard");
    const missing = AMOUNTS2.find((amount) => !hard.get(amount).exists);
    if (missing) report.fail(hard, `${quota.label} sets no hard ${missing}`);
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

// packages/iac/src/rules/kubernetes/facts/credential-names.ts
var CREDENTIAL_NAME = /^AWS_SECRET_ACCESS_KEY$|^GOOGLE_APPLICATION_CREDENTIALS$|^AZURE_.+KEY$|^OCI_CLI_KEY_CONTENT$|password|token|bearer|secret/i;
var PRIVATE_KEY = /-BEGIN\s{1,20}[^\n]{0,200}PRIVATE KEY-/i;
function isCredentialName(name) {
  return CREDENTIAL_NAME.test(name);
}
function holdsPrivateKey(text) {
  return PRIVATE_KEY.test(text);
}

// packages/iac/src/rules/kubernetes/secrets/credential-named-config-map-key.ts
var credentialNamedConfigMapKey = objectRule({
  id: "kubernetes/credential-named-config-map-key",
  title: "ConfigMap has the name of a credential among its keys",
  severity: "low",
  profile: "all",
  kinds: ["ConfigMap"],
  why: "A value under such a name is most often a credential.",
  fix: "Move it to a Secret or a key vault.",
  references: ["https://kubernetes.io/docs/concepts/configuration/secret/"],
  aliases: ["sensitiveConfigmapContent"],
  variantOf: ["kubernetes/secret-in-config-map"],
  check(map, report) {
    const data = map.node.get("data");
    for (const [index, key] of data.keys.entries()) {
      const value = data.values[index];
      if (value && (isCredentialName(key) || holdsPrivateKey(value.string ?? "")))
        report.fail(value, `${map.label} has the key ${key}`);
    }
  }
});

// packages/iac/src/rules/kubernetes/secrets/credential-named-env.ts
var credentialNamedEnv = containerRule({
  id: "kubernetes/credential-named-env",
  title: "Environment variable has the name of a credential and a value",
  severity: "low",
  profile: "all",
  why: "A value under such a name is most often a credential.",
  fix: "Take the value from a Secret.",
  references: ["https://kubernetes.io/docs/concepts/configuration/secret/"],
  aliases: ["sensitiveContainerEnvVar"],
  variantOf: ["kubernetes/secret-in-env"],
  check(container, report) {
    for (const entry of container.get("env").items) {
      const name = entry.get("name").string ?? "";
      const value = entry.get("value");
      if (value.string && (isCredentialName(name) || holdsPrivateKey(value.string)))
        report.fail(value, `${container.label} has a value for ${name}`);
    }
  }
});

// packages/iac/src/rules/kubernetes/secrets/credentials-in-configuration.ts
var WORD = /secret|key|password|pwd|token|jwt|bearer|credential/i;
var SHAPES = [
  "PRIVATE KEY",
  "eyJhbGciO",
  "JWT",
  "Bearer",
  "_key_",
  "_secret_",
  "AKIA[0-9A-Z]{16}",
  "ghp_[0-9A-Za-z]{36}",
  "AIza[0-9A-Za-z_-]{35}",
  "xox[baprs]-[0-9A-Za-z]{10,48}"
].join("|");
var SHAPE = new RegExp(SHAPES);
var ANY_CASE = new RegExp(SHAPES, "i");
function hasWord(name) {
  return WORD.test(name);
}
var credentialsInConfiguration = objectRule({
  id: "kubernetes/credentials-in-configuration",
  title: "Configuration has words of a credential",
  severity: "low",
  profile: "all",
  kinds: [
    "Pod",
    "Deployment",
    "ReplicaSet",
    "DaemonSet",
    "StatefulSet",
    "Job",
    "CronJob",
    "ConfigMap"
  ],
  why: "Credentials in plain configuration can be read by nearly everybody who sees the namespace.",
  fix: "Move them to a key vault.",
  references: ["https://kubernetes.io/docs/concepts/security/secrets-good-practices/"],
  aliases: ["C-0012"],
  variantOf: [
    "kubernetes/secret-in-env",
    "kubernetes/secret-in-config-map",
    "kubernetes/secret-from-env"
  ],
  check(object, report) {
    if (object.kind === "ConfigMap") {
      const data = object.node.get("data");
      for (const [index, key] of data.keys.entries()) {
        const value = data.values[index];
        const text = value?.string ?? "";
        if (value && text !== "" && (hasWord(key) || SHAPE.test(text) || SHAPE.test(decodedSecret(text) ?? "")))
          report.fail(value, `${object.label} has words of a credential under ${key}`);
      }
      return;
    }
    for (const container of object.pod?.containers ?? []) {
      if (container.role === "ephemeral") continue;
      for (const from of container.get("envFrom").items)
        if (from.get("secretRef").exists)
          report.fail(
            from.get("secretRef"),
            `${container.label} takes a Secret as environment variables`
          );
      for (const entry of container.role === "main" ? container.get("env").items : []) {
        const name = entry.get("name").string ?? "";
        const text = entry.get("value").string ?? "";
        if (text !== "" && !text.startsWith("/") && (hasWord(name) || ANY_CASE.test(text)))
          report.fail(
            entry.get("value"),
            `${container.label} has words of a credential in ${name}`
          );
      }
    }
  }
});

// packages/iac/src/rules/kubernetes/facts/secret-references.ts
function secretKeyReference(container) {
  return container.get("env").items.map((entry) => entry.get("valueFrom")).find((from) => from.keys.includes("secretKeyRef"))?.get("secretKeyRef");
}
function secretReference(container) {
  const whole = container.get("envFrom").items.find((from) => from.keys.includes("secretRef"));
  return secretKeyReference(container) ?? whole?.get("secretRef");
}

// packages/iac/src/rules/kubernetes/secrets/no-secrets.ts
var noSecrets = podRule({
  id: "kubernetes/no-secrets",
  title: "Pod uses a Secret",
  severity: "low",
  profile: "all",
  why: "A Secret can be read by everybody who may create pods in its namespace.",
  fix: "Let the application ask the key vault itself, by workload identity.",
  references: [
    "https://kubernetes.io/docs/concepts/security/secrets-good-practices/",
    "https://learn.microsoft.com/en-us/azure/aks/workload-identity-overview"
  ],
  aliases: ["no-secrets"],
  check(pod, report) {
    const place = pod.containers.map(secretReference).find((reference) => reference) ?? pod.volumes.find((volume) => volume.keys.includes("secret"))?.get("secret");
    if (place) report.fail(place, `${pod.label} uses a Secret`);
  }
});

// packages/iac/src/rules/kubernetes/secrets/secret-assignments-in-config-map.ts
var KEY = /pass|pword|secret|aws_access_key_id|pswrd|token|pwd/i;
var ASSIGNMENT = /(?:password|pass|pword|passphrase|passwrd|passwd|secret|secretkey|aws_access_key_id|pswrd|token|pwd)\s{0,50}[=:]/i;
function assigns(line) {
  if (!ASSIGNMENT.test(line)) return false;
  return [":", "="].some((delimiter) => {
    const value = line.split(delimiter)[1]?.replace(/^"/, "");
    return value !== void 0 && value !== "" && !/^(?:\$\{|\$\(|\{\{)/.test(value);
  });
}
var secretAssignmentsInConfigMap = objectRule({
  id: "kubernetes/secret-assignments-in-config-map",
  title: "ConfigMap has keys or lines that look like passwords",
  severity: "low",
  profile: "all",
  kinds: ["ConfigMap"],
  why: "ConfigMaps can be read by nearly everybody who sees the namespace.",
  fix: "Move the values to a key vault.",
  references: ["https://kubernetes.io/docs/concepts/security/secrets-good-practices/"],
  aliases: ["KSV-0109"],
  variantOf: ["kubernetes/secret-in-config-map"],
  check(map, report) {
    const data = map.node.get("data");
    for (const [index, key] of data.keys.entries()) {
      const value = data.values[index];
      if (value && (KEY.test(key) || (value.string ?? "").split("\n").some(assigns)))
        report.fail(value, `${map.label} has what looks like a password under ${key}`);
    }
  }
});

// packages/iac/src/rules/kubernetes/secrets/secret-from-env-of-any-container.ts
var secretFromEnvOfAnyContainer = containerRule({
  id: "kubernetes/secret-from-env-of-any-container",
  title: "Secret reaches a container of any kind as an environment variable",
  severity: "low",
  profile: "all",
  why: "Environment variables end up in crash reports and logs, and are not renewed when the Secret changes.",
  fix: "Mount the Secret as a file.",
  references: ["https://kubernetes.io/docs/concepts/configuration/secret/"],
  aliases: ["SecretsAsEnvironmentVariables"],
  variantOf: ["kubernetes/secret-from-env"],
  check(container, report) {
    const place = secretReference(container);
    if (place?.exists)
      report.fail(place, `${container.label} takes a Secret as an environment variable`);
  }
});

// packages/iac/src/rules/kubernetes/secrets/secret-from-env-of-main-containers.ts
var secretFromEnvOfMainContainers = containerRule({
  id: "kubernetes/secret-from-env-of-main-containers",
  title: "Secret reaches a main container as an environment variable",
  severity: "low",
  profile: "all",
  why: "Environment variables end up in crash reports and logs, and are not renewed when the Secret changes.",
  fix: "Mount the Secret as a file.",
  references: ["https://kubernetes.io/docs/concepts/configuration/secret/"],
  aliases: ["secrets-not-from-env-vars"],
  variantOf: ["kubernetes/secret-from-env"],
  check(container, report) {
    const place = container.role === "main" ? secretReference(container) : void 0;
    if (place) report.fail(place, `${container.label} takes a Secret as an environment variable`);
  }
});

// packages/iac/src/rules/kubernetes/secrets/secret-from-env.ts
var secretFromEnv = containerRule({
  id: "kubernetes/secret-from-env",
  title: "Secret reaches the container as an environment variable",
  severity: "low",
  profile: "all",
  why: "Environment variables are inherited by child processes and end up in crash reports and logs; they are not renewed when the Secret changes.",
  fix: "Mount the Secret as a file.",
  references: [
    "https://kubernetes.io/docs/concepts/configuration/secret/",
    "https://kubernetes.io/docs/concepts/security/secrets-good-practices/"
  ],
  aliases: ["CKV_K8S_35", "C-0207"],
  tags: ["CIS-AKS-4.5.1"],
  check(container, report) {
    if (container.role === "ephemeral") return;
    const place = secretReference(container);
    if (place) report.fail(place, `${container.label} takes a Secret as an environment variable`);
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

// packages/iac/src/rules/kubernetes/secrets/secret-key-from-env.ts
var secretKeyFromEnv = containerRule({
  id: "kubernetes/secret-key-from-env",
  title: "Key of a Secret reaches the container as an environment variable",
  severity: "low",
  profile: "all",
  why: "Environment variables end up in crash reports and logs, and are not renewed when the Secret changes.",
  fix: "Mount the Secret as a file.",
  references: ["https://kubernetes.io/docs/concepts/configuration/secret/"],
  aliases: ["read-secret-from-env-var"],
  variantOf: ["kubernetes/secret-from-env"],
  check(container, report) {
    const place = secretKeyReference(container);
    if (place?.exists)
      report.fail(place, `${container.label} takes a key of a Secret as an environment variable`);
  }
});

// packages/iac/src/rules/kubernetes/secrets/secret-named-env.ts
var secretNamedEnv = containerRule({
  id: "kubernetes/secret-named-env",
  title: "Environment variable with secret in its name has a value",
  severity: "low",
  profile: "all",
  why: "A value that is called a secret should not be written out.",
  fix: "Take the value from a Secret.",
  references: ["https://kubernetes.io/docs/concepts/configuration/secret/"],
  aliases: ["env-var-secret"],
  variantOf: ["kubernetes/secret-in-env"],
  check(container, report) {
    for (const entry of container.get("env").items) {
      const value = entry.get("value");
      if (value.string && /secret/i.test(entry.get("name").string ?? ""))
        report.fail(value, `${container.label} has a value for ${entry.get("name").string ?? ""}`);
    }
  }
});

// packages/iac/src/rules/kubernetes/secrets/sensitive-content-in-config-map.ts
var KEY2 = /username|email|key|phone|SHA1|MD5|iban/i;
var LINE = /(?:username|email|key|phone|iban)\s{0,50}[=:]|SHA1|MD5/i;
var EMAIL = /[\w.-]{1,64}@(?:\[(?:\d{1,3}\.){3}|(?:[A-Za-z0-9-]{1,63}\.){1,8})(?:[A-Za-z]{2,4}|\d{1,3})/;
var ACCOUNT = /[^.]\b[A-Z]{2}\d{2}(?: ?\d{4}){4} ?\d{0,2}\b/;
var NUMBER = /[A-Z]{2}[ -]?\d{2}[ -]?(?:[A-Z0-9]{3,5}[ -]?){2,7}[A-Z0-9]{1,3}|^[A-Z0-9<]{3,20}$/;
function isSensitive(text) {
  return text.split("\n").some((line, number) => {
    if ((LINE.test(line) || EMAIL.test(line) || ACCOUNT.test(line)) && /[:=]/.test(line))
      return true;
    const part = line.split(":")[number];
    return part !== void 0 && (EMAIL.test(part) || NUMBER.test(part));
  });
}
var sensitiveContentInConfigMap = objectRule({
  id: "kubernetes/sensitive-content-in-config-map",
  title: "ConfigMap has keys or lines about persons or keys",
  severity: "low",
  profile: "all",
  kinds: ["ConfigMap"],
  why: "Names, addresses, account numbers and keys do not belong where nearly everybody can read them.",
  fix: "Move them to where access is controlled.",
  references: ["https://kubernetes.io/docs/concepts/security/secrets-good-practices/"],
  aliases: ["KSV-01010"],
  check(map, report) {
    const data = map.node.get("data");
    for (const [index, key] of data.keys.entries()) {
      const value = data.values[index];
      if (value && (KEY2.test(key) || EMAIL.test(key) || isSensitive(value.string ?? "")))
        report.fail(value, `${map.label} has sensitive content under ${key}`);
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

// packages/iac/src/rules/kubernetes/workload/added-capabilities-few.ts
var ALLOWED = /* @__PURE__ */ new Set(["NET_BIND_SERVICE", "CAP_CHOWN", ""]);
var addedCapabilitiesFew = containerRule({
  id: "kubernetes/added-capabilities-few",
  title: "Container adds capabilities other than NET_BIND_SERVICE and CAP_CHOWN",
  severity: "low",
  profile: "all",
  why: "Few services need more than a low port and changing owners.",
  fix: "Remove it from `capabilities.add`.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["psp-restrict-adding-capabilities"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/sys-admin-capability", "kubernetes/added-capabilities"],
  check(container, report) {
    for (const capability of capabilitiesAdded(container))
      if (!ALLOWED.has(capability.string ?? "") || capability.isUnknown)
        report.fail(capability, `${container.label} adds capability ${capability.string ?? ""}`);
  }
});

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

// packages/iac/src/rules/kubernetes/workload/any-added-capability.ts
var anyAddedCapability = containerRule({
  id: "kubernetes/any-added-capability",
  title: "Container adds a capability",
  severity: "low",
  profile: "all",
  why: "Each capability is a part of root, the harmless-looking ones too.",
  fix: "Drop `ALL` and add nothing; let a Service map port 80 to a port above 1024.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["CKV_K8S_25", "KSV-0022"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/sys-admin-capability", "kubernetes/added-capabilities"],
  check(container, report) {
    const add = container.securityContext("capabilities", "add");
    if (add.items.length > 0 || add.isUnknown)
      report.fail(add, `${container.label} adds capabilities`);
  }
});

// packages/iac/src/rules/kubernetes/facts/apparmor.ts
var APPARMOR_ANNOTATION = "container.apparmor.security.beta.kubernetes.io/";

// packages/iac/src/rules/kubernetes/workload/apparmor-annotation-not-default.ts
var apparmorAnnotationNotDefault = containerRule({
  id: "kubernetes/apparmor-annotation-not-default",
  title: "AppArmor annotation of the container is not the default",
  severity: "low",
  profile: "all",
  why: "A profile of the node is only as good as whoever installs it on every node.",
  fix: "Remove the annotation, or set it to `runtime/default`.",
  references: ["https://kubernetes.io/docs/tutorials/security/apparmor/"],
  aliases: ["KSV-0002"],
  tags: ["CWE-693"],
  variantOf: ["kubernetes/apparmor-profile"],
  check(container, report) {
    const annotation = container.pod.annotation(APPARMOR_ANNOTATION + container.name);
    if (annotation.exists && annotation.string !== "runtime/default")
      report.fail(
        annotation,
        `${container.label} sets AppArmor profile "${annotation.string ?? ""}" by annotation`
      );
  }
});

// packages/iac/src/rules/kubernetes/workload/apparmor-annotation.ts
var apparmorAnnotation = podRule({
  id: "kubernetes/apparmor-annotation",
  title: "AppArmor annotation names a profile that is not allowed",
  severity: "medium",
  profile: "all",
  why: "The annotation of old still decides on older clusters.",
  fix: "Remove the annotation.",
  references: ["https://kubernetes.io/docs/tutorials/security/apparmor/"],
  aliases: ["restrict-apparmor-profiles"],
  tags: ["CWE-693"],
  variantOf: ["kubernetes/apparmor-profile"],
  check(pod, report) {
    const annotations = pod.template.get("metadata", "annotations");
    for (const [index, key] of annotations.keys.entries()) {
      const annotation = annotations.values[index];
      const profile = annotation?.string ?? "";
      if (!annotation || !key.startsWith(APPARMOR_ANNOTATION) || profile === "runtime/default" || profile.startsWith("localhost/"))
        continue;
      report.fail(annotation, `${pod.label} sets AppArmor profile "${profile}" by annotation`);
    }
  }
});

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

// packages/iac/src/rules/kubernetes/workload/container-port-below-1024.ts
var containerPortBelow1024 = containerRule({
  id: "kubernetes/container-port-below-1024",
  title: "Container port is below 1024",
  severity: "low",
  profile: "all",
  why: "A port below 1024 needs root or NET_BIND_SERVICE on older runtimes.",
  fix: "Listen above 1024 and let the Service map the port.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["KSV-0117"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/privileged-container-port"],
  check(container, report) {
    for (const port of container.get("ports").items) {
      const number = port.get("containerPort");
      if (number.isUnknown || number.number !== void 0 && number.number < 1024)
        report.fail(number, `${container.label} has port ${number.string ?? ""}`);
    }
  }
});

// packages/iac/src/rules/kubernetes/workload/container-ports.ts
var containerPorts = containerRule({
  id: "kubernetes/container-ports",
  title: "Ports of the container are not well-formed",
  severity: "low",
  profile: "all",
  why: "A port name that occurs twice or is too long is refused by the API server; a port without a number says nothing.",
  fix: "Give each port a `containerPort` and a name of its own of at most 15 characters.",
  references: ["https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/"],
  aliases: ["container-ports-check"],
  check(container, report) {
    if (container.role === "ephemeral") return;
    const names2 = /* @__PURE__ */ new Set();
    for (const port of container.get("ports").items) {
      const name = port.get("name");
      const text = name.string ?? "";
      if (text !== "" && names2.has(text))
        report.fail(name, `${container.label} names two of its ports ${text}`);
      else if (text.length > 15)
        report.fail(
          name,
          `${container.label} names a port ${text}, which is longer than 15 characters`
        );
      names2.add(text);
      const number = port.get("containerPort");
      if ((number.number ?? 0) === 0)
        report.fail(number, `${container.label} has a port without a number`);
    }
  }
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

// packages/iac/src/rules/kubernetes/workload/container-security-context.ts
var containerSecurityContext = containerRule({
  id: "kubernetes/container-security-context",
  title: "Container has no security context",
  severity: "low",
  profile: "all",
  why: "Everything that narrows what the container may do is left at its loose default.",
  fix: "Set `securityContext` on the container: no privilege escalation, no capabilities, a read-only root filesystem.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["CKV_K8S_30"],
  tags: ["CWE-1188"],
  variantOf: [
    "kubernetes/privilege-escalation",
    "kubernetes/drop-all-capabilities",
    "kubernetes/read-only-root-filesystem"
  ],
  check(container, report) {
    if (container.role === "ephemeral") return;
    const context = container.securityContext();
    if (!isSaid(context)) report.fail(context, `${container.label} has no security context`);
  }
});

// packages/iac/src/rules/kubernetes/workload/cri-socket.ts
var SOCKETS = /* @__PURE__ */ new Set([
  "/var/run/docker.sock",
  "/var/run/containerd/containerd.sock",
  "/var/run/crio/crio.sock",
  "/var/run/cri-dockerd.sock"
]);
var criSocket = podRule({
  id: "kubernetes/cri-socket",
  title: "Pod has a socket of the container runtime interface",
  severity: "critical",
  profile: "all",
  why: "Who can talk to the container runtime starts a privileged container and owns the node.",
  fix: "Remove the volume.",
  references: ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"],
  aliases: ["disallow-container-sock-mounts"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/container-runtime-socket", "kubernetes/host-path"],
  check(pod, report) {
    for (const hostPath2 of hostPaths(pod)) {
      const path = hostPath2.get("path");
      if (SOCKETS.has(path.string ?? "") || path.isUnknown)
        report.fail(path, `${pod.label} has ${path.string ?? ""} of its node`);
    }
  }
});

// packages/iac/src/rules/kubernetes/workload/dangerous-capabilities.ts
var DANGEROUS = /* @__PURE__ */ new Set(["ALL", "SYS_ADMIN", "NET_ADMIN"]);
var dangerousCapabilities = containerRule({
  id: "kubernetes/dangerous-capabilities",
  title: "Container adds ALL, SYS_ADMIN or NET_ADMIN",
  severity: "high",
  profile: "all",
  why: "These three give a container the node or its network.",
  fix: "Remove it from `capabilities.add`.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["dangerousCapabilities"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/sys-admin-capability", "kubernetes/added-capabilities"],
  check(container, report) {
    for (const capability of capabilitiesAdded(container))
      if (DANGEROUS.has(capability.string?.toUpperCase() ?? "") || capability.isUnknown)
        report.fail(capability, `${container.label} adds capability ${capability.string ?? ""}`);
  }
});

// packages/iac/src/rules/kubernetes/workload/dashboard-service-account.ts
var dashboardServiceAccount = podRule({
  id: "kubernetes/dashboard-service-account",
  title: "Pod uses the ServiceAccount of the Kubernetes Dashboard",
  severity: "medium",
  profile: "all",
  why: "What the dashboard may do, this pod may do too.",
  fix: "Give the pod a ServiceAccount of its own.",
  references: ["https://kubernetes.io/docs/tasks/access-application-cluster/web-ui-dashboard/"],
  aliases: ["C-0014", "rule-access-dashboard-wl-v1"],
  tags: ["CWE-269"],
  check(pod, report) {
    const account = pod.spec.get("serviceAccountName");
    if (account.string === "kubernetes-dashboard" && !pod.object.name.startsWith("kubernetes-dashboard"))
      report.fail(account, `${pod.label} uses the ServiceAccount of the Kubernetes Dashboard`);
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

// packages/iac/src/rules/kubernetes/workload/default-capabilities-kept.ts
var GRANTED10 = [...DEFAULT_CAPABILITIES, "NET_ADMIN", "NET_RAW"];
var defaultCapabilitiesKept = containerRule({
  id: "kubernetes/default-capabilities-kept",
  title: "Container keeps capabilities that runtimes grant by default",
  severity: "medium",
  profile: "all",
  why: "What a runtime grants by default includes raw sockets, device files and changing owners.",
  fix: "Set `securityContext.capabilities.drop: [ALL]`.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["insecureCapabilities"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/drop-all-capabilities"],
  check(container, report) {
    const dropped = new Set(
      capabilitiesDropped(container).map((capability) => capability.string?.toUpperCase())
    );
    const all = dropped.has("ALL");
    const each = GRANTED10.every((capability) => dropped.has(capability));
    if (all === each)
      report.fail(
        dropSite(container),
        `${container.label} does not drop the capabilities granted by default`
      );
  }
});

// packages/iac/src/rules/kubernetes/workload/default-security-context.ts
var INHERITED = [
  "runAsUser",
  "runAsGroup",
  "runAsNonRoot",
  "seLinuxOptions",
  "seccompProfile",
  "windowsOptions"
];
var defaultSecurityContext = podRule({
  id: "kubernetes/default-security-context",
  title: "Pod or container runs with the default security context",
  severity: "low",
  profile: "all",
  why: "The default context lets containers run as root with the default capabilities.",
  fix: "Set `securityContext` for the pod and on its containers.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["KSV-0118"],
  tags: ["CWE-1188"],
  variantOf: [
    "kubernetes/run-as-non-root",
    "kubernetes/seccomp-profile",
    "kubernetes/privilege-escalation",
    "kubernetes/drop-all-capabilities"
  ],
  check(pod, report) {
    const forPod = pod.securityContext();
    if (isEmpty(forPod)) report.fail(forPod, `${pod.label} runs with the default security context`);
    for (const container of pod.containers) {
      const context = container.securityContext();
      if (!isEmpty(context)) continue;
      if (INHERITED.some((field) => forPod.get(field).exists)) continue;
      report.fail(context, `${container.label} runs with the default security context`);
    }
  }
});

// packages/iac/src/rules/kubernetes/workload/docker-socket-in-path.ts
var dockerSocketInPath = podRule({
  id: "kubernetes/docker-socket-in-path",
  title: "Pod has a path that contains the socket of Docker",
  severity: "critical",
  profile: "all",
  why: "Who can talk to the container runtime starts a privileged container and owns the node.",
  fix: "Remove the volume.",
  references: ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"],
  aliases: ["DockerSock"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/container-runtime-socket", "kubernetes/host-path"],
  check(pod, report) {
    for (const hostPath2 of hostPaths(pod)) {
      const path = hostPath2.get("path");
      if (path.string?.includes("/var/run/docker.sock") || path.isUnknown)
        report.fail(path, `${pod.label} has ${path.string ?? ""} of its node`);
    }
  }
});

// packages/iac/src/rules/kubernetes/workload/docker-socket-mount.ts
var DOCKER_SOCKET = /docker.sock$/;
var dockerSocketMount = podRule({
  id: "kubernetes/docker-socket-mount",
  title: "Container mounts the socket of Docker",
  severity: "critical",
  profile: "all",
  why: "Who can talk to Docker starts a privileged container and owns the node.",
  fix: "Remove the volume and its mount.",
  references: ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"],
  aliases: ["docker-sock"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/container-runtime-socket", "kubernetes/host-path"],
  check(pod, report) {
    for (const { container, path } of hostPathMounts(pod))
      if (path.isUnknown || DOCKER_SOCKET.test(path.string ?? ""))
        report.fail(path, `${container.label} mounts ${path.string ?? ""} of its node`);
  }
});

// packages/iac/src/rules/kubernetes/workload/docker-socket-unlabelled.ts
var dockerSocketUnlabelled = podRule({
  id: "kubernetes/docker-socket-unlabelled",
  title: "Pod uses the socket of Docker without being labelled for it",
  severity: "high",
  profile: "all",
  why: "A label makes the few pods that are meant to control the runtime stand out from those that are not.",
  fix: 'Remove the volume, or label the pod `allow-docker: "true"`.',
  references: ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"],
  aliases: ["docker-socket-check"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/container-runtime-socket", "kubernetes/host-path"],
  check(pod, report) {
    if (pod.labels.get("allow-docker") === "true") return;
    for (const hostPath2 of hostPaths(pod)) {
      const path = hostPath2.get("path");
      if (path.string === "/var/run/docker.sock" || path.isUnknown)
        report.fail(path, `${pod.label} uses ${path.string ?? ""} of its node`);
    }
  }
});

// packages/iac/src/rules/kubernetes/workload/docker-socket.ts
var dockerSocket = podRule({
  id: "kubernetes/docker-socket",
  title: "Pod has the socket of Docker",
  severity: "critical",
  profile: "all",
  why: "Who can talk to the container runtime starts a privileged container and owns the node.",
  fix: "Remove the volume.",
  references: ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"],
  aliases: ["CKV_K8S_27", "KSV-0006"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/container-runtime-socket", "kubernetes/host-path"],
  check(pod, report) {
    for (const hostPath2 of hostPaths(pod)) {
      const path = hostPath2.get("path");
      if (path.string === "/var/run/docker.sock" || path.isUnknown)
        report.fail(path, `${pod.label} has ${path.string ?? ""} of its node`);
    }
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

// packages/iac/src/rules/kubernetes/workload/drop-net-raw-by-name.ts
var dropNetRawByName = containerRule({
  id: "kubernetes/drop-net-raw-by-name",
  title: "Container does not drop NET_RAW by name",
  severity: "low",
  profile: "all",
  why: "With raw sockets a process forges packets.",
  fix: "List `NET_RAW` under `capabilities.drop`.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["drop-cap-net-raw"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/drop-all-capabilities"],
  check(container, report) {
    const drops = capabilitiesDropped(container).some(
      ({ string = "" }) => ["NET_RAW", "CAP_NET_RAW"].includes(string.toUpperCase())
    );
    if (!drops)
      report.fail(dropSite(container), `${container.label} does not drop NET_RAW by name`);
  }
});

// packages/iac/src/rules/kubernetes/workload/drop-net-raw.ts
var dropNetRaw = containerRule({
  id: "kubernetes/drop-net-raw",
  title: "Container keeps NET_RAW",
  severity: "low",
  profile: "all",
  why: "With raw sockets a process forges packets: it can answer ARP and DNS in the name of other pods on its node.",
  fix: "Drop `ALL`, or at least `NET_RAW`.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["CKV_K8S_28"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/drop-all-capabilities"],
  check(container, report) {
    if (container.role === "ephemeral") return;
    const drops = capabilitiesDropped(container).some(
      ({ string = "" }) => string.includes("ALL") || string.includes("all") || string.includes("NET_RAW")
    );
    if (!drops) report.fail(dropSite(container), `${container.label} does not drop NET_RAW`);
  }
});

// packages/iac/src/rules/kubernetes/workload/drop-no-capability.ts
var dropNoCapability = containerRule({
  id: "kubernetes/drop-no-capability",
  title: "Container does not say which capabilities to drop",
  severity: "low",
  profile: "all",
  why: "Without a `drop` list the container keeps all that the runtime grants by default.",
  fix: "Set `securityContext.capabilities.drop: [ALL]`.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["KSV-0004"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/drop-all-capabilities"],
  check(container, report) {
    const drop = container.securityContext("capabilities", "drop");
    if (!drop.exists) report.fail(drop, `${container.label} drops no capability`);
  }
});

// packages/iac/src/rules/kubernetes/workload/exec-probe-command.ts
var TOOLS = /\b(?:jcmd|ps|ls)\b/;
var execProbeCommand = containerRule({
  id: "kubernetes/exec-probe-command",
  title: "Liveness probe runs a program that is slow or shows processes",
  severity: "low",
  profile: "all",
  why: "`jcmd`, `ps` and `ls` start a process at each probe, may hang when the container is busy, and then have it restarted for nothing.",
  fix: "Probe over HTTP or TCP.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"
  ],
  aliases: ["deny-commands-in-exec-probe"],
  check(container, report) {
    if (container.role !== "main") return;
    for (const word of container.get("livenessProbe", "exec", "command").items)
      if (TOOLS.test(word.string ?? ""))
        report.fail(word, `${container.label} runs ${word.string ?? ""} as liveness probe`);
  }
});

// packages/iac/src/rules/kubernetes/facts/ssh-services.ts
var SSH_PORTS = /* @__PURE__ */ new Set([22, 2222]);
var known6 = /* @__PURE__ */ new WeakMap();
function sshServices(cluster) {
  let services2 = known6.get(cluster);
  if (!services2) {
    services2 = new Map(
      cluster.ofKind("Service").filter(
        (service) => service.namespace !== void 0 && service.spec.get("ports").items.some(isSsh)
      ).map((service) => [
        keyOf(service.namespace ?? "", stringMap(service.spec.get("selector"))),
        service
      ])
    );
    known6.set(cluster, services2);
  }
  return services2;
}
function keyOf(namespace, labels) {
  const sorted = [...labels].filter(([key]) => key !== "pod-template-hash").sort(([a], [b]) => a < b ? -1 : 1);
  return JSON.stringify([namespace, sorted]);
}
function isSsh(port) {
  return SSH_PORTS.has(port.get("port").number) || SSH_PORTS.has(port.get("targetPort").number);
}

// packages/iac/src/rules/kubernetes/workload/exposed-by-ssh-service.ts
var exposedBySshService = podRule({
  id: "kubernetes/exposed-by-ssh-service",
  title: "A Service exposes the pod by SSH",
  severity: "medium",
  profile: "all",
  why: "An SSH server in a container is a second way in, with keys that neither Kubernetes nor its audit log knows.",
  fix: "Remove the port from the Service and use `kubectl exec`.",
  references: ["https://kubernetes.io/docs/concepts/services-networking/service/"],
  aliases: ["C-0042", "rule-can-ssh-to-pod-v1"],
  tags: ["CWE-923"],
  check(pod, report, cluster) {
    if (pod.namespace === void 0 || pod.labels.size === 0) return;
    const service = sshServices(cluster).get(keyOf(pod.namespace, pod.labels));
    if (service)
      report.fail(
        pod.template.get("metadata", "labels"),
        `${pod.label} is exposed by SSH through ${service.label}`,
        [service.node]
      );
  }
});

// packages/iac/src/rules/kubernetes/workload/fs-group-change-policy-unset.ts
var POLICIES = /* @__PURE__ */ new Set(["Always", "OnRootMismatch"]);
var fsGroupChangePolicyUnset = podRule({
  id: "kubernetes/fs-group-change-policy-unset",
  title: "Pod does not say when to change the group of its volumes",
  severity: "low",
  profile: "all",
  why: "Without a policy the owner of every file of a volume is changed at each start, which takes minutes for large volumes.",
  fix: "Set `securityContext.fsGroupChangePolicy: OnRootMismatch`.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["set-fsgroupchangepolicy-value"],
  check(pod, report) {
    const policy = pod.securityContext("fsGroupChangePolicy");
    if (pod.securityContext().exists && !POLICIES.has(policy.string ?? ""))
      report.fail(policy, `${pod.label} sets no fsGroupChangePolicy`);
  }
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

// packages/iac/src/rules/kubernetes/workload/fs-group-unset.ts
var fsGroupUnset = podRule({
  id: "kubernetes/fs-group-unset",
  title: "Pod sets no fsGroup",
  severity: "low",
  profile: "all",
  why: "Without `fsGroup` a process that is not root may be unable to use its volumes, which tempts people to run it as root.",
  fix: "Set `securityContext.fsGroup` for the pod.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["set-fsgroup-value"],
  check(pod, report) {
    const group = pod.securityContext("fsGroup");
    if (pod.securityContext().exists && idSetting(group, 0) !== "good")
      report.fail(group, `${pod.label} sets no fsGroup`);
  }
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

// packages/iac/src/rules/kubernetes/workload/group-id-above-10000.ts
var groupIdAbove10000 = containerRule({
  id: "kubernetes/group-id-above-10000",
  title: "Container runs with a group id of 10000 or less",
  severity: "low",
  profile: "all",
  why: "The fewer ids the pods of a node share with the users of that node, the less a process that gets out can touch.",
  fix: "Set `runAsGroup` above 10000.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["KSV-0021"],
  tags: ["CWE-250"],
  check(container, report) {
    const id = container.inheritedSecurityContext("runAsGroup");
    if (id.number === void 0 || id.number <= 1e4)
      report.fail(
        id,
        `${container.label} runs with ${id.exists ? `group ${id.string ?? ""}` : "no group id"}`
      );
  }
});

// packages/iac/src/rules/kubernetes/workload/high-user-id.ts
var highUserId = podRule({
  id: "kubernetes/high-user-id",
  title: "Main containers run with a low user id",
  severity: "low",
  profile: "all",
  why: "The fewer ids the pods of a node share with the users of that node, the less a process that gets out can touch.",
  fix: "Set `runAsUser` to 10000 or above, or give the pod users of its own with `hostUsers: false`.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
    "https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/"
  ],
  aliases: ["CKV_K8S_40"],
  tags: ["CWE-250"],
  check(pod, report) {
    if (hasOwnUsers(pod)) return;
    const forPod = pod.securityContext("runAsUser");
    const inherited = idSetting(forPod, 1e4);
    const users = pod.containers.filter((container) => container.role === "main").map((container) => container.securityContext("runAsUser"));
    if (users.length === 0 && inherited !== "good")
      report.fail(forPod, `${pod.label} sets no high user id`);
    for (const user of users) {
      const own = withNulls(idSetting(user, 1e4), user);
      if (own === "good" || own === "unset" && inherited === "good") continue;
      const site = own === "unset" && forPod.isUnknown ? forPod : user;
      report.fail(
        site,
        `${pod.label} runs a container with ${user.exists ? `user ${user.string ?? ""}` : "no high user id"}`
      );
    }
  }
});

// packages/iac/src/rules/kubernetes/workload/host-aliases.ts
var hostAliases = podRule({
  id: "kubernetes/host-aliases",
  title: "Pod changes its hosts file",
  severity: "low",
  profile: "all",
  why: "Entries in /etc/hosts answer before DNS does, so they can send traffic for a trusted name elsewhere, unseen by whoever runs the DNS.",
  fix: "Use a Service or an ExternalName, or an entry in CoreDNS.",
  references: ["https://kubernetes.io/docs/tasks/network/customize-hosts-file-for-pods/"],
  aliases: ["KSV-0007", "HostAliases"],
  tags: ["CWE-350"],
  check(pod, report) {
    const aliases = pod.spec.get("hostAliases");
    if (aliases.exists || aliases.isUnknown)
      report.fail(aliases, `${pod.label} changes its hosts file`);
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

// packages/iac/src/rules/kubernetes/workload/host-namespaces.ts
var hostNamespaces = podRule({
  id: "kubernetes/host-namespaces",
  title: "Pod shares a namespace of its node",
  severity: "high",
  profile: "all",
  why: "The walls between containers and their node are its namespaces; a pod that shares one can watch or disturb what runs beside it.",
  fix: "Remove `hostNetwork`, `hostPID` and `hostIPC`.",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
  aliases: ["hostnamespaces", "disallow-host-namespaces"],
  tags: ["CWE-653"],
  variantOf: ["kubernetes/host-pid", "kubernetes/host-ipc", "kubernetes/host-network"],
  check(pod, report) {
    for (const field of ["hostNetwork", "hostPID", "hostIPC"]) {
      const shared = pod.spec.get(field);
      if (shared.boolean === true || shared.isUnknown)
        report.fail(shared, `${pod.label} sets ${field}`);
    }
  }
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

// packages/iac/src/rules/kubernetes/workload/host-path-beside-mounts.ts
var hostPathBesideMounts = podRule({
  id: "kubernetes/host-path-beside-mounts",
  title: "Pod with mounts has a hostPath volume",
  severity: "high",
  profile: "all",
  why: "A hostPath volume reads or changes files of the node.",
  fix: "Use a PersistentVolumeClaim, a ConfigMap, a Secret or an emptyDir.",
  references: ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"],
  aliases: ["C-0048", "alert-any-hostpath"],
  tags: ["CWE-668"],
  variantOf: ["kubernetes/host-path", "kubernetes/container-runtime-socket"],
  check(pod, report) {
    if (!pod.containers.some(
      (container) => container.role === "main" && container.get("volumeMounts").exists
    ))
      return;
    for (const hostPath2 of hostPaths(pod)) {
      const path = hostPath2.get("path");
      if (path.exists)
        report.fail(hostPath2, `${pod.label} uses ${path.string ?? "a folder"} of its node`);
    }
  }
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

// packages/iac/src/rules/kubernetes/workload/host-pid-or-ipc.ts
var hostPidOrIpc = podRule({
  id: "kubernetes/host-pid-or-ipc",
  title: "Pod shares the process or IPC namespace of its node",
  severity: "high",
  profile: "all",
  why: "The walls between containers and their node are its namespaces; a pod that shares one can watch or disturb what runs beside it.",
  fix: "Remove `hostPID` and `hostIPC`.",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
  aliases: ["C-0038", "host-pid-ipc-privileges", "K8sPSPHostNamespace"],
  tags: ["CWE-653"],
  variantOf: ["kubernetes/host-pid", "kubernetes/host-ipc"],
  check(pod, report) {
    for (const field of ["hostPID", "hostIPC"]) {
      const shared = pod.spec.get(field);
      if (shared.boolean === true || shared.isUnknown)
        report.fail(shared, `${pod.label} sets ${field}`);
    }
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

// packages/iac/src/rules/kubernetes/workload/host-port-of-main-containers.ts
var hostPortOfMainContainers = containerRule({
  id: "kubernetes/host-port-of-main-containers",
  title: "Main container names a port of its node",
  severity: "low",
  profile: "all",
  why: "A port of the node passes by Services, and only one such pod fits on each node.",
  fix: "Remove `hostPort`.",
  references: ["https://kubernetes.io/docs/concepts/configuration/overview/"],
  aliases: ["C-0044", "container-hostPort"],
  tags: ["CWE-668"],
  variantOf: ["kubernetes/host-port"],
  check(container, report) {
    if (container.role !== "main") return;
    for (const port of container.get("ports").items) {
      const hostPort2 = port.get("hostPort");
      if (hostPort2.exists || hostPort2.isUnknown)
        report.fail(hostPort2, `${container.label} names port ${hostPort2.string ?? ""} of its node`);
    }
  }
});

// packages/iac/src/rules/kubernetes/workload/host-port-range.ts
var hostPortRange = containerRule({
  id: "kubernetes/host-port-range",
  title: "Container takes a port of its node outside 5000–6000",
  severity: "low",
  profile: "all",
  why: "Where host ports cannot be avoided, a range kept free for them avoids clashes with the node.",
  fix: "Remove `hostPort`, or take one from 5000 to 6000.",
  references: ["https://kubernetes.io/docs/concepts/configuration/overview/"],
  aliases: ["disallow-host-ports-range"],
  tags: ["CWE-668"],
  variantOf: ["kubernetes/host-port"],
  check(container, report) {
    for (const port of container.get("ports").items) {
      const hostPort2 = port.get("hostPort");
      const number = hostPort2.number ?? 0;
      if (hostPort2.isUnknown || number !== 0 && (number < 5e3 || number > 6e3))
        report.fail(hostPort2, `${container.label} takes port ${hostPort2.string ?? ""} of its node`);
    }
  }
});

// packages/iac/src/rules/kubernetes/workload/host-port-written.ts
var hostPortWritten = containerRule({
  id: "kubernetes/host-port-written",
  title: "Container names a port of its node",
  severity: "low",
  profile: "all",
  why: "A port of the node passes by Services, and only one such pod fits on each node.",
  fix: "Remove `hostPort`.",
  references: ["https://kubernetes.io/docs/concepts/configuration/overview/"],
  aliases: ["CKV_K8S_26", "KSV-0024"],
  tags: ["CWE-668"],
  variantOf: ["kubernetes/host-port"],
  check(container, report) {
    for (const port of container.get("ports").items) {
      const hostPort2 = port.get("hostPort");
      if (isWritten(hostPort2))
        report.fail(hostPort2, `${container.label} names port ${hostPort2.string ?? ""} of its node`);
    }
  }
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

// packages/iac/src/rules/kubernetes/workload/host-proc-volume.ts
var hostProcVolume = podRule({
  id: "kubernetes/host-proc-volume",
  title: "Pod has /proc of its node as volume",
  severity: "critical",
  profile: "all",
  why: "The node's /proc shows the environment and memory of every process on it.",
  fix: "Remove the volume.",
  references: ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"],
  aliases: ["ProcMount"],
  tags: ["CWE-668"],
  variantOf: ["kubernetes/host-path", "kubernetes/container-runtime-socket"],
  check(pod, report) {
    for (const hostPath2 of hostPaths(pod)) {
      const path = hostPath2.get("path");
      if (path.string?.includes("/proc") || path.isUnknown)
        report.fail(path, `${pod.label} has ${path.string ?? ""} of its node as volume`);
    }
  }
});

// packages/iac/src/rules/kubernetes/workload/insecure-capabilities.ts
var INSECURE = /* @__PURE__ */ new Set([
  "SETPCAP",
  "NET_ADMIN",
  "NET_RAW",
  "SYS_MODULE",
  "SYS_RAWIO",
  "SYS_PTRACE",
  "SYS_ADMIN",
  "SYS_BOOT",
  "MAC_OVERRIDE",
  "MAC_ADMIN",
  "PERFMON",
  "ALL",
  "BPF"
]);
var insecureCapabilities = containerRule({
  id: "kubernetes/insecure-capabilities",
  title: "Container adds a capability that helps to leave it",
  severity: "high",
  profile: "all",
  why: "With one of these a process can load kernel code, trace other processes, override access control or rewire the network.",
  fix: "Remove it from `capabilities.add`.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["C-0046", "insecure-capabilities"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/sys-admin-capability", "kubernetes/added-capabilities"],
  check(container, report) {
    for (const capability of capabilitiesAdded(container))
      if (INSECURE.has(capability.string ?? "") || capability.isUnknown)
        report.fail(capability, `${container.label} adds capability ${capability.string ?? ""}`);
  }
});

// packages/iac/src/rules/kubernetes/workload/interactive-terminal.ts
var interactiveTerminal = containerRule({
  id: "kubernetes/interactive-terminal",
  title: "Container has a terminal or an open standard input",
  severity: "low",
  profile: "all",
  why: "Whoever may attach to the pod gets a session in the running process, outside of the audit of exec.",
  fix: "Remove `stdin` and `tty`.",
  references: ["https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/"],
  aliases: ["K8sDisallowInteractiveTTY"],
  tags: ["CWE-489"],
  check(container, report) {
    for (const field of ["stdin", "tty"]) {
      const value = container.get(field);
      if (value.exists && value.boolean !== false)
        report.fail(value, `${container.label} sets ${field}`);
    }
  }
});

// packages/iac/src/rules/kubernetes/workload/linux-hardening-unset.ts
var linuxHardeningUnset = containerRule({
  id: "kubernetes/linux-hardening-unset",
  title: "Container has no seccomp profile of any kind",
  severity: "medium",
  profile: "all",
  why: "Nothing narrows what the processes of this container may ask of the kernel.",
  fix: "Set `securityContext.seccompProfile` for the pod or the container.",
  references: ["https://kubernetes.io/docs/tutorials/security/seccomp/"],
  aliases: ["C-0055", "linux-hardening"],
  tags: ["CWE-693"],
  variantOf: ["kubernetes/seccomp-profile"],
  check(container, report) {
    if (container.role === "ephemeral") return;
    const profile = container.inheritedSecurityContext("seccompProfile");
    if (!profile.exists) report.fail(profile, `${container.label} has no seccomp profile`);
  }
});

// packages/iac/src/rules/kubernetes/workload/linux-hardening.ts
function hasSeccomp(container) {
  const type = container.inheritedSecurityContext("seccompProfile", "type").string ?? "";
  return type !== "" && type !== "Unconfined";
}
function hasSelinux(container) {
  return [container, container.pod].some(
    (holder) => holder.securityContext("seLinuxOptions").values.some((option) => isSaid(option))
  );
}
function dropsCapabilities(container) {
  return capabilitiesDropped(container).length > 0 && !capabilitiesAdded(container).some((capability) => capability.string?.toUpperCase() === "ALL");
}
var linuxHardening = containerRule({
  id: "kubernetes/linux-hardening",
  title: "No Linux hardening applies to the container",
  severity: "medium",
  profile: "all",
  why: "Seccomp, AppArmor, SELinux and dropped capabilities each narrow what an intruder can do with the kernel; this container has none of them.",
  fix: "Set a seccomp profile for the pod and drop all capabilities.",
  references: [
    "https://kubernetes.io/docs/tutorials/security/seccomp/",
    "https://kubernetes.io/docs/tutorials/security/apparmor/"
  ],
  aliases: ["linuxHardening"],
  tags: ["CWE-693"],
  variantOf: ["kubernetes/seccomp-profile"],
  check(container, report) {
    const appArmor = container.pod.annotation(
      `container.apparmor.security.beta.kubernetes.io/${container.name}`
    );
    if (isSaid(appArmor)) return;
    if (hasSeccomp(container) || hasSelinux(container) || dropsCapabilities(container)) return;
    report.fail(
      container.securityContext(),
      `${container.label} has no seccomp, AppArmor or SELinux profile and drops no capability`
    );
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

// packages/iac/src/rules/kubernetes/workload/namespace-without-restricted.ts
var namespaceWithoutRestricted = objectRule({
  id: "kubernetes/namespace-without-restricted",
  title: "Namespace admits pods that break the restricted standard",
  severity: "low",
  profile: "all",
  why: "Only the restricted standard keeps pods from running as root and from gaining privileges.",
  fix: "Label the namespace `pod-security.kubernetes.io/enforce: restricted`.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-admission/",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/"
  ],
  aliases: [
    "C-0197",
    "pod-security-admission-restricted-applied-1",
    "pod-security-admission-restricted-applied-2"
  ],
  tags: ["CWE-1188"],
  variantOf: ["kubernetes/namespace-without-baseline"],
  kinds: ["Namespace"],
  check(object, report) {
    const level = object.metadata.get("labels", "pod-security.kubernetes.io/enforce");
    if (level.string !== "restricted")
      report.fail(level, `${object.label} does not enforce the restricted Pod Security Standard`);
  }
});

// packages/iac/src/rules/kubernetes/workload/net-raw-capability-added.ts
var netRawCapabilityAdded = containerRule({
  id: "kubernetes/net-raw-capability-added",
  title: "Container adds NET_RAW",
  severity: "medium",
  profile: "all",
  why: "With raw sockets a process forges packets: it can answer ARP and DNS in the name of other pods on its node.",
  fix: "Remove it from `capabilities.add`.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["KSV-0119"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/sys-admin-capability", "kubernetes/added-capabilities"],
  check(container, report) {
    for (const capability of capabilitiesAdded(container))
      if (capability.string === "NET_RAW" || capability.isUnknown)
        report.fail(capability, `${container.label} adds capability ${capability.string ?? ""}`);
  }
});

// packages/iac/src/rules/kubernetes/workload/net-raw-in-capabilities.ts
function isNetRaw(name = "") {
  return name.includes("NET_RAW") || name.toUpperCase() === "ALL";
}
var netRawInCapabilities = containerRule({
  id: "kubernetes/net-raw-in-capabilities",
  title: "Capabilities of the container leave NET_RAW in",
  severity: "low",
  profile: "all",
  why: "Where capabilities are set at all, raw sockets should be among those dropped.",
  fix: "Drop `ALL` or `NET_RAW` and do not add it.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["drop-net-raw-capability"],
  tags: ["CWE-250"],
  variantOf: [
    "kubernetes/drop-all-capabilities",
    "kubernetes/sys-admin-capability",
    "kubernetes/added-capabilities"
  ],
  check(container, report) {
    const capabilities = container.securityContext("capabilities");
    if (!capabilities.exists) return;
    const added = capabilitiesAdded(container).find(
      (capability) => isNetRaw(capability.string) || capability.isUnknown
    );
    if (added) report.fail(added, `${container.label} adds NET_RAW`);
    if (!capabilitiesDropped(container).some((capability) => isNetRaw(capability.string)))
      report.fail(dropSite(container), `${container.label} does not drop NET_RAW`);
  }
});

// packages/iac/src/rules/kubernetes/workload/net-raw-of-main-containers.ts
var netRawOfMainContainers = containerRule({
  id: "kubernetes/net-raw-of-main-containers",
  title: "Main container keeps NET_RAW",
  severity: "low",
  profile: "all",
  why: "With raw sockets a process forges packets.",
  fix: "Drop `ALL` or `NET_RAW` and do not add it.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["drop-capability-netraw"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/drop-all-capabilities"],
  check(container, report) {
    if (container.role !== "main") return;
    const dropped = capabilitiesDropped(container).map(({ string = "" }) => string);
    const all = dropped.includes("ALL") || dropped.includes("all");
    const added = capabilitiesAdded(container).find(
      (capability) => capability.string === "NET_RAW"
    );
    if (!all && !dropped.includes("NET_RAW"))
      report.fail(dropSite(container), `${container.label} does not drop NET_RAW`);
    else if (all && added) report.fail(added, `${container.label} adds NET_RAW`);
  }
});

// packages/iac/src/rules/kubernetes/workload/no-container-drops-all-capabilities.ts
var noContainerDropsAllCapabilities = podRule({
  id: "kubernetes/no-container-drops-all-capabilities",
  title: "No container of the pod drops all capabilities",
  severity: "low",
  profile: "all",
  why: "Every container of the pod keeps capabilities that it does not need.",
  fix: "Set `securityContext.capabilities.drop: [ALL]` on each container.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["CapDropAll"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/drop-all-capabilities"],
  check(pod, report) {
    const drops = pod.containers.map(
      (container) => container.securityContext("capabilities", "drop")
    );
    if (drops.some(
      (drop) => [drop, ...drop.items].some((item) => item.string?.toUpperCase().includes("ALL"))
    ))
      return;
    report.fail(
      drops.find((drop) => drop.isUnknown) ?? pod.spec,
      `No container of ${pod.label} drops ALL capabilities`
    );
  }
});

// packages/iac/src/rules/kubernetes/workload/no-container-drops-capabilities.ts
var noContainerDropsCapabilities = podRule({
  id: "kubernetes/no-container-drops-capabilities",
  title: "No container of the pod drops a capability",
  severity: "low",
  profile: "all",
  why: "Every container of the pod keeps all that the runtime grants by default.",
  fix: "Set `securityContext.capabilities.drop: [ALL]` on each container.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["CapDropAny"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/drop-all-capabilities"],
  check(pod, report) {
    const drops = pod.containers.map(
      (container) => container.securityContext("capabilities", "drop")
    );
    if (drops.some((drop) => drop.items.length > 0 && drop.items.every((item) => item.exists)))
      return;
    report.fail(
      drops.find((drop) => drop.isUnknown) ?? pod.spec,
      `No container of ${pod.label} drops a capability`
    );
  }
});

// packages/iac/src/rules/kubernetes/workload/no-container-high-group-id.ts
var noContainerHighGroupId = podRule({
  id: "kubernetes/no-container-high-group-id",
  title: "No container of the pod runs with a group id above 10000",
  severity: "low",
  profile: "all",
  why: "The fewer ids the pods of a node share with the users of that node, the less a process that gets out can touch.",
  fix: "Set `runAsGroup` above 10000 for the pod.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["RunAsGroup"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/group-id-above-10000"],
  check(pod, report) {
    if (pod.containers.some(
      (container) => (container.inheritedSecurityContext("runAsGroup").number ?? 0) > 1e4
    ))
      return;
    report.fail(
      pod.securityContext("runAsGroup"),
      `No container of ${pod.label} runs with a group id above 10000`
    );
  }
});

// packages/iac/src/rules/kubernetes/workload/no-container-high-user-id.ts
var noContainerHighUserId = podRule({
  id: "kubernetes/no-container-high-user-id",
  title: "No container of the pod runs with a user id above 10000",
  severity: "low",
  profile: "all",
  why: "The fewer ids the pods of a node share with the users of that node, the less a process that gets out can touch.",
  fix: "Set `runAsUser` above 10000 for the pod.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["RunAsUser"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/high-user-id"],
  check(pod, report) {
    if (pod.containers.some(
      (container) => (container.inheritedSecurityContext("runAsUser").number ?? 0) > 1e4
    ))
      return;
    report.fail(
      pod.securityContext("runAsUser"),
      `No container of ${pod.label} runs with a user id above 10000`
    );
  }
});

// packages/iac/src/rules/kubernetes/workload/no-container-non-root.ts
var noContainerNonRoot = podRule({
  id: "kubernetes/no-container-non-root",
  title: "No container of the pod sets runAsNonRoot",
  severity: "medium",
  profile: "all",
  why: "Not one container of the pod is kept from running as root.",
  fix: "Set `securityContext.runAsNonRoot: true` for the pod.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["RunAsNonRoot"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/run-as-non-root"],
  check(pod, report) {
    if (pod.containers.some(
      (container) => container.inheritedSecurityContext("runAsNonRoot").boolean === true
    ))
      return;
    report.fail(
      pod.securityContext("runAsNonRoot"),
      `No container of ${pod.label} sets runAsNonRoot to true`
    );
  }
});

// packages/iac/src/rules/kubernetes/workload/no-container-read-only-root.ts
var noContainerReadOnlyRoot = podRule({
  id: "kubernetes/no-container-read-only-root",
  title: "No container of the pod has a read-only root filesystem",
  severity: "low",
  profile: "all",
  why: "An intruder who can write can change the program and drop tools.",
  fix: "Set `securityContext.readOnlyRootFilesystem: true` on each container.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["ReadOnlyRootFilesystem"],
  tags: ["CWE-732"],
  variantOf: ["kubernetes/read-only-root-filesystem"],
  check(pod, report) {
    if (pod.containers.some(
      (container) => container.securityContext("readOnlyRootFilesystem").boolean === true
    ))
      return;
    report.fail(pod.spec, `No container of ${pod.label} has a read-only root filesystem`);
  }
});

// packages/iac/src/rules/kubernetes/workload/non-root-groups.ts
var nonRootGroups = podRule({
  id: "kubernetes/non-root-groups",
  title: "Groups of the pod are not all above 0",
  severity: "low",
  profile: "all",
  why: "Where no group is set, processes get the root group.",
  fix: "Set `runAsGroup` above 0 for the pod; keep `fsGroup` and `supplementalGroups` above 0.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["require-non-root-groups"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/root-group"],
  check(pod, report) {
    const forPod = pod.securityContext("runAsGroup");
    const inherited = idSetting(forPod, 1);
    for (const container of pod.containers) {
      const own = container.securityContext("runAsGroup");
      const setting = idSetting(own, 1);
      if (setting === "bad" || setting === "unset" && inherited !== "good")
        report.fail(siteAmong([own, forPod], own), `${container.label} may run with group 0`);
    }
    for (const group of [
      pod.securityContext("fsGroup"),
      ...pod.securityContext("supplementalGroups").items
    ])
      if (idSetting(group, 1) === "bad")
        report.fail(group, `${pod.label} uses group ${group.string ?? ""}`);
  }
});

// packages/iac/src/rules/kubernetes/workload/non-root-user-and-group-set.ts
var nonRootUserAndGroupSet = containerRule({
  id: "kubernetes/non-root-user-and-group-set",
  title: "User or group of the container is not set",
  severity: "medium",
  profile: "all",
  why: "Where no group is set, processes get the root group; where neither `runAsNonRoot` nor a user is set, they may be root.",
  fix: "Set `runAsNonRoot: true` or `runAsUser`, and set `runAsGroup` to something above 0.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["C-0013", "non-root-containers"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/run-as-non-root"],
  check(container, report) {
    const user = container.inheritedSecurityContext("runAsUser");
    const nonRoot = container.inheritedSecurityContext("runAsNonRoot");
    const group = container.inheritedSecurityContext("runAsGroup");
    if (nonRoot.boolean !== true && (user.number ?? 0) === 0)
      report.fail(
        siteAmong([user, nonRoot], user.exists ? user : nonRoot),
        `${container.label} may run as root`
      );
    if ((group.number ?? 0) === 0) report.fail(group, `${container.label} runs with group 0`);
  }
});

// packages/iac/src/rules/kubernetes/workload/only-net-bind-service.ts
var onlyNetBindService = containerRule({
  id: "kubernetes/only-net-bind-service",
  title: "Container has more than NET_BIND_SERVICE",
  severity: "medium",
  profile: "all",
  why: "Listening on ports below 1024 is the one capability that ordinary services need.",
  fix: "Drop `ALL` and add at most `NET_BIND_SERVICE`.",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted"],
  aliases: ["KSV-0106"],
  tags: ["CWE-250"],
  variantOf: [
    "kubernetes/drop-all-capabilities",
    "kubernetes/added-capabilities",
    "kubernetes/sys-admin-capability"
  ],
  check(container, report) {
    if (!dropsAll(container)) {
      report.fail(dropSite(container), `${container.label} does not drop ALL capabilities`);
      return;
    }
    for (const capability of capabilitiesAdded(container))
      if (capability.string !== "NET_BIND_SERVICE")
        report.fail(capability, `${container.label} adds capability ${capability.string ?? ""}`);
  }
});

// packages/iac/src/rules/kubernetes/workload/pod-security-context.ts
var podSecurityContext = podRule({
  id: "kubernetes/pod-security-context",
  title: "Pod has no security context",
  severity: "low",
  profile: "all",
  why: "Everything that narrows what all containers of the pod may do is left at its loose default.",
  fix: "Set `securityContext` for the pod: `runAsNonRoot: true` and a seccomp profile.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["CKV_K8S_29"],
  tags: ["CWE-1188"],
  variantOf: ["kubernetes/run-as-non-root", "kubernetes/seccomp-profile"],
  check(pod, report) {
    const context = pod.securityContext();
    if (!isSaid(context)) report.fail(context, `${pod.label} has no security context`);
  }
});

// packages/iac/src/rules/kubernetes/workload/pod-spec-left-out.ts
var podSpecLeftOut = objectRule({
  id: "kubernetes/pod-spec-left-out",
  title: "Workload has no readable pod spec",
  severity: "low",
  profile: "all",
  why: "What its pods run, as whom and with which limits is decided elsewhere, so nothing here says that it is safe.",
  fix: "Write the `spec` of the pod, or leave patches out of the scan and scan what they make.",
  references: ["https://kubernetes.io/docs/concepts/workloads/pods/#pod-templates"],
  aliases: ["CKV_K8S_23", "CKV_K8S_29", "CKV_K8S_31", "CKV_K8S_38", "CKV_K8S_40"],
  tags: ["CWE-1188"],
  kinds: WORKLOAD_KINDS,
  check(workload, report) {
    if (!workload.pod) report.fail(workload.spec, `${workload.label} has no pod spec`);
  }
});

// packages/iac/src/rules/kubernetes/workload/privilege-escalation-by-any-means.ts
var privilegeEscalationByAnyMeans = containerRule({
  id: "kubernetes/privilege-escalation-by-any-means",
  title: "Container is granted privileges that make escalation possible",
  severity: "high",
  profile: "all",
  why: "Escalation allowed in so many words, a privileged container and SYS_ADMIN all end in the same place: root on the node.",
  fix: "Set `allowPrivilegeEscalation: false`, drop `privileged` and do not add `SYS_ADMIN`.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["privilege-escalation-container"],
  tags: ["CWE-269"],
  variantOf: [
    "kubernetes/privilege-escalation",
    "kubernetes/privileged",
    "kubernetes/sys-admin-capability"
  ],
  check(container, report) {
    const allowed2 = container.securityContext("allowPrivilegeEscalation");
    const privileged2 = container.securityContext("privileged");
    const admin = capabilitiesAdded(container).find(
      (capability) => capability.string === "SYS_ADMIN"
    );
    if (allowed2.boolean === true || allowed2.isUnknown)
      report.fail(allowed2, `${container.label} allows privilege escalation`);
    else if (privileged2.boolean === true || privileged2.isUnknown)
      report.fail(privileged2, `${container.label} runs privileged`);
    else if (admin) report.fail(admin, `${container.label} adds SYS_ADMIN`);
  }
});

// packages/iac/src/rules/kubernetes/workload/privilege-escalation-granted.ts
var privilegeEscalationGranted = containerRule({
  id: "kubernetes/privilege-escalation-granted",
  title: "Container is granted privilege escalation",
  severity: "high",
  profile: "all",
  why: "Somebody wrote that processes in this container may become more than they were started as.",
  fix: "Set `securityContext.allowPrivilegeEscalation: false`.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["AllowPrivilegeEscalation"],
  tags: ["CWE-269"],
  variantOf: ["kubernetes/privilege-escalation"],
  check(container, report) {
    const allowed2 = container.securityContext("allowPrivilegeEscalation");
    if (allowed2.boolean === true || allowed2.isUnknown)
      report.fail(allowed2, `${container.label} allows privilege escalation`);
  }
});

// packages/iac/src/rules/kubernetes/facts/pod-security-policies.ts
function memoizedForAllPolicies(holds) {
  const answers = /* @__PURE__ */ new WeakMap();
  return (cluster) => {
    let answer = answers.get(cluster);
    if (answer === void 0) {
      answer = cluster.ofKind("PodSecurityPolicy").every((policy) => holds(policy.spec));
      answers.set(cluster, answer);
    }
    return answer;
  };
}

// packages/iac/src/rules/kubernetes/workload/privilege-escalation-of-main-containers.ts
var allPoliciesForbid = memoizedForAllPolicies(
  (spec) => spec.get("allowPrivilegeEscalation").boolean === false
);
function isForbidden(cluster) {
  return cluster.ofKind("PodSecurityPolicy").length > 0 && allPoliciesForbid(cluster);
}
var privilegeEscalationOfMainContainers = containerRule({
  id: "kubernetes/privilege-escalation-of-main-containers",
  title: "Main container may gain privileges",
  severity: "high",
  profile: "all",
  why: "A set-uid program in the image can make an unprivileged process root, unless a PodSecurityPolicy scanned with it forbids that.",
  fix: "Set `securityContext.allowPrivilegeEscalation: false` on the container.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["C-0016", "rule-allow-privilege-escalation"],
  tags: ["CWE-269"],
  variantOf: ["kubernetes/privilege-escalation"],
  check(container, report, cluster) {
    if (container.role !== "main") return;
    const allowed2 = container.securityContext("allowPrivilegeEscalation");
    if (allowed2.boolean === false || isForbidden(cluster)) return;
    report.fail(allowed2, `${container.label} does not set allowPrivilegeEscalation to false`);
  }
});

// packages/iac/src/rules/kubernetes/workload/privilege-escalation-on-linux.ts
var privilegeEscalationOnLinux = containerRule({
  id: "kubernetes/privilege-escalation-on-linux",
  title: "Linux container may gain privileges",
  severity: "high",
  profile: "all",
  why: "A set-uid program in the image can make an unprivileged process root. The field does not exist on Windows, so pods that name Windows as their system are left out.",
  fix: "Set `securityContext.allowPrivilegeEscalation: false` on the container.",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted"],
  aliases: ["allowprivilegeescalation"],
  tags: ["CWE-269"],
  variantOf: ["kubernetes/privilege-escalation"],
  check(container, report) {
    if (isForWindows(container.pod)) return;
    const allowed2 = container.securityContext("allowPrivilegeEscalation");
    if (allowed2.boolean !== false)
      report.fail(allowed2, `${container.label} does not set allowPrivilegeEscalation to false`);
  }
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

// packages/iac/src/rules/kubernetes/workload/privileged-container-port.ts
var privilegedContainerPort = containerRule({
  id: "kubernetes/privileged-container-port",
  title: "Container listens on a port below 1024",
  severity: "low",
  profile: "all",
  why: "A port below 1024 needs root or NET_BIND_SERVICE on older runtimes.",
  fix: "Listen above 1024 and let the Service map the port.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["privileged-ports"],
  tags: ["CWE-250"],
  check(container, report) {
    for (const port of container.get("ports").items) {
      const number = port.get("containerPort");
      if (number.isUnknown || (number.number ?? 0) > 0 && (number.number ?? 0) < 1024)
        report.fail(number, `${container.label} listens on port ${number.string ?? ""}`);
    }
  }
});

// packages/iac/src/rules/kubernetes/workload/privileged-or-sys-admin.ts
var privilegedOrSysAdmin = containerRule({
  id: "kubernetes/privileged-or-sys-admin",
  title: "Container is privileged or adds SYS_ADMIN",
  severity: "critical",
  profile: "all",
  why: "SYS_ADMIN lets a process mount file systems and change namespaces, which is as good as running privileged.",
  fix: "Remove `privileged: true` and `SYS_ADMIN` from `capabilities.add`.",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
  aliases: ["C-0057", "rule-privileged-container"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/privileged", "kubernetes/sys-admin-capability"],
  check(container, report) {
    const privileged2 = container.securityContext("privileged");
    if (privileged2.boolean === true || privileged2.isUnknown)
      report.fail(privileged2, `${container.label} runs privileged`);
    for (const capability of capabilitiesAdded(container))
      if (capability.string === "SYS_ADMIN" || capability.isUnknown)
        report.fail(capability, `${container.label} adds SYS_ADMIN`);
  }
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

// packages/iac/src/rules/kubernetes/workload/proc-mount-of-main-containers.ts
var procMountOfMainContainers = containerRule({
  id: "kubernetes/proc-mount-of-main-containers",
  title: "Main container sees /proc unmasked",
  severity: "high",
  profile: "all",
  why: "The masks over /proc hide kernel settings and keys of the node.",
  fix: "Remove `procMount`, or set it to `Default`.",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
  aliases: ["procMount"],
  tags: ["CWE-200"],
  variantOf: ["kubernetes/proc-mount"],
  check(container, report) {
    if (container.role !== "main") return;
    const procMount2 = container.securityContext("procMount");
    if (procMount2.exists && procMount2.string !== "Default" || procMount2.isUnknown)
      report.fail(procMount2, `${container.label} mounts /proc ${procMount2.string ?? ""}`);
  }
});

// packages/iac/src/rules/kubernetes/workload/proc-mount-on-the-node.ts
var procMountOnTheNode = containerRule({
  id: "kubernetes/proc-mount-on-the-node",
  title: "Container without users of its own sees /proc unmasked",
  severity: "high",
  profile: "all",
  why: "In a pod with users of its own (`hostUsers: false`) root cannot use what an unmasked /proc shows; in all others it can.",
  fix: "Remove `procMount`, or set it to `Default`.",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
  aliases: ["procmount"],
  tags: ["CWE-200"],
  variantOf: ["kubernetes/proc-mount"],
  check(container, report) {
    if (hasOwnUsers(container.pod)) return;
    const procMount2 = container.securityContext("procMount");
    if (procMount2.exists && procMount2.string !== "Default" || procMount2.isUnknown)
      report.fail(procMount2, `${container.label} mounts /proc ${procMount2.string ?? ""}`);
  }
});

// packages/iac/src/rules/kubernetes/workload/proc-mount-unmasked.ts
var procMountUnmasked = containerRule({
  id: "kubernetes/proc-mount-unmasked",
  title: "Container asks for /proc unmasked",
  severity: "high",
  profile: "all",
  why: "The masks over /proc hide kernel settings and keys of the node.",
  fix: "Remove `procMount`, or set it to `Default`.",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
  aliases: ["unsafe-proc-mount"],
  tags: ["CWE-200"],
  variantOf: ["kubernetes/proc-mount"],
  check(container, report) {
    const procMount2 = container.securityContext("procMount");
    if (procMount2.string?.toLowerCase() === "unmasked" || procMount2.isUnknown)
      report.fail(procMount2, `${container.label} mounts /proc ${procMount2.string ?? ""}`);
  }
});

// packages/iac/src/rules/kubernetes/workload/proc-mount-written.ts
var procMountWritten = containerRule({
  id: "kubernetes/proc-mount-written",
  title: "Container sets procMount",
  severity: "low",
  profile: "all",
  why: "There is no good reason to write `procMount` at all: what is safe is the default.",
  fix: "Remove `procMount`, or set it to `Default`.",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
  aliases: ["KSV-0027"],
  tags: ["CWE-200"],
  variantOf: ["kubernetes/proc-mount"],
  check(container, report) {
    const procMount2 = container.securityContext("procMount");
    if (procMount2.exists || procMount2.isUnknown)
      report.fail(procMount2, `${container.label} mounts /proc ${procMount2.string ?? ""}`);
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

// packages/iac/src/rules/kubernetes/workload/psp-added-capabilities.ts
var pspAddedCapabilities = objectRule({
  id: "kubernetes/psp-added-capabilities",
  title: "PodSecurityPolicy admits added capabilities",
  severity: "low",
  profile: "all",
  why: "PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.",
  fix: "Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, remove `allowedCapabilities`.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-policy/",
    "https://kubernetes.io/docs/concepts/security/pod-security-admission/"
  ],
  aliases: ["CKV_K8S_24"],
  kinds: ["PodSecurityPolicy"],
  check(object, report) {
    const allowed2 = object.spec.get("allowedCapabilities");
    if (allowed2.items.length > 0 || allowed2.isUnknown)
      report.fail(allowed2, `${object.label} admits added capabilities`);
  }
});

// packages/iac/src/rules/kubernetes/workload/psp-all-added-capabilities.ts
function isLax(spec) {
  return spec.get("allowedCapabilities").items.length > 0;
}
var allLax = memoizedForAllPolicies(isLax);
var pspAllAddedCapabilities = objectRule({
  id: "kubernetes/psp-all-added-capabilities",
  title: "Every PodSecurityPolicy admits added capabilities",
  severity: "low",
  profile: "all",
  why: "PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.",
  fix: "Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, remove `allowedCapabilities`.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-policy/",
    "https://kubernetes.io/docs/concepts/security/pod-security-admission/"
  ],
  aliases: ["C-0219", "psp-deny-allowed-capabilities"],
  variantOf: ["kubernetes/psp-added-capabilities"],
  kinds: ["PodSecurityPolicy"],
  check(object, report, cluster) {
    if (isLax(object.spec) && allLax(cluster))
      report.fail(
        object.spec.get("allowedCapabilities"),
        `${object.label} admits added capabilities, and so do all others`
      );
  }
});

// packages/iac/src/rules/kubernetes/workload/psp-all-drop-capabilities.ts
function isLax2(spec) {
  return spec.get("requiredDropCapabilities").items.length === 0;
}
var allLax2 = memoizedForAllPolicies(isLax2);
var pspAllDropCapabilities = objectRule({
  id: "kubernetes/psp-all-drop-capabilities",
  title: "Every PodSecurityPolicy drops no capability",
  severity: "low",
  profile: "all",
  why: "PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.",
  fix: "Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, set `requiredDropCapabilities: [ALL]`.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-policy/",
    "https://kubernetes.io/docs/concepts/security/pod-security-admission/"
  ],
  aliases: ["C-0220", "psp-required-drop-capabilities"],
  variantOf: ["kubernetes/psp-drop-capabilities"],
  kinds: ["PodSecurityPolicy"],
  check(object, report, cluster) {
    if (isLax2(object.spec) && allLax2(cluster))
      report.fail(
        object.spec.get("requiredDropCapabilities"),
        `${object.label} drops no capability, and so do all others`
      );
  }
});

// packages/iac/src/rules/kubernetes/workload/psp-all-host-ipc.ts
function isLax3(spec) {
  return spec.get("hostIPC").boolean === true;
}
var allLax3 = memoizedForAllPolicies(isLax3);
var pspAllHostIpc = objectRule({
  id: "kubernetes/psp-all-host-ipc",
  title: "Every PodSecurityPolicy admits the IPC namespace of the node",
  severity: "low",
  profile: "all",
  why: "PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.",
  fix: "Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, set `hostIPC: false`.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-policy/",
    "https://kubernetes.io/docs/concepts/security/pod-security-admission/"
  ],
  aliases: ["C-0215", "psp-deny-hostipc"],
  variantOf: ["kubernetes/psp-host-ipc"],
  kinds: ["PodSecurityPolicy"],
  check(object, report, cluster) {
    if (isLax3(object.spec) && allLax3(cluster))
      report.fail(object.spec.get("hostIPC"), `${object.label} sets hostIPC, and so do all others`);
  }
});

// packages/iac/src/rules/kubernetes/workload/psp-all-host-network.ts
function isLax4(spec) {
  return spec.get("hostNetwork").boolean === true;
}
var allLax4 = memoizedForAllPolicies(isLax4);
var pspAllHostNetwork = objectRule({
  id: "kubernetes/psp-all-host-network",
  title: "Every PodSecurityPolicy admits the network of the node",
  severity: "low",
  profile: "all",
  why: "PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.",
  fix: "Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, set `hostNetwork: false`.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-policy/",
    "https://kubernetes.io/docs/concepts/security/pod-security-admission/"
  ],
  aliases: ["C-0216", "psp-deny-hostnetwork"],
  variantOf: ["kubernetes/psp-host-network"],
  kinds: ["PodSecurityPolicy"],
  check(object, report, cluster) {
    if (isLax4(object.spec) && allLax4(cluster))
      report.fail(
        object.spec.get("hostNetwork"),
        `${object.label} sets hostNetwork, and so do all others`
      );
  }
});

// packages/iac/src/rules/kubernetes/workload/psp-all-host-pid.ts
function isLax5(spec) {
  return spec.get("hostPID").boolean === true;
}
var allLax5 = memoizedForAllPolicies(isLax5);
var pspAllHostPid = objectRule({
  id: "kubernetes/psp-all-host-pid",
  title: "Every PodSecurityPolicy admits the process namespace of the node",
  severity: "low",
  profile: "all",
  why: "PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.",
  fix: "Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, set `hostPID: false`.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-policy/",
    "https://kubernetes.io/docs/concepts/security/pod-security-admission/"
  ],
  aliases: ["C-0214", "psp-deny-hostpid"],
  variantOf: ["kubernetes/psp-host-pid"],
  kinds: ["PodSecurityPolicy"],
  check(object, report, cluster) {
    if (isLax5(object.spec) && allLax5(cluster))
      report.fail(object.spec.get("hostPID"), `${object.label} sets hostPID, and so do all others`);
  }
});

// packages/iac/src/rules/kubernetes/workload/psp-all-privilege-escalation.ts
function isLax6(spec) {
  return spec.get("allowPrivilegeEscalation").boolean === true;
}
var allLax6 = memoizedForAllPolicies(isLax6);
var pspAllPrivilegeEscalation = objectRule({
  id: "kubernetes/psp-all-privilege-escalation",
  title: "Every PodSecurityPolicy admits privilege escalation",
  severity: "low",
  profile: "all",
  why: "PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.",
  fix: "Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, set `allowPrivilegeEscalation: false`.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-policy/",
    "https://kubernetes.io/docs/concepts/security/pod-security-admission/"
  ],
  aliases: ["C-0217", "psp-deny-allowprivilegeescalation"],
  variantOf: ["kubernetes/psp-privilege-escalation"],
  kinds: ["PodSecurityPolicy"],
  check(object, report, cluster) {
    if (isLax6(object.spec) && allLax6(cluster))
      report.fail(
        object.spec.get("allowPrivilegeEscalation"),
        `${object.label} admits privilege escalation, and so do all others`
      );
  }
});

// packages/iac/src/rules/kubernetes/workload/psp-all-privileged.ts
function isLax7(spec) {
  return spec.get("privileged").boolean === true;
}
var allLax7 = memoizedForAllPolicies(isLax7);
var pspAllPrivileged = objectRule({
  id: "kubernetes/psp-all-privileged",
  title: "Every PodSecurityPolicy admits privileged containers",
  severity: "low",
  profile: "all",
  why: "PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.",
  fix: "Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, set `privileged: false`.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-policy/",
    "https://kubernetes.io/docs/concepts/security/pod-security-admission/"
  ],
  aliases: ["C-0213", "psp-deny-privileged-container"],
  variantOf: ["kubernetes/psp-privileged"],
  kinds: ["PodSecurityPolicy"],
  check(object, report, cluster) {
    if (isLax7(object.spec) && allLax7(cluster))
      report.fail(
        object.spec.get("privileged"),
        `${object.label} sets privileged, and so do all others`
      );
  }
});

// packages/iac/src/rules/kubernetes/workload/psp-all-root.ts
function isLax8(spec) {
  const user = spec.get("runAsUser");
  if (!user.exists) return false;
  const rule = user.get("rule").string;
  if (rule === "MustRunAsNonRoot") return false;
  return rule !== "MustRunAs" || !user.get("ranges").items.some((range) => (range.get("min").number ?? 0) > 0);
}
var allLax8 = memoizedForAllPolicies(isLax8);
var pspAllRoot = objectRule({
  id: "kubernetes/psp-all-root",
  title: "Every PodSecurityPolicy admits root",
  severity: "low",
  profile: "all",
  why: "PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.",
  fix: "Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, set `runAsUser.rule: MustRunAsNonRoot`.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-policy/",
    "https://kubernetes.io/docs/concepts/security/pod-security-admission/"
  ],
  aliases: ["C-0218", "psp-deny-root-container"],
  variantOf: ["kubernetes/psp-root"],
  kinds: ["PodSecurityPolicy"],
  check(object, report, cluster) {
    if (isLax8(object.spec) && allLax8(cluster))
      report.fail(
        object.spec.get("runAsUser"),
        `${object.label} admits root, and so do all others`
      );
  }
});

// packages/iac/src/rules/kubernetes/workload/psp-drop-capabilities.ts
var pspDropCapabilities = objectRule({
  id: "kubernetes/psp-drop-capabilities",
  title: "PodSecurityPolicy drops no capability",
  severity: "low",
  profile: "all",
  why: "PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.",
  fix: "Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, set `requiredDropCapabilities: [ALL]`.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-policy/",
    "https://kubernetes.io/docs/concepts/security/pod-security-admission/"
  ],
  aliases: ["CKV_K8S_36"],
  kinds: ["PodSecurityPolicy"],
  check(object, report) {
    const drop = object.spec.get("requiredDropCapabilities");
    if (drop.items.length === 0) report.fail(drop, `${object.label} drops no capability`);
  }
});

// packages/iac/src/rules/kubernetes/workload/psp-host-ipc.ts
var pspHostIpc = objectRule({
  id: "kubernetes/psp-host-ipc",
  title: "PodSecurityPolicy admits the IPC namespace of the node",
  severity: "low",
  profile: "all",
  why: "PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.",
  fix: "Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, set `hostIPC: false`.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-policy/",
    "https://kubernetes.io/docs/concepts/security/pod-security-admission/"
  ],
  aliases: ["CKV_K8S_3"],
  kinds: ["PodSecurityPolicy"],
  check(object, report) {
    const allowed2 = object.spec.get("hostIPC");
    if (allowed2.exists && allowed2.boolean !== false)
      report.fail(allowed2, `${object.label} sets hostIPC`);
  }
});

// packages/iac/src/rules/kubernetes/workload/psp-host-network.ts
var pspHostNetwork = objectRule({
  id: "kubernetes/psp-host-network",
  title: "PodSecurityPolicy admits the network of the node",
  severity: "low",
  profile: "all",
  why: "PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.",
  fix: "Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, set `hostNetwork: false`.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-policy/",
    "https://kubernetes.io/docs/concepts/security/pod-security-admission/"
  ],
  aliases: ["CKV_K8S_4"],
  kinds: ["PodSecurityPolicy"],
  check(object, report) {
    const allowed2 = object.spec.get("hostNetwork");
    if (allowed2.exists && allowed2.boolean !== false)
      report.fail(allowed2, `${object.label} sets hostNetwork`);
  }
});

// packages/iac/src/rules/kubernetes/workload/psp-host-pid.ts
var pspHostPid = objectRule({
  id: "kubernetes/psp-host-pid",
  title: "PodSecurityPolicy admits the process namespace of the node",
  severity: "low",
  profile: "all",
  why: "PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.",
  fix: "Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, set `hostPID: false`.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-policy/",
    "https://kubernetes.io/docs/concepts/security/pod-security-admission/"
  ],
  aliases: ["CKV_K8S_1"],
  kinds: ["PodSecurityPolicy"],
  check(object, report) {
    const allowed2 = object.spec.get("hostPID");
    if (allowed2.exists && allowed2.boolean !== false)
      report.fail(allowed2, `${object.label} sets hostPID`);
  }
});

// packages/iac/src/rules/kubernetes/workload/psp-net-raw.ts
var pspNetRaw = objectRule({
  id: "kubernetes/psp-net-raw",
  title: "PodSecurityPolicy admits NET_RAW",
  severity: "low",
  profile: "all",
  why: "PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.",
  fix: "Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, set `requiredDropCapabilities: [ALL]`.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-policy/",
    "https://kubernetes.io/docs/concepts/security/pod-security-admission/"
  ],
  aliases: ["CKV_K8S_7"],
  variantOf: ["kubernetes/psp-drop-capabilities"],
  kinds: ["PodSecurityPolicy"],
  check(object, report) {
    const drop = object.spec.get("requiredDropCapabilities");
    if (!drop.items.some(({ string }) => string === "ALL" || string === "NET_RAW"))
      report.fail(drop, `${object.label} admits NET_RAW`);
  }
});

// packages/iac/src/rules/kubernetes/workload/psp-privilege-escalation.ts
var pspPrivilegeEscalation = objectRule({
  id: "kubernetes/psp-privilege-escalation",
  title: "PodSecurityPolicy admits privilege escalation",
  severity: "low",
  profile: "all",
  why: "PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.",
  fix: "Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, set `allowPrivilegeEscalation: false`.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-policy/",
    "https://kubernetes.io/docs/concepts/security/pod-security-admission/"
  ],
  aliases: ["CKV_K8S_5"],
  kinds: ["PodSecurityPolicy"],
  check(object, report) {
    const allowed2 = object.spec.get("allowPrivilegeEscalation");
    if (object.spec.exists && allowed2.boolean !== false)
      report.fail(allowed2, `${object.label} admits privilege escalation`);
  }
});

// packages/iac/src/rules/kubernetes/workload/psp-privileged.ts
var pspPrivileged = objectRule({
  id: "kubernetes/psp-privileged",
  title: "PodSecurityPolicy admits privileged containers",
  severity: "low",
  profile: "all",
  why: "PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.",
  fix: "Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, set `privileged: false`.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-policy/",
    "https://kubernetes.io/docs/concepts/security/pod-security-admission/"
  ],
  aliases: ["CKV_K8S_2"],
  kinds: ["PodSecurityPolicy"],
  check(object, report) {
    const allowed2 = object.spec.get("privileged");
    if (allowed2.exists && allowed2.boolean !== false)
      report.fail(allowed2, `${object.label} sets privileged`);
  }
});

// packages/iac/src/rules/kubernetes/workload/psp-root.ts
var pspRoot = objectRule({
  id: "kubernetes/psp-root",
  title: "PodSecurityPolicy admits root",
  severity: "low",
  profile: "all",
  why: "PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.",
  fix: "Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, set `runAsUser.rule: MustRunAsNonRoot`.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-policy/",
    "https://kubernetes.io/docs/concepts/security/pod-security-admission/"
  ],
  aliases: ["CKV_K8S_6"],
  kinds: ["PodSecurityPolicy"],
  check(object, report) {
    const user = object.spec.get("runAsUser");
    const rule = user.get("rule");
    if (rule.string === "MustRunAsNonRoot") return;
    const ranges = user.get("ranges");
    const root = ranges.items.find((range) => range.get("min").number === 0);
    if (rule.string !== "MustRunAs" || !ranges.exists)
      report.fail(rule, `${object.label} admits root`);
    else if (root) report.fail(root, `${object.label} admits root`);
  }
});

// packages/iac/src/rules/kubernetes/workload/psp-seccomp.ts
var NAME = "seccomp.security.alpha.kubernetes.io/defaultProfileName";
var pspSeccomp = objectRule({
  id: "kubernetes/psp-seccomp",
  title: "PodSecurityPolicy sets no default seccomp profile",
  severity: "low",
  profile: "all",
  why: "PodSecurityPolicy is gone since Kubernetes 1.25: on AKS this object does nothing, and where it still works it admits such pods.",
  fix: "Enforce the baseline or restricted Pod Security Standard on the namespace, or use Azure Policy; where the policy must stay, annotate it with `seccomp.security.alpha.kubernetes.io/defaultProfileName: runtime/default`.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-policy/",
    "https://kubernetes.io/docs/concepts/security/pod-security-admission/"
  ],
  aliases: ["CKV_K8S_32"],
  kinds: ["PodSecurityPolicy"],
  check(object, report) {
    const annotations = object.metadata.get("annotations");
    for (const holder of annotations.isSequence ? annotations.items : [annotations])
      for (const [index, key] of holder.keys.entries()) {
        const profile = holder.values[index]?.string ?? "";
        if (key.includes(NAME) && (profile.includes("docker/default") || profile.includes("runtime/default")))
          return;
      }
    report.fail(annotations, `${object.label} sets no default seccomp profile`);
  }
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

// packages/iac/src/rules/kubernetes/workload/read-only-root-of-main-containers.ts
var readOnlyRootOfMainContainers = containerRule({
  id: "kubernetes/read-only-root-of-main-containers",
  title: "Main container may write to its root filesystem",
  severity: "low",
  profile: "all",
  why: "An intruder who can write can change the program and drop tools.",
  fix: "Set `securityContext.readOnlyRootFilesystem: true`.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["require-ro-rootfs"],
  tags: ["CWE-732"],
  variantOf: ["kubernetes/read-only-root-filesystem"],
  check(container, report) {
    if (container.role !== "main") return;
    const readOnly = container.securityContext("readOnlyRootFilesystem");
    if (readOnly.boolean !== true)
      report.fail(readOnly, `${container.label} may write to its root filesystem`);
  }
});

// packages/iac/src/rules/kubernetes/workload/restricted-capabilities.ts
var restrictedCapabilities = containerRule({
  id: "kubernetes/restricted-capabilities",
  title: "Capabilities break the restricted standard",
  severity: "medium",
  profile: "all",
  why: "The restricted Pod Security Standard admits a container only where it drops `ALL` and adds at most `NET_BIND_SERVICE`.",
  fix: "Set `capabilities.drop: [ALL]`, in capitals, and add at most `NET_BIND_SERVICE`.",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted"],
  aliases: ["capabilities_restricted", "disallow-capabilities-strict"],
  tags: ["CWE-250"],
  variantOf: [
    "kubernetes/drop-all-capabilities",
    "kubernetes/added-capabilities",
    "kubernetes/sys-admin-capability"
  ],
  check(container, report) {
    if (isForWindows(container.pod)) return;
    if (!capabilitiesDropped(container).some((capability) => capability.string === "ALL"))
      report.fail(dropSite(container), `${container.label} does not drop ALL capabilities`);
    for (const capability of capabilitiesAdded(container))
      if (capability.string !== "NET_BIND_SERVICE")
        report.fail(capability, `${container.label} adds capability ${capability.string ?? ""}`);
  }
});

// packages/iac/src/rules/kubernetes/workload/root-group.ts
var rootGroup = podRule({
  id: "kubernetes/root-group",
  title: "Pod runs with the root group",
  severity: "medium",
  profile: "all",
  why: "Files in images often belong to group 0 and are writable for it.",
  fix: "Set `runAsGroup`, `fsGroup` and `supplementalGroups` to ids above 0.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["KSV-0116"],
  tags: ["CWE-250"],
  check(pod, report) {
    const groups = pod.securityContext("supplementalGroups");
    for (const group of [
      pod.securityContext("runAsGroup"),
      pod.securityContext("fsGroup"),
      groups.isUnknown ? groups : void 0,
      ...groups.items
    ])
      if (group && (group.number === 0 || group.isUnknown))
        report.fail(group, `${pod.label} runs with group 0`);
  }
});

// packages/iac/src/rules/kubernetes/workload/root-user-on-the-node.ts
var rootUserOnTheNode = podRule({
  id: "kubernetes/root-user-on-the-node",
  title: "Container is told to run as root of the node",
  severity: "high",
  profile: "all",
  why: "User 0 is root: a flaw in the runtime or a mounted folder then gives root on the node.",
  fix: "Set `runAsUser` to an id above 0, or leave it out and set `runAsNonRoot: true`.",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted"],
  aliases: ["runasuser"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/run-as-non-root"],
  check(pod, report) {
    if (hasOwnUsers(pod)) return;
    const forPod = pod.securityContext("runAsUser");
    if (forPod.number === 0 || forPod.isUnknown)
      report.fail(forPod, `${pod.label} runs its containers as user 0`);
    for (const container of pod.containers) {
      const user = container.securityContext("runAsUser");
      if (user.number === 0 || user.isUnknown)
        report.fail(user, `${container.label} runs as user 0`);
    }
  }
});

// packages/iac/src/rules/kubernetes/workload/root-user.ts
var rootUser = podRule({
  id: "kubernetes/root-user",
  title: "Container is told to run as root",
  severity: "high",
  profile: "all",
  why: "User 0 is root: a flaw in the runtime or a mounted folder then gives root on the node.",
  fix: "Set `runAsUser` to an id above 0, or leave it out and set `runAsNonRoot: true`.",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted"],
  aliases: ["KSV-0105", "require-run-as-non-root-user"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/run-as-non-root"],
  check(pod, report) {
    const forPod = pod.securityContext("runAsUser");
    if (forPod.number === 0 || forPod.isUnknown)
      report.fail(forPod, `${pod.label} runs its containers as user 0`);
    for (const container of pod.containers) {
      const user = container.securityContext("runAsUser");
      if (user.number === 0 || user.isUnknown)
        report.fail(user, `${container.label} runs as user 0`);
    }
  }
});

// packages/iac/src/rules/kubernetes/workload/run-as-non-root-enforced.ts
var runAsNonRootEnforced = containerRule({
  id: "kubernetes/run-as-non-root-enforced",
  title: "Container is not made to run as another user than root",
  severity: "medium",
  profile: "all",
  why: "Only `runAsNonRoot` makes the kubelet refuse to start a container as root; a container may take back what its pod asks for.",
  fix: "Set `securityContext.runAsNonRoot: true` for the pod and do not override it.",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted"],
  aliases: ["require-run-as-nonroot"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/run-as-non-root"],
  check(container, report) {
    const nonRoot = container.inheritedSecurityContext("runAsNonRoot");
    if (nonRoot.boolean !== true)
      report.fail(nonRoot, `${container.label} does not run with runAsNonRoot`);
  }
});

// packages/iac/src/rules/kubernetes/workload/run-as-non-root-or-user.ts
var runAsNonRootOrUser = podRule({
  id: "kubernetes/run-as-non-root-or-user",
  title: "Main containers may run as root",
  severity: "high",
  profile: "all",
  why: "Where neither the pod nor its main containers ask for another user, the image decides, and most images choose root.",
  fix: "Set `runAsNonRoot: true` or a `runAsUser` above 0 for the pod.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["CKV_K8S_23"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/run-as-non-root"],
  check(pod, report) {
    const podNonRoot = pod.securityContext("runAsNonRoot");
    const podUser = pod.securityContext("runAsUser");
    const byFlag = nonRootSetting(podNonRoot) === "good";
    const byUser = idSetting(podUser, 1) === "good";
    for (const container of pod.containers) {
      if (container.role !== "main") continue;
      const nonRoot = container.securityContext("runAsNonRoot");
      const user = container.securityContext("runAsUser");
      const nonRootIs = withNulls(nonRootSetting(nonRoot), nonRoot);
      const userIs = withNulls(idSetting(user, 1), user);
      const passes = byFlag ? nonRootIs !== "bad" || userIs === "good" : byUser ? userIs !== "bad" : nonRootIs === "good" || userIs === "good";
      if (passes) continue;
      report.fail(
        siteAmong([nonRoot, user, podNonRoot, podUser], user.exists ? user : nonRoot),
        `${container.label} may run as root`
      );
    }
  }
});

// packages/iac/src/rules/kubernetes/workload/run-as-non-root-restricted.ts
var runAsNonRootRestricted = podRule({
  id: "kubernetes/run-as-non-root-restricted",
  title: "Pod breaks the restricted standard: runAsNonRoot",
  severity: "medium",
  profile: "all",
  why: "The restricted Pod Security Standard admits a pod only where `runAsNonRoot` holds for every container and is never set to false, unless the pod has users of its own (`hostUsers: false`).",
  fix: "Set `securityContext.runAsNonRoot: true` for the pod.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted",
    "https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/"
  ],
  aliases: ["runasnonroot"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/run-as-non-root"],
  check(pod, report) {
    if (hasOwnUsers(pod)) return;
    const forPod = pod.securityContext("runAsNonRoot");
    const inherited = nonRootSetting(forPod);
    if (inherited === "bad") report.fail(forPod, `${pod.label} sets runAsNonRoot to false`);
    for (const container of pod.containers) {
      const own = container.securityContext("runAsNonRoot");
      const setting = nonRootSetting(own);
      if (setting === "bad" || setting === "unset" && inherited === "unset")
        report.fail(own, `${container.label} does not run with runAsNonRoot`);
    }
  }
});

// packages/iac/src/rules/kubernetes/workload/run-as-non-root-unset.ts
var runAsNonRootUnset = containerRule({
  id: "kubernetes/run-as-non-root-unset",
  title: "runAsNonRoot is set neither for the pod nor for the container",
  severity: "medium",
  profile: "all",
  why: "Only `runAsNonRoot` makes the kubelet refuse to start a container as root, whatever its image says.",
  fix: "Set `securityContext.runAsNonRoot: true` for the pod or on the container.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["KSV-0012"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/run-as-non-root"],
  check(container, report) {
    const forPod = container.pod.securityContext("runAsNonRoot");
    if (forPod.boolean === true) return;
    const own = container.securityContext("runAsNonRoot");
    if (own.boolean !== true)
      report.fail(
        siteAmong([own, forPod], own),
        `${container.label} does not set runAsNonRoot to true`
      );
  }
});

// packages/iac/src/rules/kubernetes/workload/run-as-non-root-user-and-group.ts
var runAsNonRootUserAndGroup = containerRule({
  id: "kubernetes/run-as-non-root-user-and-group",
  title: "Container may run as root or with the root group",
  severity: "medium",
  profile: "all",
  why: "Files in images often belong to group 0 and are writable for it, so the root group is worth nearly as much as the root user.",
  fix: "Set `runAsNonRoot: true` or a `runAsUser` above 0, and a `runAsGroup` above 0.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["run-as-non-root"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/run-as-non-root"],
  check(container, report) {
    const group = container.inheritedSecurityContext("runAsGroup");
    if (group.number === 0) report.fail(group, `${container.label} runs with group 0`);
    const user = container.inheritedSecurityContext("runAsUser");
    if (user.number !== void 0 && user.number > 0) return;
    const nonRoot = container.inheritedSecurityContext("runAsNonRoot");
    if (nonRoot.boolean === true && user.number === void 0) return;
    report.fail(
      siteAmong([user, nonRoot], user.exists ? user : nonRoot),
      `${container.label} may run as root`
    );
  }
});

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

// packages/iac/src/rules/kubernetes/workload/runtime-socket-or-folder.ts
var SOCKETS2 = /* @__PURE__ */ new Set([
  "/var/run/docker.sock",
  "/var/run/docker",
  "/run/containerd/containerd.sock",
  "/var/run/crio/crio.sock"
]);
var runtimeSocketOrFolder = podRule({
  id: "kubernetes/runtime-socket-or-folder",
  title: "Pod has a runtime socket or the folder of one",
  severity: "critical",
  profile: "all",
  why: "Who can talk to the container runtime starts a privileged container and owns the node.",
  fix: "Remove the volume.",
  references: ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"],
  aliases: ["C-0074", "containers-mounting-docker-socket"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/container-runtime-socket", "kubernetes/host-path"],
  check(pod, report) {
    if (!pod.containers.some(mountsSomething)) return;
    for (const hostPath2 of hostPaths(pod)) {
      const path = hostPath2.get("path");
      if (SOCKETS2.has(path.string ?? "") || path.isUnknown)
        report.fail(path, `${pod.label} has ${path.string ?? ""} of its node`);
    }
  }
});
function mountsSomething(container) {
  return container.role !== "ephemeral" && container.get("volumeMounts").exists;
}

// packages/iac/src/rules/kubernetes/workload/seccomp-configured.ts
var seccompConfigured = podRule({
  id: "kubernetes/seccomp-configured",
  title: "Pod configures no seccomp profile",
  severity: "low",
  profile: "all",
  why: "Without a profile a process may call every system call of the kernel.",
  fix: "Set `securityContext.seccompProfile` for the pod.",
  references: ["https://kubernetes.io/docs/tutorials/security/seccomp/"],
  aliases: ["container-seccomp-profile"],
  tags: ["CWE-693"],
  variantOf: ["kubernetes/seccomp-profile"],
  check(pod, report) {
    if (pod.annotation("seccomp.security.alpha.kubernetes.io/defaultProfileName").exists) return;
    const forPod = pod.securityContext("seccompProfile");
    if (forPod.exists) return;
    const main = pod.containers.filter((container) => container.role === "main");
    if (main.length > 0 && main.every((container) => container.securityContext("seccompProfile").exists))
      return;
    report.fail(forPod, `${pod.label} configures no seccomp profile`);
  }
});

// packages/iac/src/rules/kubernetes/facts/seccomp.ts
var SECCOMP_POD_ANNOTATION = "seccomp.security.alpha.kubernetes.io/pod";
var SECCOMP_CONTAINER_ANNOTATION = "container.seccomp.security.alpha.kubernetes.io/";
function isFiltering(type) {
  return type === "RuntimeDefault" || type === "Localhost";
}

// packages/iac/src/rules/kubernetes/workload/seccomp-profile-by-pod-or-containers.ts
var seccompProfileByPodOrContainers = podRule({
  id: "kubernetes/seccomp-profile-by-pod-or-containers",
  title: "Neither the pod nor all of its containers name a seccomp profile",
  severity: "medium",
  profile: "all",
  why: "A container without a profile may call every system call of the kernel of its node.",
  fix: "Set `securityContext.seccompProfile.type: RuntimeDefault` for the pod, and nothing weaker for a container.",
  references: [
    "https://kubernetes.io/docs/tutorials/security/seccomp/",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted"
  ],
  aliases: ["restrict-seccomp-strict"],
  tags: ["CWE-693"],
  variantOf: ["kubernetes/seccomp-profile"],
  check(pod, report) {
    const forPod = pod.securityContext("seccompProfile", "type");
    const own = pod.containers.map(
      (container) => container.securityContext("seccompProfile", "type")
    );
    if (own.length > 0 && own.every(filters)) return;
    if (filters(forPod) && own.every((type) => !type.exists || filters(type))) return;
    report.fail(
      own.find((type) => type.exists && !filters(type)) ?? forPod,
      `${pod.label} leaves a container without a seccomp profile`
    );
  }
});
function filters(type) {
  return isFiltering(type.string);
}

// packages/iac/src/rules/kubernetes/workload/seccomp-profile-weakened.ts
var seccompProfileWeakened = podRule({
  id: "kubernetes/seccomp-profile-weakened",
  title: "Seccomp profile is one that the baseline standard refuses",
  severity: "high",
  profile: "all",
  why: "Somebody switched the filter for system calls off, or named a profile that does not exist.",
  fix: "Use `RuntimeDefault` or `Localhost`, or leave the profile out.",
  references: [
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline",
    "https://kubernetes.io/docs/tutorials/security/seccomp/"
  ],
  aliases: ["seccompprofile_baseline", "restrict-seccomp"],
  tags: ["CWE-693"],
  variantOf: ["kubernetes/seccomp-profile"],
  check(pod, report) {
    for (const [holder, profile] of [
      [pod.label, pod.securityContext("seccompProfile")],
      ...pod.containers.map(
        (container) => [container.label, container.securityContext("seccompProfile")]
      )
    ]) {
      const type = profile.get("type");
      if ((profile.exists || profile.isUnknown) && !isFiltering(type.string))
        report.fail(type, `${holder} sets seccomp profile "${type.string ?? ""}"`);
    }
  }
});

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

// packages/iac/src/rules/kubernetes/workload/seccomp-runtime-default-of-main-containers.ts
var seccompRuntimeDefaultOfMainContainers = containerRule({
  id: "kubernetes/seccomp-runtime-default-of-main-containers",
  title: "Main container does not use the seccomp profile of the runtime",
  severity: "medium",
  profile: "all",
  why: "The profile of the runtime blocks the system calls that kernel exploits need.",
  fix: "Set `securityContext.seccompProfile.type: RuntimeDefault` for the pod.",
  references: ["https://kubernetes.io/docs/tutorials/security/seccomp/"],
  aliases: ["C-0210", "set-seccomp-profile-RuntimeDefault"],
  tags: ["CWE-693"],
  variantOf: ["kubernetes/seccomp-profile"],
  check(container, report) {
    if (container.role !== "main") return;
    const type = container.inheritedSecurityContext("seccompProfile", "type");
    if (type.string !== "RuntimeDefault")
      report.fail(type, `${container.label} does not use the seccomp profile RuntimeDefault`);
  }
});

// packages/iac/src/rules/kubernetes/workload/seccomp-runtime-default.ts
var RUNTIME_DEFAULT = "RuntimeDefault";
var FIELD_KINDS = /* @__PURE__ */ new Set([
  "Pod",
  "Deployment",
  "StatefulSet",
  "DaemonSet",
  "Job",
  "ReplicaSet"
]);
function hasAnnotation(pod) {
  const own = pod.template.get("metadata");
  const metadata = own.exists ? own : pod.object.metadata;
  const annotations = metadata.get("annotations");
  return annotations.keys.some((key, index) => {
    const profile = annotations.values[index]?.string ?? "";
    return key.includes(SECCOMP_POD_ANNOTATION) && (profile.includes("docker/default") || profile.includes("runtime/default"));
  });
}
var seccompRuntimeDefault = podRule({
  id: "kubernetes/seccomp-runtime-default",
  title: "Main containers do not all use the seccomp profile of the runtime",
  severity: "medium",
  profile: "all",
  why: "The profile of the runtime blocks the system calls that kernel exploits need; this check asks for it, or for its annotation of old, in main containers.",
  fix: "Set `securityContext.seccompProfile.type: RuntimeDefault` for the pod.",
  references: ["https://kubernetes.io/docs/tutorials/security/seccomp/"],
  aliases: ["CKV_K8S_31"],
  tags: ["CWE-693"],
  variantOf: ["kubernetes/seccomp-profile"],
  check(pod, report) {
    const { kind } = pod.object;
    const forPod = pod.securityContext("seccompProfile", "type");
    if (FIELD_KINDS.has(kind)) {
      if (forPod.exists || forPod.isUnknown) {
        if (forPod.string !== RUNTIME_DEFAULT)
          report.fail(forPod, `${pod.label} does not use the seccomp profile ${RUNTIME_DEFAULT}`);
        return;
      }
      const types = pod.containers.filter((container) => container.role === "main").map((container) => container.securityContext("seccompProfile", "type"));
      const other = types.find(
        (type) => type.exists && type.string !== RUNTIME_DEFAULT || type.isUnknown
      );
      if (other) {
        report.fail(other, `${pod.label} does not use the seccomp profile ${RUNTIME_DEFAULT}`);
        return;
      }
      if (types.length > 0 && types.every((type) => type.exists)) return;
    } else if (kind === "CronJob" && forPod.string === RUNTIME_DEFAULT) return;
    if (!hasAnnotation(pod))
      report.fail(forPod, `${pod.label} does not use the seccomp profile ${RUNTIME_DEFAULT}`);
  }
});

// packages/iac/src/rules/kubernetes/workload/seccomp-type-unset.ts
var seccompTypeUnset = podRule({
  id: "kubernetes/seccomp-type-unset",
  title: "Seccomp profile is neither that of the runtime nor one of the node",
  severity: "medium",
  profile: "all",
  why: "Without a profile a process may call every system call of the kernel. Where the annotation of old stands, it is what this check reads.",
  fix: "Set `securityContext.seccompProfile.type: RuntimeDefault` for the pod and remove the annotation.",
  references: ["https://kubernetes.io/docs/tutorials/security/seccomp/"],
  aliases: ["KSV-0030"],
  tags: ["CWE-693"],
  variantOf: ["kubernetes/seccomp-profile"],
  check(pod, report) {
    const annotation = pod.annotation(SECCOMP_POD_ANNOTATION);
    if (annotation.exists) {
      if (annotation.string !== "runtime/default")
        report.fail(
          annotation,
          `${pod.label} sets seccomp profile "${annotation.string ?? ""}" by annotation`
        );
      return;
    }
    for (const container of pod.containers) {
      const type = container.inheritedSecurityContext("seccompProfile", "type");
      if (!isFiltering(type.string)) report.fail(type, `${container.label} has no seccomp profile`);
    }
  }
});

// packages/iac/src/rules/kubernetes/workload/seccomp-unconfined.ts
var seccompUnconfined = containerRule({
  id: "kubernetes/seccomp-unconfined",
  title: "Container is not confined by seccomp",
  severity: "medium",
  profile: "all",
  why: "A container that names no profile, or `Unconfined`, may call every system call of the kernel.",
  fix: "Set `securityContext.seccompProfile.type: RuntimeDefault` for the pod.",
  references: ["https://kubernetes.io/docs/tutorials/security/seccomp/"],
  aliases: ["KSV-0104"],
  tags: ["CWE-693"],
  variantOf: ["kubernetes/seccomp-profile"],
  check(container, report) {
    const type = container.inheritedSecurityContext("seccompProfile", "type");
    const annotation = container.pod.annotation(SECCOMP_CONTAINER_ANNOTATION + container.name);
    const profile = type.exists ? type : annotation;
    if (["", "unconfined"].includes((profile.string ?? "").toLowerCase()))
      report.fail(profile.exists ? profile : type, `${container.label} is not confined by seccomp`);
  }
});

// packages/iac/src/rules/kubernetes/workload/seccomp-unset-of-main-containers.ts
var seccompUnsetOfMainContainers = containerRule({
  id: "kubernetes/seccomp-unset-of-main-containers",
  title: "Seccomp profile of a main container is not set",
  severity: "medium",
  profile: "all",
  why: "Without a profile a process may call every system call of the kernel.",
  fix: "Set `securityContext.seccompProfile` for the pod.",
  references: ["https://kubernetes.io/docs/tutorials/security/seccomp/"],
  aliases: ["set-seccomp-profile"],
  tags: ["CWE-693"],
  variantOf: ["kubernetes/seccomp-profile"],
  check(container, report) {
    if (container.role !== "main") return;
    const profile = container.inheritedSecurityContext("seccompProfile");
    if (!profile.exists) report.fail(profile, `${container.label} has no seccomp profile`);
  }
});

// packages/iac/src/rules/kubernetes/workload/security-context-constraints-privileged.ts
var securityContextConstraintsPrivileged = objectRule({
  id: "kubernetes/security-context-constraints-privileged",
  title: "SecurityContextConstraints allow privileged containers",
  severity: "high",
  profile: "all",
  why: "Whoever may use these constraints may start a privileged container, and with it own a node.",
  fix: "Set `allowPrivilegedContainer: false` and list what is needed under `allowedCapabilities`.",
  references: [
    "https://docs.openshift.com/container-platform/4.12/authentication/managing-security-context-constraints.html"
  ],
  aliases: ["scc-deny-privileged-container"],
  tags: ["CWE-250"],
  kinds: ["SecurityContextConstraints"],
  check(object, report) {
    const allowed2 = object.node.get("allowPrivilegedContainer");
    if (allowed2.boolean === true || allowed2.isUnknown)
      report.fail(allowed2, `${object.label} allows privileged containers`);
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

// packages/iac/src/rules/kubernetes/workload/selinux-options-strict.ts
var selinuxOptionsStrict = podRule({
  id: "kubernetes/selinux-options-strict",
  title: "SELinux options name anything but the three container types",
  severity: "low",
  profile: "all",
  why: "The policies of most tools know three container types, and no user or role at all.",
  fix: "Remove `seLinuxOptions`, or set only `level` and one of `container_t`, `container_init_t`, `container_kvm_t`.",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
  aliases: ["KSV-0025", "disallow-selinux"],
  tags: ["CWE-693"],
  variantOf: ["kubernetes/selinux-options"],
  check(pod, report) {
    for (const options of selinuxOptionsOf(pod)) {
      const type = options.get("type");
      if (type.exists && !CONTAINER_TYPES.has(type.string ?? ""))
        report.fail(type, `${pod.label} sets SELinux type ${type.string ?? ""}`);
      for (const field of ["user", "role"]) {
        const value = options.get(field);
        if (value.exists)
          report.fail(value, `${pod.label} sets SELinux ${field} ${value.string ?? ""}`);
      }
    }
  }
});

// packages/iac/src/rules/kubernetes/workload/selinux-options-unset.ts
var selinuxOptionsUnset = containerRule({
  id: "kubernetes/selinux-options-unset",
  title: "SELinux options of a main container are not set",
  severity: "low",
  profile: "all",
  why: "On nodes with SELinux, options of its own keep the files of one pod from those of another. AKS nodes run AppArmor instead.",
  fix: "Set `securityContext.seLinuxOptions.level` for the pod where nodes run SELinux.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["set-seLinuxOptions"],
  tags: ["CWE-693"],
  check(container, report) {
    if (container.role !== "main") return;
    const options = container.inheritedSecurityContext("seLinuxOptions");
    if (!options.exists) report.fail(options, `${container.label} sets no SELinux options`);
  }
});

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

// packages/iac/src/rules/kubernetes/workload/sensitive-host-mount.ts
var sensitiveHostMount = podRule({
  id: "kubernetes/sensitive-host-mount",
  title: "Container mounts a system folder of its node",
  severity: "critical",
  profile: "all",
  why: "Through these folders a container reads the credentials of the node and changes what it runs.",
  fix: "Mount just the file that is needed, read-only, or ask the Kubernetes API for it.",
  references: ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"],
  aliases: ["sensitive-host-mounts"],
  tags: ["CWE-668"],
  variantOf: ["kubernetes/host-path", "kubernetes/container-runtime-socket"],
  check(pod, report) {
    for (const { container, path } of hostPathMounts(pod))
      if (SENSITIVE_HOST_PATHS.has(path.string ?? "") || path.isUnknown)
        report.fail(path, `${container.label} mounts ${path.string ?? ""} of its node`);
  }
});

// packages/iac/src/rules/kubernetes/workload/sensitive-host-path.ts
var sensitiveHostPath = podRule({
  id: "kubernetes/sensitive-host-path",
  title: "Pod has a system folder of its node as volume",
  severity: "critical",
  profile: "all",
  why: "Through these folders a container reads the credentials of the node and changes what it runs.",
  fix: "Name just the file that is needed, or ask the Kubernetes API for it.",
  references: ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"],
  aliases: ["KSV-0121"],
  tags: ["CWE-668"],
  variantOf: ["kubernetes/host-path", "kubernetes/container-runtime-socket"],
  check(pod, report) {
    for (const hostPath2 of hostPaths(pod)) {
      const path = hostPath2.get("path");
      const name = path.string ?? "";
      if (SENSITIVE_HOST_PATHS.has(name) || name === "/var/lib/docker" || path.isUnknown)
        report.fail(path, `${pod.label} has ${name} of its node as volume`);
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

// packages/iac/src/rules/kubernetes/workload/supplemental-root-group.ts
var supplementalRootGroup = podRule({
  id: "kubernetes/supplemental-root-group",
  title: "Pod is in the root group as well",
  severity: "medium",
  profile: "all",
  why: "Files in images often belong to group 0 and are writable for it.",
  fix: "Remove 0 from `supplementalGroups`.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["set-supplementalgroups-values"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/root-group"],
  check(pod, report) {
    for (const group of pod.securityContext("supplementalGroups").items)
      if (group.number === 0 || group.isUnknown)
        report.fail(group, `${pod.label} is in group 0 as well`);
  }
});

// packages/iac/src/rules/kubernetes/workload/sys-admin-capability-by-any-name.ts
var sysAdminCapabilityByAnyName = containerRule({
  id: "kubernetes/sys-admin-capability-by-any-name",
  title: "Container adds SYS_ADMIN under any name",
  severity: "critical",
  profile: "all",
  why: "SYS_ADMIN is nearly the whole of root. Written with the prefix `CAP_` it is refused by some runtimes and granted by others.",
  fix: "Remove it from `capabilities.add`.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["CapSysAdmin"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/sys-admin-capability", "kubernetes/added-capabilities"],
  check(container, report) {
    for (const capability of capabilitiesAdded(container))
      if (capability.string?.includes("SYS_ADMIN") || capability.isUnknown)
        report.fail(capability, `${container.label} adds ${capability.string ?? ""}`);
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

// packages/iac/src/rules/kubernetes/workload/sys-module-capability.ts
var sysModuleCapability = containerRule({
  id: "kubernetes/sys-module-capability",
  title: "Container adds SYS_MODULE",
  severity: "critical",
  profile: "all",
  why: "SYS_MODULE loads code into the kernel that all containers of the node share.",
  fix: "Remove it from `capabilities.add`.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["KSV-0120"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/sys-admin-capability", "kubernetes/added-capabilities"],
  check(container, report) {
    for (const capability of capabilitiesAdded(container))
      if (capability.string === "SYS_MODULE" || capability.isUnknown)
        report.fail(capability, `${container.label} adds capability ${capability.string ?? ""}`);
  }
});

// packages/iac/src/rules/kubernetes/workload/tiller-by-any-sign.ts
function isNamedTiller(metadata) {
  return (metadata.get("name").string ?? "").includes("tiller") || metadata.get("labels", "app").string === "helm" || metadata.get("labels", "name").string === "tiller";
}
var tillerByAnySign = podRule({
  id: "kubernetes/tiller-by-any-sign",
  title: "Something looks like Tiller (Helm 2)",
  severity: "high",
  profile: "all",
  why: "Tiller, the server of Helm 2, usually has the rights of cluster-admin and listens without authentication; it has had no fixes since 2020.",
  fix: "Remove it and move to Helm 3, which needs no server.",
  references: ["https://helm.sh/docs/topics/v2_v3_migration/"],
  aliases: ["KSV-0102"],
  tags: ["CWE-306", "CWE-1104"],
  variantOf: ["kubernetes/tiller"],
  check(pod, report) {
    for (const metadata of [pod.object.metadata, pod.template.get("metadata")]) {
      if (!isNamedTiller(metadata)) continue;
      report.fail(metadata, `${pod.label} looks like Tiller`);
      return;
    }
    for (const container of pod.containers)
      if (container.image.string?.includes("tiller"))
        report.fail(container.image, `${container.label} runs an image of Tiller`);
  }
});

// packages/iac/src/rules/kubernetes/workload/tiller-image.ts
var tillerImage = containerRule({
  id: "kubernetes/tiller-image",
  title: "Image of Tiller (Helm 2) is used",
  severity: "high",
  profile: "all",
  why: "Tiller, the server of Helm 2, usually has the rights of cluster-admin and listens without authentication; it has had no fixes since 2020.",
  fix: "Remove it and move to Helm 3, which needs no server.",
  references: ["https://helm.sh/docs/topics/v2_v3_migration/"],
  aliases: ["disallow-helm-tiller"],
  tags: ["CWE-306", "CWE-1104"],
  variantOf: ["kubernetes/tiller"],
  check(container, report) {
    if (container.image.string?.includes("tiller"))
      report.fail(container.image, `${container.label} runs an image of Tiller`);
  }
});

// packages/iac/src/rules/kubernetes/facts/tiller.ts
function isTiller(container) {
  const { labels } = container.pod;
  return (container.image.string ?? "").includes("tiller") || labels.get("app") === "helm" || labels.get("name") === "tiller";
}

// packages/iac/src/rules/kubernetes/workload/tiller-listens.ts
var tillerListens = containerRule({
  id: "kubernetes/tiller-listens",
  title: "Tiller (Helm 2) listens to the whole cluster",
  severity: "high",
  profile: "all",
  why: "Tiller, the server of Helm 2, usually has the rights of cluster-admin and listens without authentication; it has had no fixes since 2020.",
  fix: "Remove Tiller; until then start it with `--listen=localhost:44134`.",
  references: ["https://helm.sh/docs/topics/v2_v3_migration/"],
  aliases: ["CKV_K8S_45"],
  tags: ["CWE-306", "CWE-1104"],
  variantOf: ["kubernetes/tiller"],
  check(container, report) {
    if (!isTiller(container)) return;
    const args = container.get("args");
    const local = args.items.some(
      ({ string = "" }) => string.includes("--listen") && (string.includes("localhost") || string.includes("127.0.0.1"))
    );
    if (!local) report.fail(args, `${container.label} is Tiller and listens to the whole cluster`);
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

// packages/iac/src/rules/kubernetes/workload/unsafe-sysctl-1-0.ts
var unsafeSysctl10 = podRule({
  id: "kubernetes/unsafe-sysctl-1-0",
  title: "Pod sets a kernel parameter that was never beyond doubt",
  severity: "low",
  profile: "all",
  why: "Five parameters have been safe since the first Pod Security Standards; all others depend on the version of the nodes.",
  fix: "Remove the parameter, or set it for a node pool of its own.",
  references: [
    "https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"
  ],
  aliases: ["restrict-sysctls"],
  tags: ["CWE-668"],
  variantOf: ["kubernetes/unsafe-sysctl"],
  check(pod, report) {
    for (const name of sysctlNames(pod))
      if (!SAFE_SYSCTLS_1_0.has(name.string ?? "") || name.isUnknown)
        report.fail(name, `${pod.label} sets kernel parameter ${name.string ?? ""}`);
  }
});

// packages/iac/src/rules/kubernetes/workload/unsafe-sysctl-1-32.ts
var unsafeSysctl132 = podRule({
  id: "kubernetes/unsafe-sysctl-1-32",
  title: "Pod sets a kernel parameter that Kubernetes 1.32 calls unsafe",
  severity: "medium",
  profile: "all",
  why: "Older kubelets refuse to start a pod with a parameter that they do not know to be safe.",
  fix: "Remove the parameter, or set it for a node pool of its own.",
  references: [
    "https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"
  ],
  aliases: ["KSV-0026", "set-sysctls-params"],
  tags: ["CWE-668"],
  variantOf: ["kubernetes/unsafe-sysctl"],
  check(pod, report) {
    for (const name of sysctlNames(pod))
      if (!SAFE_SYSCTLS_1_32.has(name.string ?? "") || name.isUnknown)
        report.fail(name, `${pod.label} sets kernel parameter ${name.string ?? ""}`);
  }
});

// packages/iac/src/rules/kubernetes/workload/unsafe-sysctl-group.ts
var GROUPS2 = ["kernel.msg", "kernel.sem", "kernel.shm", "fs.mqueue.", "net."];
var unsafeSysctlGroup = podRule({
  id: "kubernetes/unsafe-sysctl-group",
  title: "Pod sets a kernel parameter for messages, shared memory or the network",
  severity: "low",
  profile: "all",
  why: "These groups hold the parameters that change what a node shares among its pods.",
  fix: "Remove the parameter, or set it for a node pool of its own.",
  references: [
    "https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"
  ],
  aliases: ["unsafe-sysctls"],
  tags: ["CWE-668"],
  variantOf: ["kubernetes/unsafe-sysctl"],
  check(pod, report) {
    for (const name of sysctlNames(pod))
      if (GROUPS2.some((group) => name.string?.startsWith(group)) || name.isUnknown)
        report.fail(name, `${pod.label} sets kernel parameter ${name.string ?? ""}`);
  }
});

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

// packages/iac/src/rules/kubernetes/workload/user-and-group-id.ts
var userAndGroupId = containerRule({
  id: "kubernetes/user-and-group-id",
  title: "Container runs with a low user or group id",
  severity: "low",
  profile: "all",
  why: "The fewer ids the pods of a node share with the users of that node, the less a process that gets out can touch.",
  fix: "Set `runAsUser` and `runAsGroup` to 10000 or above.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["container-security-context-user-group-id"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/high-user-id", "kubernetes/group-id-above-10000"],
  check(container, report) {
    if (container.role === "ephemeral") return;
    for (const field of ["runAsUser", "runAsGroup"]) {
      const id = container.inheritedSecurityContext(field);
      if (idSetting(id, 1e4) !== "good")
        report.fail(id, `${container.label} has no ${field} of 10000 or above`);
    }
  }
});

// packages/iac/src/rules/kubernetes/workload/user-id-above-10000.ts
var userIdAbove10000 = containerRule({
  id: "kubernetes/user-id-above-10000",
  title: "Container runs with a user id of 10000 or less",
  severity: "low",
  profile: "all",
  why: "The fewer ids the pods of a node share with the users of that node, the less a process that gets out can touch.",
  fix: "Set `runAsUser` above 10000.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
  aliases: ["KSV-0020"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/high-user-id"],
  check(container, report) {
    const id = container.inheritedSecurityContext("runAsUser");
    if (id.number === void 0 || id.number <= 1e4)
      report.fail(
        id,
        `${container.label} runs with ${id.exists ? `user ${id.string ?? ""}` : "no user id"}`
      );
  }
});

// packages/iac/src/rules/kubernetes/workload/volume-type-in-tree.ts
var IN_TREE = /* @__PURE__ */ new Set([
  "gcePersistentDisk",
  "awsElasticBlockStore",
  "gitRepo",
  "nfs",
  "iscsi",
  "glusterfs",
  "rbd",
  "flexVolume",
  "cinder",
  "cephFS",
  "flocker",
  "fc",
  "azureFile",
  "vsphereVolume",
  "quobyte",
  "azureDisk",
  "portworxVolume",
  "scaleIO",
  "storageos"
]);
var volumeTypeInTree = podRule({
  id: "kubernetes/volume-type-in-tree",
  title: "Pod uses a storage driver built into Kubernetes",
  severity: "low",
  profile: "all",
  why: "Drivers built into Kubernetes are deprecated or gone, and several run with the rights of the node.",
  fix: "Claim storage with a PersistentVolumeClaim and a CSI driver.",
  references: ["https://kubernetes.io/docs/concepts/storage/volumes/"],
  aliases: ["KSV-0028"],
  tags: ["CWE-668"],
  variantOf: ["kubernetes/volume-type"],
  check(pod, report) {
    for (const volume of pod.volumes)
      for (const [index, key] of volume.keys.entries())
        if (IN_TREE.has(key))
          report.fail(volume.values[index] ?? volume, `${pod.label} has a volume of type ${key}`);
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

// packages/iac/src/rules/kubernetes/workload/volume-type-strict.ts
var volumeTypeStrict = podRule({
  id: "kubernetes/volume-type-strict",
  title: "Pod has a volume of another type than the eight portable ones",
  severity: "low",
  profile: "all",
  why: "Other types tie the pod to a backend, or are too new for older clusters.",
  fix: "Claim storage with a PersistentVolumeClaim.",
  references: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted"],
  aliases: ["restrict-volume-types"],
  tags: ["CWE-668"],
  variantOf: [
    "kubernetes/volume-type",
    "kubernetes/host-path",
    "kubernetes/container-runtime-socket"
  ],
  check(pod, report) {
    for (const volume of pod.volumes)
      for (const [index, key] of volume.keys.entries())
        if (key !== "name" && (key === "image" || !PORTABLE_VOLUMES.has(key)))
          report.fail(volume.values[index] ?? volume, `${pod.label} has a volume of type ${key}`);
  }
});

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

// packages/iac/src/rules/kubernetes/workload/windows-gmsa.ts
var windowsGmsa = containerRule({
  id: "kubernetes/windows-gmsa",
  title: "Windows container names no managed service account",
  severity: "low",
  profile: "all",
  why: "A group managed service account keeps passwords out of Windows workloads that log on to Active Directory.",
  fix: "Set `securityContext.windowsOptions.gmsaCredentialSpecName` for the pod.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-gmsa/"],
  aliases: ["set-gmsacredentialspecname-value"],
  check(container, report) {
    if (container.role !== "main" || !runsOnWindows(container.pod)) return;
    const value = container.inheritedSecurityContext("windowsOptions", "gmsaCredentialSpecName");
    if (!value.exists) report.fail(value, `${container.label} sets no gmsaCredentialSpecName`);
  }
});

// packages/iac/src/rules/kubernetes/workload/windows-host-process-of-any-container.ts
var windowsHostProcessOfAnyContainer = containerRule({
  id: "kubernetes/windows-host-process-of-any-container",
  title: "Container asks to run on its Windows node itself",
  severity: "critical",
  profile: "all",
  why: "A HostProcess container is no container: it sees the files, devices and network of its node.",
  fix: "Remove `hostProcess: true` from the container; leave it to node agents.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"
  ],
  aliases: ["disallow-host-process"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/windows-host-process"],
  check(container, report) {
    const own = container.securityContext("windowsOptions", "hostProcess");
    if (own.boolean === true || own.isUnknown)
      report.fail(own, `${container.label} runs as HostProcess`);
  }
});

// packages/iac/src/rules/kubernetes/workload/windows-host-process-of-main-containers.ts
var windowsHostProcessOfMainContainers = podRule({
  id: "kubernetes/windows-host-process-of-main-containers",
  title: "Main Windows container runs on its node itself",
  severity: "critical",
  profile: "all",
  why: "A HostProcess container runs on the Windows node itself, with its file system, network and, if asked, its SYSTEM account.",
  fix: "Remove `hostProcess: true`; leave it to node agents.",
  references: [
    "https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/",
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"
  ],
  aliases: ["hostProcess"],
  tags: ["CWE-250"],
  variantOf: ["kubernetes/windows-host-process"],
  check(pod, report) {
    const forPod = pod.securityContext("windowsOptions", "hostProcess");
    if (forPod.boolean === true || forPod.isUnknown)
      report.fail(forPod, `${pod.label} runs as HostProcess`);
    for (const container of pod.containers) {
      if (container.role !== "main") continue;
      const own = container.securityContext("windowsOptions", "hostProcess");
      if (own.boolean === true || own.isUnknown)
        report.fail(own, `${container.label} runs as HostProcess`);
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

// packages/iac/src/rules/kubernetes/workload/windows-run-as-user-name.ts
var windowsRunAsUserName = containerRule({
  id: "kubernetes/windows-run-as-user-name",
  title: "Windows container names no user",
  severity: "low",
  profile: "all",
  why: "The image decides as whom the container runs on Windows, often as ContainerAdministrator.",
  fix: "Set `securityContext.windowsOptions.runAsUserName` for the pod.",
  references: ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-runasusername/"],
  aliases: ["set-runasusername-value"],
  check(container, report) {
    if (container.role !== "main" || !runsOnWindows(container.pod)) return;
    const value = container.inheritedSecurityContext("windowsOptions", "runAsUserName");
    if (!value.exists) report.fail(value, `${container.label} sets no runAsUserName`);
  }
});

// packages/iac/src/rules/kubernetes/workload/writable-host-path.ts
var writableHostPath = podRule({
  id: "kubernetes/writable-host-path",
  title: "Container may write to a folder of its node",
  severity: "high",
  profile: "all",
  why: "What a container writes there outlives it and may be run by the node: a cron file, a kubelet manifest, a shell profile.",
  fix: "Set `readOnly: true` on the mount, or use another kind of volume.",
  references: ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"],
  aliases: ["C-0045", "alert-rw-hostpath", "writable-host-mount"],
  tags: ["CWE-732"],
  variantOf: ["kubernetes/host-path", "kubernetes/container-runtime-socket"],
  check(pod, report) {
    for (const { container, mount, path } of hostPathMounts(pod))
      if (mount.get("readOnly").boolean !== true)
        report.fail(
          mount,
          `${container.label} may write to ${path.string ?? "a folder"} of its node`
        );
  }
});

// packages/iac/src/rules/kubernetes/index.generated.ts
var rules = [
  apiRemovedSince125,
  defaultNamespace,
  deprecatedServiceAccountField,
  descriptiveLabels,
  emailAnnotation,
  extensionsApi,
  instanceLabel,
  kubeSystem,
  nameLabel,
  namespaceLeftOut,
  namespaceListed,
  ownerLabel,
  podOrControllerInDefaultNamespace,
  podSecurityPrivileged,
  recommendedLabels,
  removedApi,
  replacedApi,
  resourceInDefaultNamespace,
  stableWorkloadApi,
  storageClassName,
  storageClassReclaim,
  volumeEncryption,
  workloadInDefaultNamespace,
  workloadOrServiceInDefaultNamespace,
  administrativeWorkload,
  boundTokenMounted,
  clusterAdminWorkload,
  defaultAccountAutomount,
  defaultAccountBinding,
  defaultServiceAccount,
  mountedSecret,
  namespaceServiceAccount,
  serviceAccountAutomount,
  serviceAccountName,
  serviceAccountSecrets,
  serviceAccountTokenAskedFor,
  serviceAccountTokenDisallowed,
  serviceAccountTokenOffInAccount,
  serviceAccountTokenOptOut,
  serviceAccountTokenSecret,
  serviceAccountToken,
  takeoverWorkload,
  azureRegistry,
  cloudRegistry,
  deprecatedRegistryOfSystemPods,
  deprecatedRegistry,
  imageDigestForm,
  imageDigestLength,
  imageDigest,
  imagePullAlways,
  imagePullPolicyEffective,
  imagePullPolicyNotAlways,
  imageTagText,
  imageTag2,
  latestPullPolicyUnset,
  latestWithoutPull,
  openEndedRepository,
  publicRegistryByPrefix,
  publicRegistry,
  exposedDashboard,
  exposedService,
  exposedWorkloadByGateway,
  exposedWorkload,
  externalAddress,
  externalIpsField,
  externalIps,
  ingressAnnotationInjection,
  ingressDefaultBackend,
  ingressEmptyHost,
  ingressFilePath,
  ingressHostPattern,
  ingressHostWithoutTls,
  ingressHttpsOnly,
  ingressHttpsRequired,
  ingressNginxCve202125742,
  ingressNginxRetired,
  ingressSnippetAlias,
  ingressSnippetLua,
  ingressSnippet,
  ingressTlsSection,
  ingressTls,
  ingressUniqueHost,
  ingressWildcardHost,
  loadBalancerCertificate,
  loadBalancerService,
  namespaceNetworkPolicy,
  networkPolicyAnywhere,
  networkPolicyBothWays,
  networkPolicyByLabels,
  networkPolicyForAllPods,
  networkPolicySelector,
  networkPolicyWithRules,
  networkPolicyWithTypes,
  networkPolicy,
  nginxSnippetsAllowed,
  nodePort,
  publicLoadBalancer,
  addsToRoleBindings,
  anonymousBinding,
  anonymousUserBinding,
  attachesToPods,
  authenticatedBinding,
  authenticatedTakeover,
  bindOnBindings,
  bindingOnlyToLesserClusterRoles,
  bindsAnyClusterRole,
  bindsAnyRole,
  certificateApprovalHeld,
  certificateApprovalVerbs,
  certificateApproval,
  certificateSigning,
  clusterAdminBindingAnywhere,
  clusterAdminBinding,
  clusterAdminRoleHeld,
  clusterBindingToExecRole,
  clusterRoleManagesSecrets,
  clusterWideResourceWildcard,
  clusterWideSecrets,
  configMapWrite,
  deletionHeld,
  endpointEditing,
  escalateOnRoles,
  escalationHeld,
  escalationVerbsOnRoles,
  eventDeletionHeld,
  execHeld,
  execInClusterRole,
  execInRole,
  fullAccessHeld,
  fullAccessRole,
  impersonatesGroups,
  impersonationHeld,
  machineBindsRoles,
  machineChangesServiceStatus,
  machineImpersonates,
  machineReadsSecrets,
  machineRunsCommands,
  managesRoleObjects,
  mastersBinding,
  mastersRoleBinding,
  mutatingWebhook,
  namespaceBindingOnlyToLesserClusterRoles,
  namespaceBindingOnlyToLesserRoles,
  namespaceBindingToExecClusterRole,
  namespaceBindingToExecRole,
  namespaceSecrets,
  namespacedResourceWildcard,
  networkingWrite,
  nodeProxyHeld,
  nodeProxyResource,
  nodeProxy,
  persistentVolumeCreationHeld,
  persistentVolumeCreation,
  podCreationBinding,
  podCreationEverywhere,
  podCreationHeld,
  podExecWrite,
  podExec,
  podLogDeletion,
  portForwardHeld,
  powerfulRoleBinding,
  privilegeEscalationVerbs,
  roleManagesSecrets,
  secretAccessBinding,
  secretReadVerbs,
  secretsReadable,
  serviceAccountTokenCreation,
  systemGroupBinding,
  tokenCreationHeld,
  validatingWebhook,
  webhookConfigurationWrite,
  webhookControlHeld,
  webhookControl,
  webhookManagement,
  webhookWriteVerbs,
  wildcardAnywhere,
  wildcardInRules,
  wildcardResources,
  wildcardVerbOnSensitiveResource,
  wildcardVerbs,
  workloadWrite,
  autoscalerMinimumOfThree,
  autoscalerMinimumOfTwo,
  autoscalerMinimumWritten,
  autoscalerRange,
  autoscalerTargetMissing,
  autoscalerTarget,
  cronjobDeadline,
  cronjobListed,
  cronjobRestartPolicy,
  deploymentAntiAffinity,
  deploymentBudgetLabel,
  deploymentDisruptionBudget,
  deploymentRollingUpdate,
  disruptionBudgetBlocksEvictions,
  disruptionBudgetLeavesRoom,
  disruptionBudgetPercentage,
  disruptionBudgetPolicy,
  disruptionBudget,
  duplicateEnv,
  envReferenceMissing,
  hostAntiAffinity,
  identicalProbes,
  ingressBackendMissing,
  ingressBackendPort,
  ingressPathBackend,
  livenessPort,
  livenessProbeOfAnyWorkload,
  livenessProbe,
  maxUnavailableZero,
  minAvailableAboveAutoscaler,
  minAvailableReachesReplicas,
  minimumThreeReplicas,
  multipleReplicas,
  nakedPod,
  namedServiceAccountMissing,
  networkPolicyPeerWithoutPods,
  networkPolicyTargetsPod,
  networkPolicyWithoutPods,
  noProbe,
  ownPriorityClass,
  priorityClass,
  probePortName,
  probesNotDistinct,
  readinessPort,
  readinessProbeOfAnyWorkload,
  readinessProbe,
  replicaSpread,
  replicasBesideAutoscaler,
  restartPolicy,
  rollingUpdate,
  routeBackendMissing,
  selectorMismatch,
  selectorMissing,
  servedDeploymentRecreated,
  servedDeploymentReplicas,
  servedPodReadiness,
  serviceAccountMissing,
  serviceSelector,
  serviceTargetsPod,
  serviceWithoutPods,
  sharedServiceSelector,
  statefulsetAntiAffinity,
  statefulsetDisruptionBudget,
  statefulsetSelector,
  statefulsetService,
  topologySpreadInvalid,
  topologySpreadOverHostsAndZones,
  topologySpread,
  unhealthyPodEviction,
  cpuAndMemoryLimits,
  cpuLimitOfMainContainers,
  cpuLimit,
  cpuRequestAndLimit,
  cpuRequestLeftOut,
  cpuRequestOfMainContainers,
  cpuRequestWritten,
  cpuRequest,
  ephemeralStorageRequestEqualsLimit,
  ephemeralStorage,
  limitRangeFields,
  memoryLimitOfMainContainers,
  memoryLimit,
  memoryRequestAndLimit,
  memoryRequestEqualsLimit,
  memoryRequestLeftOut,
  memoryRequestOfMainContainers,
  memoryRequestWritten,
  memoryRequest,
  noCpuLimitInPod,
  noCpuRequestInPod,
  noMemoryLimitInPod,
  noMemoryRequestInPod,
  requestsAndLimits,
  requestsAndMemoryLimit,
  resourceQuotaAmounts,
  committedSecret,
  credentialNamedConfigMapKey,
  credentialNamedEnv,
  credentialsInConfiguration,
  noSecrets,
  secretAssignmentsInConfigMap,
  secretFromEnvOfAnyContainer,
  secretFromEnvOfMainContainers,
  secretFromEnv,
  secretInArguments,
  secretInConfigMap,
  secretInEnv,
  secretKeyFromEnv,
  secretNamedEnv,
  sensitiveContentInConfigMap,
  addedCapabilitiesFew,
  addedCapabilities,
  anyAddedCapability,
  apparmorAnnotationNotDefault,
  apparmorAnnotation,
  apparmorProfile,
  containerPortBelow1024,
  containerPorts,
  containerRuntimeSocket,
  containerSecurityContext,
  criSocket,
  dangerousCapabilities,
  dashboardServiceAccount,
  dashboard,
  defaultCapabilitiesKept,
  defaultSecurityContext,
  dockerSocketInPath,
  dockerSocketMount,
  dockerSocketUnlabelled,
  dockerSocket,
  dropAllCapabilities,
  dropNetRawByName,
  dropNetRaw,
  dropNoCapability,
  execProbeCommand,
  exposedBySshService,
  fsGroupChangePolicyUnset,
  fsGroupUnset,
  gitSyncCommand,
  groupIdAbove10000,
  highUserId,
  hostAliases,
  hostIpc,
  hostNamespaces,
  hostNetwork,
  hostPathBesideMounts,
  hostPath,
  hostPidOrIpc,
  hostPid,
  hostPortOfMainContainers,
  hostPortRange,
  hostPortWritten,
  hostPort,
  hostProcVolume,
  insecureCapabilities,
  interactiveTerminal,
  linuxHardeningUnset,
  linuxHardening,
  namespaceWithoutBaseline,
  namespaceWithoutRestricted,
  netRawCapabilityAdded,
  netRawInCapabilities,
  netRawOfMainContainers,
  noContainerDropsAllCapabilities,
  noContainerDropsCapabilities,
  noContainerHighGroupId,
  noContainerHighUserId,
  noContainerNonRoot,
  noContainerReadOnlyRoot,
  nonRootGroups,
  nonRootUserAndGroupSet,
  onlyNetBindService,
  podSecurityContext,
  podSpecLeftOut,
  privilegeEscalationByAnyMeans,
  privilegeEscalationGranted,
  privilegeEscalationOfMainContainers,
  privilegeEscalationOnLinux,
  privilegeEscalation,
  privilegedContainerPort,
  privilegedOrSysAdmin,
  privileged,
  probeHost,
  procMountOfMainContainers,
  procMountOnTheNode,
  procMountUnmasked,
  procMountWritten,
  procMount,
  pspAddedCapabilities,
  pspAllAddedCapabilities,
  pspAllDropCapabilities,
  pspAllHostIpc,
  pspAllHostNetwork,
  pspAllHostPid,
  pspAllPrivilegeEscalation,
  pspAllPrivileged,
  pspAllRoot,
  pspDropCapabilities,
  pspHostIpc,
  pspHostNetwork,
  pspHostPid,
  pspNetRaw,
  pspPrivilegeEscalation,
  pspPrivileged,
  pspRoot,
  pspSeccomp,
  readOnlyRootFilesystem,
  readOnlyRootOfMainContainers,
  restrictedCapabilities,
  rootGroup,
  rootUserOnTheNode,
  rootUser,
  runAsNonRootEnforced,
  runAsNonRootOrUser,
  runAsNonRootRestricted,
  runAsNonRootUnset,
  runAsNonRootUserAndGroup,
  runAsNonRoot,
  runtimeSocketOrFolder,
  seccompConfigured,
  seccompProfileByPodOrContainers,
  seccompProfileWeakened,
  seccompProfile,
  seccompRuntimeDefaultOfMainContainers,
  seccompRuntimeDefault,
  seccompTypeUnset,
  seccompUnconfined,
  seccompUnsetOfMainContainers,
  securityContextConstraintsPrivileged,
  selinuxOptionsStrict,
  selinuxOptionsUnset,
  selinuxOptions,
  sensitiveHostMount,
  sensitiveHostPath,
  sshPort,
  sudoInCommand,
  supplementalRootGroup,
  sysAdminCapabilityByAnyName,
  sysAdminCapability,
  sysModuleCapability,
  tillerByAnySign,
  tillerImage,
  tillerListens,
  tillerService,
  tiller,
  unsafeSysctl10,
  unsafeSysctl132,
  unsafeSysctlGroup,
  unsafeSysctl,
  userAndGroupId,
  userIdAbove10000,
  volumeTypeInTree,
  volumeTypeStrict,
  volumeType,
  windowsGmsa,
  windowsHostProcessOfAnyContainer,
  windowsHostProcessOfMainContainers,
  windowsHostProcess,
  windowsRunAsUserName,
  writableHostPath
];
export {
  rules
};
