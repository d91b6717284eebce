import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { MailMultipleRegular, PeopleListRegular, SettingsRegular } from '@fluentui/react-icons';
import { usePane } from './paneContext';

const places = ['run', 'customers', 'settings'] as const;
export type Place = (typeof places)[number];

const icons = { run: MailMultipleRegular, customers: PeopleListRegular, settings: SettingsRegular } as const;

const useStyles = makeStyles({
  nav: { display: 'flex', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  place: {
    flexGrow: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '36px',
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalXXS,
    border: 'none',
    borderBottom: '2px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    '& svg': { fontSize: '20px', flexShrink: 0 },
    // Three of them fit the narrowest pane, in every language.
    '@media (max-width: 379px)': { fontSize: tokens.fontSizeBase200, '& svg': { fontSize: '18px' } },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  here: {
    borderBottomColor: tokens.colorBrandStroke1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

interface Props {
  /** Null while something stands in front of the places. */
  readonly place: Place | null;
  readonly onPlace: (place: Place) => void;
}

/** The places of the pane, as icons with words. */
export function PlaceBar({ place, onPlace }: Props) {
  const { frame } = usePane().words;
  const styles = useStyles();
  return (
    <nav className={styles.nav} aria-label={frame.places}>
      {places.map((one) => {
        const Icon = icons[one];
        return (
          <button
            key={one}
            type="button"
            className={mergeClasses(styles.place, one === place && styles.here)}
            aria-current={one === place ? 'page' : undefined}
            onClick={() => onPlace(one)}
          >
            <Icon aria-hidden />
            {frame[one]}
          </button>
        );
      })}
    </nav>
  );
}
