// Builds kube-apiserver from source through the Go module proxy, for the test beside this file:
//   node test/kubernetes/build-api-server.mjs <directory outside the repository>
//
// `go install k8s.io/kubernetes/cmd/kube-apiserver@v…` is refused, because that module replaces its staging modules by
// folders that its published archive does not hold. So a module of our own is written that replaces each of them by the
// published module of the same name, whose version is the same with the major number 0.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const VERSION = '1.34.0';
const [, major, minor] = /^(\d+)\.(\d+)\./u.exec(VERSION) ?? [];

const target = process.argv[2];
if (target === undefined) {
  console.error(
    'usage: node test/kubernetes/build-api-server.mjs <directory outside the repository>',
  );
  process.exit(2);
}
const directory = resolve(target);
const source = join(directory, 'source');
mkdirSync(source, { recursive: true });

const environment = { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-mod=mod' };
const go = (args, stdio = 'inherit') =>
  execFileSync('go', args, {
    cwd: source,
    env: environment,
    stdio: ['ignore', stdio, 'inherit'],
    encoding: 'utf8',
  });

writeFileSync(join(source, 'go.mod'), 'module gatehouse.test/kubernetes\n');
const { GoMod: published } = JSON.parse(
  go(['mod', 'download', '-json', `k8s.io/kubernetes@v${VERSION}`], 'pipe'),
);
const description = JSON.parse(go(['mod', 'edit', '-json', published], 'pipe'));
const staging = description.Require.filter(({ Version }) => Version === 'v0.0.0').map(
  ({ Path }) => Path,
);

writeFileSync(
  join(source, 'go.mod'),
  [
    'module gatehouse.test/kubernetes',
    `go ${description.Go}`,
    ...(description.Godebug ?? []).map(({ Key, Value }) => `godebug ${Key}=${Value}`),
    `require k8s.io/kubernetes v${VERSION}`,
    ...staging.map((path) => `replace ${path} => ${path} v0${VERSION.slice(VERSION.indexOf('.'))}`),
    '',
  ].join('\n'),
);
writeFileSync(
  join(source, 'commands.go'),
  '//go:build never\n\npackage commands\n\nimport _ "k8s.io/kubernetes/cmd/kube-apiserver"\n',
);
go(['mod', 'tidy']);

const stamp = { gitVersion: `v${VERSION}`, gitMajor: major, gitMinor: minor };
const flags = Object.entries(stamp).map(
  ([name, value]) => `-X k8s.io/component-base/version.${name}=${value}`,
);
const program = join(directory, 'kube-apiserver');
go([
  'build',
  '-trimpath',
  '-ldflags',
  ['-s -w', ...flags].join(' '),
  '-o',
  program,
  'k8s.io/kubernetes/cmd/kube-apiserver',
]);
console.log(program);
