import { CommandType, ICommandService, type Univer } from '@univerjs/core';
import {
  ContextMenuGroup,
  ContextMenuPosition,
  IMenuManagerService,
  MenuItemType,
} from '@univerjs/preset-sheets-core';

/** An entry of the add-in in the menu of a cell. */
export interface MenuEntry {
  readonly label: string;
  readonly run: () => void;
}

const ID = 'dunning.command.cell-menu';

/** Puts the entry at the end of the menu that a right click on a cell opens. */
export function addToCellMenu(univer: Univer, { label, run }: MenuEntry): void {
  const injector = univer.__getInjector();
  injector.get(ICommandService).registerCommand({
    id: ID,
    type: CommandType.OPERATION,
    handler: () => {
      run();
      return true;
    },
  });
  injector.get(IMenuManagerService).mergeMenu({
    [ContextMenuPosition.MAIN_AREA]: {
      [ContextMenuGroup.OTHERS]: {
        [ID]: { order: 100, menuItemFactory: () => ({ id: ID, type: MenuItemType.BUTTON, title: label }) },
      },
    },
  });
}
