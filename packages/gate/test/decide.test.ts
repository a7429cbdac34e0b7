import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Evidence, RunFacts } from '@gatehouse/evidence';
import { type Case, decide, type Exhibit } from '../src/index.ts';
import {
  CLAIM,
  COMMIT,
  DIGEST,
  given,
  here,
  iac,
  image,
  NOW,
  OTHER_DIGEST,
  policy,
  run,
  trivy,
  WEB,
} from './case.ts';

const judge = (changes: Partial<Case> = {}) => {
  const { verdict, reasons } = decide(given(changes));
  return { verdict, said: reasons.map(({ message }) => message) };
};

const withIac = (changes: Partial<Evidence>, origin: 'here' | RunFacts = 'here') =>
  judge({ exhibits: [{ evidence: iac(changes), origin }, here(trivy())] });

describe('decide', () => {
  it('opens when all evidence is there and good', () => {
    expect(judge()).toEqual({ verdict: 'pass', said: [] });
  });

  it('explains a finding in the first line, with what to paste', () => {
    const worst = [
      {
        rule: 'kubernetes/privileged',
        severity: 'critical',
        resource: 'DaemonSet/monitoring/agent',
        path: 'deploy/agent.yaml',
        line: 12,
        fix: 'Set privileged to false.',
      } as const,
    ];
    const evidence = iac({ open: { critical: 1, high: 1, medium: 0, low: 0 }, worst });
    const outcome = decide(given({ exhibits: [here(evidence), here(trivy())] }));
    expect(outcome.verdict).toBe('fail');
    expect(outcome.reasons).toEqual([
      {
        verdict: 'fail',
        message:
          'kubernetes/privileged is critical in DaemonSet/monitoring/agent (deploy/agent.yaml:12): Set privileged to false.',
        detail:
          '2 open at or above high (.github/gatehouse.yml:5) in iac.intoto.json by Gatehouse, about commit aaaaaaaaaaaa',
        also: [],
        paste: {
          to: 'waive the first and scan again',
          file: '.github/gatehouse.yml',
          text: [
            'suppressions:',
            '  entries:',
            '    - rule: "kubernetes/privileged"',
            '      resource: "DaemonSet/monitoring/agent"',
            '      path: "deploy/agent.yaml"',
            "      reason: '' # say why",
            '      expires: 2026-12-25',
          ].join('\n'),
        },
      },
    ]);
  });

  it('gates by the threshold of each requirement', () => {
    const exhibits = [
      here(iac()),
      here(trivy({ open: { critical: 1, high: 0, medium: 0, low: 0 } })),
    ];
    expect(judge({ exhibits })).toEqual({
      verdict: 'fail',
      said: [
        `trivy has found 1 open at or above critical (.github/gatehouse.yml:8) in trivy.sarif by trivy, about image acme.azurecr.io/web@${DIGEST.slice(0, 19)}…`,
      ],
    });
    const text =
      'gate: { environments: { production: { require: [{ phase: iac, subject: commit, fail-on: none }] } } }\n';
    const open = { critical: 9, high: 9, medium: 0, low: 0 };
    expect(
      judge({ policy: policy(text), images: [], exhibits: [here(iac({ open }))] }).verdict,
    ).toBe('pass');
  });

  it.each<[string, Partial<Evidence>, string]>([
    [
      'about another commit',
      { subjects: [{ kind: 'commit', digest: 'b'.repeat(40) }] },
      'iac.intoto.json is about commit bbbbbbbbbbbb, and to be deployed is commit aaaaaaaaaaaa',
    ],
    [
      'about an image in place of the commit',
      { subjects: [{ kind: 'image', digest: `sha256:${COMMIT}` }] },
      'iac.intoto.json is about image',
    ],
    [
      'too old',
      { startedAt: new Date('2026-11-24T23:59:59Z') },
      'iac.intoto.json is too old: the scan began at 2026-11-24T23:59:59.000Z, and production takes at most 12 hours (.github/gatehouse.yml:5): scan again',
    ],
    [
      'from the future',
      { finishedAt: new Date('2026-11-25T12:06:00Z') },
      'iac.intoto.json lies in the future, at 2026-11-25T12:06:00.000Z',
    ],
    [
      'begun in the future',
      { startedAt: new Date('2026-11-26T12:06:00Z') },
      'iac.intoto.json lies in the future',
    ],
    ['of no time', { startedAt: new Date(NaN) }, 'iac.intoto.json lies in the future, at no time'],
    [
      'incomplete',
      { incomplete: ['a.yaml could not be read'] },
      'iac.intoto.json is incomplete: a.yaml could not be read',
    ],
    [
      'of another phase',
      { phase: 'secrets' },
      "There is no evidence of phase iac for commit aaaaaaaaaaaa, which production demands (.github/gatehouse.yml:5): scan before the gate, and name the output evidence-file under 'evidence'",
    ],
    [
      'of a phase without being ours',
      { form: 'sarif' },
      'There is no evidence of phase iac for commit',
    ],
    [
      'about a part of the repository',
      { scope: 'docs' },
      'There is evidence of phase iac for commit aaaaaaaaaaaa only over docs, and production demands it over the whole repository (.github/gatehouse.yml:5): scan',
    ],
  ])('does not open for evidence that is %s', (_, changes, message) => {
    const { verdict, said } = withIac(changes);
    expect(verdict).toBe('error');
    expect(said[0]).toContain(message);
  });

  it('counts a part of the repository where the policy asks for it', () => {
    const text =
      'gate: { environments: { production: { require: [{ phase: iac, subject: commit, path: ./apps/shop/ }] } } }\n';
    const verdict = (...scopes: readonly string[]) =>
      judge({
        policy: policy(text),
        images: [],
        exhibits: scopes.map((scope) =>
          here(iac({ scope, incomplete: scope === 'apps/other' ? ['x'] : [] })),
        ),
      }).verdict;
    expect(verdict('apps/shop')).toBe('pass');
    expect(verdict('')).toBe('pass');
    expect(verdict('apps')).toBe('pass');
    expect(verdict('apps/shop', 'apps/other')).toBe('pass');
    expect(verdict('apps/shop-2')).toBe('error');
    expect(verdict('apps/shop/web')).toBe('error');
  });

  it('counts no part of the repository where the policy asks for a tool', () => {
    const text =
      'gate: { environments: { production: { require: [{ tool: gatehouse, subject: commit }] } } }\n';
    const verdict = (scope: string) =>
      judge({ policy: policy(text), images: [], exhibits: [here(iac({ scope }))] }).verdict;
    expect(verdict('')).toBe('pass');
    expect(verdict('docs')).toBe('error');
  });

  it('needs evidence for every image', () => {
    const second = image(`ghcr.io/acme/job@${OTHER_DIGEST}`);
    expect(judge({ images: [WEB, second] })).toEqual({
      verdict: 'error',
      said: [
        `There is no evidence of tool Trivy for image ghcr.io/acme/job@${OTHER_DIGEST.slice(0, 19)}…, which production demands (.github/gatehouse.yml:8): name its SARIF and the image under 'sarif'`,
      ],
    });
    expect(judge({ images: [] }).said).toEqual([
      "No image was named, and production demands evidence of tool Trivy about each (.github/gatehouse.yml:8): name them under 'images' or 'manifests'",
    ]);
  });

  it('admits no image that nobody demands to know something about', () => {
    const text =
      'gate: { environments: { production: { require: [{ phase: iac, subject: commit }] } } }\n';
    expect(judge({ policy: policy(text) })).toEqual({
      verdict: 'error',
      said: [
        `production demands no evidence about images, so nothing vouches for ${WEB.text} (deploy/web.yaml:7): add an entry with subject: image to gate.environments.production.require in .github/gatehouse.yml`,
      ],
    });
    expect(judge({ policy: policy(text), images: [] }).verdict).toBe('pass');
  });

  it('says of other findings that they are there, and where to waive those of other tools', () => {
    const open = { critical: 3, high: 0, medium: 0, low: 0 };
    const cve = (id: string, message: string) =>
      ({ rule: id, severity: 'critical', path: 'usr/lib/libssl.so', message }) as const;
    const worst = [cve('CVE-1', 'openssl 3.0.1'), cve('CVE-2', 'zlib 1.2')];
    const [reason] = decide(
      given({ exhibits: [here(iac()), here(trivy({ open, worst }))] }),
    ).reasons;
    const web = `acme.azurecr.io/web@${DIGEST.slice(0, 19)}…`;
    expect(reason?.message).toBe(`CVE-1 is critical in ${web} (usr/lib/libssl.so): openssl 3.0.1`);
    expect(reason?.also).toEqual([`CVE-2 is critical in ${web} (usr/lib/libssl.so): zlib 1.2`]);
    expect(reason?.detail).toContain('3 open at or above critical');
    expect(reason?.detail).toContain('do it where the tool does');
    expect(reason?.paste).toBeUndefined();
  });

  it('says what was handed in instead of what is missing', () => {
    const grype = trivy({ tool: { name: 'Grype' } });
    const [reason] = decide(given({ exhibits: [here(iac()), here(grype)] })).reasons;
    expect(reason?.detail).toBe(
      `Handed in was: phase iac for commit aaaaaaaaaaaa; tool Grype for image ${DIGEST.slice(0, 19)}…`,
    );
    expect(reason?.paste?.text).toBe(`sarif: trivy.sarif acme.azurecr.io/web@${DIGEST}`);
    expect(decide(given({ exhibits: [] })).reasons[0]?.detail).toContain('No evidence was handed');
  });

  it('takes no tag for an image, and none from elsewhere', () => {
    expect(judge({ images: [WEB, image('acme.azurecr.io/web:1.2')] })).toEqual({
      verdict: 'error',
      said: [
        'acme.azurecr.io/web:1.2 (deploy/web.yaml:7) is named by a tag, which may mean another image by the time it is deployed: name it as acme.azurecr.io/web@sha256:…',
      ],
    });
    const foreign = image(`evil.azurecr.io/web@${DIGEST}`);
    expect(judge({ images: [foreign] })).toEqual({
      verdict: 'fail',
      said: [
        `${foreign.text} (deploy/web.yaml:7) comes from evil.azurecr.io, and production takes images only from acme.azurecr.io, ghcr.io/acme: have it copied there`,
      ],
    });
  });

  it('does not open when the commit is not known, or anything went wrong before', () => {
    expect(judge({ commit: undefined }).verdict).toBe('error');
    const unreadable: Exhibit = { source: 'x.json', unreadable: 'x.json: is empty' };
    expect(judge({ exhibits: [...given().exhibits, unreadable] })).toEqual({
      verdict: 'error',
      said: ['Evidence cannot be read: x.json: is empty'],
    });
    const reasons = [{ verdict: 'error', message: 'The job scan was skipped' }] as const;
    expect(judge({ reasons }).verdict).toBe('error');
  });

  it('lets bad evidence not hide behind good', () => {
    const old = iac({ startedAt: new Date('2026-11-01T00:00:00Z') });
    expect(judge({ exhibits: [...given().exhibits, here(old)] }).verdict).toBe('error');
    const failing = iac({ open: { critical: 0, high: 1, medium: 0, low: 0 } });
    expect(judge({ exhibits: [...given().exhibits, here(failing)] }).verdict).toBe('fail');
  });
});

describe('evidence of another run', () => {
  it('counts when GitHub says that it may', () => {
    expect(withIac({ run: CLAIM }, run()).verdict).toBe('pass');
    expect(withIac({ run: CLAIM }, run({ refs: ['refs/tags/v1.2'] })).verdict).toBe('pass');
  });

  it.each<[string, Partial<RunFacts>, string]>([
    ['another repository', { repository: 'mallory/shop' }, 'it belongs to mallory/shop'],
    ['a fork', { headRepository: 'mallory/shop' }, 'its commit comes from mallory/shop'],
    ['a fork that is gone', { headRepository: undefined }, 'a repository that is gone'],
    ['a pull request', { event: 'pull_request' }, 'its event is pull_request'],
    ['pull_request_target', { event: 'pull_request_target' }, 'its event is pull_request_target'],
    ['a review', { event: 'pull_request_review' }, 'its event is pull_request_review'],
    [
      'a workflow that is not listed',
      { workflow: '.github/workflows/evil.yml' },
      '.github/workflows/evil.yml is not among gate.trusted-workflows',
    ],
    ['another branch', { refs: ['refs/heads/topic'] }, 'it ran for refs/heads/topic'],
    ['a deeper tag', { refs: ['refs/tags/v/1'] }, 'it ran for refs/tags/v/1'],
    ['a branch that does not hold it', { refs: [] }, 'no branch or tag of this repository'],
    ['a run that goes on', { status: 'in_progress', conclusion: null }, 'it is in_progress'],
    ['a failure', { conclusion: 'failure' }, 'it ended with failure'],
    ['a cancelled run', { conclusion: 'cancelled' }, 'it ended with cancelled'],
    ['no conclusion', { conclusion: null }, 'it ended with nothing'],
    ['another run than it says', { id: 8 }, 'it says that it comes from run 7'],
    [
      'a run for another commit',
      { headSha: 'b'.repeat(40) },
      'its run was for commit bbbbbbbbbbbb',
    ],
    ['an attempt that is not there yet', { attempt: 0 }, 'it says that it comes from attempt 1'],
  ])('does not count from %s', (_, changes, why) => {
    const { verdict, said } = withIac({ run: CLAIM }, run(changes));
    expect(verdict).toBe('error');
    expect(said).toEqual([`iac.intoto.json does not count: ${said[0]?.split('count: ')[1] ?? ''}`]);
    expect(said[0]).toContain(why);
  });

  it('must say where it comes from, and rightly', () => {
    expect(withIac({}, run()).said).toEqual([
      'iac.intoto.json does not count: it does not say which run it comes from',
    ]);
    expect(withIac({ run: { ...CLAIM, repository: 'a/b' } }, run()).verdict).toBe('error');
    expect(judge({ repository: undefined }).verdict).toBe('pass');
    const exhibits = [{ evidence: iac({ run: CLAIM }), origin: run() }, here(trivy())];
    expect(judge({ repository: undefined, exhibits }).verdict).toBe('error');
  });

  it('does not count when it is handed over as if it was made here', () => {
    expect(withIac({ run: { ...CLAIM, id: 99 } }).verdict).toBe('pass');
    expect(withIac({ run: CLAIM }).said).toEqual([
      'iac.intoto.json comes from run 7 by its own account: name that run under evidence-run, so that GitHub can be asked about it',
    ]);
  });

  it('offers the entry to paste', () => {
    const origin = run({ workflow: '.github/workflows/nightly.yml' });
    const { reasons } = decide(
      given({ exhibits: [{ evidence: iac({ run: CLAIM }), origin }, here(trivy())] }),
    );
    expect(reasons[0]?.paste?.text).toBe(
      'gate:\n  trusted-workflows:\n    - path: ".github/workflows/nightly.yml"\n      refs: ["refs/heads/main"]',
    );
  });
});

describe('whatever happens to the evidence', () => {
  const evidence = fc.constantFrom(
    iac(),
    iac({ open: { critical: 1, high: 0, medium: 0, low: 0 } }),
    iac({ incomplete: ['x'] }),
    iac({ startedAt: new Date(0) }),
  );
  const image_ = fc.constantFrom(
    trivy(),
    trivy({ open: { critical: 1, high: 0, medium: 0, low: 0 } }),
    trivy({ subjects: [{ kind: 'image', digest: OTHER_DIGEST }] }),
  );
  const origin = fc.constantFrom<'here' | RunFacts>('here', run(), run({ event: 'pull_request' }));

  /** Ways to spoil an exhibit; undefined takes it away. */
  const spoil = fc.constantFrom<(exhibit: Exhibit) => Exhibit | undefined>(
    () => undefined,
    ({ ...exhibit }) => ({ source: 'e', unreadable: `${Object.keys(exhibit).length} keys` }),
    ...(
      [
        { incomplete: ['x'] },
        { finishedAt: new Date(NOW.getTime() + 3_600_000) },
        { startedAt: new Date(0) },
        { subjects: [] },
        { phase: 'other', tool: { name: 'other' } },
        { open: { critical: 1, high: 0, medium: 0, low: 0 } },
        { open: { critical: NaN, high: NaN, medium: NaN, low: NaN } },
        { scope: 'elsewhere', subjects: [] },
      ] as const
    ).map(
      (changes) =>
        (exhibit: Exhibit): Exhibit =>
          'evidence' in exhibit
            ? { ...exhibit, evidence: { ...exhibit.evidence, ...changes } }
            : exhibit,
    ),
    (exhibit) =>
      'evidence' in exhibit ? { ...exhibit, origin: run({ conclusion: 'failure' }) } : exhibit,
  );

  it('never opens a gate that was not open, and closes one that was', () => {
    fc.assert(
      fc.property(evidence, image_, origin, fc.nat(1), spoil, (one, other, from, index, harm) => {
        const exhibits: readonly Exhibit[] = [
          { evidence: { ...one, run: CLAIM }, origin: from },
          here(other),
        ];
        const harmed = exhibits.flatMap((exhibit, at) =>
          at === index ? (harm(exhibit) ?? []) : [exhibit],
        );
        expect(decide(given({ run: CLAIM.id, exhibits: harmed })).verdict).not.toBe('pass');
      }),
      { numRuns: 500 },
    );
  });

  it('stays closed when evidence is added that the policy does not ask for', () => {
    fc.assert(
      fc.property(evidence, image_, (one, other) => {
        const before = decide(given({ exhibits: [here(one), here(other)] })).verdict;
        const more = here(iac({ phase: 'dast', tool: { name: 'ZAP' } }));
        expect(decide(given({ exhibits: [here(one), here(other), more] })).verdict).toBe(before);
      }),
    );
  });
});
