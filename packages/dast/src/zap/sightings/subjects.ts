import { cardNumbers } from '../../evidence/payment-cards.ts';
import { readFields } from '../../exchange/index.ts';
import { Markup } from '../../html/markup.ts';
import type { ZapAlert, ZapInstance } from '../report/alert.ts';

/** Where a report has what a rule of ours names as its subject; several where ZAP makes one alert of what we make several. */
type ReadSubjects = (instance: ZapInstance, alert: ZapAlert) => readonly string[];

const parameter: ReadSubjects = ({ parameter: name = '' }) => [name];

/** `Cookie name: a`, a line for each. */
const cookiesInOtherInfo: ReadSubjects = ({ otherInfo = '' }) =>
  [...otherInfo.matchAll(/^Cookie name: (.+)$/gmu)].map(([, name = '']) => name.trim());

/** ZAP's evidence is the value, or the whole field; which field that was, the answer's head tells. */
function field(...names: readonly [string, ...string[]]): ReadSubjects {
  return ({ evidence = '', exchange }) => {
    const [, ...lines] = exchange?.responseHeader.split('\n') ?? [];
    const sent = readFields(lines);
    return [
      names.find((name) => evidence.toLowerCase().startsWith(`${name.toLowerCase()}:`)) ??
        names.find((name) => sent.all(name).includes(evidence)) ??
        names[0],
    ];
  };
}

/** Of the tag that is the evidence. */
function attribute(...names: readonly string[]): ReadSubjects {
  return ({ evidence = '' }) => {
    const [element] = new Markup(evidence).elements;
    const name = names.find((each) => element?.attributes.has(each)) ?? '';
    return [element?.attributes.get(name) ?? ''];
  };
}

/** `The following pattern was used: \bTODO\b and …` */
const wordOfPattern: ReadSubjects = ({ otherInfo = '' }) => [
  /\\b(\w{1,30})\\b/u.exec(otherInfo)?.[1]?.toUpperCase() ?? '',
];

const HASHES: Readonly<Record<string, string>> = {
  '10097-1': 'LanMan',
  '10097-2': 'Kerberos AFS',
  '10097-3': 'OpenBSD Blowfish',
  '10097-4': 'MD5 crypt',
  '10097-5': 'SHA-256 crypt',
  '10097-6': 'SHA-512 crypt',
  '10097-7': 'bcrypt',
  '10097-8': 'NTLM',
};

/** By rule. The others have no subject: theirs is the place, or the site. */
const SUBJECTS: Readonly<Record<string, ReadSubjects>> = {
  'dast/anti-csrf-missing': attribute('action'),
  'dast/aspnet-version': field('X-AspNet-Version', 'X-AspNetMvc-Version'),
  'dast/backend-server': field('X-Backend-Server'),
  'dast/card-number': ({ evidence = '' }) => [...cardNumbers(evidence)].map(({ issuer }) => issuer),
  'dast/chrome-logger': field('X-ChromeLogger-Data', 'X-ChromePhp-Data'),
  'dast/cookie-loosely-scoped': cookiesInOtherInfo,
  'dast/cookie-same-site-invalid': parameter,
  'dast/cookie-same-site-none': parameter,
  'dast/cookie-without-http-only': parameter,
  'dast/cookie-without-same-site': parameter,
  'dast/cookie-without-secure': parameter,
  'dast/cross-domain-script': parameter,
  'dast/debug-token': field('X-Debug-Token', 'X-Debug-Token-Link'),
  'dast/integrity-missing': attribute('src', 'href'),
  'dast/open-redirect': parameter,
  'dast/password-hash': (_, { alertRef }) => [HASHES[alertRef] ?? ''],
  'dast/polyfill-domain': parameter,
  'dast/powered-by': field('X-Powered-By'),
  'dast/sensitive-query': parameter,
  'dast/session-in-query': parameter,
  'dast/suspicious-comment': wordOfPattern,
  'dast/timestamp': ({ parameter: name = '' }) => [name === '' ? 'the body' : name],
  'dast/user-controlled-attribute': parameter,
  'dast/user-controlled-charset': parameter,
  'dast/user-controlled-cookie': parameter,
  'dast/user-controlled-event': parameter,
};

/** What a rule of ours would have named as the subjects of what ZAP saw. At least one, empty for none. */
export function subjectsOf(
  ruleId: string,
  instance: ZapInstance,
  alert: ZapAlert,
): readonly string[] {
  const subjects = SUBJECTS[ruleId]?.(instance, alert) ?? [];
  return subjects.length === 0 ? [''] : subjects;
}
