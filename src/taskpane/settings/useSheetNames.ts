import { useEffect, useState } from 'react';
import type { Fault, Sheet } from '../../app/ports';

/** Names of the sheets that the user can see: none while they are asked for, or where Excel does not answer. */
export function useSheetNames(sheet: Pick<Sheet, 'names'>): {
  readonly names: readonly string[] | null;
  readonly fault: Fault | null;
} {
  const [names, setNames] = useState<readonly string[] | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  useEffect(() => {
    let gone = false;
    const ask = async (): Promise<void> => {
      const answer = await sheet.names();
      if (gone) return;
      if (answer.ok) setNames(answer.value);
      else setFault(answer.error);
    };
    void ask();
    return () => {
      gone = true;
    };
  }, [sheet]);
  return { names, fault };
}
