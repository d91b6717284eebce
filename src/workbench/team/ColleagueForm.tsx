import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Workbook } from '../../host/workbook/workbook';
import type { Words } from '../words';
import { customersOf } from './customersOf';
import type { DemoTeam } from './demoTeam';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '60em' },
  heading: { margin: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  // A long name does not push the list over the button beside it.
  customer: { width: '20em', maxWidth: '100%', gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** Lets a person play the colleague: take a customer of the sheet in front, or let go of all. */
export function ColleagueForm(props: {
  readonly team: DemoTeam;
  readonly workbook: Workbook;
  readonly words: Words;
}): ReactNode {
  const { team, workbook, words } = props;
  const { team: say } = words;
  const styles = useStyles();
  const { name } = team.colleague;
  const administration = team.administrationOf(workbook);
  const customers = administration === null ? [] : customersOf(workbook, administration);
  const [place, setPlace] = useState(0);
  const [busy, setBusy] = useState(false);
  const [news, setNews] = useState('');
  const chosen = customers[place] ?? customers[0];
  const several = new Set(customers.map(({ currency }) => currency)).size > 1;

  const act = async (work: () => Promise<string>): Promise<void> => {
    setBusy(true);
    setNews(await work());
    setBusy(false);
  };
  const remind = async (): Promise<string> => {
    if (administration === null || chosen === undefined) return '';
    const answer = await team.remind(administration, chosen);
    if (answer.state === 'taken') return say.reminds(name, chosen.label);
    if (answer.state === 'theirs') {
      const by = answer.claim?.by ?? '';
      return say.takenAlready(by === team.colleague.address ? name : by, chosen.label);
    }
    return say.failed(answer.fault.detail);
  };
  const giveUp = async (): Promise<string> => {
    const done = administration === null ? null : await team.giveUp(administration);
    if (done === null) return '';
    return done.ok ? say.gaveUp(name, done.value) : say.failed(done.error.detail);
  };

  return (
    <div className={styles.part}>
      <Text as="h3" size={400} weight="semibold" className={styles.heading}>
        {say.playColleague}
      </Text>
      {administration === null || chosen === undefined ? (
        <Text>{administration === null ? say.nameCompanyFirst : say.noCustomers}</Text>
      ) : (
        <div className={styles.row}>
          <Field label={say.customer} className={styles.customer}>
            <Select
              value={String(customers.indexOf(chosen))}
              onChange={(_event, { value }) => setPlace(Number(value))}
            >
              {customers.map(({ id, label, currency }, index) => (
                <option key={`${id} ${currency}`} value={index}>
                  {several ? `${label} (${currency})` : label}
                </option>
              ))}
            </Select>
          </Field>
          <Button disabled={busy} onClick={() => void act(remind)}>
            {say.remind(name)}
          </Button>
          <Button appearance="subtle" disabled={busy} onClick={() => void act(giveUp)}>
            {say.giveUp(name)}
          </Button>
        </div>
      )}
      <Text role="status">{news}</Text>
    </div>
  );
}
