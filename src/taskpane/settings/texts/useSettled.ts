import { useEffect, useState } from 'react';

/** Milliseconds without a change after which typing is over. */
const STILL = 300;

/**
 * A value once it has stood still: what costs work or speaks up does not follow every key.
 * @param of what the value is of: that of something else is there at once
 */
export function useSettled<T>(value: T, of: string): T {
  const [settled, setSettled] = useState({ of, value });
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ of, value }), STILL);
    return () => clearTimeout(timer);
  }, [of, value]);
  return settled.of === of ? settled.value : value;
}
