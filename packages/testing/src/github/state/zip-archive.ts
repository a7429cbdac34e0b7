import { crc32 } from 'node:zlib';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const VERSION = 20;
/** 1 January 1980, the first day that the format knows. */
const DATE = 0x21;

/** A zip archive of files by name, as they are (APPNOTE.TXT 6.3.10). Names are not checked: tests send hostile ones. */
export function zipArchive(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content);
    const title = Buffer.from(name);
    const entry = fields(data, title);
    const body = Buffer.concat([words(LOCAL_HEADER), entry, title, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(words(CENTRAL_HEADER), halfWords(VERSION), entry, tail, title);
    bodies.push(body);
    offset += body.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const count = bodies.length;
  return Buffer.concat([
    ...bodies,
    ...directory,
    words(END_OF_DIRECTORY),
    halfWords(0, 0, count, count),
    words(size, offset),
    halfWords(0),
  ]);
}

/** What the local and the central header share. Flag 0x800: names are UTF-8. */
function fields(data: Buffer, title: Buffer): Buffer {
  return Buffer.concat([
    halfWords(VERSION, 0x800, 0, 0, DATE),
    words(crc32(data), data.length, data.length),
    halfWords(title.length, 0),
  ]);
}

function halfWords(...values: number[]): Buffer {
  return Buffer.from(Uint16Array.from(values).buffer);
}

function words(...values: number[]): Buffer {
  return Buffer.from(Uint32Array.from(values).buffer);
}
