import { describe, expect, it } from '@jest/globals';
import { cardNumbers } from '../../src/evidence/payment-cards.ts';
import { judgeText } from '../judge.ts';

const issuers = (text: string): readonly string[] =>
  [...cardNumbers(text)].map(({ issuer }) => issuer);

const page = (body: string): string =>
  `GET https://shop.example/ HTTP/1.1\n\nHTTP/1.1 200 OK\nContent-Type: text/html\n\n${body}\n`;

// The numbers that payment providers give out for tests.
describe('numbers of payment cards', () => {
  it.each([
    ['4111111111111111', 'Visa'],
    ['4222222222222', 'Visa'],
    ['5555 5555 5555 4444', 'Mastercard'],
    ['2223003122003222', 'Mastercard'],
    ['3782 822463 10005', 'American Express'],
    ['30569309025904', 'Diners Club'],
    ['6011\n1111\n1111\n1117', 'Discover'],
    ['3530111333300000', 'JCB'],
    ['6304000000000000', 'Maestro'],
  ])('%j is one of %s', (number, issuer) => {
    expect(issuers(`a ${number} b`)).toEqual([issuer]);
    expect(issuers(`{"number":"${number}"}`)).toEqual([issuer]);
    expect(issuers(number)).toEqual([issuer]);
  });

  it.each([
    ['another check digit', '4111111111111112'],
    ['no issuer', '9999999999999995'],
    ['longer', '41111111111111110000000'],
    ['a row of figures', '4111 1111 1111 1111 250 400'],
    ['the end of a name', 'order4111111111111111'],
    ['the start of a name', '4111111111111111px'],
    ['a fraction', '0.4111111111111111'],
    ['before a fraction', '4111111111111111.25'],
    ['an exponent', '1e-4111111111111111'],
    ['groups of two', '41 11 11 11 11 11 11 11'],
  ])('%s: %j is none', (_, text) => {
    expect(issuers(text)).toEqual([]);
  });

  it('is read in time in proportion to the text', () => {
    const text = `${'4111 '.repeat(400_000)}x${'1'.repeat(2_000_000)}`;
    const started = process.cpuUsage();
    expect(issuers(text)).toEqual([]);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
  });
});

describe('the finding of a card number', () => {
  it('is worse where the number is written as on a card, and never shows it', () => {
    const { findings } = judgeText(page('<p>4111 1111 1111 1111 and</p><p>378282246310005</p>'));
    const cards = findings.filter(({ rule }) => rule.id === 'dast/card-number');
    expect(cards.map(({ severity }) => severity)).toEqual(['high', 'medium']);
    expect(cards.map(({ message }) => message).join()).toMatch(/Visa.*American Express/u);
    expect(JSON.stringify(findings.map((finding) => ({ ...finding, rule: '' })))).not.toMatch(
      /1111|378282246310005/u,
    );
  });
});
