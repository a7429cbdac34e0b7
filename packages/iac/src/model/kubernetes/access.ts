import type { Cluster } from './cluster.ts';
import { Namesakes } from './namesakes.ts';
import type { KubernetesObject } from './object.ts';
import { roleReference, subjectsOf } from './rbac.ts';
import { append } from './multimap.ts';

const BINDINGS = ['RoleBinding', 'ClusterRoleBinding'];
const ROLES = ['Role', 'ClusterRole'];

const known = new WeakMap<Cluster, Access>();

/**
 * Who may do what: roles, the bindings that refer to them and the subjects these name. Every question is answered once
 * per name and remembered, so thousands of roles and bindings of one name stay linear.
 */
export class Access {
  readonly #roles = new Map<string, Namesakes>();
  readonly #bindingsOfRole = new Map<string, KubernetesObject[]>();
  readonly #bindingsOfSubject = new Map<string, KubernetesObject[]>();
  readonly #answers = new WeakMap<object, Map<string, unknown>>();

  private constructor(cluster: Cluster) {
    for (const kind of ROLES)
      for (const role of cluster.ofKind(kind)) {
        const key = roleKey(kind, role.namespace, role.name);
        const namesakes = this.#roles.get(key);
        if (namesakes) namesakes.add(role);
        else this.#roles.set(key, new Namesakes(role));
      }
    for (const kind of BINDINGS)
      for (const binding of cluster.ofKind(kind)) {
        append(this.#bindingsOfRole, referenceKey(binding), binding);
        const keys = subjectsOf(binding).map((subject) =>
          subject.kind === 'ServiceAccount'
            ? accountKey(subject.namespace ?? binding.namespace, subject.name)
            : `${subject.kind}\u0000${subject.name}`,
        );
        for (const key of new Set(keys)) append(this.#bindingsOfSubject, key, binding);
      }
  }

  static in(cluster: Cluster): Access {
    let access = known.get(cluster);
    if (!access) known.set(cluster, (access = new Access(cluster)));
    return access;
  }

  /** The bindings of a role that name at least one subject, or only those among them for which `holds`. */
  bindingOf(
    role: KubernetesObject,
    question: object,
    holds: (binding: KubernetesObject) => boolean,
  ): KubernetesObject | undefined {
    const key = roleKey(role.kind, role.namespace, role.name);
    return this.#once(question, key, () => this.#bindingsOfRole.get(key)?.find(holds));
  }

  /**
   * What `answer` gives for the role that the binding refers to; undefined where no such role was scanned.
   * `question` stands for what is asked: a constant of the rule.
   */
  ofRole<T>(
    binding: KubernetesObject,
    question: object,
    answer: (role: KubernetesObject) => T | undefined,
  ): T | undefined {
    const key = referenceKey(binding);
    const nearest = this.#roles.get(key)?.near(binding.node.source.path);
    if (!nearest) return undefined;
    return this.#once(question, `${key}\u0000${nearest.place}`, () =>
      firstOf(nearest.objects, answer),
    );
  }

  /** What `answer` first gives for a binding to a ServiceAccount, by its own name or through a group it is always in. */
  ofAccount<T>(
    namespace: string | undefined,
    name: string,
    question: object,
    answer: (binding: KubernetesObject) => T | undefined,
  ): T | undefined {
    const keys = [
      accountKey(namespace, name),
      `Group\u0000system:serviceaccounts:${namespace ?? 'default'}`,
      'Group\u0000system:serviceaccounts',
    ];
    return firstOf(keys, (key) =>
      this.#once(question, key, () => firstOf(this.#bindingsOfSubject.get(key), answer)),
    );
  }

  #once<T>(question: object, key: string, find: () => T | undefined): T | undefined {
    let answers = this.#answers.get(question);
    if (!answers) this.#answers.set(question, (answers = new Map<string, unknown>()));
    if (!answers.has(key)) answers.set(key, find());
    return answers.get(key) as T | undefined;
  }
}

/** A ClusterRole has no namespace, whatever its manifest says. */
function roleKey(kind: string, namespace: string | undefined, name: string): string {
  return kind === 'ClusterRole'
    ? `${kind}\u0000${name}`
    : `${kind}\u0000${name}\u0000${namespace ?? 'default'}`;
}

function referenceKey(binding: KubernetesObject): string {
  const { kind, name } = roleReference(binding);
  return roleKey(kind, binding.namespace, name);
}

function accountKey(namespace: string | undefined, name: string): string {
  return `ServiceAccount\u0000${name}\u0000${namespace ?? 'default'}`;
}

function firstOf<A, B>(
  items: readonly A[] | undefined,
  answer: (item: A) => B | undefined,
): B | undefined {
  for (const item of items ?? []) {
    const found = answer(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
