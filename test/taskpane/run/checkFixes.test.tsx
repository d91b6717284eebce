/** @jest-environment jsdom */

import { dayOfIso, isoOfDay } from '../../../src/core/index';
import { type Mounted, mount, sampleGrid } from '../support';

let pane: Mounted;
afterEach(async () => pane?.unmount());

const field = (): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>('li input[type=date]');
  if (found === null) throw new Error('no field of a day');
  return found;
};

async function say(iso: string): Promise<void> {
  await pane.type(field(), iso);
  await pane.click('li button', 'Bewaren');
}

describe('up to which day payments are booked', () => {
  test('is said where the sheet does not, stands with its speaker, and can be said anew', async () => {
    pane = await mount();
    await pane.click('button', 'Lees dit blad');
    expect(pane.text()).toContain('Tot welke dag er geboekt is, staat niet in het blad');
    await say('2026-11-20');
    const [kept] = pane.world.settings.acceptances;
    expect(kept).toMatchObject({ code: 'booked-through', day: dayOfIso('2026-11-20') });
    expect(pane.text()).toContain('In orde: Geboekt tot en met 20/11/2026, opgegeven door');

    await pane.click('button', 'Andere dag opgeven');
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe('2026-11-20');
    await say('2026-10-01');
    expect(pane.world.settings.acceptances.map(({ day }) => day)).toEqual([dayOfIso('2026-10-01')]);
    expect(pane.text()).toContain('Eerst oplossen: Oude lijst: geboekt tot en met 1/10/2026');
    expect(pane.has('li button', 'Ander blad lezen')).toBe(true);
  });

  test('is asked again of another list, and never a day to come', async () => {
    pane = await mount();
    await pane.click('button', 'Lees dit blad');
    expect(field().max).toBe(isoOfDay(pane.world.today));
    await say('2026-11-20');
    pane.world.grid = sampleGrid([['1003', 'Drukkerij Zuid', 'F-5', 46300, 10, 'EUR']]);
    await pane.click('button', 'opnieuw lezen');
    expect(pane.text()).toContain('Tot welke dag er geboekt is, staat niet in het blad');
  });
});

test('what was read stands beside the question whether it agrees, and who has no address leads to the row', async () => {
  pane = await mount();
  const shown: (number | undefined)[] = [];
  pane.ports.customers.show = async (row) => {
    shown.push(row);
    return { ok: true, value: undefined };
  };
  await pane.click('button', 'Lees dit blad');
  expect(pane.text()).toMatch(/Vergelijk met het saldo in uw boekhouding:EUR 530,00/);
  await pane.click('button', 'Café Noord: tonen in de klantentabel');
  expect(shown).toEqual([3]);
});
