import { join } from 'node:path';
import { code, fenced, fillSection } from './markdown.mjs';
import { read } from './output.mjs';

/** What `--help` prints, from the commands themselves. */
export async function cliHelp(root, { cli }) {
  const overview = await help(cli, ['--help']);
  const names = [...overview.matchAll(/^ {2}gatehouse (\S+)/gm)].map(([, name]) => name);
  const parts = [fenced(overview, 'text')];
  for (const name of names)
    parts.push(
      `### ${code(`gatehouse ${name}`)}`,
      fenced(await help(cli, [name, '--help']), 'text'),
    );
  const path = join(root, 'docs/cli.md');
  return [{ path, text: fillSection(read(path), 'help', parts.join('\n\n')) }];
}

async function help(cli, argv) {
  let text = '';
  const add = (more) => (text += more);
  await cli(
    argv,
    {
      cwd: '/',
      environment: {},
      now: () => new Date(0),
      colour: false,
      interactive: false,
      out: add,
      err: add,
      writeFile() {},
    },
    '',
  );
  return text;
}
