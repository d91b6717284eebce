import { useEffect, useRef } from 'react';
import { useRowTab } from '../../components/virtual/rowTab';
import { stop } from '../../components/virtual/stops';
import { useRowStyles } from './rowStyles';

interface Props {
  readonly state: 'all' | 'some' | 'none';
  /** Null where the words beside it are its name. */
  readonly label: string | null;
  readonly disabled?: boolean;
  readonly onTick: (all: boolean) => void;
}

/** One box for several mails: ticked, not, or in between. */
export function MixedTick({ state, label, disabled = false, onTick }: Props) {
  const rows = useRowStyles();
  const tabIndex = useRowTab();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = state === 'some';
  }, [state]);
  return (
    <input
      {...stop}
      ref={box}
      type="checkbox"
      className={rows.check}
      tabIndex={tabIndex}
      checked={state === 'all'}
      disabled={disabled}
      aria-label={label ?? undefined}
      onChange={() => onTick(state !== 'all')}
    />
  );
}
