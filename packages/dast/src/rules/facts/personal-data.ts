/** Words in the name of a field that say what it carries. */
const TELLING = ['user', 'username', 'pass', 'password', 'pwd', 'token', 'ticket', 'session'];

const EMAIL = /(?<![\w.%+-])[\w.%+-]{1,64}@[A-Za-z0-9.-]{1,255}\.[A-Za-z]{2,4}\b/;

const CARD =
  /\b(?:4\d{12}(?:\d{3})?|5[1-5]\d{14}|6(?:011|5\d\d)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|(?:2131|1800|35\d{3})\d{11})\b/;

const SOCIAL_SECURITY = /\b\d{3}-\d{2}-\d{4}\b/;

/** The telling word in a text. */
export function tellingWord(text: string): string | undefined {
  const lower = text.toLowerCase();
  return TELLING.find((word) => lower.includes(word));
}

/** In words what a value is that points at a person. */
export function personalData(
  text: string,
  isCard: (digits: string) => boolean = () => true,
): string | undefined {
  const card = CARD.exec(text)?.[0];
  if (card !== undefined && isCard(card)) return 'the number of a credit card';
  if (EMAIL.test(text)) return 'an e-mail address';
  return SOCIAL_SECURITY.test(text) ? 'a social security number' : undefined;
}
