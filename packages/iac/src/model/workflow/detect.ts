import type { Value } from '@gatehouse/source';

/** `on` is a boolean to YAML 1.1 tools, so a workflow may have been written back with `true`. */
export function isWorkflow(document: Value): boolean {
  const hasTrigger = document.get('on').exists || document.get('true').exists;
  // Where GitHub looks for workflows everything is one, however broken; elsewhere it must look like one.
  if (WORKFLOWS.test(document.source.path))
    return document.isMapping && !document.get('runs').exists;
  return (
    document.keys.includes('jobs') && (hasTrigger || document.get('jobs').values.some(looksLikeJob))
  );
}

const WORKFLOWS = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;

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
