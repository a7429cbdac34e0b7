/** A request and its answer, as texts, what is secret replaced by `***`. Bodies are left out: nobody has looked at them. */
export interface Exchange {
  readonly requestHeader: string;
  readonly responseHeader: string;
}
