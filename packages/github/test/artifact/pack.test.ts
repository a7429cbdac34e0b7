import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packZip } from '../../src/artifact/pack.ts';
import { readZip } from '../../src/gate/zip.ts';

const LIMITS = { entries: 500, entryBytes: 8 * 1024 * 1024, totalBytes: 64 * 1024 * 1024 };

describe('packZip', () => {
  it('makes what the gate reads, whatever is in it', () => {
    const file = fc.record({
      name: fc.stringMatching(/^[a-zü€😀]{1,8}(?:\/[a-z.]{1,8}x)?$/u),
      content: fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc.nat(5000).map((length) => new Uint8Array(length)),
      ),
    });
    const files = fc.uniqueArray(file, { selector: ({ name }) => name, maxLength: 5 });
    fc.assert(
      fc.property(files, (given) => {
        const read = readZip(packZip(given), LIMITS);
        expect(
          read.map(({ name, content }) => ({ name, content: new Uint8Array(content) })),
        ).toEqual(given.map(({ name, content }) => ({ name, content: new Uint8Array(content) })));
      }),
    );
  });

  it('makes the same of the same, and packs what is worth it', () => {
    const files = [{ name: 'a.json', content: Buffer.from('{"a":1}'.repeat(1000)) }];
    const archive = packZip(files);
    expect(packZip(files).equals(archive)).toBe(true);
    expect(archive.length).toBeLessThan(400);
  });
});
