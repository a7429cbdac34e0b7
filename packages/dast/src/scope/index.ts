export { readUrl } from './address.ts';
export { type HostRule, readHostRule } from './host-rule.ts';
export { guardedLookup } from './resolve.ts';
export { Scope } from './scope.ts';
export { type AddressKind, isThisMachine, kindOfAddress } from './special-address.ts';
