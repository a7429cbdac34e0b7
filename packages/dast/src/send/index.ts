export { connectionsTo, type TargetConnections } from './dispatcher.ts';
export { type Examine, examinerOver, type ExamineOptions } from './examine.ts';
export { examining, type Examined, type ExaminingSender } from './examining-sender.ts';
export { Pace } from './pace.ts';
export { type Outgoing, type Received, type Sender, senderOver } from './sender.ts';
