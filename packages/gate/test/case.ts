import { parseConfig } from '@gatehouse/config';
import type { Evidence, RunFacts } from '@gatehouse/evidence';
import { type Case, type Exhibit, type Image, parseImage, policyFor } from '../src/index.ts';

export const COMMIT = 'a'.repeat(40);
export const NOW = new Date('2026-11-25T12:00:00Z');
export const DIGEST = `sha256:${'1'.repeat(64)}`;
export const OTHER_DIGEST = `sha256:${'2'.repeat(64)}`;

export const POLICY = `gate:
  environments:
    production:
      require:
        - phase: iac
          subject: commit
          max-age: 12h
        - tool: Trivy
          subject: image
          fail-on: critical
      registries: [acme.azurecr.io, ghcr.io/acme]
  trusted-workflows:
    - path: .github/workflows/ci.yml
      refs: [refs/heads/main, refs/tags/v*]
`;

export const policy = (text = POLICY, environment = 'production') =>
  policyFor('.github/gatehouse.yml', parseConfig('.github/gatehouse.yml', text).gate, environment);

export const image = (text: string): Image => {
  const parsed = parseImage(text, 'deploy/web.yaml:7');
  if (typeof parsed === 'string') throw new Error(parsed);
  return parsed;
};

export const WEB = image(`acme.azurecr.io/web@${DIGEST}`);

/** What a scan went by that went by the default branch. */
export const GOING = {
  origin: 'default-branch',
  files: [{ path: '.github/gatehouse.yml', sha256: 'e'.repeat(64) }],
} as const;

export const iac = (changes: Partial<Evidence> = {}): Evidence => ({
  source: 'iac.intoto.json',
  form: 'statement',
  phase: 'iac',
  scope: '',
  policy: GOING,
  files: { scanned: 3, deferred: 0, ignored: 1, failed: 0 },
  tool: { name: 'Gatehouse', version: '0.1.0' },
  subjects: [{ kind: 'commit', digest: COMMIT }],
  startedAt: new Date('2026-11-25T10:00:00Z'),
  finishedAt: new Date('2026-11-25T10:00:05Z'),
  incomplete: [],
  open: { critical: 0, high: 0, medium: 3, low: 0 },
  worst: [],
  ...changes,
});

export const trivy = (changes: Partial<Evidence> = {}): Evidence => ({
  source: 'trivy.sarif',
  form: 'sarif',
  tool: { name: 'trivy' },
  subjects: [{ kind: 'image', digest: DIGEST }],
  startedAt: new Date('2026-11-25T11:00:00Z'),
  finishedAt: new Date('2026-11-25T11:00:05Z'),
  incomplete: [],
  open: { critical: 0, high: 2, medium: 0, low: 0 },
  worst: [],
  ...changes,
});

export const here = (evidence: Evidence): Exhibit => ({ evidence, origin: 'here' });

export const given = (changes: Partial<Case> = {}): Case => ({
  policy: policy(),
  standing: {
    branch: 'main',
    digests: new Map(GOING.files.map(({ path, sha256 }) => [path, sha256])),
  },
  repository: 'acme/shop',
  run: 99,
  commit: COMMIT,
  images: [WEB],
  exhibits: [here(iac()), here(trivy())],
  reasons: [],
  now: NOW,
  ...changes,
});

export const run = (changes: Partial<RunFacts> = {}): RunFacts => ({
  id: 7,
  attempt: 2,
  repository: 'acme/shop',
  headRepository: 'acme/shop',
  event: 'push',
  workflow: '.github/workflows/ci.yml',
  headSha: COMMIT,
  refs: ['refs/heads/main'],
  status: 'completed',
  conclusion: 'success',
  ...changes,
});

export const CLAIM = { repository: 'acme/shop', id: 7, attempt: 1, event: 'push' } as const;
