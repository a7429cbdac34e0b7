/** What a client chose: a field of the query or of a form. */
export interface Parameter {
  readonly name: string;
  readonly value: string;
}

/** Past this it is an attack on whoever compares each with each. */
const MAX_PARAMETERS = 200;

/** `application/x-www-form-urlencoded`; what is not encoded as it should be stays as it is. */
export function readParameters(text: string | undefined): readonly Parameter[] {
  if (!text) return [];
  return text
    .split('&', MAX_PARAMETERS)
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equals = pair.indexOf('=');
      return equals < 0
        ? { name: decode(pair), value: '' }
        : { name: decode(pair.slice(0, equals)), value: decode(pair.slice(equals + 1)) };
    });
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return text;
  }
}
