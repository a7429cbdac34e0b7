import { Command, type Instruction, type Stage } from '../../../model/dockerfile/index.ts';
import { addFlag } from '../../repair/docker.ts';
import { dockerfileRule } from '../define.ts';
import { hasCacheMount } from '../facts/mounts.ts';
import { namedCommands } from '../facts/named-commands.ts';
import { isPipInstall } from '../facts/pip.ts';

const TRUE = /^(?:1|true|True|TRUE|on|On|ON|yes|Yes|YES)$/;
const TRUE_START = /^(?:1|true|True|TRUE|on|On|ON|yes|Yes|YES)/;
const VARIABLE = 'PIP_NO_CACHE_DIR';

export const pipCache = dockerfileRule({
  id: 'dockerfile/pip-cache',
  title: 'The cache of pip stays in the image',
  severity: 'low',
  profile: 'all',
  why: 'It makes the layer larger and is of no use in a running container.',
  fix: 'Add `--no-cache-dir`, set `PIP_NO_CACHE_DIR=1`, or mount a cache at /root/.cache/pip.',
  references: ['https://pip.pypa.io/en/stable/topics/caching/'],
  aliases: ['DL3042'],
  check(dockerfile, report) {
    for (const stage of dockerfile.stages) {
      let isOff = stage.lineage.slice(1).some(turnsOff);
      for (const instruction of stage.instructions) {
        if (instruction.keyword === 'ENV')
          isOff ||= instruction.pairs.some(
            ({ name, value }) => name === VARIABLE && TRUE.test(value ?? ''),
          );
        if (isOff || isOffWithin(instruction) || hasCacheMount(instruction, '.cache/pip')) continue;
        const install = namedCommands(instruction).find(keepsCache);
        if (install) report.fail(install, `${install.name} install has no --no-cache-dir`);
      }
    }
  },
  repair: (at) =>
    at instanceof Command
      ? addFlag(
          namedCommands(at.instruction).filter(keepsCache),
          'install',
          '--no-cache-dir',
          'Keep no cache in the image.',
        )
      : undefined,
  examples: {
    fail: [
      { title: 'No flag', source: 'FROM python:3.12\nRUN pip3 install flask==3\n' },
      {
        title: 'A false value',
        source: 'FROM python:3.12\nENV PIP_NO_CACHE_DIR=off\nRUN pip install flask==3\n',
      },
    ],
    pass: [
      { title: 'The flag', source: 'FROM python:3.12\nRUN pip install flask==3 --no-cache-dir\n' },
      {
        title: 'Inherited',
        source:
          'FROM python:3.12 AS base\nENV PIP_NO_CACHE_DIR=1\nFROM base\nRUN pip install flask==3\n',
      },
      {
        title: 'For this RUN',
        source: 'FROM python:3.12\nRUN export PIP_NO_CACHE_DIR=yes && pip install flask==3\n',
      },
      {
        title: 'A mounted cache',
        source:
          'FROM python:3.12\nRUN --mount=type=cache,target=/root/.cache/pip pip install flask==3\n',
      },
    ],
  },
});

function keepsCache(command: Command): boolean {
  return isPipInstall(command) && !command.shell.has('--no-cache-dir') && !isWrapped(command);
}

function turnsOff(stage: Stage): boolean {
  return stage
    .all('ENV')
    .some(({ pairs }) =>
      pairs.some(({ name, value }) => name === VARIABLE && TRUE.test(value ?? '')),
    );
}

/** The first time that the text of a RUN speaks of the variable, whatever for. */
function isOffWithin({ node }: Instruction): boolean {
  const text = [node.text, ...node.heredocs.map(({ body }) => body.text)].join('\n');
  const value = text.split(`${VARIABLE}=`, 2)[1];
  return value !== undefined && TRUE_START.test(value);
}

/** pipx keeps its cache outside of pip's. */
function isWrapped({ name, shell }: Command): boolean {
  return name.includes('pipx') || shell.has('pipx', 'pipenv');
}
