import { isSensitiveName } from '@gatehouse/secrets';
import type { Exchange } from '../exchange/index.ts';
import { isSessionName } from './session-name.ts';

/** Shorter values are settings, and to mask them would eat words. */
const SHORTEST = 6;

/** Past this a value is content. */
const LONGEST = 16 * 1024;

/** The bearers of secrets among header fields, by what comes before the secret. */
const CREDENTIALS = ['Authorization', 'Proxy-Authorization'];

/** An input whose value only this client has: hidden, or a password. */
const SECRET_INPUT = /^(?:hidden|password)$/i;

/**
 * Every value in an exchange that is its client's alone: cookies both ways, credentials, fields of queries and forms with a
 * telling name, hidden inputs. Longest first, so that none is left half masked by another that it begins with.
 */
export function secretsOf(exchange: Exchange): readonly string[] {
  const { request, response } = exchange;
  const values = [
    ...request.fields.all('Cookie').flatMap(cookieValues),
    ...exchange.cookies.map(({ value }) => value),
    ...CREDENTIALS.flatMap((name) => request.fields.all(name)).flatMap(credentialValues),
    ...[...request.fields, ...response.fields]
      .filter(({ name }) => isSensitiveName(name) || isSessionName(name))
      .map(({ value }) => value),
    ...exchange.parameters
      .filter(({ name }) => isSensitiveName(name) || isSessionName(name))
      .map(({ value }) => value),
    exchange.address.userinfo,
    ...exchange.address.userinfo.split(':'),
    ...exchange.markup
      .named('input')
      .filter(({ attributes }) => SECRET_INPUT.test(attributes.get('type') ?? ''))
      .map(({ attributes }) => attributes.get('value') ?? ''),
  ];
  const spellings = values
    .map((value) => value.replace(/^"|"$/g, ''))
    .filter((value) => value.length >= SHORTEST && value.length <= LONGEST)
    .flatMap(spellingsOf)
    .filter((value) => value.length >= SHORTEST);
  return [...new Set(spellings)].sort((a, b) => b.length - a.length);
}

function cookieValues(field: string): readonly string[] {
  return field.split(';').map((pair) => pair.slice(pair.indexOf('=') + 1).trim());
}

/** `Basic` gives its two halves away to whoever decodes it. */
function credentialValues(field: string): readonly string[] {
  const value = field.slice(field.indexOf(' ') + 1).trim();
  const decoded = /^basic /i.test(field) ? Buffer.from(value, 'base64').toString('utf8') : '';
  const quoted = [...field.matchAll(/"([^"]{6,200})"/g)].map((match) => match[1] ?? '');
  return [field, value, decoded, ...decoded.split(':'), ...quoted];
}

/** As it is, as a URL and as HTML write it, and as it is once decoded. */
export function spellingsOf(value: string): readonly string[] {
  const escaped = value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  return [value, encoded(value), decoded(value), escaped];
}

function encoded(value: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    return value;
  }
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}
