export { keyOf, Mapping, Sequence } from './collection.ts';
export { decode } from './decode.ts';
export { holdsPlaceholder, Scalar, type ScalarStyle } from './scalar.ts';
export { SourceText } from './text.ts';
export { Absent, Value, type Step } from './value.ts';
export { eachScalar, scalars } from './walk.ts';
export { parseYaml, type ParsedYaml } from './yaml.ts';
export * from './dockerfile/index.ts';
export * from './shell/index.ts';
