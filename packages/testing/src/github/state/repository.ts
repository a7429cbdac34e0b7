import type { GitObjects } from './git-objects.ts';
import type { Artifact, Deployment, Environment, Ruleset, Run } from './delivery-records.ts';
import type { CheckRun, Comment, Issue, Pull, Review, ReviewComment } from './review-records.ts';
import type { Alert, Analysis, SarifUpload } from './scanning-records.ts';

export interface RepositoryOptions {
  /** `main` unless told. */
  readonly defaultBranch?: string;
  /** Public unless told. */
  readonly private?: boolean;
  readonly fork?: boolean;
  /** False where they are turned off. */
  readonly issues?: boolean;
  /** False: not enabled, GitHub refuses; a string: with these words. Enabled unless told. */
  readonly codeScanning?: boolean | string;
  /** How uploads are processed. */
  readonly sarif?: {
    /** How often an upload is told to be pending; 1 unless told. */
    readonly polls?: number;
    /** Processing then fails with these. */
    readonly errors?: readonly string[];
  };
}

/** Where the double says that it is. */
export interface Addresses {
  /** Without a slash at the end. */
  readonly api: string;
  readonly server: string;
  /** A URL that serves an archive to whoever holds it, for a short time. */
  blob(content: Uint8Array): string;
}

/** A repository on the double; tests may read and change all of it. */
export class Repository {
  readonly fullName: string;
  readonly owner: string;
  readonly name: string;
  readonly id: number;
  readonly options: RepositoryOptions;
  readonly addresses: Addresses;
  readonly nextId: () => number;
  readonly git: GitObjects;
  readonly checkRuns: CheckRun[] = [];
  readonly comments: Comment[] = [];
  readonly issues: Issue[] = [];
  readonly pulls: Pull[] = [];
  readonly reviews: Review[] = [];
  readonly reviewComments: ReviewComment[] = [];
  readonly sarifs: SarifUpload[] = [];
  readonly analyses: Analysis[] = [];
  readonly alerts: Alert[] = [];
  readonly deployments: Deployment[] = [];
  readonly environments: Environment[] = [];
  readonly rulesets: Ruleset[] = [];
  /** Classic branch protection as `repos/get-branch-protection` answers, by branch. */
  readonly protection = new Map<string, object>();
  readonly runs: Run[] = [];
  readonly artifacts: Artifact[] = [];
  /** Bundles by `sha256:…` of their subject. */
  readonly attestations = new Map<string, object[]>();
  /** What `dependency-graph/diff-range` answers, by `base...head`. */
  readonly dependencyChanges = new Map<string, readonly object[]>();
  /** Submitted dependency snapshots. */
  readonly snapshots: object[] = [];
  /** What `dependency-graph/export-sbom` answers. */
  sbom: object | undefined;

  constructor(
    fullName: string,
    options: RepositoryOptions,
    world: { addresses: Addresses; nextId: () => number; git: GitObjects },
  ) {
    const [owner = '', name = ''] = fullName.split('/');
    this.fullName = fullName;
    this.owner = owner;
    this.name = name;
    this.options = options;
    this.addresses = world.addresses;
    this.nextId = world.nextId;
    this.git = world.git;
    this.id = this.nextId();
  }

  get private(): boolean {
    return this.options.private ?? false;
  }

  get defaultBranch(): string {
    return this.options.defaultBranch ?? 'main';
  }

  /** Issues and pull requests count together. */
  nextNumber(): number {
    return Math.max(0, ...[...this.issues, ...this.pulls].map(({ number }) => number)) + 1;
  }

  /** Of one of its resources in the API. */
  url(path: string): string {
    return `${this.addresses.api}/repos/${this.fullName}/${path}`;
  }

  /** Of one of its pages. */
  page(path: string): string {
    return `${this.addresses.server}/${this.fullName}/${path}`;
  }
}
