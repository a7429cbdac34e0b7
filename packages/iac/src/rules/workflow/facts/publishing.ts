import type { ShellCommand } from '@gatehouse/source';
import { isAction, type Step, type Triggers } from '../../../model/workflow/index.ts';
import { isOn } from './inputs.ts';

/** Actions that publish or deploy what a job has made. */
const PUBLISHERS = [
  'pypa/gh-action-pypi-publish',
  'rubygems/release-gem',
  'jreleaser/release-action',
  'goreleaser/goreleaser-action',
  'softprops/action-gh-release',
  'release-drafter/release-drafter',
  'googleapis/release-please-action',
  'redhat-actions/push-to-registry',
  'aws-actions/amazon-ecs-deploy-task-definition',
  'aws-actions/aws-cloudformation-github-deploy',
  'Azure/aci-deploy',
  'Azure/container-apps-deploy-action',
  'Azure/functions-action',
  'Azure/sql-action',
  'Azure/webapps-deploy',
  'Azure/k8s-deploy',
  'cloudflare/wrangler-action',
  'google-github-actions/deploy-appengine',
  'google-github-actions/deploy-cloudrun',
  'google-github-actions/deploy-cloud-functions',
];

export function publishes(step: Step): boolean {
  if (isAction(step.uses, ...PUBLISHERS)) return true;
  return (
    isAction(step.uses, 'docker/build-push-action') &&
    isOn(step, { input: 'push', byDefault: true }) !== false
  );
}

/** Why a workflow is started when something is published. */
export type ReleaseTrigger = 'tag' | 'release' | 'branch';

export function releaseTriggers(triggers: Triggers): readonly ReleaseTrigger[] {
  const found: ReleaseTrigger[] = [];
  const push = triggers.event('push');
  if (push?.get('tags').exists || push?.get('tags-ignore').exists) found.push('tag');
  const branches = push?.get('branches');
  const patterns = branches?.isSequence ? branches.strings : [branches?.string ?? ''];
  if (patterns.some((pattern) => pattern.toLowerCase().includes('release'))) found.push('branch');
  if (triggers.has('release')) found.push('release');
  return found;
}

/** Whether a command sends a package to a registry that can do without a stored token. */
export function isPublishCommand(command: ShellCommand): boolean {
  const program = command.name;
  const args = command.arguments.map(({ text }) => text);
  const after = (
    name: string | RegExp,
    from: readonly string[] = args,
  ): readonly string[] | undefined => {
    const index = from.findIndex((argument) =>
      typeof name === 'string' ? argument === name : name.test(argument),
    );
    return index < 0 ? undefined : from.slice(index + 1);
  };
  const isReal = (rest: readonly string[] | undefined, ...dry: readonly string[]): boolean =>
    rest?.every((argument) => !dry.includes(argument)) ?? false;
  const isSequence = (...names: readonly (string | RegExp)[]): boolean => {
    let rest: readonly string[] | undefined = args;
    for (const name of names) rest = rest && after(name, rest);
    return rest !== undefined;
  };
  switch (program) {
    case 'cargo':
      return isReal(after('publish'), '--dry-run', '-n');
    case 'npm':
    case 'pnpm':
    case 'bun':
    case 'poetry':
      return isReal(after('publish'), '--dry-run');
    case 'bunx':
      return isReal(after('publish', after(/^npm(?:@|$)/) ?? []), '--dry-run');
    case 'yarn': {
      const first = args.find((argument) => argument === 'publish' || argument === 'npm');
      return first === 'npm'
        ? isReal(after('publish', after('npm') ?? []), '--dry-run', '-n')
        : first === 'publish';
    }
    case 'uv': {
      const first = args.find((argument) => argument === 'publish' || argument === 'run');
      return first === 'publish'
        ? isReal(after('publish'), '--dry-run')
        : isSequence('run', 'twine', 'upload');
    }
    case 'uvx':
      return isSequence(/^twine/, 'upload');
    case 'pipx':
      return isSequence('run', /^twine/, 'upload');
    case 'hatch':
    case 'pdm':
      return isSequence('publish');
    case 'twine':
      return isSequence('upload');
    case 'gem':
      return isSequence('push');
    case 'bundle':
      return isSequence('exec', 'gem', 'push');
    case 'nuget':
    case 'nuget.exe':
      return isSequence('push');
    case 'dotnet':
      return isSequence('nuget', 'push');
    default:
      return program.startsWith('python') && isSequence('-m', 'twine', 'upload');
  }
}
