import { Markup } from '../html/markup.ts';
import { readAddress, type Address } from './address.ts';
import { NO_BODY, type Body } from './body.ts';
import { readSetCookie, type SetCookie } from './cookie.ts';
import { Fields } from './fields.ts';
import { charsetOf } from './media-type.ts';
import { readParameters, type Parameter } from './parameters.ts';

export interface Request {
  /** As sent; `GET` where a recording does not say. */
  readonly method: string;
  readonly url: string;
  readonly fields: Fields;
  readonly body: Body;
}

export interface Response {
  /** 0 where a recording does not say. */
  readonly status: number;
  readonly fields: Fields;
  readonly body: Body;
}

const NO_RESPONSE: Response = { status: 0, fields: new Fields([]), body: NO_BODY };

/** A request and what came back. What rules ask often is read once, when first asked for. */
export class Exchange {
  readonly request: Request;
  readonly response: Response;
  readonly address: Address;
  #markup: Markup | undefined;
  #cookies: readonly SetCookie[] | undefined;
  #parameters: readonly Parameter[] | undefined;

  constructor(request: Request, response: Response = NO_RESPONSE) {
    this.request = request;
    this.response = response;
    this.address = readAddress(request.url);
  }

  get host(): string {
    return this.address.host;
  }

  get isSecure(): boolean {
    return this.address.scheme === 'https';
  }

  get status(): number {
    return this.response.status;
  }

  get isRedirect(): boolean {
    return Math.floor(this.status / 100) === 3;
  }

  /** 4xx or 5xx. */
  get isError(): boolean {
    const kind = Math.floor(this.status / 100);
    return kind === 4 || kind === 5;
  }

  get isSuccess(): boolean {
    return Math.floor(this.status / 100) === 2;
  }

  get hasBody(): boolean {
    return this.response.body.size > 0;
  }

  get text(): string {
    return this.response.body.text;
  }

  /** A response field's first value. */
  field(name: string): string | undefined {
    return this.response.fields.first(name);
  }

  /** Every value of a response field. */
  fields(name: string): readonly string[] {
    return this.response.fields.all(name);
  }

  /** Whether the `Content-Type` of the response has one of these words in it: `html`, `json`, … */
  isOfType(...words: readonly string[]): boolean {
    const type = this.field('Content-Type')?.toLowerCase();
    return type !== undefined && words.some((word) => type.includes(word));
  }

  get isHtml(): boolean {
    return this.isOfType('html');
  }

  /** What is served as a document by its exact name. */
  get isHtmlDocument(): boolean {
    const type = this.field('Content-Type');
    return type !== undefined && /text\/html|application\/xhtml/.test(type);
  }

  get isText(): boolean {
    return this.isOfType('text', 'html', 'javascript', 'json', 'xml');
  }

  get isScript(): boolean {
    return this.isOfType('javascript') || /\.jsx?$/i.test(this.address.path);
  }

  get isStyle(): boolean {
    return this.isOfType('css') || /\.css$/i.test(this.address.path);
  }

  get isImage(): boolean {
    return (
      this.isOfType('image') || /\.(?:bmp|ico|jpe?g|gif|tiff?|png|svg)$/i.test(this.address.path)
    );
  }

  get isFont(): boolean {
    return this.isOfType('font') || /\.(?:ttf|woff2?|otf)$/i.test(this.address.path);
  }

  /** The charset that the response's `Content-Type` names. */
  get charset(): string | undefined {
    return charsetOf(this.field('Content-Type'));
  }

  /** The body of the response read as HTML, whatever its type says. */
  get markup(): Markup {
    return (this.#markup ??= new Markup(this.text));
  }

  /** What `Set-Cookie` and the old `Set-Cookie2` set. */
  get cookies(): readonly SetCookie[] {
    return (this.#cookies ??= [...this.fields('Set-Cookie'), ...this.fields('Set-Cookie2')].map(
      readSetCookie,
    ));
  }

  get queryParameters(): readonly Parameter[] {
    return (this.#parameters ??= readParameters(this.address.query));
  }

  /** Fields of a form that was sent url-encoded. */
  get formParameters(): readonly Parameter[] {
    const type = this.request.fields.first('Content-Type')?.trim().toLowerCase();
    return type?.startsWith('application/x-www-form-urlencoded')
      ? readParameters(this.request.body.text)
      : [];
  }

  /** All that the client chose. */
  get parameters(): readonly Parameter[] {
    return [...this.queryParameters, ...this.formParameters];
  }
}
