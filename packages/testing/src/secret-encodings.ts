/**
 * The spellings of a secret that the runner masks besides the secret itself (ValueEncoders.cs): a step that prints its
 * secret in base64 or URL-encoded is covered, one that reverses or splits it is not.
 */
export function encodingsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const [head, tail] = aroundAmpersand(secret);
  return [
    bytes.toString('base64'),
    ...[1, 2].map((shift) => bytes.subarray(bytes.length > shift ? shift : 0).toString('base64')),
    secret.replaceAll('"', '\\"'),
    secret.replaceAll("'", "''"),
    JSON.stringify(secret).slice(1, -1),
    percentEncode(secret),
    xmlEscape(secret),
    /^".{7,}"$/su.test(secret) ? secret.slice(1, -1) : '',
    head,
    tail,
  ].filter((spelling) => spelling !== '');
}

function percentEncode(text: string): string {
  const wellFormed = text.replace(/\p{Surrogate}/gu, '\ufffd');
  return encodeURIComponent(wellFormed).replace(
    /[!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const XML: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '&': '&amp;',
};

function xmlEscape(text: string): string {
  return text.replace(/[<>"'&]/gu, (character) => XML[character] ?? character);
}

/** PowerShell colours its errors at an ampersand and so prints a secret in two parts. Parts under six characters stay. */
function aroundAmpersand(secret: string): readonly [string, string] {
  const coloured = secret.indexOf('&+');
  const plain = secret.lastIndexOf('&');
  if (plain < 0) return ['', ''];
  const head = coloured >= 0 ? secret.slice(0, coloured + 2) : secret.slice(0, plain + 1);
  const tail = coloured >= 0 ? secret.slice(coloured + 3) : secret.slice(plain + 1);
  return [head.length >= 6 ? head : '', tail.length >= 6 ? tail : ''];
}
