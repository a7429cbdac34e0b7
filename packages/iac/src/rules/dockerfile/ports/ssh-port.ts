import { instructionRule } from '../define.ts';

export const sshPort = instructionRule({
  id: 'dockerfile/ssh-port',
  title: 'Port 22 is exposed',
  severity: 'medium',
  why: 'An SSH server in a container is a second way in, past the RBAC and the audit log of the cluster.',
  fix: 'Remove it; use `kubectl exec` or `kubectl debug`.',
  references: ['https://docs.docker.com/reference/dockerfile/#expose'],
  aliases: ['CKV_DOCKER_1', 'DS-0004'],
  tags: ['CWE-749'],
  keywords: ['EXPOSE'],
  check(expose, report) {
    if (expose.onbuild) return;
    for (const word of expose.words)
      if (/^22(?:\/(?:tcp|udp))?$/.test(word.text))
        report.fail(expose.at(word), `EXPOSE ${word.text} opens the port of SSH`);
  },
  examples: {
    fail: [{ title: 'Among others', source: 'FROM debian:12\nEXPOSE 8080 22/tcp\nUSER 1000\n' }],
    pass: [{ title: 'Another port', source: 'FROM debian:12\nEXPOSE 2222\nUSER 1000\n' }],
  },
});
