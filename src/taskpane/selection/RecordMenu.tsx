import { Button, Menu, MenuTrigger } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import type { ItemCard } from '../../app/describeSelection';
import type { CustomerState } from '../../core/index';
import type { DossierAction } from '../../wording/pane/dossierActions/words';
import { useLaterWords } from '../components/useLaterWords';
import { ActionMenu } from '../dossier/acting/ActionMenu';
import { actionsForItem } from '../dossier/acting/actionsFor';

interface Props {
  readonly card: ItemCard;
  readonly customer: CustomerState;
  readonly onAction: (action: DossierAction) => void;
}

/** What can be filed of the selected item, as a menu: each opens its form in the dossier. */
export function RecordMenu({ card, customer, onAction }: Props) {
  const { selection } = useLaterWords();
  return (
    <Menu positioning={{ position: 'below', align: 'start', overflowBoundaryPadding: 8 }}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<ChevronDownRegular />} iconPosition="after">
          {selection.record}
        </Button>
      </MenuTrigger>
      <ActionMenu groups={actionsForItem(card, customer).groups} onAction={onAction} />
    </Menu>
  );
}
