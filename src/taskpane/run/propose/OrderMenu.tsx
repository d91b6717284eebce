import {
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { ArrowSortRegular } from '@fluentui/react-icons';
import type { CurrencyCode } from '../../../core/index';
import { proposeLookWords } from '../../../wording/pane/proposeLook';
import { usePane } from '../../frame/paneContext';
import { groupings, type Look, sortings } from './look';
import type { LookHandle } from './useLook';

interface Props {
  readonly look: Look;
  readonly currencies: readonly CurrencyCode[];
  readonly change: LookHandle['change'];
}

/** In which order the mails stand, and by what they stand together; by currency only where there are several. */
export function OrderMenu({ look: { sorting, grouping }, currencies, change }: Props) {
  const words = proposeLookWords(usePane().language);
  const possible = groupings.filter((one) => one !== 'currency' || currencies.length > 1);
  return (
    <Menu
      checkedValues={{ sorting: [sorting], grouping: [grouping] }}
      onCheckedValueChange={(_, { name, checkedItems: [value] }) => {
        const found = name === 'sorting' ? sortings.find((one) => one === value) : undefined;
        if (found !== undefined) change({ sorting: found });
        const by = name === 'grouping' ? groupings.find((one) => one === value) : undefined;
        if (by !== undefined) change({ grouping: by, closed: new Set() });
      }}
      positioning={{ position: 'below', align: 'end', overflowBoundaryPadding: 8 }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button icon={<ArrowSortRegular />} aria-label={words.order} title={words.order} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{words.sortBy}</MenuGroupHeader>
            {sortings.map((one) => (
              <MenuItemRadio key={one} name="sorting" value={one}>
                {words.sortings[one]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuGroup>
            <MenuGroupHeader>{words.groupBy}</MenuGroupHeader>
            {possible.map((one) => (
              <MenuItemRadio key={one} name="grouping" value={one}>
                {words.groupings[one]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
