import { closeSync, openSync, writeSync } from 'node:fs';

/** In UTF-16 units; few system calls without holding the whole text. */
const BATCH = 1 << 20;

/** Writes a file from its pieces. */
export function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w');
  try {
    let batch: string[] = [];
    let length = 0;
    for (const piece of pieces) {
      batch.push(piece);
      length += piece.length;
      if (length < BATCH) continue;
      writeAll(file, batch.join(''));
      batch = [];
      length = 0;
    }
    writeAll(file, batch.join(''));
  } finally {
    closeSync(file);
  }
}

/** A write to a pipe or a full device may take only a part. */
function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let offset = 0; offset < bytes.length;) offset += writeSync(file, bytes, offset);
}
