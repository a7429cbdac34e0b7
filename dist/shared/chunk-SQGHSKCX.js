import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  NoAnswer,
  readRetryAfter
} from "./chunk-2LDV6EY6.js";

// packages/github/src/client/failure.ts
function describeFailure(error) {
  const { cause, message, response } = error;
  if (error instanceof NoAnswer) return { kind: "silence", reason: error };
  if (response === void 0)
    return { kind: "silence", reason: cause instanceof NoAnswer ? cause : NoAnswer.from(error) };
  return {
    kind: "answer",
    status: response.status,
    headers: textHeaders(response.headers),
    message
  };
}
function textHeaders(headers) {
  return Object.fromEntries(
    Object.entries(headers).filter(([, value]) => value !== void 0).map(([name, value]) => [name.toLowerCase(), String(value)])
  );
}

// packages/github/src/client/limits.ts
function readLimit({ status, headers, message }, now) {
  if (status !== 403 && status !== 429) return void 0;
  const retryAfter = readRetryAfter(headers, now);
  const reset = Number(headers["x-ratelimit-reset"]);
  if (/secondary rate limit|abuse detection/iu.test(message))
    return { kind: "secondary", until: retryAfter };
  if (headers["x-ratelimit-remaining"] === "0")
    return { kind: "primary", until: retryAfter ?? (reset > 0 ? reset * 1e3 : void 0) };
  if (status === 429 || retryAfter !== void 0) return { kind: "secondary", until: retryAfter };
  return void 0;
}

// packages/github/src/client/retry-policy.ts
var RETRIES = 3;
var PATIENCE = 15e4;
var SECONDARY_WAIT = 6e4;
function nextAttempt({ failure, number, isRepeatable, patience }, { now, random }) {
  if (number >= RETRIES) return void 0;
  const backOff = 1e3 * 2 ** number;
  const wait = least(failure, isRepeatable, number, now);
  if (wait === void 0) return void 0;
  const total = wait === 0 ? backOff * (0.5 + random) : wait + backOff * random;
  return total <= patience ? Math.round(total) : void 0;
}
function least(failure, isRepeatable, number, now) {
  if (failure.kind === "silence") {
    const { isOversized, isUntrusted, wasSent } = failure.reason;
    return !isOversized && !isUntrusted && (isRepeatable || !wasSent) ? 0 : void 0;
  }
  const limit = readLimit(failure, now);
  if (limit !== void 0) {
    if (limit.until !== void 0) return Math.max(limit.until - now, 0);
    return limit.kind === "secondary" ? SECONDARY_WAIT * 2 ** number : void 0;
  }
  const { status, headers } = failure;
  const mayRepeat = status === 503 || isRepeatable;
  if (![408, 500, 502, 503, 504].includes(status) || !mayRepeat) return void 0;
  return Math.max((readRetryAfter(headers, now) ?? 0) - now, 0);
}

export {
  describeFailure,
  textHeaders,
  readLimit,
  PATIENCE,
  nextAttempt
};
