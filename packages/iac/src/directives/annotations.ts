import type { Directive } from '@gatehouse/findings';
import type { Value } from '@gatehouse/source';
import type { KubernetesObject } from '../model/kubernetes/index.ts';

/**
 * The suppressing annotations of an object and of its pod template: each speaks for the whole object.
 * - Checkov: https://www.checkov.io/2.Basics/Suppressing%20and%20Skipping%20Policies.html
 * - KubeLinter: https://docs.kubelinter.io/#/configuring-kubelinter
 * - kube-score: https://github.com/zegl/kube-score#ignoring-a-test
 * - Polaris: https://polaris.docs.fairwinds.com/customization/exemptions/
 */
export function annotationDirectives(object: KubernetesObject): Directive[] {
  const places = [object.metadata.get('annotations')];
  if (object.pod && object.pod.template !== object.node)
    places.push(object.pod.template.get('metadata', 'annotations'));
  return places.flatMap((annotations) => {
    if (annotations.keys.length === 0) return [];
    return annotations.keys.flatMap((key, index) => {
      const value = annotations.values[index];
      const said = value && readAnnotation(key, value);
      if (!said) return [];
      const { startLine, endLine } = object.node.extent;
      const { resource } = object;
      return [{ ...said, location: value.extent, from: startLine, to: endLine, resource }];
    });
  });
}

type Said = Pick<Directive, 'syntax' | 'rules' | 'reason'>;

function readAnnotation(key: string, value: Value): Said | undefined {
  const text = value.string ?? '';
  // Checkov: `checkov.io/skip1: CKV_K8S_20=reason`.
  if (/^(?:checkov|bridgecrew)\.io\/skip\d+$/.test(key)) {
    const [id = '', ...reason] = text.split('=');
    return said('checkov.io/skip', [id.trim()], reason.join('='));
  }
  // KubeLinter: `ignore-check.kube-linter.io/<check>: reason`, `kube-linter.io/ignore-all: reason`.
  if (key.startsWith('ignore-check.kube-linter.io/'))
    return said(
      'ignore-check.kube-linter.io',
      [key.slice('ignore-check.kube-linter.io/'.length)],
      text,
    );
  if (key === 'kube-linter.io/ignore-all') return aboutAll(key, text);
  // kube-score: `kube-score/ignore: check,check`.
  if (key === 'kube-score/ignore') return said(key, text.split(','), '');
  // Polaris: `polaris.fairwinds.com/<check>-exempt: "true"`, `polaris.fairwinds.com/exempt: "true"`.
  const exempt = /^polaris\.fairwinds\.com\/(?:(.+)-)?exempt$/.exec(key);
  if (!exempt || !/^true$/i.test(text)) return undefined;
  return exempt[1]
    ? said('polaris.fairwinds.com/exempt', [exempt[1]], '')
    : aboutAll('polaris.fairwinds.com/exempt', '');
}

/** Undefined where no rule is named: that must not come to mean every rule. */
function said(syntax: string, rules: readonly string[], reason: string): Said | undefined {
  const ids = rules.map((id) => id.trim()).filter(Boolean);
  return ids.length > 0 ? { ...aboutAll(syntax, reason), rules: ids } : undefined;
}

function aboutAll(syntax: string, reason: string): Said {
  return { syntax, rules: [], ...(reason.trim() && { reason: reason.trim() }) };
}
