/**
 * Runs something that writes to the terminal what no reader of ours can use, and lets it write nothing. It must not wait
 * for anything: all that is written meanwhile is lost.
 */
export function quietly<Result>(run: () => Result): Result {
  const { console: terminal } = globalThis;
  globalThis.console = { ...terminal, error: silent, warn: silent, log: silent };
  try {
    return run();
  } finally {
    globalThis.console = terminal;
  }
}

function silent(): void {}
