import { CommandType, ICommandService, type Univer } from '@univerjs/core';
import {
  ComponentManager,
  ContextMenuGroup,
  ContextMenuPosition,
  IMenuManagerService,
  MenuItemType,
} from '@univerjs/preset-sheets-core';
import { createElement } from 'react';
import type { MenuEntry } from './cellCommand';

const ID = 'dunning.command.cell-menu';
const ICON = 'dunning-icon';

/** The icon as Excel would take it from the manifest, by its smallest size. */
const Icon = () => createElement('img', { src: '/assets/icon-16.png', width: 16, height: 16, alt: '' });

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
  injector.get(ComponentManager).register(ICON, Icon);
  injector.get(IMenuManagerService).mergeMenu({
    [ContextMenuPosition.MAIN_AREA]: {
      [ContextMenuGroup.OTHERS]: {
        [ID]: {
          order: 100,
          menuItemFactory: () => ({ id: ID, type: MenuItemType.BUTTON, icon: ICON, title: label }),
        },
      },
    },
  });
}
