import { makeStyles, tokens } from '@fluentui/react-components';
import type { ChargeRefusal, ProposedMail } from '../../../core/index';
import { refusalText } from '../../../wording/law/refusalText';
import { rulesWords } from '../../../wording/pane/rules';
import { usePane } from '../../frame/paneContext';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What the law refuses of the mails, each rule once with how many mails it concerns. */
export function RefusedCharges({ mails }: { readonly mails: readonly ProposedMail[] }) {
  const { language } = usePane();
  const text = rulesWords(language);
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {grouped(mails).map(({ refusal, count }) => (
        <li key={`${refusal.rule} ${refusal.kind}`}>
          {refusalText(refusal, language)} {text.mails(count)}
        </li>
      ))}
    </ul>
  );
}

interface Refused {
  /** The first of its kind. */
  readonly refusal: ChargeRefusal;
  /** Mails that it concerns. */
  readonly count: number;
}

function grouped(mails: readonly ProposedMail[]): readonly Refused[] {
  const groups = new Map<string, Refused>();
  for (const { refused } of mails) {
    const own = new Map(refused.map((refusal) => [`${refusal.rule} ${refusal.kind}`, refusal]));
    for (const [key, refusal] of own) {
      if (refusal.rule === 'rate-unknown') continue;
      const known = groups.get(key);
      groups.set(key, { refusal: known?.refusal ?? refusal, count: (known?.count ?? 0) + 1 });
    }
  }
  return [...groups.values()];
}
