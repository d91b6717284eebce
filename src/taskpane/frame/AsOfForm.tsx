import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef } from 'react';
import type { DayNumber } from '../../core/index';
import { dayOfIso, isoOfDay } from '../../core/index';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  input: {
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '3px 6px',
    colorScheme: 'inherit',
  },
});

interface Props {
  readonly asOf: DayNumber;
  readonly onAsOf: (asOf: DayNumber) => void;
  readonly onClose: () => void;
}

/** Asks for another as-of date. Escape leaves it as it is. */
export function AsOfForm({ asOf, onAsOf, onClose }: Props) {
  const { words, today } = usePane();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const day = dayOfIso(input.current?.value ?? '');
    if (day !== null) onAsOf(day);
  };
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <input
        ref={input}
        className={styles.input}
        type="date"
        required
        min="1990-01-01"
        max="2199-12-31"
        aria-label={words.frame.asOf}
        defaultValue={isoOfDay(asOf)}
      />
      <Button type="submit" size="small" appearance="primary">
        {words.frame.apply}
      </Button>
      <Button size="small" onClick={() => onAsOf(today)}>
        {words.frame.today}
      </Button>
    </form>
  );
}
