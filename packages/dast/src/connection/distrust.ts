import { oneLine } from '../evidence/one-line.ts';
import { type Connection, vouchesForItself } from './connection.ts';

/** UTF-16 units of what is shown of somebody's text. */
const LONGEST = 120;

const MOST_NAMES = 5;

const ADD_AUTHORITY =
  'If you trust its issuer, give the issuer’s certificate to Node by NODE_EXTRA_CA_CERTS=FILE';

/** Whether the issuer is what a distrusted certificate lacks; OpenSSL says only the last of several reasons. */
export function isOfUnknownIssuer({ chain: [own], distrust = '' }: Connection): boolean {
  return (
    /^(?:UNABLE_TO_(?:GET_ISSUER|VERIFY_LEAF)|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT)/u.test(
      distrust,
    ) ||
    (distrust !== '' && vouchesForItself(own))
  );
}

/** What an unknown issuer is about: nobody's word but its own, an authority nobody here knows, or one that was not sent. */
export function unknownIssuer({ chain }: Connection): string {
  const [own] = chain;
  const last = chain.at(-1) ?? own;
  if (vouchesForItself(own))
    return `the certificate vouches for itself (${oneLine(own.subject, LONGEST)})`;
  return vouchesForItself(last)
    ? `the certificate is of an authority that is not trusted (${oneLine(last.subject, LONGEST)})`
    : `the issuer of the certificate is not known and did not come with it (${oneLine(last.issuer, LONGEST)})`;
}

/** `www.shop.example, shop.example` */
export function namesCovered({ chain: [own] }: Connection): string {
  const shown = own.names.slice(0, MOST_NAMES).map((name) => oneLine(name, LONGEST));
  if (shown.length === 0) return oneLine(own.subject, LONGEST);
  const more = own.names.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** `2026-11-25` */
export function dayOf(time: string): string {
  return time.slice(0, 10);
}

/** Why nothing was asked of a server whose certificate Node refuses, and what to do; undefined where it does not. */
export function explainDistrust(connection: Connection): string | undefined {
  const { distrust } = connection;
  if (distrust === undefined) return undefined;
  const { reason, remedy } = explanationOf(connection, distrust);
  return `${reason} (${distrust}), so nothing was sent: somebody could sit between. ${remedy}`;
}

function explanationOf(
  connection: Connection,
  distrust: string,
): { readonly reason: string; readonly remedy: string } {
  const { chain } = connection;
  if (isOfUnknownIssuer(connection))
    return { reason: unknownIssuer(connection), remedy: ADD_AUTHORITY };
  switch (distrust) {
    case 'CERT_HAS_EXPIRED': {
      const ends = chain.map(({ validTo }) => validTo).sort();
      return {
        reason: `the certificate ended on ${dayOf(ends[0] ?? '')}`,
        remedy: 'Renew it',
      };
    }
    case 'CERT_NOT_YET_VALID': {
      const begins = chain.map(({ validFrom }) => validFrom).sort();
      return {
        reason: `the certificate does not hold before ${dayOf(begins.at(-1) ?? '')}`,
        remedy: 'Is the clock of this machine right? Else take one that holds already',
      };
    }
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return {
        reason: `the certificate is for another host (${namesCovered(connection)})`,
        remedy: 'Name the target as the certificate does, or have one made for its name',
      };
    default:
      return { reason: 'Node does not trust the certificate', remedy: 'Replace it' };
  }
}
