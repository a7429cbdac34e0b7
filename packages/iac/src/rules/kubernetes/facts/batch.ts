import type { Pod } from '../../../model/kubernetes/index.ts';

/** Whether the pod ends by itself: nothing sends it requests and nothing is to restart it. */
export function runsToCompletion(pod: Pod): boolean {
  return pod.object.kind === 'Job' || pod.object.kind === 'CronJob';
}
