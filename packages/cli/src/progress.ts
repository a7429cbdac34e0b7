import type { Terminal } from './terminal.ts';

const INTERVAL = 100;

/** One line on standard error that says how far a scan is; nothing where nobody watches. */
export function progressLine(
  terminal: Terminal,
  things = 'files',
): {
  readonly show: (done: number, total: number) => void;
  readonly clear: () => void;
} {
  let last = 0;
  let shown = false;
  return {
    show(done, total) {
      if (!terminal.interactive) return;
      const now = terminal.now().getTime();
      if (now - last < INTERVAL) return;
      last = now;
      shown = true;
      terminal.err(`\r${done} of ${total} ${things}\u001b[K`);
    },
    clear() {
      if (shown) terminal.err('\r\u001b[K');
    },
  };
}
