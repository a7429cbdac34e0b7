export { isOpaque } from './opaque.ts';
export { isSessionName } from './session-name.ts';
export { redactUrl } from './redact-url.ts';
export { Redactor } from './redactor.ts';
