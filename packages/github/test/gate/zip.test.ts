import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '@gatehouse/findings';
import { zipArchive } from '@gatehouse/testing';
import { readZip, type ZipLimits } from '../../src/gate/zip.ts';

const LIMITS: ZipLimits = { entries: 3, entryBytes: 1000, totalBytes: 1500 };

const read = (archive: Uint8Array) =>
  Object.fromEntries(
    readZip(archive, LIMITS).map(({ name, content }) => [name, Buffer.from(content).toString()]),
  );

function complaint(archive: Uint8Array): string {
  try {
    read(archive);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return 'nothing';
}

/** Packs the one file of an archive of stored files, and may lie about its size. */
function deflated(text: string, claimed = text.length): Buffer {
  const stored = zipArchive({ a: text });
  const packed = deflateRawSync(text);
  const local = Buffer.from(stored.subarray(0, 31));
  const central = Buffer.from(stored.subarray(31 + text.length));
  local.writeUInt16LE(8, 8);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(claimed, 24);
  central.writeUInt32LE(31 + packed.length, central.length - 6);
  return Buffer.concat([local, packed, central]);
}

/** An archive with some bytes of its directory overwritten. */
function patched(offset: number, value: number, width: 16 | 32 = 16): Buffer {
  const archive = Buffer.from(zipArchive({ a: 'x' }));
  const central = 32;
  if (width === 16) archive.writeUInt16LE(value, central + offset);
  else archive.writeUInt32LE(value, central + offset);
  return archive;
}

describe('readZip', () => {
  it('reads what is stored and what is deflated', () => {
    expect(read(zipArchive({ 'a.json': '{}', 'b/c.txt': 'ü' }))).toEqual({
      'a.json': '{}',
      'b/c.txt': 'ü',
    });
    expect(read(deflated('a'.repeat(900)))).toEqual({ a: 'a'.repeat(900) });
    expect(read(zipArchive({}))).toEqual({});
  });

  it('passes over folders and a comment at the end', () => {
    const archive = zipArchive({ 'folder/': '', a: 'x' });
    archive.writeUInt16LE(3, archive.length - 2);
    expect(read(Buffer.concat([archive, Buffer.from('end')]))).toEqual({ a: 'x' });
  });

  it.each([
    ['../a'],
    ['a/../../b'],
    ['/etc/passwd'],
    ['C:\\a'],
    ['a\\b'],
    ['a//b'],
    ['./a'],
    ['a\nb'],
    ['a'.repeat(1001)],
  ])('refuses the name %j', (name) => {
    expect(complaint(zipArchive({ [name]: 'x' }))).toBe(
      'the archive cannot be read: it holds a name that leads out of a folder',
    );
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', Buffer.alloc(0), /no directory/u],
    ['no archive', Buffer.alloc(100, 65), /no directory/u],
    [
      'half of one',
      zipArchive({ a: 'x' }).subarray(10),
      /directory is broken|not where|too early/u,
    ],
    ['too many files', zipArchive({ a: '', b: '', c: '', d: '' }), /more than 3 files/u],
    ['a large file', zipArchive({ a: 'x'.repeat(1001) }), /a is too large/u],
    ['too much of all', zipArchive({ a: 'x'.repeat(900), b: 'x'.repeat(900) }), /b is too large/u],
    ['a bomb', deflated('a'.repeat(1_000_000)), /a is too large/u],
    ['a bomb that lies', deflated('a'.repeat(1_000_000), 500), /a cannot be unpacked/u],
    ['less than it says', deflated('a', 5), /a is not what the directory says/u],
    ['another checksum', patched(16, 7, 32), /a is not what the directory says/u],
    ['another way of packing', patched(10, 12), /packed in a way that is not known/u],
    ['encryption', patched(8, 1), /it is encrypted/u],
    ['zip64', patched(24, 0xffffffff, 32), /zip64/u],
    ['a file beyond the end', patched(42, 9999, 32), /too early/u],
    ['contents beyond the end', patched(20, 999, 32), /too early/u],
    ['a name beyond the end', patched(28, 9999), /too early/u],
  ])('refuses %s', (_, archive, expected) => {
    expect(complaint(archive)).toMatch(expected);
  });

  it('refuses a name that is there twice', () => {
    const archive = Buffer.from(zipArchive({ a: 'x', b: 'y' }));
    const last = archive.lastIndexOf(0x62, archive.length - 22);
    archive.writeUInt8(0x61, last);
    expect(complaint(archive)).toMatch(/holds a twice/u);
  });

  it('reads or complains, whatever is changed', () => {
    const good = zipArchive({ a: 'some text', 'b/c': 'more of it' });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }),
        (changes) => {
          const archive = Buffer.from(good);
          for (const [at, value] of changes) archive.writeUInt8(value, at);
          expect(typeof complaint(archive)).toBe('string');
        },
      ),
    );
  });
});
