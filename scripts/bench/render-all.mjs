import { decide, Fingerprints, SEVERITIES } from '@gatehouse/findings';
import {
  composeComment,
  htmlChunks,
  jsonChunks,
  renderAnnotations,
  renderCheckRun,
  renderConsole,
  renderSarif,
  renderSection,
  renderSuggestions,
  renderSummary,
} from '@gatehouse/report';
import { SourceText } from '@gatehouse/source';
import { Disclosure } from '../../packages/iac/src/disclosure/index.ts';

const FINDINGS = 25_000;
const FILES = 2_000;
const LINES = 60;
const RULES = 150;
const SECRETS = 300;

const secret = (index) => `pass-${index}-${(index * 7_919).toString(36)}-word`;
const pathOf = (index) => `team-${index % 40}/app-${index}/deployment.yaml`;

function rules() {
  return Array.from({ length: RULES }, (_, index) => ({
    id: `kubernetes/rule-${index}`,
    title: `Container does what rule ${index} is about`,
    severity: SEVERITIES[index % 4],
    profile: 'default',
    why: 'Whoever breaks out of a container with `privileged: true` owns the node and all that runs on it.',
    fix: 'Set `securityContext.privileged` to false, or leave it out.',
    references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
    aliases: [`CKV_K8S_${index}`],
    tags: ['CWE-250'],
  }));
}

function sources() {
  return new Map(
    Array.from({ length: FILES }, (_, file) => {
      const lines = Array.from({ length: LINES }, (__, line) =>
        line % 10 === 9
          ? `      password: ${secret((file + line) % SECRETS)}`
          : `      setting-${line}: "value ${line} of app-${file}"`,
      );
      return [pathOf(file), new SourceText(pathOf(file), `${lines.join('\n')}\n`)];
    }),
  );
}

/** Findings of a large repository whose pull request is compared with its base. */
function largeOutcome() {
  const of = rules();
  const fingerprints = new Fingerprints();
  const findings = Array.from({ length: FINDINGS }, (_, index) => {
    const rule = of[index % RULES];
    const file = index % FILES;
    const line = 1 + (index % LINES);
    const location = {
      path: pathOf(file),
      startLine: line,
      startColumn: 7,
      endLine: line,
      endColumn: 20,
    };
    const name = `app-${file}`;
    return {
      rule,
      severity: rule.severity,
      message: `Deployment team-${file % 40}/${name}: container main sets privileged: true in \`securityContext\``,
      location,
      resource: { kind: 'Deployment', namespace: `team-${file % 40}`, name },
      ...(index % 5 === 0 && {
        fix: { description: 'Set it to false', edits: [{ location, text: 'setting: false' }] },
      }),
      fingerprint: fingerprints.of({ ruleId: rule.id, resource: name, site: `${index}` }),
      engine: 'gatehouse',
      state: 'new',
    };
  });
  const values = Array.from({ length: SECRETS }, (_, index) => secret(index));
  const scan = {
    phase: 'iac',
    scope: '',
    findings,
    rules: of,
    evaluations: [],
    directives: [],
    coverage: {
      files: Array.from({ length: FILES }, (_, file) => ({
        path: pathOf(file),
        status: 'scanned',
        kind: 'kubernetes',
        problems: [],
      })),
      resources: FILES,
      unknown: 0,
    },
    incomplete: [],
    disclosure: new Disclosure(sources(), [{ spans: [], values }]),
    tool: { name: 'gatehouse', version: '0.1.0' },
    startedAt: new Date(0),
    finishedAt: new Date(1_000),
  };
  return decide(
    [scan],
    { failOn: 'high', reportFrom: 'low' },
    { comparison: { base: 'a'.repeat(40), description: 'the merge base with main', fixed: [] } },
  );
}

const outcome = largeOutcome();
const texts = sources();
const links = {
  fileUrl: ({ path, startLine }) =>
    `https://github.com/acme/shop/blob/${'a'.repeat(40)}/${path}#L${startLine}`,
};

const RENDERINGS = [
  ['annotations', () => renderAnnotations(outcome)],
  ['console', () => renderConsole(outcome, { colour: true })],
  ['summary', () => renderSummary(outcome, links)],
  [
    'check run',
    () => {
      const { title, summary, text, annotations } = renderCheckRun(outcome, links);
      return [title, summary, text, JSON.stringify(annotations)];
    },
  ],
  [
    'comment',
    () =>
      composeComment(undefined, {
        marker: '<!-- gatehouse -->',
        key: 'iac',
        stamp: { commit: 'a'.repeat(40), run: 1, attempt: 1 },
        section: renderSection(outcome, { ...links, title: 'IaC scan' }),
      }),
  ],
  [
    'suggestions',
    () => renderSuggestions(outcome, (path) => texts.get(path)?.text).map(({ body }) => body),
  ],
  ['SARIF', () => renderSarif(outcome, { includeSuppressed: false })],
  ['JSON', () => jsonChunks(outcome)],
  ['HTML', () => htmlChunks(outcome)],
];

const before = process.memoryUsage.rss() / 1024 / 1024;
const rows = RENDERINGS.map(([name, render]) => {
  const started = process.hrtime.bigint();
  const used = process.cpuUsage();
  const rendered = render();
  let bytes = 0;
  for (const piece of typeof rendered === 'string' ? [rendered] : rendered)
    bytes += Buffer.byteLength(piece);
  const { user, system } = process.cpuUsage(used);
  return {
    name,
    bytes,
    seconds: Number(process.hrtime.bigint() - started) / 1e9,
    cpuSeconds: (user + system) / 1e6,
  };
});
process.send?.({ rows, before, megabytes: process.resourceUsage().maxRSS / 1024 });
