import { readFileSync } from 'node:fs';
import { connect, type GithubContext } from '@gatehouse/github';
import { keepSarif } from '@gatehouse/testing';
import { nodeEffects, type StepFolders } from '@gatehouse/runner';
import type { Rendered } from '../src/frame.ts';
import { scanAndRender } from '../src/scan-and-render.ts';

type Inputs = Parameters<typeof scanAndRender>[1];

/** A scan of nothing, with all that is around it. GitHub is not asked: there is no token for it. */
export async function scanWith(
  inputs: Inputs,
  context: GithubContext,
  folders: StepFolders,
  environment: Readonly<Record<string, string | undefined>> = {},
): Promise<Rendered> {
  const { apiUrl } = context;
  const github = connect({ apiUrl, userAgent: 'test', environment: {} });
  const effects = nodeEffects;
  const rendered = await scanAndRender(
    { name: 'iac-scan', context, folders, effects, github, environment, makePhases: () => [] },
    inputs,
  );
  if (rendered.sarifFile !== undefined) keepSarif(readFileSync(rendered.sarifFile, 'utf8'));
  return rendered;
}
