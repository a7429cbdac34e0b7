import { Scalar, type Value } from '@gatehouse/source';
import { isOneExpression } from '../../../model/workflow/shape/index.ts';
import {
  arrayOf,
  commonType,
  isArray,
  isObject,
  mergeTypes,
  objectOf,
  recordOf,
  typeOfText,
  type ObjectType,
  type Type,
} from '../../../model/workflow/typing/index.ts';

/** Bounds what aliases can make of a small file: values visited in one matrix, and how deep. */
const MAX_VISITS = 5_000;
const MAX_DEPTH = 50;

const UNKNOWN: ObjectType = recordOf('any');

/**
 * The type of the `matrix` context: what the rows and the included combinations hold. `typeOfExpression` finds the type
 * of the one expression that makes up a scalar; `any` where it is none.
 */
export function matrixType(node: Value, typeOfExpression: (scalar: Scalar) => Type): ObjectType {
  return new MatrixReader(typeOfExpression).read(node);
}

class MatrixReader {
  readonly #typeOfExpression: (scalar: Scalar) => Type;
  #visits = 0;
  #depth = 0;

  constructor(typeOfExpression: (scalar: Scalar) => Type) {
    this.#typeOfExpression = typeOfExpression;
  }

  read(node: Value): ObjectType {
    if (node instanceof Scalar) return this.#computed(node);
    const rows = new Map<string, Type>();
    for (const [index, name] of node.keys.entries()) {
      const key = name.toLowerCase();
      const row = node.values[index];
      if (row && key !== 'include' && key !== 'exclude' && !rows.has(key)) {
        const type = this.#row(row);
        if (type !== undefined) rows.set(key, type);
      }
    }
    return this.#include(
      { kind: 'object', properties: rows, others: undefined },
      node.get('include'),
    );
  }

  /** `matrix: ${{ fromJSON(…) }}` */
  #computed(scalar: Scalar): ObjectType {
    if (!isOneExpression(scalar)) return objectOf({});
    const type = this.#typeOfExpression(scalar);
    if (!isObject(type)) return UNKNOWN;
    const properties = new Map(type.properties);
    const include = properties.get('include');
    properties.delete('include');
    properties.delete('exclude');
    if (include !== undefined && isArray(include) && isObject(include.elements))
      for (const [name, each] of include.elements.properties) {
        const known = properties.get(name);
        properties.set(name, known === undefined ? each : mergeTypes(known, each));
      }
    return { kind: 'object', properties, others: type.others };
  }

  /** Undefined for what is no row. */
  #row(row: Value): Type | undefined {
    if (row.isSequence)
      return row.items.length === 0
        ? undefined
        : commonType(row.items.map((item) => this.#value(item)));
    if (!(row instanceof Scalar)) return undefined;
    const type = isOneExpression(row) ? this.#typeOfExpression(row) : 'any';
    return isArray(type) ? type.elements : 'any';
  }

  #include(matrix: ObjectType, include: Value): ObjectType {
    if (include instanceof Scalar && isOneExpression(include)) {
      const type = this.#typeOfExpression(include);
      const merged = isArray(type) ? mergeTypes(matrix, type.elements) : 'any';
      return isObject(merged) ? merged : UNKNOWN;
    }
    const properties = new Map(matrix.properties);
    for (const combination of include.items) {
      if (isOneExpression(combination)) return UNKNOWN;
      for (const [name, type] of this.#entries(combination)) {
        const known = properties.get(name);
        properties.set(name, known === undefined ? type : mergeTypes(known, type));
      }
    }
    return { ...matrix, properties };
  }

  #value(value: Value): Type {
    if (value instanceof Scalar)
      return isOneExpression(value) ? this.#typeOfExpression(value) : typeOfText(value.text);
    if (++this.#visits > MAX_VISITS || this.#depth === MAX_DEPTH) return 'any';
    this.#depth++;
    const type = value.isSequence
      ? arrayOf(commonType(value.items.map((item) => this.#value(item))))
      : { ...objectOf({}), properties: this.#entries(value) };
    this.#depth--;
    return type;
  }

  #entries(value: Value): Map<string, Type> {
    const entries = new Map<string, Type>();
    for (const [index, name] of value.keys.entries()) {
      const entry = value.values[index];
      const key = name.toLowerCase();
      if (entry && !entries.has(key)) entries.set(key, this.#value(entry));
    }
    return entries;
  }
}
