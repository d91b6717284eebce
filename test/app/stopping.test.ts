import { checkRun } from '../../src/app/checkRun';
import { describeDossier } from '../../src/app/describeDossier';
import { plainReminder, type ReminderSent } from '../../src/core/dossier/events/reminders';
import { ok } from '../../src/core/result';
import { createWorld, memoryPorts } from './memoryPorts';
import { sampleCustomers, sampleGrid } from './sampleSheet';

const worldOf = () => createWorld(sampleGrid(), { customerRows: [...sampleCustomers] });

/** A reminder that the mailbox knows and the dossier does not. */
const reminder: ReminderSent = {
  id: 'sent-1',
  at: '2026-11-10T09:00:00.000Z',
  by: 'els@zonneveld.example',
  kind: 'reminder-sent',
  item: 'adm-1|00031|invoice|2026-00122|2026',
  customer: '00031',
  detail: {
    ...plainReminder,
    level: 1,
    day: 20767,
    mailKey: 'mail-1',
    document: '2026-00122',
    open: 10000,
    currency: 'EUR',
    subject: 'Betalingsherinnering',
    to: ['klant@voorbeeld.example'],
    internetMessageId: null,
    conversationId: null,
  },
};

const cancelled = { ok: false, error: { code: 'cancelled', detail: '' } };

test('a check that is stopped once the sheet is read asks nothing more of the workbook', async () => {
  const world = worldOf();
  const ports = memoryPorts(world);
  const stop = new AbortController();
  const customers = jest.spyOn(ports.customers, 'read');
  const how = { signal: stop.signal, onRows: () => stop.abort() };
  const input = { settings: world.settings, language: 'nl-BE', asOf: world.today } as const;
  expect(await checkRun(ports, input, how)).toEqual(cancelled);
  const selected = { sheet: world.grid.sheetName, row: 2, firstColumn: 1, values: world.grid.rows[1] ?? [] };
  expect(await describeDossier(ports, { ...input, selected }, how)).toEqual(cancelled);
  expect(customers).not.toHaveBeenCalled();
});

test('a check that is stopped while the mailbox answers files nothing of what it says', async () => {
  const world = worldOf();
  const ports = memoryPorts(world);
  const input = { settings: world.settings, language: 'nl-BE', asOf: world.today } as const;
  const stop = new AbortController();
  ports.mailbox('').recorded = async () => {
    stop.abort();
    return ok({ events: [reminder], drafts: [] });
  };
  expect(await checkRun(ports, input, { signal: stop.signal })).toEqual(cancelled);
  expect(world.dossier).toEqual([]);

  expect(await checkRun(ports, input)).toMatchObject({ ok: true, value: { recovered: 1 } });
  expect(world.dossier).toEqual([reminder]);
});
