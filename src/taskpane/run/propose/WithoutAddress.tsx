import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CheckedRun } from '../../../app/checked';
import { namesIn } from '../../../app/checked';
import { findingText } from '../../../wording/pane/findingText';
import { Section } from '../../components/Section';
import { usePane } from '../../frame/paneContext';
import { AddressHelp } from '../check/AddressHelp';

const useStyles = makeStyles({
  help: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly checked: CheckedRun;
  /** The mails that wait for an address. */
  readonly rows: ReactNode;
}

/** Mails that are due but cannot be addressed: how many, what to do about it, and whose. */
export function WithoutAddress({ checked, rows }: Props) {
  const { language } = usePane();
  const styles = useStyles();
  const check = checked.checks.find(({ code }) => code === 'addresses');
  return (
    <Section title={check === undefined ? '' : findingText(check, namesIn(checked), language)}>
      <div className={styles.help}>
        <AddressHelp checked={checked} />
      </div>
      {rows}
    </Section>
  );
}
