import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import type { ItemCard } from '../../app/describeSelection';
import { type DossierAction, dossierActionWords } from '../../wording/pane/dossierActions/words';
import { useLaterWords } from '../components/useLaterWords';
import { actionsForItem } from '../dossier/acting/actionsFor';
import { usePane } from '../frame/paneContext';

interface Props {
  readonly card: ItemCard;
  readonly onAction: (action: DossierAction) => void;
}

/** What can be filed of the selected item, as a menu: each opens its form in the dossier. */
export function RecordMenu({ card, onAction }: Props) {
  const { selection } = useLaterWords();
  const { names } = dossierActionWords(usePane().language);
  const { first, more } = actionsForItem(card);
  return (
    <Menu positioning={{ position: 'below', align: 'start', overflowBoundaryPadding: 8 }}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<ChevronDownRegular />} iconPosition="after">
          {selection.record}
        </Button>
      </MenuTrigger>
      <MenuPopover style={{ maxWidth: 'calc(100vw - 16px)' }}>
        <MenuList>
          {[...first, ...more].map((action) => (
            <MenuItem key={action} onClick={() => onAction(action)}>
              {names[action]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
