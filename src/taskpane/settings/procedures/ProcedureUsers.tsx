import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { type CheckedRun, groupName } from '../../../app/checked';
import { usersOf } from '../../../app/procedures/users';
import { type Customer, customerLabel } from '../../../core/index';
import { proceduresWords } from '../../../wording/pane/procedures';
import { textsWords } from '../../../wording/pane/texts';
import { procedureSourceText } from '../../../wording/procedureSource';
import { Disclosure } from '../../components/Disclosure';
import { Notice } from '../../components/Notice';
import { Problem } from '../../components/Problem';
import { Section } from '../../components/Section';
import { usePortions } from '../../components/usePortions';
import { usePane } from '../../frame/paneContext';
import { ReadingProgress } from '../../run/check/ReadingProgress';
import type { Run } from '../../run/useRun';

const FIRST = 10;
const MORE = 50;

const useStyles = makeStyles({
  why: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    overflowWrap: 'anywhere',
  },
  names: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  more: { justifySelf: 'start' },
});

interface Props {
  readonly run: Run;
  /** Key of the procedure. */
  readonly of: string;
  /** True where the company chose it for all. */
  readonly isDefault: boolean;
}

/** Which customers a procedure reminds, by why it is theirs: only the sheet that was read tells. */
export function ProcedureUsers({ run, of, isDefault }: Props) {
  const { language, settings, asOf } = usePane();
  const text = proceduresWords(language);
  const { checked, reading, problem } = run.state;
  const read = (
    <Button size="small" onClick={() => void run.check(settings, asOf, false)}>
      {textsWords(language).read}
    </Button>
  );
  return (
    <Section title={text.users}>
      {isDefault && <span>{text.companyDefault}</span>}
      {reading !== null && <ReadingProgress progress={reading} onStop={run.stopCheck} />}
      {checked === null && reading === null && problem !== null && (
        <Problem problem={problem}>{read}</Problem>
      )}
      {checked === null && reading === null && problem === null && (
        <Notice kind="info" announce={false}>
          <span>{text.usersUnread}</span>
          {read}
        </Notice>
      )}
      {checked !== null && <Users checked={checked} of={of} />}
    </Section>
  );
}

function Users({ checked, of }: { readonly checked: CheckedRun; readonly of: string }) {
  const { language } = usePane();
  const text = proceduresWords(language);
  const styles = useStyles();
  const groups = useMemo(() => {
    const byWhy = new Map<string, Customer[]>();
    for (const customer of usersOf(checked, of)) {
      const why = procedureSourceText(customer, language, groupName(checked, customer));
      const alike = byWhy.get(why);
      if (alike === undefined) byWhy.set(why, [customer]);
      else alike.push(customer);
    }
    return [...byWhy].sort(([, one], [, other]) => other.length - one.length);
  }, [checked, of, language]);
  if (groups.length === 0) return <span>{text.noUsers}</span>;
  return (
    <ul className={styles.why}>
      {groups.map(([why, customers]) => (
        <li key={why}>
          <Disclosure
            label={
              <>
                <b>{text.customers(customers.length)}</b>: {why}
              </>
            }
          >
            <Names customers={customers} />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

function Names({ customers }: { readonly customers: readonly Customer[] }) {
  const { language } = usePane();
  const styles = useStyles();
  const { shown, next, showNext } = usePortions(customers, FIRST, MORE);
  return (
    <>
      <ul className={styles.names}>
        {shown.map((customer) => (
          <li key={customer.id}>{customerLabel(customer)}</li>
        ))}
      </ul>
      {next > 0 && (
        <Button className={styles.more} size="small" onClick={showNext}>
          {proceduresWords(language).more(next)}
        </Button>
      )}
    </>
  );
}
