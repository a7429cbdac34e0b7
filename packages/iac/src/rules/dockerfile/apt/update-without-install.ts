import { instructionRule } from '../define.ts';
import { updatesAlone } from '../facts/updates.ts';

export const updateWithoutInstall = instructionRule({
  id: 'dockerfile/update-without-install',
  title: 'A package manager updates without installing',
  severity: 'low',
  profile: 'all',
  why: 'The updated lists are cached in a layer and grow old.',
  fix: 'Update and install in one RUN.',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  aliases: ['DS-0017'],
  variantOf: ['dockerfile/update-alone'],
  keywords: ['RUN'],
  check(run, report) {
    if (run.onbuild) return;
    const update = updatesAlone(run, [['apt-get', 'apt'], ['yum'], ['apk'], ['dnf'], ['zypper']]);
    if (update)
      report.fail(update, `${update.name} update is not followed by an install in the same RUN`);
  },
  examples: {
    fail: [
      {
        title: 'yum update alone',
        source: 'FROM rockylinux:9\nRUN yum -y update && yum clean all\n',
      },
    ],
    pass: [
      {
        title: 'Followed by upgrade or install',
        source:
          'FROM alpine:3.20\nRUN apk update && apk upgrade\nRUN apk --update add curl\nRUN update-locale LANG=C\n',
      },
    ],
  },
});
