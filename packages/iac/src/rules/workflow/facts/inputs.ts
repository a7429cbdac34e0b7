import { wholeExpression, type Step } from '../../../model/workflow/index.ts';

/** How an action reads an input that turns something on or off. */
export interface Switch {
  readonly input: string;
  /** The values that turn it on; any but `false` and the empty string when left out. */
  readonly onFor?: readonly string[];
  /** Whether setting the input turns the thing off rather than on. */
  readonly isInverted?: boolean;
  /** Whether the thing is on where the input is not given. */
  readonly byDefault: boolean;
}

/** Undefined where the answer is only known at run time. */
export function isOn(
  step: Step,
  { input, onFor, isInverted = false, byDefault }: Switch,
): boolean | undefined {
  const value = step.with(input);
  if (wholeExpression(value)) return undefined;
  const text = value.string?.trim();
  if (text === undefined) return byDefault;
  const isSet = onFor ? onFor.includes(text) : text !== '' && text.toLowerCase() !== 'false';
  return isSet !== isInverted;
}
