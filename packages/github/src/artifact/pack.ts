import { crc32, deflateRawSync } from 'node:zlib';

export interface PackedFile {
  /** Relative, with forward slashes; see `checkFileNames`. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** PKWARE's APPNOTE.TXT 6.3, 4.3: signatures. */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** 4.4.3: what is needed to unpack, 2.0 for deflate. */
const VERSION = 20;
/** 4.4.4: bit 11, names are UTF-8. */
const UTF8 = 0x800;
const STORED = 0;
const DEFLATED = 8;
/** 4.4.6, as MS-DOS counts: 1 January 1980, its first day. The time of packing would make each archive another. */
const DATE = 0x21;

/**
 * A zip archive of some files: the same bytes for the same files. For few and small ones: they are packed in memory, and
 * neither zip64 nor several volumes are made.
 */
export function packZip(files: readonly PackedFile[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const entry = entryOf(file);
    const body = Buffer.concat([int32(LOCAL), entry.header, entry.name, entry.data]);
    // Comment, volume and attributes: there are none.
    const rest = [int16(0, 0, 0), int32(0), int32(offset)];
    directory.push(int32(CENTRAL), int16(VERSION), entry.header, ...rest, entry.name);
    bodies.push(body);
    offset += body.length;
  }
  const central = Buffer.concat(directory);
  const counts = int16(0, 0, files.length, files.length);
  const end = [int32(END), counts, int32(central.length, offset), int16(0)];
  return Buffer.concat([...bodies, central, ...end]);
}

interface Entry {
  readonly name: Buffer;
  /** What the local and the central header have in common. */
  readonly header: Buffer;
  readonly data: Uint8Array;
}

function entryOf({ name: text, content }: PackedFile): Entry {
  const name = Buffer.from(text);
  const packed = deflateRawSync(content, { level: 9 });
  const isSmaller = packed.length < content.length;
  const data = isSmaller ? packed : content;
  const header = Buffer.concat([
    int16(VERSION, UTF8, isSmaller ? DEFLATED : STORED, 0, DATE),
    int32(crc32(content), data.length, content.length),
    int16(name.length, 0),
  ]);
  return { name, header, data };
}

function int16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2);
  return bytes;
}

function int32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4);
  return bytes;
}
