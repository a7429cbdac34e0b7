import { isSensitiveName, knownSecret } from '@gatehouse/secrets';
import { isOpaque } from './opaque.ts';
import { isSessionName } from './session-name.ts';

const MASK = '***';
const MAX_LENGTH = 500;

/** RFC 3986 appendix B, up to the query. */
const PARTS = /^([A-Za-z][A-Za-z0-9+.-]*:\/\/)?([^/?#]*)([^?#]*)(?:\?([^#]*))?/;

/**
 * The URL without what could let somebody in: no user information, no fragment, no session in the path, and of the
 * query only values that are short and plain.
 */
export function redactUrl(url: string): string {
  const [, scheme = '', authority = '', path = '', query] = PARTS.exec(url) ?? [];
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const segments = path.split('/').map(redactSegment);
  const redacted = `${scheme}${host}${segments.join('/')}${query === undefined ? '' : `?${query.split('&').map(redactPair).join('&')}`}`;
  return redacted.length > MAX_LENGTH ? `${redacted.slice(0, MAX_LENGTH)}…` : redacted;
}

function redactSegment(segment: string): string {
  const [name = '', ...parameters] = segment.split(';');
  const isSecret = isOpaque(name) || knownSecret(name) !== undefined;
  return [isSecret ? MASK : name, ...parameters.map(redactPair)].join(';');
}

function redactPair(pair: string): string {
  const equals = pair.indexOf('=');
  if (equals < 0) return isOpaque(pair) || knownSecret(pair) !== undefined ? MASK : pair;
  const name = pair.slice(0, equals);
  const value = pair.slice(equals + 1);
  return `${name}=${isPlain(name, value) ? value : MASK}`;
}

function isPlain(name: string, value: string): boolean {
  if (value === '') return true;
  if (isSensitiveName(name) || isSessionName(name)) return false;
  return /^[\w.~-]{1,24}$/.test(value) && !isOpaque(value);
}
