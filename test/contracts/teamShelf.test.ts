import type { PublishedLedger, TeamEntry, TeamFolder, TeamShelf } from '../../src/app/ports';
import type { DossierEvent } from '../../src/core/index';
import { memoryShelf, memoryTeam, noTeamFiles } from '../app/memoryTeam';
import { must, reminder } from '../graph/connected';
import { claimOf, place, together } from '../graph/team/together';

interface Desk {
  readonly folder: TeamFolder;
  readonly shelf: TeamShelf;
}

const ledger: PublishedLedger = {
  administration: 'be01 / ../é',
  name: 'Bakkerij Zonneveld',
  at: '2026-11-21T09:31:00.000Z',
  by: 'Ann Peeters',
  dataDay: 20777,
  customers: [{ id: 'C100', number: 'C100', name: 'Café "De Hoek"', addresses: ['info@dehoek.example'] }],
  items: [
    {
      key: 'be01|C100|invoice|F-1|2026',
      customer: 'C100',
      document: 'F-1',
      reference: '+++090/9337/55493+++',
      dueDay: 20740,
      open: 121000,
      currency: 'EUR',
    },
    {
      key: 'be01|C100|credit|CN-1|2026',
      customer: 'C100',
      document: 'CN-1',
      reference: '',
      dueDay: null,
      open: -500,
      currency: 'EUR',
    },
  ],
};

const note = (id: string, customer: string, text = 'Belt morgen terug'): DossierEvent => ({
  kind: 'note',
  id,
  at: '2026-11-21T10:00:00.000Z',
  by: 'Ann Peeters',
  item: '',
  customer,
  detail: { day: 20778, note: text, answers: null },
});

const entry = (change: Partial<TeamEntry> = {}): TeamEntry => ({
  at: '2026-11-21T09:31:00.000Z',
  administration: 'be01',
  ends: [],
  events: [],
  ...change,
});

const digest = 'ab'.repeat(32);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const idsOf = (events: readonly DossierEvent[]): string[] => events.map(({ id }) => id).sort();

/** What every team folder keeps beside claims and events, for two people who know nothing of each other. */
describe.each<[string, () => { readonly ann: Desk; readonly bert: Desk }]>([
  [
    'memory',
    () => {
      const files = noTeamFiles();
      const desk = () => ({ folder: memoryTeam(files), shelf: memoryShelf(files) });
      return { ann: desk(), bert: desk() };
    },
  ],
  [
    'Graph',
    () => {
      const { ann, bert } = together();
      const desk = (teams: typeof ann): Desk => ({ folder: teams.open(place), shelf: teams.shelf(place) });
      return { ann: desk(ann), bert: desk(bert) };
    },
  ],
])('what a team folder keeps, through %s', (_name, open) => {
  test('a mail comes back byte for byte, to the other too', async () => {
    const { ann, bert } = open();
    const mail = Uint8Array.from({ length: 256 }, (_, index) => index);
    must(await ann.shelf.keepMail(digest, mail));
    expect([...(must(await bert.shelf.mail(digest)) ?? [])]).toEqual([...mail]);
  });

  test('a mail that is there stays as it is', async () => {
    const { ann, bert } = open();
    must(await ann.shelf.keepMail(digest, bytes('first')));
    must(await bert.shelf.keepMail(digest, bytes('second')));
    expect(must(await ann.shelf.mail(digest))).toEqual(bytes('first'));
  });

  test('a mail that nobody kept is none', async () => {
    expect(must(await open().ann.shelf.mail(digest))).toBeNull();
  });

  test('what is published is read by the other, and replaced by what is published next', async () => {
    const { ann, bert } = open();
    expect(must(await bert.shelf.published(ledger.administration))).toBeNull();
    must(await ann.shelf.publish(ledger));
    expect(must(await bert.shelf.published(ledger.administration))).toEqual(ledger);
    const next = { ...ledger, at: '2026-11-22T08:00:00.000Z', by: 'Bert Claes', items: [] };
    must(await bert.shelf.publish(next));
    expect(must(await ann.shelf.published(ledger.administration))).toEqual(next);
    expect(must(await ann.shelf.published('nl01'))).toBeNull();
  });

  test('events of every kind are there for the other', async () => {
    const { ann, bert } = open();
    const events = [reminder('e1', claimOf('C100').key), note('e2', 'C100'), note('e3', 'C200')];
    must(await ann.folder.write(entry({ events })));
    expect(must(await bert.folder.read('be01')).events).toEqual(events);
  });

  test('erased events are gone for everybody, and what stood beside them stays', async () => {
    const { ann, bert } = open();
    const [claim, other] = [claimOf('C100'), claimOf('C200')];
    await ann.folder.claim([claim, other]);
    must(
      await ann.folder.write(
        entry({
          ends: [{ of: claim.of, number: 1, key: claim.key, state: 'sent' }],
          events: [reminder('e1', claim.key), note('e2', 'C200'), note('e3', 'C100')],
        }),
      ),
    );
    must(await ann.folder.write(entry({ at: '2026-12-01T08:00:00.000Z', events: [note('e4', 'C100')] })));
    must(await bert.folder.read('be01'));
    must(await ann.shelf.keepMail(digest, bytes('mail')));

    expect(must(await ann.shelf.erase('be01', new Set(['e1', 'e3', 'e4', 'none']), [digest]))).toBe(3);
    for (const { folder, shelf } of [ann, bert]) {
      const { events, claimed, open: left } = must(await folder.read('be01'));
      expect(events).toEqual([note('e2', 'C200')]);
      // The number stays taken, and a claim of somebody else open.
      expect(claimed.get(claim.of)).toBe(1);
      expect(left.map(({ of }) => of)).toEqual([other.of]);
      expect(must(await shelf.mail(digest))).toBeNull();
    }
    expect(must(await ann.shelf.erase('be01', new Set(['e1', 'e3', 'e4']), [digest]))).toBe(0);
  });

  test('events of another administration are not erased', async () => {
    const { ann } = open();
    must(await ann.folder.write(entry({ administration: 'nl01', events: [note('e1', 'C100')] })));
    expect(must(await ann.shelf.erase('be01', new Set(['e1']), []))).toBe(0);
    expect(idsOf(must(await ann.folder.read('nl01')).events)).toEqual(['e1']);
  });

  test('an event that two entries tell is erased from both, and counts once', async () => {
    const { ann } = open();
    must(await ann.folder.write(entry({ events: [note('e1', 'C100'), note('e2', 'C100')] })));
    must(await ann.folder.write(entry({ at: '2026-11-21T09:32:00.000Z', events: [note('e1', 'C100')] })));
    expect(must(await ann.shelf.erase('be01', new Set(['e1']), []))).toBe(1);
    expect(idsOf(must(await ann.folder.read('be01')).events)).toEqual(['e2']);
  });
});
