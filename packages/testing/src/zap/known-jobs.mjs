/**
 * The jobs of ZAP's Automation Framework and what each takes, from its templates
 * (github.com/zaproxy/zap-extensions, the files …-max.yaml).
 */
const JOBS = {
  'passiveScan-config': [
    'maxAlertsPerRule',
    'scanOnlyInScope',
    'maxBodySizeInBytesToScan',
    'enableTags',
    'disableAllRules',
  ],
  'passiveScan-wait': ['maxDuration'],
  requestor: ['user'],
  spider: [
    'context',
    'user',
    'url',
    'maxDuration',
    'maxDepth',
    'maxChildren',
    'acceptCookies',
    'logoutAvoidance',
    'parseComments',
    'postForm',
    'processForm',
    'threadCount',
    'userAgent',
  ],
  openapi: ['apiFile', 'apiUrl', 'context', 'user', 'targetUrl', 'maxMessages'],
  graphql: ['endpoint', 'schemaUrl', 'schemaFile', 'queryGenEnabled', 'maxMessages'],
  soap: ['wsdlFile', 'wsdlUrl', 'maxMessages'],
  activeScan: [
    'context',
    'user',
    'url',
    'policy',
    'maxRuleDurationInMins',
    'maxScanDurationInMins',
    'delayInMs',
    'threadPerHost',
    'maxAlertsPerRule',
  ],
  export: ['context', 'type', 'source', 'fileName'],
  report: ['template', 'theme', 'reportDir', 'reportFile', 'reportTitle', 'displayReport'],
  exitStatus: ['errorLevel', 'warnLevel', 'okExitValue', 'errorExitValue', 'warnExitValue'],
};

const ELEMENTS = new Set([
  'type',
  'name',
  'enabled',
  'alwaysRun',
  'parameters',
  'requests',
  'rules',
  'tests',
]);
const REQUEST = new Set([
  'url',
  'name',
  'method',
  'httpVersion',
  'headers',
  'data',
  'responseCode',
]);
const ENVIRONMENT = new Set(['contexts', 'vars', 'parameters', 'configs', 'proxy']);
const CONTEXT = new Set([
  'name',
  'urls',
  'includePaths',
  'excludePaths',
  'authentication',
  'sessionManagement',
  'technology',
  'structure',
  'users',
]);
const PARAMETERS = new Set([
  'failOnError',
  'failOnWarning',
  'continueOnFailure',
  'progressToStdout',
]);

/** What ZAP has against a plan, in its words. Parameters that it does not know are warnings there, and refused here. */
export function refusedPlan(plan) {
  const refused = [];
  const only = (object, known, of) => {
    for (const key of Object.keys(object ?? {}))
      if (!known.has(key)) refused.push(`Unrecognised parameter for job ${of} : ${key}`);
  };
  only(plan.env, ENVIRONMENT, 'environment');
  only(plan.env.parameters, PARAMETERS, 'environment');
  for (const context of plan.env.contexts) {
    only(context, CONTEXT, 'context');
    for (const url of context.urls)
      if (/^http:\/\/[^/]*:80\/|^https:\/\/[^/]*:443\//u.test(url))
        refused.push(`Default port in the context: ${url}`);
  }
  for (const job of plan.jobs) {
    const known = JOBS[job.type];
    if (known === undefined) refused.push(`Unrecognised job type: ${job.type}`);
    else {
      only(job, ELEMENTS, job.type);
      only(job.parameters, new Set(known), job.type);
      for (const request of job.requests ?? []) only(request, REQUEST, job.type);
    }
  }
  return refused;
}
