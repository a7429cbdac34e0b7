import { instructionRule } from '../define.ts';
import { updatesAlone } from '../facts/updates.ts';

export const updateAlone = instructionRule({
  id: 'dockerfile/update-alone',
  title: 'Package lists are updated in a RUN of their own',
  severity: 'low',
  why: 'The layer with the lists is cached: later builds install from old lists, with versions that have known vulnerabilities or are gone.',
  fix: 'Update and install in one RUN: `apt-get update && apt-get install …`.',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  tags: ['CWE-1104'],
  keywords: ['RUN'],
  check(run, report) {
    if (run.onbuild) return;
    const update = updatesAlone(run, [['apt-get', 'apt'], ['apk']]);
    if (update)
      report.fail(update, `${update.name} update is not followed by an install in the same RUN`);
  },
  examples: {
    fail: [
      {
        title: 'Two RUNs',
        source: 'FROM debian:12\nRUN apt-get update\nRUN apt-get install -y curl\nUSER 1000\n',
      },
    ],
    pass: [
      {
        title: 'One RUN',
        source: 'FROM debian:12\nRUN apt-get update && apt-get install -y curl\nUSER 1000\n',
      },
      {
        title: 'yum update is an upgrade',
        source: 'FROM rockylinux:9\nRUN yum update -y\nUSER 1000\n',
      },
    ],
  },
});
