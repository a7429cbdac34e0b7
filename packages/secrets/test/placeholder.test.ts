import { expect, it } from '@jest/globals';
import { looksLikeSecret } from '@gatehouse/secrets';

it.each(['$(cat', '${TOKEN:-}', '$TOKEN;', '$TOKEN)'])(
  '%s in a script stands for a value',
  (value) => {
    expect(looksLikeSecret('TOKEN', value)).toBe(false);
  },
);

it.each(['$2y$10$abcdefghijk', 'a$TOKEN', 'pa$$word'])('%s is a value', (value) => {
  expect(looksLikeSecret('TOKEN', value)).toBe(true);
});

it('takes a constant that repeats the name for a stand-in', () => {
  expect(looksLikeSecret('GOOGLE_API_KEY', 'GOOGLE_API_KEY_VAL')).toBe(false);
  expect(looksLikeSecret('GOOGLE_API_KEY', 'QWERTY_ASDFGH')).toBe(true);
});
