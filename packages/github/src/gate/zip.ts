import { crc32, inflateRawSync } from 'node:zlib';
import { UserError } from '@gatehouse/findings';

export interface ZipLimits {
  readonly entries: number;
  /** Of one entry, unpacked. Bytes. */
  readonly entryBytes: number;
  /** Of all together, unpacked. Bytes. */
  readonly totalBytes: number;
}

export interface ZipEntry {
  /** Relative, with forward slashes; no part of it is `..`. Not for writing: it is a name and nothing more. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** PKWARE's APPNOTE.TXT 6.3, 4.3: signatures and the lengths of the fixed parts. */
const END = { signature: 0x06054b50, size: 22 };
const CENTRAL = { signature: 0x02014b50, size: 46 };
const LOCAL = { signature: 0x04034b50, size: 30 };
const LONGEST_COMMENT = 0xffff;
const ZIP64 = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 0x1;

/**
 * The files in a zip archive that anybody may have made: in memory, within limits, and only what artifacts need. Neither
 * encryption nor zip64 nor several volumes.
 *
 * @throws UserError where the archive is broken, too large or holds a name that leads out of a folder
 */
export function readZip(archive: Uint8Array, limits: ZipLimits): ZipEntry[] {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    return [...entriesOf(bytes, limits)];
  } catch (error) {
    // A field that points outside of the archive.
    if ((error as NodeJS.ErrnoException).code === 'ERR_OUT_OF_RANGE')
      throw broken('it ends too early');
    throw error;
  }
}

function* entriesOf(bytes: Buffer, limits: ZipLimits): Generator<ZipEntry> {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (bytes.readUInt16LE(end + 8) !== count) throw broken('it has several volumes');
  if (count > limits.entries) throw broken(`it holds more than ${limits.entries} files`);
  const names = new Set<string>();
  let left = limits.totalBytes;
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    const header = readHeader(bytes, at);
    at = header.next;
    if (header.name.endsWith('/')) continue;
    checkName(header.name, names);
    const limit = Math.min(limits.entryBytes, left);
    if (header.unpacked > limit) throw broken(`${header.name} is too large`);
    const content = unpack(bytes, header);
    left -= content.length;
    yield { name: header.name, content };
  }
}

/** The end record stands last, but for a comment. */
function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END.size - LONGEST_COMMENT);
  for (let at = bytes.length - END.size; at >= lowest; at--)
    if (
      bytes.readUInt32LE(at) === END.signature &&
      at + END.size + bytes.readUInt16LE(at + 20) === bytes.length
    )
      return at;
  throw broken('it has no directory');
}

interface Header {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly local: number;
  readonly next: number;
}

function readHeader(bytes: Buffer, at: number): Header {
  if (bytes.readUInt32LE(at) !== CENTRAL.signature) throw broken('its directory is broken');
  const nameLength = bytes.readUInt16LE(at + 28);
  const nameAt = at + CENTRAL.size;
  if (nameAt + nameLength > bytes.length) throw broken('it ends too early');
  const header = {
    name: bytes.toString('utf8', nameAt, nameAt + nameLength),
    method: bytes.readUInt16LE(at + 10),
    checksum: bytes.readUInt32LE(at + 16),
    packed: bytes.readUInt32LE(at + 20),
    unpacked: bytes.readUInt32LE(at + 24),
    local: bytes.readUInt32LE(at + 42),
    next: nameAt + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32),
  };
  if ((bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0) throw broken('it is encrypted');
  if ([header.packed, header.unpacked, header.local].includes(ZIP64))
    throw broken('it is in the form zip64');
  return header;
}

function unpack(
  bytes: Buffer,
  { name, method, checksum, packed, unpacked, local }: Header,
): Buffer {
  if (bytes.readUInt32LE(local) !== LOCAL.signature)
    throw broken(`${name} is not where it should be`);
  const start =
    local + LOCAL.size + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  if (start + packed > bytes.length) throw broken('it ends too early');
  const data = bytes.subarray(start, start + packed);
  const content = method === STORED ? data : inflate(name, method, data, unpacked);
  if (content.length !== unpacked || crc32(content) !== checksum)
    throw broken(`${name} is not what the directory says`);
  return content;
}

function inflate(name: string, method: number, data: Buffer, unpacked: number): Buffer {
  if (method !== DEFLATED) throw broken(`${name} is packed in a way that is not known`);
  try {
    // One byte more than promised is enough to see that the promise is broken.
    return inflateRawSync(data, { maxOutputLength: unpacked + 1 });
  } catch {
    throw broken(`${name} cannot be unpacked`);
  }
}

function checkName(name: string, names: Set<string>): void {
  const parts = name.split('/');
  if (
    name === '' ||
    name.length > 1000 ||
    /[\\:\p{Cc}]/u.test(name) ||
    parts.some((part) => part === '' || part === '.' || part === '..')
  )
    throw broken('it holds a name that leads out of a folder');
  if (names.has(name)) throw broken(`it holds ${name} twice`);
  names.add(name);
}

function broken(why: string): UserError {
  return new UserError(`the archive cannot be read: ${why}`);
}
