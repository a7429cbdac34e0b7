/** A request that the double received. */
export interface RequestRecord {
  readonly method: string;
  /** Without the base path and the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The operation id; undefined where GitHub describes none that the double knows. */
  readonly operation: string | undefined;
  /** Parsed where it is JSON. */
  readonly body: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Of the answer; undefined until there is one, and where the connection broke. */
  readonly status: number | undefined;
}

/** What was asked of the double, in order of arrival. */
export class RequestLog {
  readonly records: RequestRecord[] = [];
  /** The most requests that were open at the same time. */
  mostAtOnce = 0;
  #open = 0;

  open(record: Omit<RequestRecord, 'status'>): (status: number | undefined) => void {
    const position = this.records.length;
    this.records.push({ ...record, status: undefined });
    this.#open += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#open);
    return (status) => {
      this.#open -= 1;
      this.records[position] = { ...record, status };
    };
  }
}
