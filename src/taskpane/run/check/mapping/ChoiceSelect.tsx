import { Select } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';

interface Props {
  readonly id?: string;
  /** Its name, where no label stands beside it. */
  readonly label?: string;
  readonly size?: 'small' | 'medium';
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
}

/**
 * A choice that acts at once. Arrow keys and letters only walk through the options: what they stand on is chosen by
 * Enter, or by going on. Else each option on the way would read the sheet again.
 */
export function ChoiceSelect({ id, label, size = 'medium', value, onChoose, children }: Props) {
  const [walked, setWalked] = useState<string | null>(null);
  const walking = useRef(false);
  const choose = (chosen: string | null): void => {
    walking.current = false;
    setWalked(null);
    if (chosen !== null && chosen !== value) onChoose(chosen);
  };
  return (
    <Select
      size={size}
      root={{ style: { minWidth: 0 } }}
      select={{
        ...(id === undefined ? {} : { id }),
        style: { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
      }}
      {...(label === undefined ? {} : { 'aria-label': label })}
      value={walked ?? value}
      onPointerDown={() => {
        walking.current = false;
      }}
      onKeyDown={({ key }) => {
        walking.current = key !== 'Enter';
        if (key === 'Enter') choose(walked);
      }}
      onBlur={() => choose(walked)}
      onChange={(_, data) => {
        if (walking.current) setWalked(data.value);
        else choose(data.value);
      }}
    >
      {children}
    </Select>
  );
}
