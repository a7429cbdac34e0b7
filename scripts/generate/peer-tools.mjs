import names from './peer-checks.json' with { type: 'json' };

/** Ids whose form alone says whose they are. */
const FORMS = [
  ['Checkov', /^CKV2?_/],
  ['Trivy', /^(?:AVD-)?(?:DS|KSV|KCV|AZU)-\d+$/],
  [
    'Kubescape',
    /^(?:C-\d{4}|CVE-\d{4}-\d+|rule-[\w-]+|set-[\w-]+|psp-deny-[\w-]+|pod-security-admission-[\w-]+)$/,
  ],
  ['ZAP', /^\d{1,5}(?:-\d{1,2})?$/],
  ['hadolint', /^(?:DL|SC)\d{4}$/],
  ['Gatekeeper library', /^(?:K8s[A-Z]\w*|NoUpdateServiceAccount|VerifyDeprecatedAPI)$/],
  ['KubeSec', /^[A-Z][a-z]+[A-Z]*[A-Za-z]*$/],
  ['Polaris', /^[a-z]+[A-Z]\w*$/],
];

/** The others are plain words; `peer-checks.json` says who uses which. */
const OWNERS = new Map();
for (const [tool, ids] of Object.entries(names))
  for (const id of ids) OWNERS.set(id, [...(OWNERS.get(id) ?? []), tool]);

/** The tools that have a check of that id; empty for one that is not known. */
export function toolsOf(id) {
  const owners = OWNERS.get(id);
  if (owners) return owners;
  const form = FORMS.find(([, pattern]) => pattern.test(id));
  return form ? [form[0]] : [];
}

/** The ids by tool, both in alphabetical order. */
export function byTool(ids) {
  const groups = new Map();
  for (const id of [...ids].sort())
    for (const tool of toolsOf(id).length > 0 ? toolsOf(id) : ['Other tools'])
      groups.set(tool, [...(groups.get(tool) ?? []), id]);
  return new Map([...groups].sort(([a], [b]) => a.localeCompare(b, 'en')));
}
