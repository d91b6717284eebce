import {
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  makeStyles,
} from '@fluentui/react-components';
import { type DossierAction, dossierActionWords } from '../../../wording/pane/dossierActions/words';
import { usePane } from '../../frame/paneContext';
import type { Offered } from './actionsFor';

const useStyles = makeStyles({
  // All of it can be reached in a low pane too.
  popover: { maxWidth: 'calc(100vw - 16px)', maxHeight: 'calc(100vh - 16px)', overflowY: 'auto' },
  item: { minHeight: '28px', paddingBlock: '2px' },
});

interface Props {
  readonly groups: Offered['groups'];
  readonly onAction: (action: DossierAction) => void;
}

/** What can be filed as the list of a menu, in parts with their names. */
export function ActionMenu({ groups, onAction }: Props) {
  const words = dossierActionWords(usePane().language);
  const styles = useStyles();
  return (
    <MenuPopover className={styles.popover}>
      <MenuList>
        {groups.map(({ group, actions }) => (
          <MenuGroup key={group}>
            <MenuGroupHeader>{words.groups[group]}</MenuGroupHeader>
            {actions.map((action) => (
              <MenuItem key={action} className={styles.item} onClick={() => onAction(action)}>
                {words.names[action]}
              </MenuItem>
            ))}
          </MenuGroup>
        ))}
      </MenuList>
    </MenuPopover>
  );
}
