/** Milliseconds after the signal at which the process ends, whatever is still under way. */
const lastMoment = 4500;

/** What asked the run to end, and what has to be done about it. */
export interface Cancellation {
  /** Null while nothing did. */
  readonly signal: NodeJS.Signals | null;
  /** Calls `listener` when the run is cancelled, or soon where it is already; what is given back takes it off again. */
  onCancel(listener: () => void): () => void;
  /** What is done just before the process is ended by force. */
  atLastMoment(clean: () => void): () => void;
}

/** A run that nothing can cancel but its own process's default. */
export const uncancelled: Cancellation = { signal: null, onCancel: () => () => {}, atLastMoment: () => () => {} };

let watched: Cancellation | undefined;

/**
 * From now on SIGTERM, SIGINT and SIGHUP end the run in good order: what runs is stopped, what was found is reported. After
 * 4.5 s, or at a second signal, the process ends by force, with exit code 2: a runner kills what it cancelled soon after.
 * The entries call it before they load anything else, since a signal that comes earlier ends node without a word.
 */
export function watchSignals(): Cancellation {
  watched ??= watch();
  return watched;
}

/** What `watchSignals` watches; where nobody called it, a run that signals end by their default. */
export function watchedSignals(): Cancellation {
  return watched ?? uncancelled;
}

function watch(): Cancellation {
  const listeners = new Set<() => void>();
  const cleaners = new Set<() => void>();
  let signal: NodeJS.Signals | null = null;
  const force = () => {
    for (const clean of cleaners) clean();
    process.exit(2);
  };
  const cancel = (received: NodeJS.Signals) => {
    if (signal !== null) return force();
    signal = received;
    // Not to be kept alive by it: a run that ends earlier ends.
    setTimeout(force, lastMoment).unref();
    for (const listener of [...listeners]) listener();
  };
  for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(name, cancel);
  const kept = (set: Set<() => void>) => (one: () => void) => {
    set.add(one);
    return () => set.delete(one);
  };
  const onCancel = kept(listeners);
  return {
    get signal() {
      return signal;
    },
    onCancel: (listener) => {
      // The signal may have come while what listens was still being loaded.
      if (signal !== null) queueMicrotask(listener);
      return onCancel(listener);
    },
    atLastMoment: kept(cleaners),
  };
}
