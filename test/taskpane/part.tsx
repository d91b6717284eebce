import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { ok } from '../../src/core/index';
import { PaneContext, type PanePorts, type PaneTools } from '../../src/taskpane/frame/paneContext';
import { SpeechContext } from '../../src/taskpane/frame/speech';
import { paneWords } from '../../src/wording/pane/words';
import { createWorld, memoryPorts, SATURDAY, type World } from '../app/memoryPorts';
import { type Hands, handsOn, keyboardIn, settle } from './hands';
import { sampleCustomers, sampleGrid } from './sample';

/** A part of the pane over a world in memory, without the pane around it, and hands to use it with. */
export interface MountedPart extends Hands {
  readonly world: World;
  readonly ports: PanePorts;
  unmount(): Promise<void>;
}

/** Mounts a part with what every screen of the pane may use: far quicker than the pane with all its places. */
export async function mountPart(
  part: ReactNode,
  changes: Partial<World> = {},
  tools: Partial<PaneTools> = {},
): Promise<MountedPart> {
  const world = createWorld(sampleGrid(), { customerRows: sampleCustomers, ...changes });
  const { letters, ...rest } = memoryPorts(world);
  const ports: PanePorts = { ...rest, openLetters: async () => letters };
  const language = 'nl-BE';
  const words = paneWords(language);
  const pane: PaneTools = {
    ports,
    words,
    language,
    officeLanguage: language,
    version: '1.2.3',
    settings: world.settings,
    async changeSettings(change) {
      world.settings = change(world.settings);
      return ok(world.settings);
    },
    saveSettings: async () => null,
    tell: () => undefined,
    asOf: SATURDAY,
    today: SATURDAY,
    ...tools,
  };
  keyboardIn('pane');
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const root = createRoot(container);
  await act(async () =>
    root.render(
      <SpeechContext value={{ language, words }}>
        <PaneContext value={pane}>{part}</PaneContext>
      </SpeechContext>,
    ),
  );
  await settle();
  return { ...handsOn(container), world, ports, unmount: async () => act(async () => root.unmount()) };
}
