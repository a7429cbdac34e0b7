/** A tree of files that exists in memory only; fits the `FileTree` port of packages/workspace. */
export class MemoryTree {
  readonly scope = '';
  readonly #files: ReadonlyMap<string, Uint8Array>;

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    this.#files = new Map(
      Object.entries(files).map(([path, content]) => [
        path,
        typeof content === 'string' ? Buffer.from(content) : content,
      ]),
    );
  }

  list(): { files: readonly string[]; unreadable: readonly string[] } {
    return { files: [...this.#files.keys()].sort(), unreadable: [] };
  }

  load(): void {
    // Everything is here already.
  }

  read(path: string): Uint8Array {
    const content = this.#files.get(path);
    if (!content) throw new Error(`no such file in the tree: ${path}`);
    return content;
  }
}
