import type { Errand } from '../session/user-agent.ts';

/** A request that nobody has to find: the operation of an API. */
export type Seed = Errand;
