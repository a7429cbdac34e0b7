import { holdsVariable, type Stage } from '../../../model/dockerfile/index.ts';
import { dockerfileRule } from '../define.ts';
import { isRoot } from '../facts/users.ts';

/** Images that set a user of their own: distroless `nonroot`, Chainguard, chiseled .NET. */
const NON_ROOT_IMAGE = /nonroot|rootless|unprivileged|chiseled|^cgr\.dev\//;
const WINDOWS_IMAGE = /(?:^|\/)windows(?:\/|$)|nanoserver|servercore/i;

export const rootUser = dockerfileRule({
  id: 'dockerfile/root-user',
  title: 'Image runs as root',
  severity: 'medium',
  why: 'A process that is taken over is root in its container: one kernel or runtime flaw away from the node, and refused by the restricted Pod Security Standard.',
  fix: 'End the final stage with `USER` and a numeric id such as `USER 10001`, so that Kubernetes can check `runAsNonRoot`.',
  references: [
    'https://docs.docker.com/build/building/best-practices/#user',
    'https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html',
  ],
  tags: ['CWE-250'],
  check(dockerfile, report) {
    const { final } = dockerfile;
    if (!final || dockerfile.isFragment) return;
    const user = final.lineage
      .map((stage) => stage.last('USER'))
      .find((found) => found !== undefined);
    if (user) {
      const name = user.node.text;
      if (holdsVariable(name)) report.unknown(user);
      else if (isRoot(name))
        report.fail(user, `The image runs as root: the last USER is "${name}"`);
      return;
    }
    const base = (final.lineage.at(-1) as Stage).base;
    if (!base || NON_ROOT_IMAGE.test(base.image.text) || WINDOWS_IMAGE.test(base.image.text))
      return;
    if (base.site.isUnknown) report.unknown(base.site);
    else
      report.fail(
        final.base?.from ?? dockerfile.site,
        `The image runs as root: ${final.label} sets no USER`,
      );
  },
  examples: {
    fail: [
      { title: 'No USER', source: 'FROM debian:12\nCMD ["app"]\n' },
      { title: 'Back to root', source: 'FROM debian:12\nUSER app\nUSER root\n' },
      {
        title: 'A user only in the build stage',
        source: 'FROM golang:1.23 AS build\nUSER 1000\nFROM scratch\nCOPY --from=build /app /app\n',
      },
    ],
    pass: [
      { title: 'A numeric user', source: 'FROM debian:12\nUSER 10001:10001\n' },
      {
        title: 'Inherited from an earlier stage',
        source: 'FROM debian:12 AS base\nUSER app\nFROM base\n',
      },
      {
        title: 'An image with a user of its own',
        source: 'FROM gcr.io/distroless/static-debian12:nonroot\n',
      },
    ],
  },
});
