import { describe, expect, it } from '@jest/globals';
import { temporaryDirectory } from '@gatehouse/testing';
import { chmodSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import {
  containerZap,
  localZap,
  nodeEffects,
  nodePrograms,
  type Programs,
  readImage,
} from '../../src/index.ts';

const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;

function programs(found: readonly string[], names?: readonly string[]): Programs {
  return { find: (name) => (found.includes(name) ? `/bin/${name}` : undefined), list: () => names };
}

describe('an image of ZAP', () => {
  it.each([`ghcr.io/zaproxy/zaproxy@${DIGEST}`, `registry.example:5000/zap:2.17.0@${DIGEST}`])(
    'is %s',
    (image) => {
      expect(readImage(image)).toBe(image);
    },
  );

  it.each([
    'ghcr.io/zaproxy/zaproxy',
    'ghcr.io/zaproxy/zaproxy:stable',
    '--privileged',
    `-v@${DIGEST}`,
    `a b@${DIGEST}`,
    'zap@sha256:123',
    `zap@${DIGEST.toUpperCase()}`,
  ])('is not %s', (image) => {
    expect(() => readImage(image)).toThrow('names no image by its digest');
  });

  it('is told how to be looked up', () => {
    expect(() => readImage('ghcr.io/zaproxy/zaproxy:stable')).toThrow(
      expect.objectContaining({
        remedy: expect.stringContaining(
          'docker buildx imagetools inspect ghcr.io/zaproxy/zaproxy:stable',
        ),
      }),
    );
  });

  it('is run by docker, else by podman, else by nothing', () => {
    const image = `zap@${DIGEST}`;
    expect(containerZap(image, programs(['docker', 'podman'])).runtime).toBe('/bin/docker');
    expect(containerZap(image, programs(['podman'])).runtime).toBe('/bin/podman');
    expect(() => containerZap(image, programs([]))).toThrow(
      'neither docker nor podman is installed',
    );
  });
});

describe('a local ZAP', () => {
  it('is the jar in its folder', () => {
    expect(localZap('/opt/zap', programs(['java'], ['zap.sh', 'zap-2.17.0.jar', 'lib']))).toEqual({
      kind: 'local',
      java: '/bin/java',
      jar: join('/opt/zap', 'zap-2.17.0.jar'),
    });
  });

  it.each<[string, Programs, string]>([
    ['no folder', programs(['java']), '/opt/zap is not a folder'],
    ['no jar', programs(['java'], ['zap.sh']), 'holds no zap-….jar'],
    ['two jars', programs(['java'], ['zap-2.16.1.jar', 'zap-2.17.0.jar']), 'more than one ZAP'],
    ['no Java', programs([], ['zap-2.17.0.jar']), 'java is not installed here'],
  ])('is refused with %s', (_, given, message) => {
    expect(() => localZap('/opt/zap', given)).toThrow(message);
  });
});

describe('on this machine', () => {
  it('programs are found by PATH', async () => {
    await using folder = await temporaryDirectory({ 'bin/java': '', 'other/docker/x': '' });
    const installed = nodePrograms({ PATH: `${folder.path}/other:${folder.path}/bin` });
    expect(installed.find('java')).toBe(join(folder.path, 'bin/java'));
    expect(installed.find('docker')).toBeUndefined();
    expect(installed.list(join(folder.path, 'bin'))).toEqual(['java']);
    expect(installed.list(join(folder.path, 'none'))).toBeUndefined();
  });

  it('the folder is ours alone, and nothing is written or read through a link', async () => {
    await using temp = await temporaryDirectory({ victim: 'kept' });
    chmodSync(temp.path, 0o755);
    const effects = nodeEffects({}, fetch, temp.path);
    const folder = effects.makeFolder();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    effects.writeFile(folder, 'plan.yaml', 'a');
    expect(statSync(join(folder, 'plan.yaml')).mode & 0o777).toBe(0o600);
    symlinkSync(join(temp.path, 'victim'), join(folder, 'report.json'));
    expect(() => effects.readFile(folder, 'report.json', 9)).toThrow(
      'report.json: cannot be read (ELOOP)',
    );
    expect(() => {
      effects.writeFile(folder, 'report.json', 'x');
    }).toThrow('EEXIST');
    expect(effects.readFile(folder, 'sites.yaml', 9)).toBeUndefined();
    expect(() => effects.readFile(folder, 'plan.yaml', 0)).toThrow(
      'plan.yaml: is larger than 0 MB',
    );
    effects.removeFolder(folder);
    expect(statSync(temp.path).mode & 0o777).toBe(0o755);
    expect(effects.readFile(temp.path, 'victim', 9)).toEqual(Buffer.from('kept'));
  });
});
