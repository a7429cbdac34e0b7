export { connectionsTo, type TargetConnections } from './dispatcher.ts';
export type { Examined } from './examining-sender.ts';
export { Pace } from './pace.ts';
export { type Outgoing, type Received, type Sender, senderOver } from './sender.ts';
export { openWays, type Ways, type WaysOptions } from './ways.ts';
