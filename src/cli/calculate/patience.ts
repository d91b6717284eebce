/** Whether something came to an end, or nothing was heard of it for too long. */
export type Ending = 'done' | 'silent';

export interface Patience {
  /** How often it is looked, in milliseconds. */
  readonly every: number;
  /** That many looks in a row without a sign of life end the waiting. */
  readonly looks: number;
}

/**
 * Waits for work that shows signs of life in between. What counts is looks, not time: while the work itself keeps
 * the process busy nobody looks, so that a long step is not taken for silence.
 * @param hear called once with a function to call at each sign of life; gives back how to stop
 */
export function waitPatiently(
  work: Promise<unknown>,
  hear: (alive: () => void) => () => void,
  { every, looks }: Patience,
): Promise<Ending> {
  return new Promise((resolve, reject) => {
    let silent = 0;
    const stop = hear(() => {
      silent = 0;
    });
    const end = (settle: () => void): void => {
      clearInterval(timer);
      stop();
      settle();
    };
    const timer = setInterval(() => {
      silent += 1;
      if (silent >= looks) end(() => resolve('silent'));
    }, every);
    work.then(
      () => end(() => resolve('done')),
      (cause) => end(() => reject(cause)),
    );
  });
}
