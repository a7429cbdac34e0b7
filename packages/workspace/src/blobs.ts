import { UserError } from '@gatehouse/findings';
import { tooLarge } from './bounded.ts';
import { MAX_FILE_SIZE } from './tree.ts';

/** Runs git in one repository, as `git` and `readGit` do. */
export type RunGit = (args: readonly string[], input: string) => Buffer;

/** No more than this is asked of one git process. */
const BATCH_SIZE = 128 * 1024 * 1024;

/** Reads many blobs of a repository with few git processes. */
export class Blobs {
  readonly #run: RunGit;
  readonly #contents = new Map<string, Uint8Array | UserError>();

  constructor(run: RunGit) {
    this.#run = run;
  }

  /** `read` answers from what was loaded. */
  load(objects: Iterable<string>): void {
    const wanted = [...new Set(objects)].filter((object) => !this.#contents.has(object));
    const sizes = this.sizes(wanted);
    const readable = wanted.filter((object) => (sizes.get(object) ?? Infinity) <= MAX_FILE_SIZE);
    this.#readAll(readable, sizes);
    for (const object of wanted) {
      if (this.#contents.has(object)) continue;
      const size = sizes.get(object);
      this.#contents.set(
        object,
        size === undefined ? new UserError('is not in the repository') : tooLarge(size),
      );
    }
  }

  /** @throws UserError for an object that is missing or larger than `MAX_FILE_SIZE`. */
  read(object: string): Uint8Array {
    this.load([object]);
    const content = this.#contents.get(object);
    if (content instanceof Uint8Array) return content;
    throw content ?? new UserError('is not in the repository');
  }

  /** `git cat-file --batch-check`: `<object> blob <size>`, or `<object> missing`. What is missing is left out. */
  sizes(objects: Iterable<string>): ReadonlyMap<string, number> {
    const asked = lineEach(objects);
    if (asked === '') return new Map();
    const lines = this.#run(['cat-file', '--batch-check'], asked).toString('latin1').split('\n');
    return new Map(
      lines.flatMap((line) => {
        const [object = '', type, size] = line.split(' ');
        return type === 'blob' ? [[object, Number(size)] as const] : [];
      }),
    );
  }

  /** `git cat-file --batch`: for each object a line as of `--batch-check`, the content and a line end. */
  #readAll(objects: readonly string[], sizes: ReadonlyMap<string, number>): void {
    let batch: string[] = [];
    let batchSize = 0;
    const flush = (): void => {
      if (batch.length === 0) return;
      const output = this.#run(['cat-file', '--batch'], lineEach(batch));
      let offset = 0;
      for (const object of batch) {
        const start = output.indexOf(10, offset) + 1;
        const end = start + (sizes.get(object) ?? 0);
        this.#contents.set(object, output.subarray(start, end));
        offset = end + 1;
      }
      batch = [];
      batchSize = 0;
    };
    for (const object of objects) {
      batch.push(object);
      batchSize += sizes.get(object) ?? 0;
      if (batchSize >= BATCH_SIZE) flush();
    }
    flush();
  }
}

function lineEach(objects: Iterable<string>): string {
  let text = '';
  for (const object of objects) text += `${object}\n`;
  return text;
}
