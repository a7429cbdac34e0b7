import type { Finding, FileRecord, Scan } from '@gatehouse/findings';
import { MemoryTree } from '@gatehouse/testing';
import { Folder } from '@gatehouse/workspace';
import { infrastructurePhase, type ScanOptions } from '../src/index.ts';

/** Scans files that exist in memory only. */
export async function scanFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<ScanOptions> = {},
): Promise<Scan> {
  const phase = infrastructurePhase(new MemoryTree(files), { profile: 'default', ...options });
  return phase.scan({ now: () => new Date(0), onProgress: () => undefined });
}

/** Scans a folder on disk. */
export async function scanFolder(path: string): Promise<Scan> {
  const phase = infrastructurePhase(new Folder(path), { profile: 'default' });
  return phase.scan({ now: () => new Date(0), onProgress: () => undefined });
}

/** A pod with a flaw that every profile reports. */
export function privilegedPod(name = 'flawed'): string {
  return `apiVersion: v1
kind: Pod
metadata:
  name: ${name}
spec:
  containers:
    - name: web
      image: nginx:1.29
      securityContext:
        privileged: true
`;
}

/** The file that other files must not harm. */
export const WITNESS = { 'witness.yaml': privilegedPod('witness') };

/** Whether the witness was judged. */
export function sawWitness(scan: Scan): boolean {
  return privilegedIn(scan, 'witness.yaml').length > 0;
}

export function privilegedIn(scan: Scan, path: string): readonly Finding[] {
  return scan.findings.filter(
    (finding) => finding.rule.id === 'kubernetes/privileged' && finding.location.path === path,
  );
}

export function record(scan: Scan, path: string): FileRecord | undefined {
  return scan.coverage.files.find((file) => file.path === path);
}
