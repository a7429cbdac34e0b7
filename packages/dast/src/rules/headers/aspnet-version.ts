import { unwantedFieldRule } from '../define.ts';
import { page } from '../example.ts';

export const aspnetVersion = unwantedFieldRule({
  id: 'dast/aspnet-version',
  title: 'The response tells the version of ASP.NET',
  severity: 'low',
  confidence: 'high',
  about: 'site',
  why: 'The version says which known holes to try.',
  fix: 'Set `enableVersionHeader="false"` in `httpRuntime` and `MvcHandler.DisableMvcResponseHeader = true`.',
  references: ['https://www.zaproxy.org/docs/alerts/10061/'],
  aliases: ['10061'],
  tags: ['CWE-933', 'WASC-14'],
  fields: ['X-AspNet-Version', 'X-AspNetMvc-Version'],
  examples: {
    fail: [page('Told', { fields: { 'X-AspNet-Version': '4.0.30319' } })],
    pass: [page('Not told')],
  },
});
