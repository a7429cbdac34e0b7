import { crc32, inflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;

/**
 * What is wrong with a zip archive, or undefined; stricter than who unpacks (APPNOTE.TXT 6.3.10, 4.3): entries stand one
 * after another with nothing between, and both headers of each say the same.
 */
export function archiveProblem(archive: Buffer): string | undefined {
  try {
    return problemOf(archive);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function problemOf(archive: Buffer): string | undefined {
  const end = archive.length - END_SIZE;
  if (archive.readUInt32LE(end) !== END) return 'it does not end as an archive does';
  const count = archive.readUInt16LE(end + 10);
  const start = archive.readUInt32LE(end + 16);
  if (count === 0) return 'it is empty';
  if (archive.readUInt16LE(end + 8) !== count) return 'its counts differ';
  if (start + archive.readUInt32LE(end + 12) !== end) return 'its directory is not where it says';
  let at = start;
  let local = 0;
  for (let index = 0; index < count; index++) {
    if (archive.readUInt32LE(at) !== CENTRAL) return `entry ${index} of its directory is none`;
    if (archive.readUInt32LE(at + 42) !== local) return `entry ${index} does not follow the last`;
    const names = archive.readUInt16LE(at + 28);
    const packed = archive.readUInt32LE(at + 20);
    const problem = entryProblem(archive, local, {
      header: archive.subarray(at + 6, at + 32),
      name: archive.subarray(at + 46, at + 46 + names),
    });
    if (problem !== undefined) return `entry ${index} ${problem}`;
    local += 30 + names + packed;
    at += 46 + names + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  if (local !== start) return 'something stands between the last entry and the directory';
  return at === end ? undefined : 'its directory is not as long as it says';
}

interface Described {
  /** From the version that is needed to the length of the extra field. */
  readonly header: Buffer;
  readonly name: Buffer;
}

function entryProblem(
  archive: Buffer,
  at: number,
  { header, name }: Described,
): string | undefined {
  if (archive.readUInt32LE(at) !== LOCAL) return 'is not where the directory says';
  if (!archive.subarray(at + 4, at + 30).equals(header)) return 'has two headers that differ';
  const start = at + 30 + name.length;
  if (!archive.subarray(at + 30, start).equals(name)) return 'has two names';
  if (name.length === 0 || name.toString().split('/').includes('..')) return 'has a bad name';
  const method = header.readUInt16LE(4);
  const data = archive.subarray(start, start + header.readUInt32LE(14));
  if (method !== 0 && method !== 8) return `is packed by method ${method}`;
  const content = method === 8 ? inflateRawSync(data) : data;
  if (content.length !== header.readUInt32LE(18)) return 'has another size than it says';
  return crc32(content) === header.readUInt32LE(10) ? undefined : 'has another checksum';
}
