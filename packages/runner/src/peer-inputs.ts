import { format, output, outputFilePath, outputFormat } from './peer-files.ts';
import { exitCode, severity } from './peer-severities.ts';
import { always, type Meaning, needless, refused, renamed, same } from './translation.ts';

const CHOOSING = always(
  refused(
    'Say which findings to pass over beside the resource, with a reason: ' +
      'gatehouse:ignore, checkov:skip and trivy:ignore comments are honoured',
  ),
);

const EXCLUDING = always(
  refused('Name what to leave out under exclude in .github/gatehouse.yml, or narrow path'),
);

const CONFIGURING = always(
  refused(
    "Write .github/gatehouse.yml, or set config to the path of a file in Gatehouse's own form",
  ),
);

const OTHER_SCANS = always(
  refused('Images, packages and secrets are scanned by actions of their own; remove this input'),
);

const OWN_CHECKS = always(
  refused('Checks written for another tool cannot be run; remove this input'),
);

const NEEDLESS = always(needless);

const softFail: Meaning = (value) => {
  const word = value.toLowerCase();
  if (word === 'true') return same({ 'fail-on': 'none' });
  return word === 'false' ? needless : refused('Set fail-on to none for a scan that never fails');
};

const scanType: Meaning = (value) =>
  value === 'config' ? needless : OTHER_SCANS(value, new Map());

/**
 * The inputs of the actions that people come from: checkov-action, trivy-action, kubescape's, k8s-lint. What would
 * narrow a scan or loosen a gate is never passed over in silence.
 */
export const PEER_INPUTS: Readonly<Record<string, Meaning>> = {
  // checkov-action
  directory: renamed('path'),
  file: renamed('path'),
  soft_fail: softFail,
  output_file_path: outputFilePath,
  output_format: outputFormat,
  check: CHOOSING,
  skip_check: CHOOSING,
  soft_fail_on: CHOOSING,
  hard_fail_on: CHOOSING,
  baseline: always(
    refused(
      'A .checkov.baseline at the root of the repository is read without it; files of other names are not',
    ),
  ),
  framework: EXCLUDING,
  config_file: CONFIGURING,
  external_checks_dirs: OWN_CHECKS,
  external_checks_repos: OWN_CHECKS,
  policy_metadata_filter: CHOOSING,
  use_enforcement_rules: CHOOSING,
  docker_image: OTHER_SCANS,
  dockerfile_path: OTHER_SCANS,
  compact: NEEDLESS,
  quiet: NEEDLESS,
  log_level: NEEDLESS,
  container_user: NEEDLESS,
  skip_results_upload: NEEDLESS,
  download_external_modules: NEEDLESS,
  // trivy-action
  'scan-ref': renamed('path'),
  'scan-type': scanType,
  severity,
  'exit-code': exitCode,
  format,
  output,
  trivyignores: always(
    refused(
      'A .trivyignore or .trivyignore.yaml at the root of the repository is read without it; files of other names are not',
    ),
  ),
  'ignore-policy': OWN_CHECKS,
  'skip-dirs': EXCLUDING,
  'skip-files': EXCLUDING,
  'trivy-config': CONFIGURING,
  'image-ref': OTHER_SCANS,
  'ignore-unfixed': OTHER_SCANS,
  'vuln-type': OTHER_SCANS,
  scanners: OTHER_SCANS,
  'hide-progress': NEEDLESS,
  'limit-severities-for-sarif': NEEDLESS,
  cache: NEEDLESS,
  'cache-dir': NEEDLESS,
  timeout: NEEDLESS,
  version: NEEDLESS,
  'skip-setup-trivy': NEEDLESS,
  'token-setup-trivy': NEEDLESS,
  // kubescape's action
  files: renamed('path'),
  severitythreshold: renamed('fail-on'),
  // k8s-lint and k8s-deploy
  manifests: renamed('path'),
};
