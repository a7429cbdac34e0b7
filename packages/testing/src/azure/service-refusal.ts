import type { ServiceAnswer } from './service.ts';

/** An answer that says no, in the words of the service. */
export class ServiceRefusal extends Error {
  readonly answer: ServiceAnswer;
  /** Whether no good client would have sent this, whoever it works for. */
  readonly isAvoidable: boolean;

  constructor(message: string, answer: ServiceAnswer, isAvoidable = false) {
    super(message);
    this.name = 'ServiceRefusal';
    this.answer = answer;
    this.isAvoidable = isAvoidable;
  }
}
