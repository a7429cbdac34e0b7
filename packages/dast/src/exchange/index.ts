export { leadsElsewhere, originOf, readAddress, type Address } from './address.ts';
export { bodyOfBytes, bodyOfText, MAX_BODY, NO_BODY, type Body } from './body.ts';
export {
  attributeOf,
  hasAttribute,
  isExpired,
  readHttpDate,
  readSetCookie,
  type SetCookie,
} from './cookie.ts';
export { Exchange, type Request, type Response } from './exchange.ts';
export { Fields, readFields, type Field } from './fields.ts';
export { charsetOf } from './media-type.ts';
export { readParameters, type Parameter } from './parameters.ts';
export { readRecording, readTranscript, type Recording } from './transcript.ts';
