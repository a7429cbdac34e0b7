import type { Value } from '@gatehouse/source';
import type { Container } from '../../../model/kubernetes/index.ts';

/** Where a container takes one key of a Secret into an environment variable. */
export function secretKeyReference(container: Container): Value | undefined {
  return container
    .get('env')
    .items.map((entry) => entry.get('valueFrom'))
    .find((from) => from.keys.includes('secretKeyRef'))
    ?.get('secretKeyRef');
}

/** Where a container takes a Secret, or a key of one, into its environment. */
export function secretReference(container: Container): Value | undefined {
  const whole = container.get('envFrom').items.find((from) => from.keys.includes('secretRef'));
  return secretKeyReference(container) ?? whole?.get('secretRef');
}
