import { act, useEffect } from 'react';
import { DossierPage } from '../../../src/taskpane/dossier/DossierPage';
import type { DossierRequest } from '../../../src/taskpane/dossier/requests';
import { useDossier } from '../../../src/taskpane/dossier/useDossier';
import { usePane } from '../../../src/taskpane/frame/paneContext';
import type { World } from '../../app/memoryPorts';
import { type MountedPart, mountPart } from '../part';

type Show = (request: DossierRequest) => void;

/** The dossier page alone. */
export interface MountedDossier extends MountedPart {
  /** The dossier of a row of the sheet (from 1). */
  openDossier(row: number): Promise<void>;
}

function Page({ onShow }: { readonly onShow: (show: Show) => void }) {
  const dossier = useDossier(usePane(), null);
  const { show, open } = dossier;
  useEffect(() => {
    onShow(show);
  }, [show, onShow]);
  const nothing = (): void => undefined;
  return (
    <main>{open && <DossierPage dossier={dossier} checked={null} onAsk={nothing} onFiled={nothing} />}</main>
  );
}

export async function mountDossier(changes: Partial<World> = {}): Promise<MountedDossier> {
  const shows: Show[] = [];
  const part = await mountPart(<Page onShow={(show) => shows.push(show)} />, changes);
  return {
    ...part,
    async openDossier(row) {
      const { sheetName: sheet, rows } = part.world.grid;
      part.world.selected = { sheet, row, firstColumn: 1, values: rows[row - 1] ?? [] };
      await act(async () => shows.at(-1)?.(part.ports.selection.current()));
      await part.settle();
    },
  };
}
