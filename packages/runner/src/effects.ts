/** Where a step may read and write. */
export interface StepFolders {
  /** The checked-out repository. */
  readonly workspace: string;
  /** Gone after the job. */
  readonly temp: string;
}

export interface Effects {
  readonly now: () => Date;
  /** Where a path really leads, as far as it exists: links must not lead out of the workspace. */
  readonly realPath: (path: string) => string;
  /** Makes the folders above the file too; refuses to write through a link. */
  writeFile(path: string, text: string): void;
}
