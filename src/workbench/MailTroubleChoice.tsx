import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { type ReactNode, useSyncExternalStore } from 'react';
import type { OfficeLanguage } from './languages';
import { type MailTroubles, mailTroubles } from './mailTrouble';
import { mailTroubleWords } from './words/mailTrouble';

const useStyles = makeStyles({
  choice: { maxWidth: '15rem' },
  // Seen at a glance: what fails then is no fault of the product.
  troubled: { '& select': { backgroundColor: tokens.colorStatusWarningBackground2 } },
});

/** Chooses how the mailbox behaves, for whoever wants to see what happens when it does not work. */
export function MailTroubleChoice(props: {
  readonly troubles: MailTroubles;
  readonly language: OfficeLanguage;
}): ReactNode {
  const { troubles, language } = props;
  const styles = useStyles();
  const chosen = useSyncExternalStore(troubles.chosen.subscribe, troubles.chosen.get);
  const words = mailTroubleWords[language];
  return (
    <Select
      className={mergeClasses(styles.choice, chosen !== 'none' && styles.troubled)}
      size="small"
      aria-label={words.label}
      title={words.label}
      value={chosen}
      onChange={(_event, { value }) => {
        const picked = mailTroubles.find((each) => each === value);
        if (picked !== undefined) troubles.choose(picked);
      }}
    >
      {mailTroubles.map((each) => (
        <option key={each} value={each}>
          {words.states[each]}
        </option>
      ))}
    </Select>
  );
}
