/** An answer of Twirp that is not a success (twitchtv.github.io/twirp, "Errors"). */
export class TwirpRefusal extends Error {
  readonly code: keyof typeof STATUS;
  /** Whether a good client would not have asked. */
  readonly isAvoidable: boolean;

  constructor(code: keyof typeof STATUS, message: string, isAvoidable = true) {
    super(message);
    this.code = code;
    this.isAvoidable = isAvoidable;
  }

  get status(): number {
    return STATUS[this.code];
  }
}

const STATUS = {
  malformed: 400,
  invalid_argument: 400,
  unauthenticated: 401,
  permission_denied: 403,
  not_found: 404,
  bad_route: 404,
  already_exists: 409,
  failed_precondition: 412,
} as const;
