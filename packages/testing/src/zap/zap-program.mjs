/**
 * What stands in for `java` and `docker` when a test scans by ZAP: it refuses every command line, environment and plan
 * that the real programs would not take or that tells more than it must, and then does what its scenario says.
 *
 * Started by a file `java` or `docker` in the folder of the double.
 */
import { spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { refusedPlan } from './known-jobs.mjs';
import { reportOf, sitesOf } from './zap-results.mjs';

const [, started, ...args] = process.argv;
const home = dirname(started);
const called = basename(started);
const scenario = JSON.parse(readFileSync(join(home, 'scenario.json'), 'utf8'));
record({ called, args, environment: process.env, pid: process.pid });

/** Whatever else the environment holds must not have been given away. */
const KNOWN =
  /^(?:PATH|HOME|LANG|LC_ALL|JAVA_HOME|DOCKER_\w+|XDG_RUNTIME_DIR|ZAP_AUTH_HEADER\w*|GATEHOUSE_ZAP_\w+)$/u;
// Set by macOS itself.
for (const name of Object.keys(process.env))
  if (!KNOWN.test(name) && name !== '__CF_USER_TEXT_ENCODING') misuse(`sees the variable ${name}`);

if (called === 'docker') runContainer();
else runJava(args, process.cwd());

function runContainer() {
  const [command, ...rest] = args;
  if (command === 'kill') {
    const { pid } = JSON.parse(readFileSync(join(home, `${rest[0]}.json`), 'utf8'));
    process.kill(pid, 'SIGKILL');
    process.exit(0);
  }
  if (command !== 'run') misuse(`docker ${command}`);
  const options = { '--env': [] };
  let at = 0;
  for (; rest[at]?.startsWith('-'); at++) {
    const name = rest[at];
    if (name === '--rm') continue;
    const value = rest[++at];
    if (name === '--env') options['--env'].push(value);
    else options[name] = value;
  }
  const known = [
    '--env',
    '--name',
    '--network',
    '--cap-drop',
    '--security-opt',
    '--user',
    '--volume',
    '--userns',
  ];
  for (const name of Object.keys(options)) if (!known.includes(name)) misuse(`docker run ${name}`);
  for (const each of options['--env'])
    if (!each.includes('=') && process.env[each] === undefined) misuse(`--env ${each}: not set`);
    else if (/^(?:ZAP_|GATEHOUSE_)\w+=/u.test(each)) misuse('a secret stands in the arguments');
  const [image, program, ...inside] = rest.slice(at);
  if (!/@sha256:[\da-f]{64}$/u.test(image)) misuse(`the image ${image} has no digest`);
  if (program !== 'zap.sh') misuse(`starts ${program} in the container`);
  writeFileSync(join(home, `${options['--name']}.json`), JSON.stringify({ pid: process.pid }));
  if (scenario.kind === 'daemon-down') {
    process.stderr.write(
      'docker: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?\n',
    );
    process.exit(125);
  }
  const [folder, target] = options['--volume'].split(':');
  const owner = statSync(folder);
  if (options['--user'] !== `${owner.uid}:${owner.gid}`)
    misuse(`the user ${options['--user']} cannot look into the folder`);
  const map = (value) => (value.startsWith(target) ? folder + value.slice(target.length) : value);
  runZap(inside.filter((each) => !each.startsWith('-Xmx')).map(map), folder);
}

function runJava(given, folder) {
  const rest = [...given];
  while (/^-(?:Xmx\d+m|D[\w.]+=\w+)$/u.test(rest[0] ?? '')) rest.shift();
  if (rest.shift() !== '-jar') misuse('java without -jar');
  const jar = rest.shift() ?? '';
  if (!existsSync(jar)) {
    process.stderr.write(`Error: Unable to access jarfile ${jar}\n`);
    process.exit(1);
  }
  runZap(rest, folder);
}

function runZap(given, folder) {
  const flags = new Set();
  const values = {};
  for (let at = 0; at < given.length; at++)
    if (given[at] === '-silent' || given[at] === '-cmd') flags.add(given[at]);
    else if (given[at] === '-dir' || given[at] === '-autorun') values[given[at]] = given[++at];
    else misuse(`zap ${given[at]}`);
  if (!flags.has('-silent')) misuse('zap without -silent: it would update itself');
  if (!flags.has('-cmd')) misuse('zap without -cmd: it would open a window');
  const file = values['-autorun'];
  for (const path of [dirname(file), file])
    if ((statSync(path).mode & 0o077) !== 0) misuse(`others can look into ${path}`);
  mkdirSync(values['-dir'], { recursive: true });
  const text = readFileSync(file, 'utf8');
  for (const name of Object.keys(process.env))
    if (/_(?:PASSWORD|VALUE)$/u.test(name) && text.includes(process.env[name]))
      misuse('a secret stands in the plan');
  const plan = load(text);
  const lines = ['INFO  CommandLineBootstrap - ZAP 2.17.0 started', ...(scenario.log ?? [])];
  writeFileSync(
    join(values['-dir'], 'zap.log'),
    lines.map((line) => `2026-11-25 13:25:24,179 [main ] ${line}\n`).join(''),
  );
  record({ plan });
  print(`Defaulting ZAP install dir to ${folder}`);
  scan(plan, dirname(file));
}

function scan(plan, folder) {
  const refused =
    scenario.kind === 'plan-rejected' ? ['Unrecognised job type: spider'] : refusedPlan(plan);
  if (refused.length > 0) return end(1, 'failures', refused);
  switch (scenario.kind) {
    case 'hang':
      return hang();
    case 'giant-output':
      return flood();
    case 'out-of-memory':
      print('Exception in thread "ZAP-PassiveScan" java.lang.OutOfMemoryError: Java heap space');
      return process.exit(137);
    case 'crash':
      return process.exit(1);
  }
  const { warning, failure } = scenario;
  let isStopped = false;
  for (const { type, alwaysRun } of plan.jobs) {
    if (isStopped && !alwaysRun) continue;
    if (type === scenario.skip) continue;
    print(`Job ${type} started`);
    if ((warning ?? failure) && type === scenario.at) {
      print(warning ?? failure);
      isStopped = true;
    }
    if (type === 'export' && scenario.kind !== 'no-sites')
      writeFileSync(
        join(folder, plan.jobs.find((job) => job.type === type).parameters.fileName),
        sitesOf(scenario),
      );
    if (type === 'report' && scenario.kind !== 'no-report') writeReport(folder, plan);
    print(`Job ${type} finished, time taken: ${scenario.times?.[type] ?? '00:00:01'}`);
  }
  for (const line of scenario.print ?? []) print(line);
  const { okExitValue, warnExitValue, errorExitValue } = plan.jobs.at(-1).parameters;
  if (failure) return end(errorExitValue, 'failures', [failure]);
  if (warning) return end(warnExitValue, 'warnings', [warning]);
  if (scenario.kind !== 'says-nothing') print('Automation plan succeeded!');
  process.exit(scenario.exit ?? okExitValue);
}

function writeReport(folder, plan) {
  const name = plan.jobs.find(({ type }) => type === 'report').parameters.reportFile;
  const text = JSON.stringify(reportOf(scenario));
  writeFileSync(
    join(folder, name),
    scenario.kind === 'half-a-report' ? text.slice(0, text.length / 2) : text,
  );
}

function end(code, title, lines) {
  print(`Automation plan ${title}:`);
  for (const line of lines) print(`\t${line}`);
  process.exit(code);
}

/** With a child of its own, and deaf to being asked. */
function hang() {
  process.on('SIGTERM', () => undefined);
  const child = spawn(
    process.execPath,
    ['-e', 'process.on("SIGTERM", () => 0); setInterval(() => 0, 1000)'],
    {
      stdio: 'inherit',
    },
  );
  record({ pid: child.pid });
  setInterval(() => undefined, 1000);
}

function flood() {
  const line = `${'x'.repeat(1023)}\n`.repeat(1024);
  const more = () => process.stdout.write(line, more);
  more();
}

function print(line) {
  process.stdout.write(`${line}\n`);
}

function record(entry) {
  appendFileSync(join(home, 'record.jsonl'), `${JSON.stringify(entry)}\n`);
}

/** As no real program ends, so that no test takes it for one. */
function misuse(what) {
  record({ misuse: what });
  process.stderr.write(`zap double: ${what}\n`);
  process.exit(99);
}
