import { Button, Menu, MenuTrigger, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { type DossierAction, dossierActionWords } from '../../../wording/pane/dossierActions/words';
import { usePane } from '../../frame/paneContext';
import { ActionMenu } from './ActionMenu';
import type { Offered } from './actionsFor';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    border: 'none',
    margin: 0,
    padding: 0,
  },
  button: { minWidth: 0 },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly offered: Offered;
  /** Other day than today: nothing can be filed. */
  readonly readOnly: boolean;
  readonly onAction: (action: DossierAction) => void;
}

/** What can be filed now: a few buttons, and the rest in a menu. */
export function ActionBar({ offered, readOnly, onAction }: Props) {
  const words = dossierActionWords(usePane().language);
  const styles = useStyles();
  const groups = offered.groups.flatMap(({ group, actions }) => {
    const more = actions.filter((action) => !offered.first.includes(action));
    return more.length === 0 ? [] : [{ group, actions: more }];
  });
  if (readOnly) return <span className={styles.small}>{words.readOnly}</span>;
  return (
    <fieldset className={styles.bar} aria-label={words.actions}>
      {offered.first.map((action) => (
        <Button key={action} size="small" className={styles.button} onClick={() => onAction(action)}>
          {words.names[action]}
        </Button>
      ))}
      <Menu positioning={{ position: 'below', align: 'start', overflowBoundaryPadding: 8 }}>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" className={styles.button} icon={<ChevronDownRegular />} iconPosition="after">
            {words.more}
          </Button>
        </MenuTrigger>
        <ActionMenu groups={groups} onAction={onAction} />
      </Menu>
    </fieldset>
  );
}
