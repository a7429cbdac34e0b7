import { CONFIDENCES, RISKS, type Confidence, type Risk, type ZapAlert } from '../report/alert.ts';
import type { RulesFile } from '../../rules-file/rules-file.ts';

/** From which risk on, of which confidence on, an alert fails. */
export interface ZapThreshold {
  readonly risk: Risk | 'none';
  readonly confidence: Exclude<Confidence, 'false-positive'>;
}

/** The alerts that fail, with only those of their instances that do. A false positive never does. */
export function crossing(
  alerts: readonly ZapAlert[],
  threshold: ZapThreshold,
  rules?: RulesFile,
): ZapAlert[] {
  const fails = (alert: ZapAlert, url: string): boolean => {
    switch (rules?.levelFor(alert, url)) {
      case 'IGNORE':
      case 'INFO':
      case 'PASS':
      case 'OUTOFSCOPE':
        return false;
      case 'FAIL':
        return true;
      default:
        return reaches(alert, threshold);
    }
  };
  return alerts.flatMap((alert) => {
    if (alert.confidence === 'false-positive') return [];
    if (alert.instances.length === 0) return fails(alert, alert.site) ? [alert] : [];
    const instances = alert.instances.filter(({ url }) => fails(alert, url));
    return instances.length === 0 ? [] : [{ ...alert, instances }];
  });
}

function reaches(alert: ZapAlert, { risk, confidence }: ZapThreshold): boolean {
  return (
    risk !== 'none' &&
    RISKS.indexOf(alert.risk) <= RISKS.indexOf(risk) &&
    CONFIDENCES.indexOf(alert.confidence) <= CONFIDENCES.indexOf(confidence)
  );
}
