import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons';
import { Suspense, useState } from 'react';
import { hasSender } from '../../app/checked';
import { currentAdministration } from '../../app/settings';
import type { DayNumber } from '../../core/index';
import { dateText } from '../../wording/dates';
import { AsOfForm } from './AsOfForm';
import type { CompanyMenuProps } from './CompanyMenu';
import { latePart } from './latePart';
import { usePane } from './paneContext';

const CompanyMenu = latePart(
  async () => (await import(/* webpackChunkName: "companies" */ './CompanyMenu')).CompanyMenu,
);

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
  only: { margin: 0, minWidth: 0, display: 'grid', fontSize: 'inherit', lineHeight: 'inherit' },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    minWidth: 0,
  },
  // What hides a name that is too long would hide the focus of a button.
  menu: {
    margin: 0,
    // The name begins where everything below it does.
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    minWidth: 0,
    display: 'flex',
    fontSize: 'inherit',
    lineHeight: 'inherit',
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

interface Props extends CompanyMenuProps {
  readonly asOf: DayNumber;
  readonly onAsOf: (asOf: DayNumber) => void;
}

/** For whom and as of which day: the first thing to see on every screen. */
export function TopLine({ asOf, onAsOf, ...menu }: Props) {
  const { settings, words, language } = usePane();
  const styles = useStyles();
  const [editing, setEditing] = useState(false);
  const { fixed } = menu;
  return (
    <>
      <div className={styles.line}>
        {settings.administrations.length > 1 ? (
          <h1 className={styles.menu}>
            <Suspense fallback={<CompanyName />}>
              <CompanyMenu {...menu} />
            </Suspense>
          </h1>
        ) : (
          <h1 className={styles.only}>
            <CompanyName />
          </h1>
        )}
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
          asOf={asOf}
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

/** The one company's name, or that there is none yet. */
function CompanyName() {
  const { settings, words } = usePane();
  const styles = useStyles();
  const administration = currentAdministration(settings);
  const name = hasSender(administration) ? administration.name : null;
  return (
    <span className={mergeClasses(styles.name, name === null && styles.none)} title={name ?? undefined}>
      {name ?? words.frame.noAdministration}
    </span>
  );
}
