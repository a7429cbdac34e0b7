import { NoAnswer } from '@gatehouse/network';
import { leavesSession, type Seed } from '../crawl/index.ts';
import { likenessOf } from '../crawl/likeness.ts';
import type { Exchange } from '../exchange/index.ts';
import type { Errand, UserAgent } from '../session/user-agent.ts';

/** A site that is nobody's, and never will be (RFC 2606, section 2): who lets it in lets everybody in. */
const STRANGER = 'https://another-site.example';
/** What a frame asks as that any site has made a sandbox of (HTML Standard, "opaque origin"). */
const SANDBOX = 'null';

/** One answer of a kind says what the others would, and so many kinds are enough to know a site by. */
const MOST_KINDS = 40;
/** A server that drops what strangers ask, or has them wait, would cost a scan its time. */
const MOST_UNANSWERED = 3;
const COME_LATER: readonly number[] = [429, 503];

type OnExchange = (exchange: Exchange) => void;

/** Something to be asked for again. */
interface Door {
  readonly errand: Errand;
  /** The lower, the more promising. */
  readonly rank: number;
}

/**
 * Asks again, as a script of another site would in the browser of whoever is logged in. Whether a server opens itself to
 * the origin that asks shows only to somebody who names one (Fetch Standard, "CORS protocol").
 */
export class Stranger {
  /** By likeness. */
  readonly #doors = new Map<string, Door>();

  /** Remembers what is worth being asked for again; the exchange is not kept. */
  take(exchange: Exchange, seed: Seed | undefined): void {
    const url = new URL(exchange.request.url);
    const rank = rankOf(exchange, seed);
    if (rank === undefined || exchange.request.method !== 'GET' || leavesSession(url)) return;
    const door = { errand: seed ?? { method: 'GET', url }, rank };
    const kind = likenessOf(url);
    const known = this.#doors.get(kind);
    if (known === undefined || inOrder(door, known) < 0) this.#doors.set(kind, door);
  }

  /** What is not answered is left out: it did answer once, and that is what counts. */
  async ask(agent: UserAgent, connections: number, onExchange: OnExchange): Promise<void> {
    const doors = [...this.#doors.values()].sort(inOrder).slice(0, MOST_KINDS).values();
    let unanswered = 0;
    const goRound = async (): Promise<void> => {
      for (const { errand } of doors) {
        if (agent.isOver || unanswered >= MOST_UNANSWERED) return;
        if (!(await isAnswered(agent, errand, onExchange))) unanswered++;
      }
    };
    await Promise.all(Array.from({ length: connections }, goRound));
  }
}

/** Undefined for what no stranger needs. */
function rankOf(exchange: Exchange, seed: Seed | undefined): number | undefined {
  // An operation that is described is there, also where the thing that it was asked for is not.
  if (seed === undefined && exchange.status === 404) return undefined;
  if (speaksOfOrigins(exchange)) return 0;
  if (seed !== undefined) return 1;
  return exchange.isSuccess && exchange.isOfType('json') ? 2 : undefined;
}

function speaksOfOrigins(exchange: Exchange): boolean {
  return (
    exchange.fields('Vary').some((value) => /(?:^|,)\s*origin\s*(?:,|$)/iu.test(value)) ||
    [...exchange.response.fields].some(({ name }) => /^access-control-/iu.test(name))
  );
}

/** The same for every scan of a site, in whichever order its pages answer. */
function inOrder(a: Door, b: Door): number {
  const [one, other] = [a.errand.url.href, b.errand.url.href];
  return a.rank - b.rank || one.length - other.length || (one < other ? -1 : Number(one > other));
}

/** Who lets a stranger in lets the sandbox in as well: that would be the same once more. */
async function isAnswered(
  agent: UserAgent,
  errand: Errand,
  onExchange: OnExchange,
): Promise<boolean> {
  try {
    const { exchange } = await agent.send(inTheNameOf(STRANGER, errand));
    onExchange(exchange);
    if (COME_LATER.includes(exchange.status)) return false;
    if (exchange.field('Access-Control-Allow-Origin') !== STRANGER)
      onExchange((await agent.send(inTheNameOf(SANDBOX, errand))).exchange);
    return true;
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return false;
  }
}

function inTheNameOf(origin: string, { fields = [], ...errand }: Errand): Errand {
  const others = fields.filter(([name]) => name.toLowerCase() !== 'origin');
  return { ...errand, fields: [...others, ['Origin', origin]] };
}
