import { describe, expect, it } from '@jest/globals';
import { describeError, UserError } from '@gatehouse/findings';
import { COMMON_INPUTS, FILE_INPUTS } from '../src/index.ts';

const INPUTS = { ...COMMON_INPUTS, ...FILE_INPUTS };
import { readInputs } from '@gatehouse/runner';
import { inputEnvironment } from '../../runner/test/recording-runner.ts';

const read = (inputs: Record<string, string>) => readInputs(inputEnvironment(inputs), INPUTS);

function refusal(inputs: Record<string, string>): string {
  try {
    read(inputs);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return describeError(error);
  }
  throw new Error('was accepted');
}

describe('the inputs', () => {
  it('are typed, and absent where the workflow is silent', () => {
    const { values, translations } = read({
      path: ' deploy/ ',
      config: '',
      'report-from': 'Medium',
      'fail-on': 'none',
      profile: 'all',
      annotations: 'false',
      'allow-empty': 'TRUE',
    });
    expect(values).toEqual({
      path: 'deploy/',
      reportFrom: 'medium',
      failOn: 'none',
      profile: 'all',
      annotations: false,
      allowEmpty: true,
    });
    const typed: 'critical' | 'high' | 'medium' | 'low' | 'none' | undefined = values.failOn;
    expect(typed).toBe('none');
    expect(translations).toEqual([]);
  });

  it('are nothing when nothing is given', () => {
    expect(readInputs({ PATH: '/bin', GITHUB_ACTIONS: 'true' }, INPUTS).values).toEqual({});
  });

  it('speak of moderate as GitHub does', () => {
    expect(read({ 'fail-on': 'moderate' }).values.failOn).toBe('medium');
  });
});

describe('what is not understood', () => {
  it.each([
    [{ 'fial-on': 'low' }, "There is no input 'fial-on'. Did you mean 'fail-on'?"],
    [{ fail_on: 'low' }, "There is no input 'fail_on'. Did you mean 'fail-on'?"],
    [
      { 'fail-on': 'hihg' },
      "The input 'fail-on' cannot be 'hihg'. Did you mean 'high'? It is one of critical, high, medium, low, none.",
    ],
    [{ 'report-from': 'none' }, "The input 'report-from' cannot be 'none'"],
    [{ profile: 'strict' }, 'It is one of default, all.'],
    [{ annotations: 'yes' }, "Did you mean 'true'? It is true or false."],
    [{ summary: 'tRUE' }, "Did you mean 'true'?"],
    [{ 'allow-empty': '0' }, "Did you mean 'false'?"],
    [{ path: 'a\nb' }, "The input 'path' cannot be 'a b'"],
    [{ path: 'x'.repeat(5000) }, 'It is a file or folder of the workspace.'],
    [{ 'fail-on': 'constructor' }, 'cannot be'],
    [{ __proto__x: '1' }, 'There is no input'],
  ])('%j', (inputs, message) => {
    expect(refusal(inputs as unknown as Record<string, string>)).toContain(message);
  });

  it.each(['engine', 'offline'])('the reserved %s is unknown for now, even when empty', (name) => {
    expect(refusal({ [name]: 'x' })).toContain(`There is no input '${name}'`);
    expect(refusal({ [name]: '' })).toContain(`There is no input '${name}'`);
  });

  it('is told all at once', () => {
    const message = refusal({ tokn: 's3cret', 'fail-on': 'x', check: 'CKV_1' });
    expect(message).toContain('3 inputs are not understood');
    expect(message).toContain("'tokn'");
    expect(message).toContain("'check'");
    expect(message).not.toContain('s3cret');
  });

  it('is quoted on one line, cut, and without hidden characters', () => {
    const message = refusal({ 'fail-on': `a\n::error::\u202e${'x'.repeat(500)}` });
    expect(message).toContain("'a ::error::\ufffdxxx");
    expect(message.length).toBeLessThan(250);
    expect(refusal({ ['n'.repeat(9000)]: 'x' }).length).toBeLessThan(400);
  });
});

describe('the inputs of other actions', () => {
  it.each([
    [{ directory: 'k8s' }, { path: 'k8s' }],
    [{ 'scan-ref': 'k8s' }, { path: 'k8s' }],
    [{ scan_ref: 'k8s' }, { path: 'k8s' }],
    [{ manifests: 'k8s' }, { path: 'k8s' }],
    [{ soft_fail: 'true' }, { failOn: 'none' }],
    [{ soft_fail: 'false' }, {}],
    [{ output_file_path: 'console,out.sarif' }, { sarifFile: 'out.sarif' }],
    [{ output_file_path: 'out.sarif,' }, { sarifFile: 'out.sarif' }],
    [{ output_file_path: 'console' }, {}],
    [{ output_format: 'cli,sarif' }, {}],
    [{ format: 'sarif', output: 'trivy.txt' }, { sarifFile: 'trivy.txt' }],
    [{ severity: 'HIGH,CRITICAL' }, { reportFrom: 'high' }],
    [{ severity: 'UNKNOWN,LOW,MEDIUM,HIGH,CRITICAL' }, { reportFrom: 'low' }],
    [
      { severity: 'CRITICAL,HIGH', 'exit-code': '1' },
      { reportFrom: 'high', failOn: 'high' },
    ],
    [{ 'exit-code': '1' }, { failOn: 'low' }],
    [{ 'exit-code': '0' }, { failOn: 'none' }],
    [{ 'scan-type': 'config', 'hide-progress': 'true' }, {}],
    [{ severityThreshold: 'Medium' }, { failOn: 'medium' }],
    [{ directory: '', skip_check: '' }, {}],
    [{ directory: 'k8s', file: 'k8s' }, { path: 'k8s' }],
  ])('%j mean %j', (inputs, values) => {
    expect(read(inputs as unknown as Record<string, string>).values).toEqual(values);
  });

  it('are noted', () => {
    expect(read({ directory: 'k8s', quiet: 'true' }).translations).toEqual([
      "The input 'quiet' is not needed here and changes nothing.",
      "The input 'directory' was taken as path: 'k8s'.",
    ]);
  });

  it.each([
    [{ skip_check: 'CKV_K8S_1' }, 'checkov:skip and trivy:ignore comments are honoured'],
    [{ check: 'CKV_K8S_1' }, 'beside the resource'],
    [{ baseline: 'old.json' }, '.checkov.baseline at the root of the repository is read without'],
    [{ trivyignores: 'my.ignore' }, '.trivyignore.yaml at the root of the repository is read'],
    [{ trivyignores: '.trivyignore' }, 'files of other names are not'],
    [{ framework: 'kubernetes' }, 'under exclude in .github/gatehouse.yml, or narrow path'],
    [{ config_file: '.checkov.yaml' }, 'Write .github/gatehouse.yml'],
    [{ external_checks_dirs: 'x' }, 'cannot be run'],
    [{ 'scan-type': 'image' }, 'actions of their own'],
    [{ 'image-ref': 'a/b' }, 'actions of their own'],
    [{ severity: 'LOW,CRITICAL' }, 'Set report-from'],
    [{ severity: 'BAD' }, 'Set report-from'],
    [{ 'exit-code': 'x' }, 'Set fail-on'],
    [{ soft_fail: 'maybe' }, 'Set fail-on to none'],
    [{ output_file_path: 'reports' }, 'Set sarif-file'],
    [{ output_format: 'junitxml' }, 'Set sarif-file'],
    [{ output: 'x.json', format: 'json' }, 'Set sarif-file'],
    [{ directory: 'a', file: 'b' }, "The inputs 'file' and 'directory' both set 'path'"],
    [{ directory: 'a', path: 'a' }, "The inputs 'directory' and 'path' both set 'path'"],
    [{ severitythreshold: 'bad' }, "The input 'fail-on' cannot be 'bad'"],
  ])('%j are refused', (inputs, message) => {
    expect(refusal(inputs as unknown as Record<string, string>)).toContain(message);
  });
});

it('knows no more than its table', () => {
  const { path } = FILE_INPUTS;
  expect(readInputs(inputEnvironment({ path: 'a' }), { path }).values).toEqual({ path: 'a' });
  expect(() => readInputs(inputEnvironment({ soft_fail: 'true' }), { path })).toThrow('no input');
});
