import { UserError } from '@gatehouse/findings';
import type { Value } from '@gatehouse/source';
import { KubernetesObject, type ObjectType } from './object.ts';

/**
 * The objects of a document. As for kubectl, whatever has `items` is a list, and lends its type to items that have
 * none; unless its kind says that it is nothing but a list, it counts too. What aliases repeat counts once, so lists
 * that contain themselves end and lists of lists of lists cost no more than their text.
 * @throws UserError where aliases give the same items to lists of different kinds.
 */
export function objectsOf(document: Value): KubernetesObject[] {
  const objects: KubernetesObject[] = [];
  const seen = new Map<number, string>();
  const pending: { node: Value; lent?: ObjectType }[] = [{ node: document }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node } = next;
    const type = next.lent ?? typeOf(node);
    if (!type || !isNew(seen, node, type)) continue;
    const lists = itemsOf(node);
    if (lists.length === 0 || !type.kind.endsWith('List'))
      objects.push(new KubernetesObject(node, type));
    const lent = { apiVersion: type.apiVersion, kind: type.kind.replace(/List$/, '') };
    for (const list of lists)
      if (isNew(seen, list, type))
        for (const item of list.items.toReversed())
          pending.push(hasNoType(item) ? { node: item, lent } : { node: item });
  }
  return objects;
}

function typeOf(node: Value): ObjectType | undefined {
  const apiVersion = node.get('apiVersion').string;
  const kind = node.get('kind').string;
  return apiVersion === undefined || kind === undefined ? undefined : { apiVersion, kind };
}

function hasNoType(item: Value): boolean {
  return item.isMapping && !isText(item.get('apiVersion')) && !isText(item.get('kind'));
}

function isText(value: Value): boolean {
  return Boolean(value.string) && value.number === undefined && value.boolean === undefined;
}

/** Keys count in any case for Go's JSON reader, which folds U+017F to `s` too. */
function itemsOf(node: Value): readonly Value[] {
  return node.values.filter(
    (value, index) => value.isSequence && /^items$/iu.test(node.keys[index] ?? ''),
  );
}

function isNew(
  seen: Map<number, string>,
  { index }: Value,
  { apiVersion, kind }: ObjectType,
): boolean {
  const type = `${apiVersion} ${kind}`;
  const before = seen.get(index);
  if (before !== undefined && before !== type)
    throw new UserError(`repeats the items of one list (${before}) in another (${type})`, {
      remedy: 'Write them out instead of using an alias',
    });
  seen.set(index, type);
  return before === undefined;
}
