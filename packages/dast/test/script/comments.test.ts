import { describe, expect, it } from '@jest/globals';
import { commentsOf } from '../../src/script/comments.ts';

describe('the comments of a script', () => {
  it.each([
    ['a() // one\n/* two */ b()', ['// one', '/* two */']],
    ['"// no" + \'/* no */\'', []],
    ['"https://x" // yes', ['// yes']],
    ['x = /[/]\\/\\*/.test(y) // yes', ['// yes']],
    ['return /"/ // yes', ['// yes']],
    ['a / b / c // yes', ['// yes']],
    ['`// no ${ a /* yes */ + "}" } // no`', ['/* yes */']],
    ['`${`${1}`}` // yes', ['// yes']],
    ['"never closed\n// yes', ['// yes']],
    ['/* never closed // yes', ['// yes']],
    ['<!-- old --> // yes', ['<!-- old -->', '// yes']],
    ['nothing', []],
  ])('%j', (script, comments) => {
    expect(commentsOf(script)).toEqual(comments);
  });
});
