/** What ADD unpacks by itself, and formats that go by the same endings. */
const ARCHIVE = /\.(?:tar|Z|bz2|gz|lz|lzma|tZ|tb2|tbz|tbz2|tgz|tlz|tpz|txz|xz)$/;

export function isArchive(path: string): boolean {
  return ARCHIVE.test(path);
}

export function isRemote(path: string): boolean {
  return /^(?:https?:\/\/|git@|git:\/\/|ssh:\/\/)/.test(path);
}
