import type { Binary, Call, Node, Reference } from '../expression/index.ts';
import { checkCall } from './call.ts';
import { mergeTypes } from './compatible.ts';
import type { Environment } from './environment.ts';
import { filtered, indexed, propertyOf } from './access.ts';
import { isArray, isObject, nameOf, type Type } from './type.ts';

/** Finds the type of an expression and reports what is wrong with it. */
export function typeOf(node: Node, environment: Environment): Type {
  return new Checker(environment).check(node);
}

class Checker {
  readonly #environment: Environment;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  check(node: Node): Type {
    switch (node.kind) {
      case 'literal':
        return node.value === null
          ? 'null'
          : (typeof node.value as 'string' | 'number' | 'boolean');
      case 'not':
        this.check(node.operand);
        return 'boolean';
      case 'binary':
        return node.operator === '&&' || node.operator === '||'
          ? this.#logical(node)
          : this.#comparison(node);
      case 'call':
        return this.#call(node);
      case 'reference':
        return this.#reference(node);
    }
  }

  /** The right side decides, unless the left one already did: then it is known to be false (`&&`) or true (`||`). */
  #logical(node: Binary): Type {
    return mergeTypes(this.#known(node.left, node.operator === '||'), this.check(node.right));
  }

  /** The type of a node that is known to be true or false. */
  #known(node: Node, isTrue: boolean): Type {
    if (node.kind === 'not') return this.#known(node.operand, !isTrue);
    if (node.kind !== 'binary' || node.operator !== (isTrue ? '&&' : '||')) return this.check(node);
    this.check(node.left);
    return this.check(node.right);
  }

  #comparison(node: Binary): Type {
    const left = this.check(node.left);
    const right = this.check(node.right);
    const isOrder = node.operator !== '==' && node.operator !== '!=';
    if (!(isOrder ? hasOrder(left) && hasOrder(right) : areComparable(left, right)))
      this.#environment.report(
        'type',
        node,
        `compares ${nameOf(left)} to ${nameOf(right)} with ${node.operator}`,
      );
    return 'boolean';
  }

  #call(node: Call): Type {
    return checkCall(node, this.#environment, (argument) => this.check(argument));
  }

  #reference(node: Reference): Type {
    const { report } = this.#environment;
    const complain = (flaw: 'undefined' | 'type', what: string): Type => {
      report(flaw, node, what);
      return 'any';
    };
    let type =
      typeof node.head === 'string' ? this.#context(node, node.head) : this.check(node.head);
    for (const [index, access] of node.accesses.entries()) {
      const isVariable =
        index === 0 && typeof node.head === 'string' && node.head.toLowerCase() === 'vars';
      if (access.kind === 'star') type = filtered(type, complain);
      else if (access.kind === 'index')
        type = indexed(type, access.index, this.check(access.index), complain);
      else {
        if (isVariable) this.#variable(node, access.name);
        type = propertyOf(type, access.name.toLowerCase(), complain);
      }
    }
    return type;
  }

  #context(node: Reference, written: string): Type {
    const { contexts, availableContexts, report } = this.#environment;
    const name = written.toLowerCase();
    const type = contexts.get(name);
    if (type === undefined) {
      report('undefined', node, `names the context "${written}", which does not exist`);
      return 'any';
    }
    if (!availableContexts.has(name))
      report('unavailable', node, `uses the context "${written}", which is not available here`);
    return type;
  }

  /** @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
  #variable(node: Reference, name: string): void {
    if (/^github_/i.test(name) || !/^\w+$/.test(name))
      this.#environment.report(
        'undefined',
        node,
        `names the variable "${name}", which nobody can define`,
      );
  }
}

function hasOrder(type: Type): boolean {
  return type === 'any' || type === 'number' || type === 'string';
}

function areComparable(left: Type, right: Type): boolean {
  if (left === 'any' || left === 'null') return true;
  if (isObject(left)) return isObject(right) || right === 'null' || right === 'any';
  if (isArray(left))
    return isArray(right)
      ? areComparable(left.elements, right.elements)
      : right === 'null' || right === 'any';
  return !isObject(right) && !isArray(right);
}
