import { Link, makeStyles } from '@fluentui/react-components';
import { useLaterWords } from '../../components/useLaterWords';

const useStyles = makeStyles({
  link: { fontSize: 'inherit', lineHeight: 'inherit', textDecorationLine: 'underline' },
});

interface Props {
  readonly row: number;
  readonly onShow: () => void;
}

/** The way to a row of the sheet. */
export function ShowRow({ row, onShow }: Props) {
  const { check } = useLaterWords();
  const styles = useStyles();
  return (
    <Link as="button" className={styles.link} aria-label={check.showRow(row)} onClick={onShow}>
      {check.show}
    </Link>
  );
}
