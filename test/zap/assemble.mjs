/**
 * Puts the core of ZAP together from what Maven Central has of it: see README.md beside this file.
 *
 *     node test/zap/assemble.mjs FOLDER
 */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const CORE = '2.17.0';
const ADD_ONS = [
  { id: 'automation', version: '0.60.0', status: 'beta' },
  { id: 'commonlib', version: '1.40.0', status: 'release' },
  { id: 'network', version: '0.25.0', status: 'beta' },
];
const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

const [target] = process.argv.slice(2);
if (target === undefined) {
  console.error('Usage: node test/zap/assemble.mjs FOLDER');
  process.exit(2);
}
const folder = resolve(target);
if (existsSync(folder)) {
  console.error(`${folder} exists already`);
  process.exit(2);
}
const work = mkdtempSync(join(tmpdir(), 'zap-core-'));
try {
  for (const name of ['lib', 'plugin']) mkdirSync(join(folder, name), { recursive: true });
  for (const jar of download('org.zaproxy', 'zap', CORE)) {
    const isCore = basename(jar) === `zap-${CORE}.jar`;
    copyFileSync(jar, join(folder, isCore ? '' : 'lib', basename(jar)));
  }
  for (const addOn of ADD_ONS) pack(addOn);
  packCallHome();
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(folder);

/** The jar and all that it needs, by path. */
function download(group, artifact, version) {
  const project = join(work, artifact);
  mkdirSync(project);
  writeFileSync(
    join(project, 'pom.xml'),
    `<project><modelVersion>4.0.0</modelVersion>
<groupId>gatehouse</groupId><artifactId>${artifact}-of-zap</artifactId><version>1</version>
<dependencies><dependency>
<groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version>
</dependency></dependencies></project>
`,
  );
  const args = ['-q', '-B', PLUGIN, '-DincludeScope=runtime', '-DoutputDirectory=jars'];
  execFileSync('mvn', args, { cwd: project, stdio: ['ignore', 'inherit', 'inherit'] });
  const jars = join(project, 'jars');
  return readdirSync(jars).map((name) => join(jars, name));
}

/**
 * An add-on holds the classes of what it needs, but for the jars that its manifest lists: those lie in it whole. Of
 * log4j the core has its own.
 */
function pack({ id, version, status }) {
  const jars = download('org.zaproxy.addon', id, version);
  const own = jars.find((jar) => basename(jar) === `${id}-${version}.jar`);
  const manifest = execFileSync('unzip', ['-p', own, 'ZapAddOn.xml'], { encoding: 'utf8' });
  const whole = new Set(
    [...manifest.matchAll(/<lib>libs\/([^<]+)<\/lib>/gu)].map(([, name]) => name),
  );
  const content = join(work, `${id}-content`);
  mkdirSync(join(content, 'libs'), { recursive: true });
  for (const jar of jars.filter((each) => each !== own)) {
    const name = basename(jar);
    if (whole.has(name)) copyFileSync(jar, join(content, 'libs', name));
    else if (!/^log4j-(?:api|core)-/u.test(name)) unpack(jar, content, ['-x', 'META-INF/*']);
  }
  unpack(own, content);
  zip(content, `${id}-${status}-${version}.zap`);
}

/** The core insists on an add-on of this name. This one does nothing: it calls nobody. */
function packCallHome() {
  const content = join(work, 'callhome-content');
  mkdirSync(content);
  writeFileSync(
    join(content, 'ZapAddOn.xml'),
    `<zapaddon><name>Call Home</name><version>0.20.0</version><status>release</status>
<description>Calls nobody.</description><author>Gatehouse</author>
<not-before-version>${CORE}</not-before-version></zapaddon>
`,
  );
  zip(content, 'callhome-release-0.20.0.zap');
}

function unpack(jar, into, more = []) {
  execFileSync('unzip', ['-qo', jar, '-d', into, ...more], { stdio: 'inherit' });
}

function zip(content, name) {
  execFileSync('zip', ['-qr', join(folder, 'plugin', name), '.'], {
    cwd: content,
    stdio: 'inherit',
  });
}
