import { objectRule } from '../define.ts';
import { asKnown } from '../facts/placeholders.ts';
import { example, webIngress } from '../facts/workload-example.ts';

const LUA = /\blua_|_lua\b|_lua_|\bkubernetes\.io\b/;

export const ingressSnippetLua = objectRule({
  id: 'kubernetes/ingress-snippet-lua',
  title: 'Ingress snippet runs Lua',
  severity: 'high',
  profile: 'all',
  why: 'Lua in a snippet runs in the controller and reads its token (CVE-2021-25742).',
  fix: 'Remove the annotation.',
  references: [
    'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/',
    'https://nvd.nist.gov/vuln/detail/CVE-2021-25742',
  ],
  aliases: ['CKV_K8S_152'],
  tags: ['CWE-94'],
  variantOf: ['kubernetes/ingress-snippet'],
  kinds: ['Ingress'],
  check(ingress, report) {
    const annotations = ingress.metadata.get('annotations');
    for (const [index, key] of annotations.keys.entries()) {
      const value = annotations.values[index];
      if (value && key.includes('snippet') && LUA.test(value.string ?? ''))
        report.fail(asKnown(value), `${ingress.label} runs Lua in ${key}`);
    }
  },
  examples: {
    fail: [
      example(
        'Lua',
        webIngress(
          '',
          'annotations:\n  nginx.ingress.kubernetes.io/configuration-snippet: content_by_lua_block {}',
        ),
      ),
    ],
    pass: [
      example(
        'No Lua',
        webIngress(
          '',
          'annotations:\n  nginx.ingress.kubernetes.io/configuration-snippet: return 200;',
        ),
      ),
    ],
  },
});
