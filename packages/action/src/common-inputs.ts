import { choice, flag, line } from '@gatehouse/runner';
import { PROFILES, SEVERITIES, THRESHOLDS } from '@gatehouse/findings';

/** The mode in which nothing is scanned: what a run could do is found out. */
export const DOCTOR = 'doctor';

/** GitHub's own advisories say moderate where the others say medium. */
const SYNONYMS = { moderate: 'medium' } as const;

/** What every scanning action accepts. None has a default here: the configuration file comes between. */
export const COMMON_INPUTS = {
  config: line('the path of a configuration file'),
  'report-from': choice(SEVERITIES, SYNONYMS),
  'fail-on': choice(THRESHOLDS, SYNONYMS),
  profile: choice(PROFILES),
  'sarif-file': line('the path of a file to write'),
  'html-file': line('the path of a file to write'),
  'only-new': flag(),
  token: line('a token that may read the repository'),
  comment: flag(),
  suggestions: flag(),
  'upload-sarif': flag(),
  'check-run': flag(),
  issue: flag(),
  'upload-evidence': flag(),
  annotations: flag(),
  summary: flag(),
} as const;

/** What those accept that scan files. */
export const FILE_INPUTS = {
  path: line('a file or folder of the workspace'),
  mode: choice(['scan', DOCTOR]),
  'allow-empty': flag(),
  'allow-parse-errors': flag(),
} as const;
