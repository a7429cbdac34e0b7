/**
 * What ZAP answers when it has run our plan to the end. By default it would be 0, 1 or 2, and a Java machine that does
 * not start, a plan that is refused and a container that fails answer 1 as well.
 */
export const EXIT_VALUES = { succeeded: 40, warned: 41, failed: 42 } as const;
