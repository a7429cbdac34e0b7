/**
 * Gets WebGoat from Maven Central: see README.md beside this file.
 *
 *     node test/webgoat/fetch.mjs FILE
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const VERSION = '7.1';
const ARTIFACT = `org.owasp.webgoat:webgoat-container:${VERSION}:jar:exec`;
/** Of the jar as Maven Central had it on 2026-11-25: it is run, so it must be the one that was looked at. */
const SHA256 = 'cc531e1e5d5b21394963f2a9bde00e83785ba1a94340bd13bde83dc24e23b77b';
/** Later versions ask for the parent of the artifact, which was never published. */
const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:2.8:copy';

const [target] = process.argv.slice(2);
if (target === undefined) {
  console.error('Usage: node test/webgoat/fetch.mjs FILE');
  process.exit(2);
}
const file = resolve(target);
if (existsSync(file)) {
  console.error(`${file} exists already`);
  process.exit(2);
}
const work = mkdtempSync(join(tmpdir(), 'webgoat-'));
try {
  const args = ['-q', '-B', PLUGIN, `-Dartifact=${ARTIFACT}`, `-DoutputDirectory=${work}`];
  execFileSync('mvn', args, { cwd: work, stdio: ['ignore', 'inherit', 'inherit'] });
  const jar = join(work, `webgoat-container-${VERSION}-exec.jar`);
  const digest = createHash('sha256').update(readFileSync(jar)).digest('hex');
  if (digest !== SHA256)
    throw new Error(`${ARTIFACT} is not what it was: its SHA-256 is ${digest}`);
  mkdirSync(dirname(file), { recursive: true });
  copyFileSync(jar, file);
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(file);
