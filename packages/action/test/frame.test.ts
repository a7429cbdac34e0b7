import { describe, expect, it } from '@jest/globals';
import { UserError } from '@gatehouse/findings';
import {
  ANNOTATION_SLOTS,
  COMMON_INPUTS,
  FILE_INPUTS,
  type Rendered,
  runAction,
} from '../src/index.ts';
import { OUTPUT_NAMES } from '../src/outputs.ts';
import { outcomeOf } from './outcome.ts';
import { RecordingRunner } from '../../runner/test/recording-runner.ts';

const FORM = { table: { ...COMMON_INPUTS, ...FILE_INPUTS } };

const run = (runner: RecordingRunner, scan: () => Promise<Rendered>) =>
  runAction(runner, FORM, scan);

const rejects = (error: unknown) => (): Promise<Rendered> => {
  throw error;
};

const UNKNOWN = {
  verdict: 'error',
  total: 'unknown',
  critical: 'unknown',
  high: 'unknown',
  medium: 'unknown',
  low: 'unknown',
  new: 'unknown',
  suppressed: 'unknown',
  'sarif-file': '',
  'report-file': '',
  'html-file': '',
  'evidence-file': '',
};

describe('a scan that comes to an outcome', () => {
  it('publishes everything and fails with its reasons', async () => {
    const runner = new RecordingRunner({ path: 'k8s' });
    let seen: unknown;
    await runAction(runner, FORM, (inputs) => {
      seen = inputs;
      return Promise.resolve({
        outcome: outcomeOf(['low', 'high', 'high']),
        log: 'one\n::error::two',
        annotations: ['::error file=a.yml,line=2::m'],
        summary: '# Title',
        sarifFile: 'out.sarif',
      });
    });
    expect(seen).toEqual({ path: 'k8s' });
    expect(runner.lines).toEqual(['one', ': :error::two', '::error file=a.yml,line=2::m']);
    expect(runner.summaries).toEqual(['# Title']);
    expect(runner.outputs).toEqual({
      verdict: 'fail',
      total: '3',
      critical: '0',
      high: '2',
      medium: '0',
      low: '1',
      new: '3',
      suppressed: '0',
      'sarif-file': 'out.sarif',
      'report-file': '',
      'html-file': '',
      'evidence-file': '',
    });
    expect(runner.failures).toEqual(['Gatehouse says fail: 2 at or above high']);
  });

  it('writes elsewhere only when all is said, and whatever comes of it keeps its verdict', async () => {
    const runner = new RecordingRunner();
    await run(runner, () =>
      Promise.resolve({
        outcome: outcomeOf(['high']),
        log: 'the findings',
        publish: () => {
          expect(runner.lines).toEqual(['the findings']);
          return Promise.resolve({
            lines: ['Wrote ##[error]it'],
            notices: ['Add checks: write'],
            isAnnotated: false,
          });
        },
      }),
    );
    expect(runner.lines).toEqual(['the findings', 'Wrote # #[error]it']);
    expect(runner.notices).toEqual(['Add checks: write']);
    expect(runner.outputs['verdict']).toBe('fail');

    const broken = new RecordingRunner();
    const publish = () => Promise.reject(new Error('oh\n::error::no'));
    await run(broken, () => Promise.resolve({ outcome: outcomeOf([]), publish }));
    expect(broken.warnings[0]).toContain('which is a defect of Gatehouse: oh ');
    expect(broken.outputs['verdict']).toBe('pass');
  });

  it.each([
    ['are there', true, []],
    ['are not', false, ['::notice ::m']],
  ])('prints the spare annotations once it is known whether others %s', async (_, is, expected) => {
    const runner = new RecordingRunner();
    await run(runner, () =>
      Promise.resolve({
        outcome: outcomeOf([]),
        spareAnnotations: ['::notice ::m'],
        publish: () => Promise.resolve({ lines: ['Wrote'], notices: [], isAnnotated: is }),
      }),
    );
    expect(runner.lines).toEqual(['Wrote', ...expected]);
  });

  it('prints them too where publishing broke', async () => {
    const runner = new RecordingRunner();
    const publish = () => Promise.reject(new Error('oh'));
    const spareAnnotations = ['::notice ::m'];
    await run(runner, () => Promise.resolve({ outcome: outcomeOf([]), spareAnnotations, publish }));
    expect(runner.lines).toEqual(spareAnnotations);
  });

  it('gives advice without a verdict that could be taken for a pass', async () => {
    const runner = new RecordingRunner();
    await runAction(runner, FORM, () =>
      Promise.resolve({ log: '::error::x', summary: '# Advice' }),
    );
    expect(runner.lines).toEqual([': :error::x']);
    expect(runner.summaries).toEqual(['# Advice']);
    expect(runner.outputs).toEqual(UNKNOWN);
    expect(runner.failures).toEqual([]);
  });

  it('passes in silence', async () => {
    const runner = new RecordingRunner();
    await run(runner, () => Promise.resolve({ outcome: outcomeOf(['low']) }));
    expect(runner).toMatchObject({ lines: [], summaries: [], failures: [], notices: [] });
    expect(runner.outputs['verdict']).toBe('pass');
  });

  it('is never green when it could not see', async () => {
    const runner = new RecordingRunner();
    await run(runner, () => Promise.resolve({ outcome: outcomeOf([], ['No file was found']) }));
    expect(runner.outputs['verdict']).toBe('error');
    expect(runner.failures).toEqual(['Gatehouse says error: No file was found']);
  });

  it('shows no hidden character of its reasons', async () => {
    const runner = new RecordingRunner();
    const reason = 'a\u202eb.yaml could not be judged';
    await run(runner, () => Promise.resolve({ outcome: outcomeOf([], [reason]) }));
    expect(runner.failures).toEqual(['Gatehouse says error: a\uFFFDb.yaml could not be judged']);
  });

  it('notes translated inputs once', async () => {
    const runner = new RecordingRunner({ directory: 'k8s', quiet: 'true' });
    await run(runner, () => Promise.resolve({ outcome: outcomeOf([]) }));
    expect(runner.notices).toHaveLength(1);
    expect(runner.notices[0]).toContain("'directory' was taken as path");
  });

  it('does not depend on its summary', async () => {
    const runner = new RecordingRunner({}, { writeSummary: new Error('no file') });
    await run(runner, () => Promise.resolve({ outcome: outcomeOf([]), summary: 'x' }));
    expect(runner.warnings).toEqual(['The job summary could not be written: no file']);
    expect(runner.outputs['verdict']).toBe('pass');
    expect(runner.failures).toEqual([]);
  });
});

describe('a scan that comes to none', () => {
  it('tells the user what to put right', async () => {
    const runner = new RecordingRunner();
    await run(
      runner,
      rejects(new UserError('There is no folder k8s', { remedy: 'Check out first.' })),
    );
    expect(runner.failures).toEqual(['There is no folder k8s. Check out first.']);
    expect(runner.outputs).toEqual(UNKNOWN);
    expect(runner.debugged).toEqual([]);
  });

  it('says in the job summary what has ended it, a line each', async () => {
    const runner = new RecordingRunner();
    await run(runner, rejects(new UserError('a.yml:1: no @octocat\na.yml:2: no')));
    expect(runner.summaries).toEqual([
      '## ⚠️ Gatehouse: error\n\n- a.yml:&#8203;1: no &#64;&#8203;octocat\n- a.yml:&#8203;2: no',
    ]);
    const silent = new RecordingRunner({ summary: 'false' });
    await run(silent, rejects(new UserError('no')));
    expect(silent.summaries).toEqual([]);
  });

  it('owns up to a defect, with the stack for a debug run', async () => {
    const runner = new RecordingRunner();
    await run(runner, rejects(new TypeError('x is undefined')));
    expect(runner.failures).toEqual([
      'This is a defect of Gatehouse, please report it: x is undefined',
    ]);
    expect(runner.debugged[0]).toContain('frame.test.ts');
    expect(runner.outputs).toEqual(UNKNOWN);
  });

  it('survives what is not even an error', async () => {
    const runner = new RecordingRunner();
    await run(runner, rejects('text'));
    expect(runner.failures).toEqual(['This is a defect of Gatehouse, please report it: text']);
  });

  it('refuses a bad input before it scans', async () => {
    const runner = new RecordingRunner({ 'fail-on': 'never' });
    let scanned = false;
    await run(runner, () => {
      scanned = true;
      return Promise.resolve({ outcome: outcomeOf([]) });
    });
    expect(scanned).toBe(false);
    expect(runner.outputs).toEqual(UNKNOWN);
    expect(runner.failures[0]).toContain("The input 'fail-on' cannot be 'never'");
  });

  it('fails even where outputs cannot be set', async () => {
    const runner = new RecordingRunner({}, { setOutput: new Error('disk full') });
    await run(runner, () => Promise.resolve({ outcome: outcomeOf([]) }));
    expect(runner.failures).toEqual(['This is a defect of Gatehouse, please report it: disk full']);
    expect(runner.warnings).toEqual(['The outputs could not be set: disk full']);
  });
});

it('sets every output that it promises, and leaves room for itself', () => {
  expect(Object.keys(UNKNOWN).sort()).toEqual([...OUTPUT_NAMES].sort());
  expect(ANNOTATION_SLOTS).toEqual({ error: 9, warning: 7, notice: 5 });
});
