import type { Step, Value } from '@gatehouse/source';
import type { Pod } from './pod.ts';

export type ContainerRole = 'init' | 'main' | 'ephemeral';

export class Container {
  readonly pod: Pod;
  readonly node: Value;
  readonly role: ContainerRole;
  #label: string | undefined;

  constructor(pod: Pod, node: Value, role: ContainerRole) {
    this.pod = pod;
    this.node = node;
    this.role = role;
  }

  get name(): string {
    return this.node.get('name').string ?? '';
  }

  get image(): Value {
    return this.node.get('image');
  }

  /** An init container that is restarted always runs beside the main ones (Kubernetes 1.28, KEP-753). */
  get isSidecar(): boolean {
    return this.role === 'init' && this.node.get('restartPolicy').string === 'Always';
  }

  get(first: Step, second?: Step, third?: Step): Value {
    return this.node.get(first, second, third);
  }

  /** A field of the container's own `securityContext`. */
  securityContext(field?: Step, inner?: Step): Value {
    return this.node.get('securityContext', field, inner);
  }

  /**
   * A field that a container inherits from its pod unless it sets it itself: `runAsUser`, `runAsGroup`, `runAsNonRoot`,
   * `seLinuxOptions`, `seccompProfile`, `appArmorProfile`, `windowsOptions` (Kubernetes API, SecurityContext).
   */
  inheritedSecurityContext(field: Step, inner?: Step): Value {
    const own = this.securityContext(field, inner);
    if (own.exists || own.isUnknown) return own;
    const inherited = this.pod.securityContext(field, inner);
    return inherited.exists || inherited.isUnknown ? inherited : own;
  }

  /** `Container "web" of Deployment "shop"`: how messages begin. */
  get label(): string {
    this.#label ??= `${ROLES[this.role]} "${this.name}" of ${this.pod.label}`;
    return this.#label;
  }
}

const ROLES: Readonly<Record<ContainerRole, string>> = {
  main: 'Container',
  init: 'Init container',
  ephemeral: 'Ephemeral container',
};
