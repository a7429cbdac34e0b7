export { findAssignments, type Assignment } from './assignment.ts';
export { decodedSecret } from './encoded.ts';
export {
  findKnownSecrets,
  knownSecret,
  mayHoldKnownSecret,
  type KnownSecret,
  type SecretKind,
} from './known.ts';
export { LineMask, maskSpans } from './line-mask.ts';
export { looksLikeSecret } from './literal.ts';
export { isSensitiveName } from './name.ts';
export { isPlaceholder } from './placeholder.ts';
export { suspectOffsets } from './suspect.ts';
export { MASK, ValueMask } from './value-mask.ts';
export { wordsOf } from './words.ts';
