import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { hasSender } from '../../app/checked';
import { currentAdministration } from '../../app/settings';
import type { DayNumber } from '../../core/index';
import { dateText } from '../../wording/dates';
import { AsOfForm } from './AsOfForm';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    // A long name keeps its line, and the date takes the next.
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    paddingInlineEnd: tokens.spacingHorizontalXS,
    minHeight: '36px',
    paddingBlock: '2px',
  },
  name: {
    margin: 0,
    fontSize: 'inherit',
    lineHeight: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    minWidth: 0,
  },
  none: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  date: {
    flexShrink: 0,
    fontVariantNumeric: 'tabular-nums',
    paddingInline: tokens.spacingHorizontalS,
    // On a line of its own it begins where the name does.
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
});

interface Props {
  /** True while reminders go out: the date stays. */
  readonly fixed: boolean;
  readonly onAsOf: (asOf: DayNumber) => void;
}

/** For whom and as of which day: the first thing to see on every screen. */
export function TopLine({ fixed, onAsOf }: Props) {
  const { settings, words, language, asOf } = usePane();
  const styles = useStyles();
  const [editing, setEditing] = useState(false);
  const administration = currentAdministration(settings);
  const name = hasSender(administration) ? administration.name : null;
  return (
    <>
      <div className={styles.line}>
        <h1 className={mergeClasses(styles.name, name === null && styles.none)} title={name ?? undefined}>
          {name ?? words.frame.noAdministration}
        </h1>
        <Button
          className={styles.date}
          appearance="subtle"
          size="small"
          icon={<CalendarLtrRegular />}
          disabled={fixed}
          aria-expanded={editing}
          title={words.frame.changeAsOf}
          onClick={() => setEditing(!editing)}
        >
          {words.frame.asOfDay(dateText(asOf, language))}
        </Button>
      </div>
      {editing && !fixed && (
        <AsOfForm
          onClose={() => setEditing(false)}
          onAsOf={(day) => {
            setEditing(false);
            if (day !== asOf) onAsOf(day);
          }}
        />
      )}
    </>
  );
}
