import { useEffect, useState } from 'react';

/** Long enough that nothing flickers when an answer comes at once, in milliseconds. */
const LATE = 500;

/** True once `busy` has lasted so long that the user should see it. */
export function useLate(busy: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!busy) return;
    const timer = setTimeout(() => setLate(true), LATE);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [busy]);
  return late;
}
