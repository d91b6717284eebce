import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReadMail } from '../../../app/ports';
import { openMailWords } from '../../../wording/pane/openMail';
import { sizeText } from '../../../wording/sizes';
import { usePane } from '../../frame/paneContext';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200 },
  title: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What went with a mail, by name and size. Nothing of it is opened here. */
export function MailFiles({ files }: Pick<ReadMail, 'files'>) {
  const { language } = usePane();
  const words = openMailWords(language);
  const styles = useStyles();
  if (files.length === 0) return null;
  return (
    <div className={styles.root}>
      <span className={styles.title}>{words.files}</span>
      <ul className={styles.list}>
        {files.map(({ name, size }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat, and the list never changes
          <li key={place}>
            <bdi>{name.trim() || words.noName}</bdi> ({sizeText(size, language)})
          </li>
        ))}
      </ul>
      <span className={styles.quiet}>{words.filesHelp}</span>
    </div>
  );
}
