import type { Value } from '@gatehouse/source';

export interface Grant {
  readonly scope: string;
  readonly level: Value;
}

/** What the token of a workflow or a job may do. */
export class Permissions {
  /** The value of `permissions`; absent where the repository's default holds. */
  readonly node: Value;

  constructor(node: Value) {
    this.node = node;
  }

  /** `permissions:` without a value says nothing. */
  get isSet(): boolean {
    return this.node.exists;
  }

  /** `read-all` or `write-all`. */
  get all(): string | undefined {
    return this.node.string;
  }

  get grants(): readonly Grant[] {
    return this.node.keys.flatMap((scope, index) => {
      const level = this.node.values[index];
      return level ? [{ scope, level }] : [];
    });
  }

  allows(scope: string, level: 'read' | 'write'): boolean {
    if (this.all !== undefined)
      return this.all === 'write-all' || (this.all === 'read-all' && level === 'read');
    const granted = this.node.get(scope).string;
    return granted === 'write' || (granted === 'read' && level === 'read');
  }
}
