import { describe, expect, it } from '@jest/globals';
import { loadDockerfileParser, SourceText } from '@gatehouse/source';
import {
  ImageReference,
  readDockerfile,
  type Dockerfile,
} from '../../src/model/dockerfile/index.ts';

const parse = await loadDockerfileParser();
const read = (text: string): Dockerfile =>
  readDockerfile(new SourceText('docker/Dockerfile', text), parse).dockerfile;
const names = (dockerfile: Dockerfile) =>
  [...dockerfile.all('RUN')].flatMap((run) => run.commands.map((command) => command.name));

describe('Dockerfile', () => {
  it('sees stages, their bases and what they build on', () => {
    const { stages, final } = read(
      'ARG V=12\nFROM --platform=linux/amd64 debian:${V} AS Base\nUSER a\nFROM base\nRUN x\n',
    );
    expect(stages.map((stage) => stage.name)).toEqual(['Base', undefined]);
    expect(stages[0]?.base).toMatchObject({
      platform: 'linux/amd64',
      image: { text: 'debian:12', tag: '12' },
    });
    expect(stages[0]?.base?.site.isUnknown).toBe(false);
    expect(final?.parent).toBe(stages[0]);
    expect(final?.lineage.map((stage) => stage.index)).toEqual([1, 0]);
  });

  it('does not know a base whose argument has no default', () => {
    const [stage] = read('ARG V\nFROM debian:${V}\n').stages;
    expect(stage?.base?.image.text).toBe('debian:${V}');
    expect(stage?.base?.site.isUnknown).toBe(true);
    expect(read('ARG V\nFROM debian:${V:-12}\n').final?.base?.image.tag).toBe('12');
  });

  it('takes a part of a Dockerfile as one stage', () => {
    const dockerfile = read('RUN apt-get update\nUSER 1\n');
    expect(dockerfile.isFragment).toBe(true);
    expect(dockerfile.stages).toHaveLength(1);
    expect(names(dockerfile)).toEqual(['apt-get']);
  });

  it('names places so that they stay when lines move', () => {
    const dockerfile = read(
      'ARG V\nFROM a:1 AS build\nRUN x\nONBUILD RUN y\nRUN z \\\n  && curl -k b\nFROM a:2\nCOPY c d\n',
    );
    expect([...dockerfile.all('ARG', 'RUN', 'COPY')].map((each) => each.path)).toEqual([
      'ARG[0]',
      'stage[build].RUN[0]',
      'stage[build].ONBUILD.RUN[0]',
      'stage[build].RUN[1]',
      'stage[1].COPY[0]',
    ]);
    const curl = [...dockerfile.all('RUN')][2]?.commands[1];
    expect(curl?.path).toBe('stage[build].RUN[1].curl');
    expect(curl?.location).toMatchObject({
      path: 'docker/Dockerfile',
      startLine: 6,
      startColumn: 6,
      endLine: 6,
      endColumn: 15,
    });
  });

  it('shows the first line of an instruction and knows all of them', () => {
    const [run] = read('FROM a:1\nRUN a \\\n && b\n').all('RUN');
    expect(run?.location).toMatchObject({ startLine: 2, endLine: 2 });
    expect(run?.extent).toMatchObject({ startLine: 2, endLine: 3 });
  });

  it('reads commands of the exec form, of here-documents and of other shells', () => {
    expect(names(read('FROM a:1\nRUN ["apt-get", "install"]\n'))).toEqual(['apt-get']);
    expect(names(read('FROM a:1\nRUN <<EOF\nset -e\ncurl -k x\nEOF\n'))).toEqual([
      '',
      'set',
      'curl',
    ]);
    expect(names(read('FROM a:1\nRUN <<EOF\n#!/usr/bin/env python3\nimport os\nEOF\n'))).toEqual([
      '',
    ]);
    expect(names(read('FROM a:1\nRUN python3 <<EOF\nsudo\nEOF\n'))).toEqual(['python3']);
    expect(names(read('FROM a:1\nSHELL ["powershell", "-c"]\nRUN sudo x\n'))).toEqual([]);
    expect(names(read('FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN sudo x\n'))).toEqual(
      [],
    );
  });

  it('reads mounts', () => {
    const [run] = read('FROM a:1\nRUN --mount=type=cache,dst=/root/.cache x\n').all('RUN');
    expect(run?.mounts.map((mount) => [mount.get('type'), mount.get('target')])).toEqual([
      ['cache', '/root/.cache'],
    ]);
  });
});

describe('ImageReference', () => {
  it.each([
    ['debian', undefined, 'debian', undefined, undefined],
    ['debian:12', undefined, 'debian', '12', undefined],
    ['localhost/a/b', 'localhost', 'a/b', undefined, undefined],
    ['registry.example.com:5000/a', 'registry.example.com:5000', 'a', undefined, undefined],
    ['ghcr.io/a/b:1@sha256:00', 'ghcr.io', 'a/b', '1', 'sha256:00'],
    ['a/b@sha256:00', undefined, 'a/b', undefined, 'sha256:00'],
  ])('%s', (text, registry, repository, tag, digest) => {
    const image = new ImageReference(text);
    expect([image.registry, image.repository, image.tag, image.digest]).toEqual([
      registry,
      repository,
      tag,
      digest,
    ]);
  });

  it.each([
    ['debian', true],
    ['debian:latest', true],
    ['debian:latest@sha256:00', false],
    ['scratch', false],
    ['debian:12', false],
    ['${IMAGE}', undefined],
    ['debian:${TAG}', undefined],
    ['${REGISTRY}/debian', true],
  ])('%s is unversioned: %s', (text, expected) => {
    expect(new ImageReference(text).isUnversioned).toBe(expected);
  });
});
