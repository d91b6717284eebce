import { makeStyles, tokens } from '@fluentui/react-components';
import type { ChargeRefusal, ProposedMail } from '../../../core/index';
import { refusalTexts } from '../../../wording/law/refusalText';
import { checkFixWords } from '../../../wording/pane/checkFixes';
import { rulesWords } from '../../../wording/pane/rules';
import { usePane } from '../../frame/paneContext';
import { ToPage } from './fixes/ToPage';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/**
 * What the law refuses of the mails: each rule with the charges that it stops, and of how many mails; and the way to the
 * procedures, where what is asked can be changed.
 */
export function RefusedCharges({ mails }: { readonly mails: readonly ProposedMail[] }) {
  const { language } = usePane();
  const text = rulesWords(language);
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list}>
        {grouped(mails).map(([key, { refused, count }]) => (
          <li key={key}>
            {refusalTexts(refused, language).join(' ')} {text.mails(count)}
          </li>
        ))}
      </ul>
      <ToPage page="procedures" label={checkFixWords(language).toProcedures} />
    </>
  );
}

interface Refused {
  /** One of each kind, as the first mail has them. */
  readonly refused: readonly ChargeRefusal[];
  /** Mails that it concerns. */
  readonly count: number;
}

function grouped(mails: readonly ProposedMail[]): readonly (readonly [string, Refused])[] {
  const groups = new Map<string, Refused>();
  for (const { refused } of mails) {
    const kinds = new Map(refused.map((refusal) => [`${refusal.rule} ${refusal.kind}`, refusal]));
    const rules = new Set([...kinds.values()].map(({ rule }) => rule));
    for (const rule of rules) {
      if (rule === 'rate-unknown') continue;
      const own = [...kinds.values()].filter((refusal) => refusal.rule === rule);
      const key = [rule, ...own.map(({ kind }) => kind).sort()].join(' ');
      const known = groups.get(key);
      groups.set(key, { refused: known?.refused ?? own, count: (known?.count ?? 0) + 1 });
    }
  }
  return [...groups];
}
