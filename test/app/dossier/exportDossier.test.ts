import { unzipSync } from 'fflate';
import { exportDossier } from '../../../src/app/exportDossier';
import { told } from '../../core/dossier/told';
import { computer } from './tables';

const zee = { item: 'adm-1|Zee|invoice|F1|2026', customer: 'Zee' };
const note = told('2026-11-02', 'note', { note: '=HYPERLINK("x")' }, { ...zee, id: '=1+1' });
const mail = told('2026-11-03', 'mail-in', { subject: 'Vraag', internetMessageId: '<a@zee.example>' }, zee);
const lost = told('2026-11-04', 'mail-in', { subject: 'Weg', internetMessageId: '<b@zee.example>' }, zee);

async function exported(): Promise<ReadonlyMap<string, string>> {
  const { world, ports, administration } = computer();
  world.dossier.push(mail, lost);
  world.archive.push(note);
  world.dossier.push(told('2026-11-05', 'note', {}, { ...zee, customer: 'Meer' }));
  const bytes = new TextEncoder().encode('From: x\r\n\r\nHallo');
  world.team.mails.set(await ports.hash.sha256('a@zee.example'), bytes);
  world.team.mails.set(await ports.hash.sha256('<a@zee.example>'), bytes);
  const zip = await exportDossier(ports, {
    administration,
    customer: 'Zee',
    name: 'De Zee',
    language: 'nl-BE',
  });
  if (!zip.ok) throw new Error(zip.error.code);
  return new Map(
    Object.entries(unzipSync(zip.value)).map(([name, file]) => [name, new TextDecoder().decode(file)]),
  );
}

test('a dossier goes out with its events, those of the archive too, and its mails as they came', async () => {
  const files = await exported();
  expect([...files.keys()].every((name) => /^[a-z0-9-]+\.(txt|csv|json|eml)$/.test(name))).toBe(true);
  expect([...files.values()].filter((text) => text.includes('Hallo'))).toHaveLength(1);
  expect(JSON.parse(files.get('events.json') ?? '')).toEqual([note, mail, lost]);
});

test('people read what happened, and which mails are nowhere', async () => {
  const summary = (await exported()).get('summary.txt') ?? '';
  expect(summary).toContain('Dossier van klant De Zee');
  expect(summary).toContain('Notitie · An Peeters');
  expect(summary).toMatch(/niet meer te vinden zijn:\s+Weg/);
  expect(summary).not.toContain('Meer');
});

test('nothing in the list is a formula', async () => {
  const csv = (await exported()).get('events.csv') ?? '';
  expect(csv.split('\r\n')[1]).toMatch(/^"'=1\+1",/);
});
