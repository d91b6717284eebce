import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { SelectedRow } from '../../src/app/ports';
import { createDossierRequests } from '../../src/taskpane/dossier/requests';
import { Pane } from '../../src/taskpane/frame/Pane';
import type { PanePorts } from '../../src/taskpane/frame/paneContext';
import { createWorld, memoryPorts, type World } from '../app/memoryPorts';
import { type Hands, handsOn, keyboardIn, settle } from './hands';
import { sampleCustomers, sampleGrid } from './sample';

export { keyboardIn } from './hands';
export { sampleGrid } from './sample';

/** The pane over a world in memory, and hands to use it with. */
export interface Mounted extends Hands {
  readonly world: World;
  /** What the pane stands on; a test may lay its own hand on an operation. */
  readonly ports: PanePorts;
  select(row: SelectedRow): Promise<void>;
  /** The command of Excel's own menu, on a row of the sheet (from 1); null stands on an empty sheet. */
  openDossier(row: number | null): Promise<void>;
  unmount(): Promise<void>;
}

export async function mount(changes: Partial<World> = {}, displayLanguage = 'nl-BE'): Promise<Mounted> {
  const world = createWorld(sampleGrid(), { customerRows: sampleCustomers, ...changes });
  const { letters, ...ports } = memoryPorts(world);
  const panePorts = { ...ports, openLetters: async () => letters };
  keyboardIn('pane');
  const dossierRequests = createDossierRequests(ports.selection);
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const root = createRoot(container);
  await act(async () =>
    root.render(
      <Pane
        ports={panePorts}
        displayLanguage={displayLanguage}
        officeTheme={null}
        version="1.2.3"
        dossierRequests={dossierRequests}
      />,
    ),
  );
  await settle();
  return {
    ...handsOn(container),
    world,
    ports: panePorts,
    async select(row) {
      await act(async () => world.selectionListener?.(row));
      await settle();
    },
    async openDossier(row) {
      const { sheetName: sheet, rows } = world.grid;
      const values = rows[(row ?? 0) - 1] ?? [];
      world.selected = row === null ? null : { sheet, row, firstColumn: 1, values };
      await act(async () => dossierRequests.ask());
      await settle();
    },
    unmount: async () => act(async () => root.unmount()),
  };
}
