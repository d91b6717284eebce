import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import type { CreditLimits, CreditStanding } from '../../app/creditLimits';
import type { CustomerDossier } from '../../app/describeCustomer';
import { moneyText } from '../../wording/amounts';
import { creditLimitWords } from '../../wording/pane/creditLimit';
import { runningOfWhole } from '../dossier/running/runningOf';
import { usePane } from '../frame/paneContext';
import { MakingNotice } from './MakingNotice';
import { stopText } from './stopText';
import { useMaking } from './useMaking';

const useStyles = makeStyles({
  button: { justifySelf: 'start' },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly view: CustomerDossier;
  readonly standing: CreditStanding;
  readonly limits: CreditLimits;
}

/** Makes the one page about a customer that a salesperson takes along. */
export function CreditSheetButton({ view, standing, limits }: Props) {
  const { ports, language } = usePane();
  const words = creditLimitWords(language);
  const styles = useStyles();
  const making = useMaking(async () => {
    const { makeCreditSheet } = await import(
      /* webpackChunkName: "credit-sheet" */ '../../app/makeCreditSheet'
    );
    const { standings, currency } = limits;
    const running = runningOfWhole(view, {
      language,
      money: (minor, of) => moneyText(minor, of, language),
    }).map(({ line, more }) => [line, ...more].join('. '));
    const signal = stopText(standing, currency, language);
    return makeCreditSheet(ports, { view, standing, standings, currency, signal, running }, language);
  });
  return (
    <>
      <Button
        className={styles.button}
        size="small"
        icon={<DocumentTableRegular />}
        disabledFocusable={making.busy}
        onClick={making.make}
      >
        {making.busy ? words.making : words.sheet}
      </Button>
      <span className={styles.small}>{words.sheetHelp}</span>
      <MakingNotice making={making} />
    </>
  );
}
