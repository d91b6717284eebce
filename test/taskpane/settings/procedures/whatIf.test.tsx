/** @jest-environment jsdom */
import { setImmediate } from 'node:timers';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { CheckedRun } from '../../../../src/app/checked';
import { checkRun } from '../../../../src/app/checkRun';
import { type DunningProcedure, plainLevel, standardProcedure } from '../../../../src/core/index';
import { type OpenDossier, OpenDossierContext } from '../../../../src/taskpane/find/openDossier';
import { PaneContext, type PaneTools } from '../../../../src/taskpane/frame/paneContext';
import { SpeechContext } from '../../../../src/taskpane/frame/speech';
import { freshRun } from '../../../../src/taskpane/run/runState';
import type { Run } from '../../../../src/taskpane/run/useRun';
import { WhatIfPart } from '../../../../src/taskpane/settings/procedures/whatIf/WhatIfPart';
import { paneWords } from '../../../../src/wording/pane/words';
import { createWorld, memoryPorts, SATURDAY } from '../../../app/memoryPorts';
import { sampleCustomers, sampleGrid } from '../../../app/sampleSheet';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] });
  document.body.innerHTML = '<div id="page"></div>';
  root = createRoot(document.querySelector('#page') as Element);
});
afterEach(async () => {
  await act(async () => root.unmount());
  jest.useRealTimers();
});

const world = createWorld(sampleGrid(), { customerRows: [...sampleCustomers] });
const ports = memoryPorts(world);

async function checkedRun(): Promise<CheckedRun> {
  const result = await checkRun(ports, {
    ...{ settings: world.settings, language: 'nl-BE', asOf: SATURDAY },
  });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const check = jest.fn();
const openDossier: jest.MockedFunction<OpenDossier> = jest.fn();
const run = { state: freshRun, check } as unknown as Run;

/** The part over a draft; 00031 owes 600.00 and 00044 owes 300.00, both at level 1, in the sample. */
async function show(
  checked: CheckedRun | null,
  procedure: DunningProcedure | null,
  clock: Pick<typeof ports.clock, 'now' | 'wait'> = ports.clock,
): Promise<void> {
  const language = 'nl-BE';
  const words = paneWords(language);
  const tools = {
    ...{ ports: portsWith(clock), words, language, settings: world.settings, asOf: SATURDAY },
  } as unknown as PaneTools;
  await act(async () =>
    root.render(
      <SpeechContext value={{ language, words }}>
        <PaneContext value={tools}>
          <OpenDossierContext value={openDossier}>
            <WhatIfPart checked={checked} procedure={procedure} run={run} />
          </OpenDossierContext>
        </PaneContext>
      </SpeechContext>,
    ),
  );
  await settle();
}

/** The ports with that clock: the same object for the same clock, as in a pane. */
const withClock = new Map<object, object>();
function portsWith(clock: Pick<typeof ports.clock, 'now' | 'wait'>): object {
  const known = withClock.get(clock) ?? { ...ports, clock };
  withClock.set(clock, known);
  return known;
}

const settle = () =>
  act(async () => {
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  });
const later = async (milliseconds: number): Promise<void> => {
  await act(async () => jest.advanceTimersByTime(milliseconds));
  await settle();
};
const page = (): string => (document.body.textContent ?? '').replace(/\u00a0/g, ' ');
const button = (words: string): HTMLButtonElement => {
  const found = [...document.querySelectorAll('button')].filter((one) =>
    (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(words),
  );
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} of ${words} in ${page()}`);
  return only;
};
const press = async (words: string): Promise<void> => {
  await act(async () => button(words).click());
  await settle();
};
const figures = (): string[] =>
  [...document.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => (cell.textContent ?? '').replace(/\u00a0/g, ' ')).join(' | '),
  );
const changed = (): string[] =>
  [...document.querySelectorAll('li')].map((row) => (row.textContent ?? '').replace(/\u00a0/g, ' '));

const firstAt = (days: number): DunningProcedure => ({
  ...standardProcedure,
  levels: [plainLevel(days, 7), plainLevel(50, 7)],
});

test('nothing is worked out until it is asked for', async () => {
  await show(await checkedRun(), firstAt(14));
  expect(page()).not.toContain('verandert.');
  expect(document.querySelector('table')).toBeNull();
});

test('before and after by level and in all, differences in sign and word; customers in words, the most first', async () => {
  await show(await checkedRun(), firstAt(14));
  await press('Uitrekenen wat er verandert');
  expect(page()).toContain('Er verandert iets voor 2 klanten.');
  expect(page()).toContain('Berekend op 21/11/2026');
  expect(figures()).toEqual([
    'Wat | Nu | Dan',
    'Niveau 1',
    'Posten | 3 | 1 2 minder',
    'Mails | 2 | 1 1 minder',
    'Bedrag | 900,00 | 500,00 400,00 minder',
    'Alles samen',
    'Mails | 2 | 1 1 minder',
    'Bedrag | 900,00 | 500,00 400,00 minder',
  ]);
  expect(changed()).toEqual([
    'Bakkerij Peeters600,00→ wordt 500,001 post: niveau 1→ wordt niets',
    'Café du Marché300,00→ wordt geen mail1 post: niveau 1→ wordt niets',
  ]);
  await press('Dossier van Café du Marché openen');
  expect(openDossier).toHaveBeenCalledWith(expect.anything(), '00044');
});

test('later changes of the draft are followed by themselves, once typing stands still', async () => {
  const checked = await checkedRun();
  await show(checked, firstAt(14));
  await press('Uitrekenen wat er verandert');
  await later(300);
  await show(checked, firstAt(40));
  await later(200);
  await show(checked, firstAt(12));
  expect(page()).toContain('Bezig met uitrekenen');
  await later(300);
  expect(page()).toContain('Er verandert niets.');
  expect(document.querySelector('table')).toBeNull();
});

test('a draft that says the same in another object is not worked out again', async () => {
  const checked = await checkedRun();
  await show(checked, firstAt(14));
  await press('Uitrekenen wat er verandert');
  await show(checked, firstAt(14));
  expect(page()).not.toContain('Bezig met uitrekenen');
});

test('what differs in a mail of the same sum is named', async () => {
  const level = { ...plainLevel(10, 7), payWithin: 8, automatic: false, approver: 'An' };
  await show(await checkedRun(), { ...standardProcedure, levels: [level, plainLevel(50, 7)] });
  await press('Uitrekenen wat er verandert');
  expect(changed()[0]).toContain('Te betalen tegen: geen dag→ wordt 30/11/2026');
  expect(changed()[0]).toContain('Versturen: vanzelf→ wordt na uw vinkje');
  expect(changed()[0]).toContain('Akkoord van: niemand→ wordt An');
});

test('by telephone: the means stand beside the level', async () => {
  const level = { ...plainLevel(10, 7), channel: 'call' as const };
  await show(await checkedRun(), { ...standardProcedure, levels: [level, plainLevel(50, 7)] });
  await press('Uitrekenen wat er verandert');
  expect(changed()[0]).toContain('2 posten: niveau 1 (mail)→ wordt niveau 1 (telefoon)');
});

test('of a customer without an address the level is named that was due', async () => {
  const kept = world.customerRows;
  world.customerRows = sampleCustomers.map((row) => ({ ...row, email: '' }));
  await show(await checkedRun(), firstAt(40));
  world.customerRows = kept;
  await press('Uitrekenen wat er verandert');
  expect(changed()[0]).toContain('2 posten: niveau 1→ wordt niets');
});

test('a new procedure that nobody has offers to be tried on all, and gives what that would do', async () => {
  await show(await checkedRun(), { ...firstAt(14), name: 'Huis' });
  expect(page()).toContain('Niemand heeft deze procedure al.');
  await press('Proberen op klanten zonder eigen keuze');
  expect(page()).toContain('Er verandert iets voor 2 klanten.');
  expect(document.querySelector('select')?.value).toBe('company');
});

test('a draft that is wrong says what to do, and hides what no longer holds', async () => {
  const checked = await checkedRun();
  await show(checked, firstAt(14));
  await press('Uitrekenen wat er verandert');
  await show(checked, null);
  expect(page()).toContain('In de procedure klopt nog iets niet.');
  expect(document.querySelector('table')).toBeNull();
});

test('a sheet that was not read is read from here', async () => {
  await show(null, firstAt(14));
  await press('Dit blad lezen');
  expect(check).toHaveBeenCalledWith(world.settings, SATURDAY, false);
});

test('what takes over a second says so, and can be stopped', async () => {
  let at = 0;
  const slow = {
    now: () => {
      at += 100;
      return at;
    },
    wait: () => new Promise<void>(() => undefined),
  };
  await show(await checkedRun(), firstAt(14), slow);
  await press('Uitrekenen wat er verandert');
  expect(page()).not.toContain('Bezig met uitrekenen');
  await later(1000);
  expect(page()).toContain('Bezig met uitrekenen');
  await press('Stoppen');
  expect(page()).not.toContain('Bezig met uitrekenen');
  expect(page()).toContain('Uitrekenen wat er verandert');
});
