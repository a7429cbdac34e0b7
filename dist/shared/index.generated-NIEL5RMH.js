import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  APPARMOR_ANNOTATION,
  BINDINGS,
  CONTAINER_TYPES,
  DEFAULT_CAPABILITIES,
  PORTABLE_VOLUMES,
  RBAC,
  READ,
  ROLES,
  SAFE_SYSCTLS_1_0,
  SAFE_SYSCTLS_1_32,
  SECCOMP_CONTAINER_ANNOTATION,
  SECCOMP_POD_ANNOTATION,
  SENSITIVE_HOST_PATHS,
  WRITE,
  addedCapabilities,
  afterLastColon,
  alike,
  allowed,
  allowsEverything,
  allowsExec,
  amountOf,
  anonymousBinding,
  apparmorProfile,
  areAlike,
  asKnown,
  authenticatedBinding,
  autoscalerMinimumOfTwo,
  autoscalerRange,
  autoscalerTargetMissing,
  bindingOnlyTo,
  budgetsOf,
  capabilitiesAdded,
  capabilitiesDropped,
  certificateApproval,
  clusterAdminBinding,
  clusterAdminWorkload,
  clusterWideSecrets,
  committedSecret,
  containerRule,
  containerRuntimeSocket,
  cpuRequest,
  cronjobRestartPolicy,
  dashboard,
  defaultAccountAutomount,
  defaultAccountBinding,
  defaultNamespace,
  defaultServiceAccount,
  deprecatedRegistry,
  deprecatedServiceAccountField,
  disruptionBudget,
  disruptionBudgetBlocksEvictions,
  disruptionBudgetPolicy,
  dropAllCapabilities,
  dropSite,
  dropsAll,
  duplicateEnv,
  endpointEditing,
  externalIps,
  fullAccessRole,
  gitSyncCommand,
  governs,
  granting,
  grantingWhenBound,
  grants,
  hasDigest,
  hasOwnUsers,
  hasPods,
  holdsUnknown,
  hostIpc,
  hostNetwork,
  hostPath,
  hostPathMounts,
  hostPaths,
  hostPid,
  hostPort,
  idSetting,
  imageTag,
  ingressAnnotationInjection,
  ingressBackendMissing,
  ingressBackendPort,
  ingressFilePath,
  ingressHostWithoutTls,
  ingressNginxRetired,
  ingressSnippet,
  ingressTls,
  ingressWildcardHost,
  intOrPercent,
  isAmount,
  isCoreService,
  isEmpty,
  isEqual,
  isFiltering,
  isFloating,
  isForWindows,
  isNamedByBudget,
  isSaid,
  isServed,
  isSystemName,
  isTiller,
  isWritten,
  isWritten2,
  kubeSystem,
  labelIsolationOf,
  livenessProbe,
  mastersBinding,
  memoryLimit,
  memoryRequest,
  minAvailableAboveAutoscaler,
  minAvailableReachesReplicas,
  missingAmount,
  nakedPod,
  namesSomebody,
  namespaceSecrets,
  namespaceWithoutBaseline,
  networkPolicy,
  networkPolicyWithoutPods,
  nodePort,
  nodeProxy,
  nonRootSetting,
  objectRule,
  offersPort,
  ownIsolationOf,
  pathBackends,
  persistentVolumeCreation,
  podCreationEverywhere,
  podExec,
  podHasAmount,
  podRule,
  podSecurityPrivileged,
  privilegeEscalation,
  privilegeEscalationVerbs,
  privileged,
  probeHost,
  probePortName,
  procMount,
  publicLoadBalancer,
  publicRegistry,
  readOnlyRootFilesystem,
  readinessProbe,
  removalOf,
  removedApi,
  replicaSpread,
  replicasBesideAutoscaler,
  replicasOf,
  roleExample,
  routeBackendMissing,
  ruleGranting,
  runAsNonRoot,
  runsOnWindows,
  runsToCompletion,
  seccompProfile,
  secretInArguments,
  secretInConfigMap,
  secretInEnv,
  selectorMismatch,
  selectsAny,
  selinuxOptions,
  selinuxOptionsOf,
  servedDeploymentRecreated,
  servedDeploymentReplicas,
  serviceAccountMissing,
  serviceAccountToken,
  serviceAccountTokenCreation,
  serviceAccountTokenSecret,
  serviceWithoutPods,
  servicesNamed,
  siteAmong,
  sshPort,
  sudoInCommand,
  sysAdminCapability,
  sysctlNames,
  takesResources,
  templateLabels,
  tiller,
  tillerService,
  topologySpreadInvalid,
  unitsOf,
  unlistedProbePort,
  unsafeSysctl,
  volumeType,
  webhookConfigurationWrite,
  wildcardInRules,
  windowsHostProcess,
  withNulls,
  workloadSelector
} from "./chunk-KJYWWXAW.js";
import {
  setValue
} from "./chunk-G66FVFVL.js";
import "./chunk-FPUBPWWA.js";
import {
  Access,
  Exposure,
  accountOf,
  equalitySelector,
  isExposed,
  labelSelector,
  mountsToken,
  networkPolicies,
  policyRules,
  roleReference,
  services,
  stringMap,
  subjectsOf
} from "./chunk-WAAP6TGD.js";
import {
  decodedSecret
} from "./chunk-LR7A47HP.js";
import {
  Scalar
} from "./chunk-NQKO4VS7.js";
import "./chunk-RE4VRFVJ.js";
import "./chunk-OVRUMTP3.js";
import "./chunk-V77C22EU.js";
import "./chunk-Z7UFZZVP.js";

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
      (one) => access.ofRole(one, GRANTED, (role) => ruleGranting(role, GRANTED)) && one
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
      (one) => access.ofRole(one, GRANTED2, (role) => ruleGranting(role, GRANTED2)) && one
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
var KINDS = [
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
    if (KINDS.includes(pod.object.kind) && isNamed && !fitsSomePolicy(pod, cluster))
      report.fail(metadata.get("labels"), `The labels of no NetworkPolicy fit ${pod.label}`);
  }
});

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
    if (isLabelled && [policies, everywhere].some((list) => list.some((wanted) => matchesOne(pod.labels, wanted))))
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
    const list = index.get(namespace);
    if (list) list.push(wanted);
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
  check(role, report) {
    for (const rule of policyRules(role))
      if (grants(rule, READS) && grants(rule, PATCHES))
        report.fail(rule.node, `${role.label} allows get and patch on rolebindings`);
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
  check(role, report) {
    const rules2 = policyRules(role);
    const first = rules2.findIndex(
      (rule) => grants(rule, { groups: ["*"], resources: ["pods/attach"], verbs: ["create"] })
    );
    const second = rules2.findLastIndex(
      (rule) => grants(rule, { groups: ["*"], resources: ["pods"], verbs: ["get"] })
    );
    if (first < 0 || second <= first) return;
    report.fail(rules2[first]?.node ?? role.node, `${role.label} may attach to pods`);
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
      (role) => policyRules(role).find(
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
  check(role, report) {
    const rules2 = policyRules(role);
    const first = rules2.findIndex(
      (rule) => grants(rule, { groups: [RBAC], resources: ["clusterrolebindings"], verbs: ["create"] })
    );
    const second = rules2.findLastIndex(
      (rule) => grants(rule, { resources: ["clusterroles"], verbs: ["bind"] }) && rule.resourceNames.includes("*")
    );
    if (first < 0 || second <= first) return;
    report.fail(
      rules2[first]?.node ?? role.node,
      `${role.label} may create cluster role bindings to any role`
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
  check(role, report) {
    const rules2 = policyRules(role);
    const first = rules2.findIndex(
      (rule) => grants(rule, { groups: [RBAC], resources: ["rolebindings"], verbs: ["create"] })
    );
    const second = rules2.findLastIndex(
      (rule) => grants(rule, { groups: [RBAC], resources: ["clusterroles", "roles"], verbs: ["bind"] }) && rule.resourceNames.includes("*")
    );
    if (first < 0 || second <= first) return;
    report.fail(
      rules2[first]?.node ?? role.node,
      `${role.label} may create role bindings to any role`
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
  check(role, report) {
    for (const { node, resources, verbs } of policyRules(role))
      if (resources.includes("certificatesigningrequests/approval") && alike(verbs, ["update", "patch"]) || resources.includes("signers") && alike(verbs, ["approve"]))
        report.fail(node, `${role.label} allows ${verbs.join(", ")} on ${resources.join(", ")}`);
  }
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
  check(role, report) {
    const approval = ruleGranting(role, [APPROVES]);
    if (approval && ruleGranting(role, [SIGNS]))
      report.fail(approval.node, `${role.label} approves certificates and may use their signers`);
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

// packages/iac/src/rules/kubernetes/rbac/cluster-admin-role-held.ts
var EVERYTHING = { groups: ["*", ""], resources: ["*"], verbs: ["*"] };
var ADMIN = roleExample("", "ClusterRole", {
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
  check(role, report, cluster) {
    if (role.name !== "cluster-admin") return;
    const rule = ruleGranting(role, [EVERYTHING]);
    const binding = rule && Access.in(cluster).bindingOf(
      role,
      EVERYTHING,
      (one) => one.kind === "ClusterRoleBinding" && namesSomebody(one)
    );
    if (binding)
      report.fail(rule.node, `${role.label} is bound by ${binding.label}`, [
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
  check(role, report) {
    for (const { node, apiGroups, resources, verbs } of policyRules(role))
      if (alike(apiGroups, [RBAC]) && alike(resources, ["clusterroles", "roles"]) && alike(verbs, VERBS))
        report.fail(node, `${role.label} allows ${verbs.join(", ")} on ${resources.join(", ")}`);
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
  check(role, report) {
    if (isSystemName(role.name) || ["admin", "cluster-admin", "edit"].includes(role.name)) return;
    const rules2 = role.node.get("rules");
    if (!rules2.isSequence) report.fail(rules2, `${role.label} has no list of rules`);
    for (const rule of policyRules(role))
      if (allowsExec(rule))
        report.fail(
          rule.node,
          `${role.label} allows ${rule.verbs.join(", ")} on ${rule.resources.join(", ")}`
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
  check(role, report) {
    if (isSystemName(role.name)) return;
    const rules2 = role.node.get("rules");
    if (!rules2.isSequence) report.fail(rules2, `${role.label} has no list of rules`);
    for (const rule of policyRules(role))
      if (allowsExec(rule))
        report.fail(
          rule.node,
          `${role.label} allows ${rule.verbs.join(", ")} on ${rule.resources.join(", ")}`
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
    for (const role of cluster.ofKind(kind)) {
      const [rule, ...others] = policyRules(role);
      if (rule && others.length === 0 && anyOf.some((grant) => grantsIn(rule, grant)))
        granted.set(roleKey(kind, role.name), { role, rule });
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
  check(role, report) {
    const rules2 = policyRules(role);
    const proxy = rules2.find(({ resources }) => alike(resources, ["nodes/proxy"]));
    if (proxy && rules2.some(({ apiGroups }) => alike(apiGroups, [""])))
      report.fail(proxy.node, `${role.label} names ${proxy.resources.join(", ")}`);
  }
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

// packages/iac/src/rules/kubernetes/facts/binding-grants.ts
function bindingTo(anyOf) {
  return (binding, report, cluster) => {
    const found = Access.in(cluster).ofRole(binding, anyOf, (role) => {
      const rule = ruleGranting(role, anyOf);
      return rule && { role, rule };
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
  check(role, report) {
    for (const { node, apiGroups, resources, verbs } of policyRules(role))
      if (alike(apiGroups, ["admissionregistration.k8s.io"]) && alike(resources, WEBHOOKS) && alike(verbs, WRITES))
        report.fail(node, `${role.label} allows ${verbs.join(", ")} on ${resources.join(", ")}`);
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
  check(role, report) {
    for (const { node, apiGroups, resources, verbs } of policyRules(role).slice(0, 1)) {
      const wild = isWild(apiGroups) ? "apiGroups" : isWild(resources) ? "resources" : isWild(verbs) ? "verbs" : void 0;
      if (wild) report.fail(node.get(wild), `${role.label} uses a wildcard for its ${wild}`);
    }
  }
});
function isWild(items) {
  return items.some((item) => item.includes("*"));
}

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
  check(role, report) {
    for (const { node, resources } of policyRules(role)) {
      const wild = resources.includes("*") ? "resources" : void 0;
      if (wild) report.fail(node.get(wild), `${role.label} uses a wildcard for its ${wild}`);
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
  check(role, report) {
    for (const { node, verbs } of policyRules(role)) {
      const wild = verbs.includes("*") ? "verbs" : void 0;
      if (wild) report.fail(node.get(wild), `${role.label} uses a wildcard for its ${wild}`);
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
        if (!holders.some(({ node }) => lists.some((list) => node.get(list).keys.includes(key))))
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

// packages/iac/src/rules/kubernetes/reliability/probes-not-distinct.ts
var KINDS2 = ["Deployment", "DaemonSet", "StatefulSet"];
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
    if (container.role !== "main" || !KINDS2.includes(container.pod.object.kind)) return;
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

// packages/iac/src/rules/kubernetes/reliability/topology-spread-over-hosts-and-zones.ts
var KINDS3 = ["Deployment", "StatefulSet"];
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
    if (!KINDS3.includes(object.kind) || (object.spec.get("replicas").number ?? 0) < 3) return;
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
    const list = pod.spec.get("containers");
    if (!list.items.some((container) => isWritten2(container, "limits", "cpu")))
      report.fail(list, `No container of ${pod.label} sets a CPU limit`);
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
    const list = pod.spec.get("containers");
    if (!list.items.some((container) => isWritten2(container, "requests", "cpu")))
      report.fail(list, `No container of ${pod.label} sets a CPU request`);
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
    const list = pod.spec.get("containers");
    if (!list.items.some((container) => isWritten2(container, "limits", "memory")))
      report.fail(list, `No container of ${pod.label} sets a memory limit`);
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
    const list = pod.spec.get("containers");
    if (!list.items.some((container) => isWritten2(container, "requests", "memory")))
      report.fail(list, `No container of ${pod.label} sets a memory request`);
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
  imageTag,
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
