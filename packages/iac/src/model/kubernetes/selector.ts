import type { Value } from '@gatehouse/source';
import { stringMap } from './string-map.ts';

/** What a set of labels must be like. An empty selector matches everything. */
export interface Selector {
  /** Labels that must be there with just this value: enough to look candidates up by. */
  readonly equal: ReadonlyMap<string, string>;
  /** Whether `equal` is all there is to it. */
  readonly isPlain: boolean;
  matches(labels: ReadonlyMap<string, string>): boolean;
}

/** A plain map of labels, as in `Service.spec.selector`. */
export function equalitySelector(value: Value): Selector {
  const equal = stringMap(value);
  return { equal, isPlain: true, matches: (labels) => holds(labels, equal) };
}

/** A `metav1.LabelSelector`: `matchLabels` and `matchExpressions`. */
export function labelSelector(value: Value): Selector {
  const equal = stringMap(value.get('matchLabels'));
  const expressions = value.get('matchExpressions').items.map((item) => ({
    key: item.get('key').string ?? '',
    operator: item.get('operator').string ?? '',
    values: item.get('values').strings,
  }));
  return {
    equal,
    isPlain: expressions.length === 0,
    matches: (labels) =>
      holds(labels, equal) &&
      expressions.every(({ key, operator, values }) => {
        const label = labels.get(key);
        switch (operator) {
          case 'In':
            return label !== undefined && values.includes(label);
          case 'NotIn':
            return label === undefined || !values.includes(label);
          case 'Exists':
            return label !== undefined;
          case 'DoesNotExist':
            return label === undefined;
          default:
            return false;
        }
      }),
  };
}

function holds(labels: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>): boolean {
  for (const [key, value] of wanted) if (labels.get(key) !== value) return false;
  return true;
}
