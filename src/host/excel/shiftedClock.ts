/**
 * Makes a window's clock show another day while time goes on: demonstrations need the same today every
 * time. Only `new Date()`, `Date()` and `Date.now()` change. Returns how to undo it.
 *
 * @param today the day to show, as year, month from 1 and day
 */
export function shiftClock(
  window: Window,
  today: readonly [year: number, month: number, day: number],
): () => void {
  const scope = window as unknown as { Date: DateConstructor };
  const RealDate = scope.Date;
  const real = new RealDate();
  const shown = new RealDate(real);
  shown.setFullYear(today[0], today[1] - 1, today[2]);
  const offset = shown.getTime() - real.getTime();
  const now = (): number => RealDate.now() + offset;
  scope.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  });
  return () => {
    scope.Date = RealDate;
  };
}
