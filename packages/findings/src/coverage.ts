/**
 * What became of a file.
 * - `scanned`: parsed and evaluated
 * - `deferred`: recognised, evaluated by a later version (Helm, Kustomize, Terraform, Bicep, ARM)
 * - `ignored`: parsed, holds nothing that this phase has rules for
 * - `failed`: could not be read or parsed
 */
export type FileStatus = 'scanned' | 'deferred' | 'ignored' | 'failed';

export interface FileProblem {
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

export interface FileRecord {
  readonly path: string;
  readonly status: FileStatus;
  /** `kubernetes`, `dockerfile`, `workflow`, `helm`, `kustomize`, `terraform`, `bicep`, `arm`, `yaml`, `json`, … */
  readonly kind: string;
  readonly problems: readonly FileProblem[];
  /** What it stands for where that is no file, as in `Location`: `https://shop.example/basket`. */
  readonly address?: string;
}

/** What a scan saw. */
export interface Coverage {
  readonly files: readonly FileRecord[];
  readonly resources: number;
  /** Rule answers that had to stay open because a value is not known before run time. */
  readonly unknown: number;
}

export function countFiles(coverage: Coverage, status: FileStatus): number {
  return coverage.files.reduce((count, file) => count + (file.status === status ? 1 : 0), 0);
}
