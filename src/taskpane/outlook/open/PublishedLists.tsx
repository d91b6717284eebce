import { makeStyles, tokens } from '@fluentui/react-components';
import type { OpenItemsBeside } from '../../../app/describeOpenItems';
import { dateText } from '../../../wording/dates';
import { openItemsWords } from '../../../wording/outlook/openItems';
import { useOutlook } from '../outlookContext';
import { OpenOfCustomer } from './OpenOfCustomer';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What each company's list says of the people of a mail; those that say nothing only where none does. */
export function PublishedLists({ lists, fault }: OpenItemsBeside) {
  const { language } = useOutlook();
  const say = openItemsWords(language);
  const styles = useStyles();
  if (lists.length === 0) return fault === null ? <p className={styles.quiet}>{say.notPublished}</p> : null;
  const withSome = lists.filter(({ found }) => found.length > 0);
  return (
    <>
      {withSome.length === 0 && <span>{say.nothing}</span>}
      {(withSome.length > 0 ? withSome : lists).map(({ administration, name, dataDay, by, found }) => (
        <div key={administration} className={styles.list}>
          {found.map((open) => (
            <OpenOfCustomer key={open.customer.id} open={open} />
          ))}
          <p className={styles.quiet}>
            {lists.length > 1
              ? say.companyListOf(name, dateText(dataDay, language), by)
              : say.listOf(dateText(dataDay, language), by)}
          </p>
        </div>
      ))}
    </>
  );
}
