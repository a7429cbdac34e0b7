const DOCUMENTATION = 'https://docs.github.com/rest';

interface RefusalOptions {
  readonly errors?: readonly unknown[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly documentation?: string;
}

/** An answer that says no, in GitHub's words. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: object;
  readonly #options: RefusalOptions;

  constructor(status: number, message: string, options: RefusalOptions = {}) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.#options = options;
    this.body = {
      message,
      ...(options.errors ? { errors: options.errors } : {}),
      documentation_url: options.documentation ?? DOCUMENTATION,
      status: String(status),
    };
  }

  get headers(): Readonly<Record<string, string>> {
    return this.#options.headers ?? {};
  }

  /** The message with the details of each error, for a test to read. */
  get reason(): string {
    const { errors = [] } = this.#options;
    return [
      this.message.replaceAll('\n', ' '),
      ...errors.map((error) => JSON.stringify(error)),
    ].join(' ');
  }

  /** The same with more headers. */
  with(headers: Readonly<Record<string, string>>): Refusal {
    return new Refusal(this.status, this.message, {
      ...this.#options,
      headers: { ...headers, ...this.headers },
    });
  }

  /** Whether the client could have known better: it sent what GitHub accepts from nobody. */
  get avoidable(): boolean {
    return [400, 413, 422].includes(this.status);
  }
}

export const notFound = (): Refusal => new Refusal(404, 'Not Found');

/** One field of a body breaks a rule that the description does not hold. */
export function invalid(resource: string, field: string, message: string): Refusal {
  return new Refusal(422, 'Validation Failed', {
    errors: [{ resource, code: 'custom', field, message }],
  });
}
