import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Markup } from '../../src/html/markup.ts';

describe('markup', () => {
  it('knows elements, attributes and what stands in them', () => {
    const markup = new Markup(
      '<HTML><body><FORM Action="/a?x=1&amp;y=2" novalidate><input name=q><p>t<b>u</form></body>',
    );
    const [form] = markup.named('form');
    expect(form?.attributes.get('action')).toBe('/a?x=1&y=2');
    expect(form?.attributes.get('novalidate')).toBe('');
    expect(form && markup.within(form, 'input')).toHaveLength(1);
    expect(form && markup.content(form)).toBe('<input name=q><p>t<b>u');
    expect(form && markup.elements[form.parent]?.name).toBe('body');
  });

  it('does not let an element that nobody closes hold what follows it', () => {
    const markup = new Markup('<div><form method=post><input name=_csrf></div><input name=x>');
    const [form] = markup.named('form');
    expect(form && markup.within(form, 'input')).toEqual([]);
  });

  it('takes scripts for text', () => {
    const markup = new Markup('<script>"<form><!-- TODO -->"</script><!-- x --><a>');
    expect(markup.named('form')).toEqual([]);
    expect(markup.comments).toEqual(['<!-- x -->']);
    expect(markup.named('script').map((script) => markup.content(script))).toEqual([
      '"<form><!-- TODO -->"',
    ]);
  });

  it('takes a script that closes itself for empty', () => {
    const markup = new Markup('<script src="a.js"/><script src="b.js"></script>');
    expect(markup.named('script').map(({ attributes }) => attributes.get('src'))).toEqual([
      'a.js',
      'b.js',
    ]);
  });

  it('lets the first attribute of a name count', () => {
    const [a] = new Markup('<a href=1 href=2>').named('a');
    expect(a?.attributes.get('href')).toBe('1');
  });

  it('has a place within the text for every element', () => {
    const pieces = [
      '<a>',
      '</a>',
      '<p>',
      '<form ',
      '>',
      '"',
      '<!--',
      '-->',
      '<script>',
      '</script',
      '/',
      '=',
      'x',
      '&amp;',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const element of new Markup(text).elements) {
          expect(element.start).toBeLessThan(element.contentStart);
          expect(element.contentStart).toBeLessThanOrEqual(element.contentEnd);
          expect(element.contentEnd).toBeLessThanOrEqual(element.end);
          expect(element.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
