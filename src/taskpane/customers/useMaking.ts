import { useState } from 'react';
import type { Fault } from '../../app/ports';
import type { Result } from '../../core/index';
import { orUnexpected } from '../frame/orUnexpected';

/** The making of a worksheet. */
export interface Making {
  readonly busy: boolean;
  /** Name of the sheet that was made last; null for none. */
  readonly made: string | null;
  readonly fault: Fault | null;
  readonly make: () => void;
}

/** Makes a worksheet on asking: once at a time, and says what it is called, or why it is not there. */
export function useMaking(work: () => Promise<Result<{ readonly sheet: string }, Fault>>): Making {
  const [state, setState] = useState<Omit<Making, 'make'>>({ busy: false, made: null, fault: null });
  const make = async (): Promise<void> => {
    if (state.busy) return;
    setState({ busy: true, made: null, fault: null });
    const answer = await orUnexpected(work());
    setState(
      answer.ok
        ? { busy: false, made: answer.value.sheet, fault: null }
        : { busy: false, made: null, fault: answer.error },
    );
  };
  return { ...state, make: () => void make() };
}
