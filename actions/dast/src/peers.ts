import { always, needless, type PeerInputs, refused, renamed, same } from '@gatehouse/runner';

/**
 * The inputs of ZAP's own actions (github.com/zaproxy/action-baseline, action-full-scan, action-api-scan: action.yml of each).
 */
export const ZAP_ACTIONS: PeerInputs = {
  rules_file_name: renamed('rules-file'),
  docker_name: renamed('zap-image'),
  format: renamed('api-format'),
  fail_action: (value) => {
    const word = value.toLowerCase();
    // There any alert fails, or none.
    if (word === 'true') return same({ 'fail-on': 'low' });
    return word === 'false' || word === '' ? same({ 'fail-on': 'none' }) : refused(FAIL_ON);
  },
  cmd_options: always(
    refused(
      'There is no command line to add to. What its options say are inputs of their own here: max-duration, rules-file, auth-header, report-from, fail-on',
    ),
  ),
  issue_title: always(
    refused('The issue is named after its target; set issue: true to have one, and remove this'),
  ),
  allow_issue_writing: (value) =>
    same({ issue: value.toLowerCase() === 'true' ? 'true' : 'false' }),
  artifact_name: always(
    refused('The reports are the outputs sarif-file, report-file and html-file; upload those'),
  ),
  debug: always(needless),
};

const FAIL_ON = 'Set fail-on to the severity from which findings fail the step';
