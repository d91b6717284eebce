import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  CheckmarkRegular,
  PersonRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import { mappingWords } from '../../../../wording/pane/mapping';
import { usePane } from '../../../frame/paneContext';
import type { Sureness } from './chosenFields';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    '& svg': { flexShrink: 0, fontSize: '16px' },
  },
  toCheck: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

const icons = {
  chosen: PersonRegular,
  sure: CheckmarkCircleRegular,
  likely: CheckmarkRegular,
  toCheck: WarningRegular,
} as const;

/** How sure the reading is of a column: an icon and a word. */
export function SurenessMark({ sureness }: { readonly sureness: Sureness }) {
  const { language } = usePane();
  const styles = useStyles();
  const Icon = icons[sureness];
  return (
    <span className={mergeClasses(styles.root, sureness === 'toCheck' && styles.toCheck)}>
      <Icon aria-hidden />
      {mappingWords(language)[sureness]}
    </span>
  );
}
