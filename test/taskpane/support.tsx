import { setImmediate } from 'node:timers';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { CustomerRow, SelectedRow } from '../../src/app/ports';
import type { CellValue, Grid } from '../../src/core/reading/grid';
import { createDossierRequests } from '../../src/taskpane/dossier/requests';
import { Pane } from '../../src/taskpane/frame/Pane';
import type { PanePorts } from '../../src/taskpane/frame/paneContext';
import { createWorld, memoryPorts, type World } from '../app/memoryPorts';
import { customerRow } from '../app/sampleSheet';

// The first test of a file waits for the whole pane to be compiled.
jest.setTimeout(30_000);
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
window.matchMedia = () =>
  ({ matches: false, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
// jsdom has the element but not its methods.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

/** Serial of 21 November 2026, less the days. */
const due = (daysAgo: number): number => 46347 - daysAgo;

/** Three customers: 100 at level 1 and 50 besides; 300 without an address; 80 not due until 1 December. */
export const sampleGrid = (rows: readonly (readonly CellValue[])[] = []): Grid => {
  const all: (readonly CellValue[])[] = [
    ['Klantnr', 'Naam', 'Factuur', 'Vervaldag', 'Openstaand', 'Munt'],
    ['1001', 'Bakkerij Ooststraat', 'F-1', due(12), 100, 'EUR'],
    ['1001', 'Bakkerij Ooststraat', 'F-2', due(15), 50, 'EUR'],
    ['1002', 'Café Noord', 'F-3', due(40), 300, 'EUR'],
    ['1003', 'Drukkerij Zuid', 'F-4', due(-10), 80, 'EUR'],
    ...rows,
  ];
  return {
    sheetName: 'Posten',
    firstRow: 1,
    firstColumn: 1,
    rows: all,
    numberFormats: all.map(() => ['General', 'General', 'General', 'dd/mm/yyyy', '0.00', 'General']),
    date1904: false,
  };
};

const customer = (number: string, name: string, email: string, row: number): CustomerRow =>
  customerRow({
    row,
    number,
    name,
    email,
    language: 'nl-BE',
    kind: 'business',
    country: 'BE',
  });

const sampleCustomers = [
  customer('1001', 'Bakkerij Ooststraat', 'bakkerij@voorbeeld.example', 2),
  customer('1002', 'Café Noord', '', 3),
  customer('1003', 'Drukkerij Zuid', 'drukkerij@voorbeeld.example', 4),
];

/** The pane over a world in memory, and hands to use it with. */
export interface Mounted {
  readonly world: World;
  /** What the pane stands on; a test may lay its own hand on an operation. */
  readonly ports: PanePorts;
  text(): string;
  /** The only element of the kind whose name or text contains the words. */
  find(selector: string, words: string): HTMLElement;
  has(selector: string, words: string): boolean;
  click(selector: string, words: string): Promise<void>;
  type(input: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement, value: string): Promise<void>;
  select(row: SelectedRow): Promise<void>;
  /** The command of Excel's own menu, on a row of the sheet (from 1); null stands on an empty sheet. */
  openDossier(row: number | null): Promise<void>;
  /** Lets promises, lazy parts and effects come to rest. */
  settle(): Promise<void>;
  /** Lets time pass on a clock that the test holds. */
  later(milliseconds: number): Promise<void>;
  unmount(): Promise<void>;
}

/** Where the user types: the test document alone does not know whether its window has the keyboard. */
export const keyboardIn = (place: 'pane' | 'sheet') =>
  jest.spyOn(document, 'hasFocus').mockReturnValue(place === 'pane');

export async function mount(changes: Partial<World> = {}, displayLanguage = 'nl-BE'): Promise<Mounted> {
  const world = createWorld(sampleGrid(), { customerRows: sampleCustomers, ...changes });
  const { letters, ...ports } = memoryPorts(world);
  const panePorts = { ...ports, openLetters: async () => letters };
  keyboardIn('pane');
  const dossierRequests = createDossierRequests(ports.selection);
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const root = createRoot(container);
  const settle = () =>
    act(async () => {
      for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    });
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
  const named = (element: Element): string =>
    `${element.getAttribute('aria-label') ?? ''} ${element.textContent ?? ''}`.replace(/\u00a0/g, ' ');
  const all = (selector: string, words: string): HTMLElement[] =>
    // A menu stands beside the pane, at the end of the page.
    [...document.body.querySelectorAll<HTMLElement>(selector)].filter((element) =>
      named(element).includes(words),
    );
  const find = (selector: string, words: string): HTMLElement => {
    const found = all(selector, words);
    const [only] = found;
    if (only === undefined || found.length > 1)
      throw new Error(`${found.length} of ${selector} "${words}" in: ${named(container)}`);
    return only;
  };
  return {
    world,
    ports: panePorts,
    text: () => named(container),
    find,
    has: (selector, words) => all(selector, words).length > 0,
    async click(selector, words) {
      const element = find(selector, words);
      await act(async () => element.click());
      await settle();
    },
    async type(input, value) {
      await act(async () => {
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')?.set?.call(input, value);
        const kind = input instanceof HTMLSelectElement ? 'change' : 'input';
        input.dispatchEvent(new Event(kind, { bubbles: true }));
      });
      await settle();
    },
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
    settle,
    async later(milliseconds) {
      await act(async () => jest.advanceTimersByTime(milliseconds));
      await settle();
    },
    unmount: async () => act(async () => root.unmount()),
  };
}
