export { connectionsTo, type TargetConnections } from './dispatcher.ts';
export { Pace } from './pace.ts';
export { type Outgoing, type Received, type Sender, senderOver } from './sender.ts';
