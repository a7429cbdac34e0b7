import { join } from 'node:path';
import { connect } from '@gatehouse/github';
import { candidate, infrastructurePhase } from '@gatehouse/iac';
import type { MakePhases } from '@gatehouse/pipeline';
import { type GithubDouble, gitRepository, temporaryDirectory } from '@gatehouse/testing';
import { nodeEffects } from '@gatehouse/runner';
import { FILE_INPUTS } from '../src/common-inputs.ts';
import { runScanningAction } from '../src/scanning-action.ts';
import { RecordingRunner } from '../../runner/test/recording-runner.ts';

const iac: MakePhases = (settings, _, side) => [
  infrastructurePhase(
    side.tree(settings.path, { exclude: settings.exclude, kindOf: candidate }),
    settings,
  ),
];

const POD =
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  hostPID: true\n  containers: []\n';

/** A step that scans two services, each with findings, on a push to main. */
export async function pushedStep(
  github: GithubDouble,
  inputs: Readonly<Record<string, string>>,
): Promise<RecordingRunner> {
  const files = { 'services/a/pod.yaml': POD, 'services/b/pod.yaml': POD };
  await using repository = await gitRepository(files);
  await using temporary = await temporaryDirectory({ 'temp/x': '' });
  const sha = await repository.git('rev-parse', 'HEAD');
  github.commit({ sha, files, branch: 'main' });
  const runner = new RecordingRunner({ comment: 'false', 'upload-sarif': 'false', ...inputs });
  await runScanningAction({
    name: 'iac-scan',
    inputs: FILE_INPUTS,
    makePhases: () => iac,
    runner,
    context: {
      eventName: 'push',
      repository: { owner: 'acme', name: 'shop', fullName: 'acme/shop' },
      ref: 'refs/heads/main',
      defaultBranch: 'main',
      sha,
      serverUrl: github.serverUrl,
      apiUrl: github.apiUrl,
      graphqlUrl: '',
    },
    folders: { workspace: repository.path, temp: join(temporary.path, 'temp') },
    effects: nodeEffects,
    connectTo: (connection) => connect({ ...connection, isPaced: false }),
  });
  return runner;
}
