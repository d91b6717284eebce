import { makeStyles, tokens } from '@fluentui/react-components';
import type { Correspondent } from '../../app/ports';
import { Address } from '../components/Address';
import { Disclosure } from '../components/Disclosure';
import { useOutlook } from './outlookContext';

/** So many people are shown at once. */
const SHOWN = 3;

const useStyles = makeStyles({
  label: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly people: readonly Correspondent[];
  /** Whether the mail comes from them or goes to them. */
  readonly label: string;
}

/** Who stands at the other end of the mail. */
export function People({ people, label }: Props) {
  const { correspondence: say } = useOutlook().words;
  const styles = useStyles();
  const listed = (some: readonly Correspondent[]) => (
    <ul className={styles.list}>
      {some.map(({ name, address }) => (
        <li key={address}>
          {name !== '' && <span className={styles.name}>{name}</span>}
          <Address address={address} />
        </li>
      ))}
    </ul>
  );
  const rest = people.slice(SHOWN);
  return (
    <header>
      <h1 className={styles.label}>{label}</h1>
      {listed(people.slice(0, SHOWN))}
      {rest.length > 0 && <Disclosure label={say.morePeople(rest.length)}>{listed(rest)}</Disclosure>}
    </header>
  );
}
