import type { Call, Node } from '../expression/index.ts';
import { isAssignable } from './compatible.ts';
import type { Environment, Signature } from './environment.ts';
import { typeOfJson } from './literal.ts';
import { nameOf, type Type } from './type.ts';

/** The type of a call; reports what is wrong with it. `typeOf` finds the type of an argument. */
export function checkCall(
  call: Call,
  environment: Environment,
  typeOf: (argument: Node) => Type,
): Type {
  const { functions, restrictedFunctions, availableFunctions, report } = environment;
  const signatures = functions.get(call.name);
  if (!signatures) {
    report('undefined', call, `calls ${call.name}(), which does not exist`);
    return 'any';
  }
  const types = call.args.map(typeOf);
  const possible = signatures.filter((signature) => takes(signature, types.length));
  const signature = possible.find((each) => mistakeIn(each, types) === undefined);
  if (!signature) {
    const mistake = possible[0]
      ? mistakeIn(possible[0], types)
      : wrongCount(signatures, types.length);
    report('type', call, `calls ${call.name}() with ${mistake ?? 'wrong arguments'}`);
    return 'any';
  }
  if (restrictedFunctions.has(call.name) && !availableFunctions.has(call.name))
    report('unavailable', call, `calls ${call.name}(), which is not available here`);
  return checkSpecial(call, signature, environment);
}

function takes({ parameters, isVariadic }: Signature, count: number): boolean {
  return isVariadic ? count >= parameters.length : count === parameters.length;
}

function wrongCount(signatures: readonly Signature[], count: number): string {
  const counts = signatures.map(
    ({ parameters, isVariadic }) => `${isVariadic ? 'at least ' : ''}${parameters.length}`,
  );
  return `${count} arguments instead of ${[...new Set(counts)].join(' or ')}`;
}

function mistakeIn({ parameters }: Signature, types: readonly Type[]): string | undefined {
  for (const [index, type] of types.entries()) {
    const parameter = parameters[index] ?? parameters.at(-1);
    if (parameter !== undefined && !isAssignable(parameter, type))
      return `${nameOf(type)} where ${nameOf(parameter)} is asked for`;
  }
  return undefined;
}

/** What signatures do not tell. */
function checkSpecial(call: Call, signature: Signature, { report }: Environment): Type {
  const [first] = call.args;
  const literal =
    first?.kind === 'literal' && typeof first.value === 'string' ? first.value : undefined;
  switch (call.name) {
    case 'format':
      if (literal !== undefined) {
        const mistake = mistakeInFormat(literal, call.args.length - 1);
        if (mistake) report('type', call, mistake);
      }
      return signature.result;
    case 'case':
      if (call.args.length % 2 === 0)
        report('type', call, 'calls case() without the value for when nothing holds');
      return signature.result;
    case 'fromjson':
      if (literal === undefined) return signature.result;
      try {
        return typeOfJson(JSON.parse(literal));
      } catch {
        report('type', call, 'gives fromJSON() a text that is no JSON');
        return signature.result;
      }
    default:
      return signature.result;
  }
}

/** `{0}` takes the first value; doubled braces are plain ones. */
function mistakeInFormat(format: string, count: number): string | undefined {
  const used = new Set<number>();
  for (const [, index, closing] of format.matchAll(/\{\{|\{(\d+)(\}+)/g))
    if (index !== undefined && (closing?.length ?? 0) % 2 === 1) used.add(Number(index));
  for (let index = 0; index < count; index++)
    if (!used.has(index))
      return `gives format() a value that its text does not take: there is no {${index}}`;
  const missing = [...used].find((index) => index >= count);
  return missing === undefined
    ? undefined
    : `has {${missing}} in the text of format(), but no value for it`;
}
