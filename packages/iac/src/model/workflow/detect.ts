import type { Value } from '@gatehouse/source';

/** `on` is a boolean to YAML 1.1 tools, so a workflow may have been written back with `true`. */
export function isWorkflow(document: Value): boolean {
  const jobs = document.get('jobs');
  if (!jobs.isMapping) return false;
  return document.get('on').exists || document.get('true').exists || jobs.values.some(looksLikeJob);
}

function looksLikeJob(job: Value): boolean {
  return (
    job.get('runs-on').exists ||
    job.get('uses').string !== undefined ||
    (job.get('steps').isSequence && job.get('needs').exists)
  );
}

/** `runs.using` is what every action must say. */
export function isActionMetadata(document: Value): boolean {
  return document.get('runs', 'using').exists && !document.get('jobs').exists;
}
