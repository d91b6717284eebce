import fc from 'fast-check';
import type { TeamEntry } from '../../../src/app/ports';
import type { DossierEvent } from '../../../src/core/index';
import { faultAt } from '../../../src/host/graph/faults/single';
import { keyOf, MORNING, must, reminder } from '../connected';
import { claimOf, place, put, together } from './together';

const clock = { now: () => MORNING };

const note = (id: string): DossierEvent => ({
  kind: 'note',
  id,
  at: '2026-11-21T10:00:00.000Z',
  by: 'Ann Peeters',
  item: 'be01|C100|invoice|F-1|2026',
  customer: 'C100',
  detail: { day: 20778, note: `Note ${id}`, answers: null },
});

const entry = (events: readonly DossierEvent[], at = '2026-11-21T09:31:00.000Z'): TeamEntry => ({
  at,
  administration: 'be01',
  ends: [],
  events,
});

const idsOf = (events: readonly DossierEvent[]): string[] => events.map(({ id }) => id);
const paths = (requests: readonly { readonly path: string }[]): string[] =>
  requests.map(({ path }) => decodeURIComponent(path.split(':/').slice(1).join(' ')));

describe('what changed', () => {
  test('costs one request more for each new file', async () => {
    const { ann, bert, requests } = together();
    const folder = ann.open(place);
    await folder.claim([claimOf('C100')]);
    must(await bert.open(place).write(entry([note('e1')])));
    must(await folder.read('be01'));
    must(await bert.open(place).write(entry([note('e2')], '2026-12-01T08:00:00.000Z')));
    requests.length = 0;
    expect(idsOf(must(await folder.read('be01')).events)).toEqual(['e1', 'e2']);
    expect(requests).toHaveLength(3);
  });

  test('is asked for from the beginning where Graph no longer knows since when, and nothing is read again', async () => {
    const { ann, drives, time, requests } = together();
    const folder = ann.open(place);
    must(await folder.write(entry([note('e1')])));
    await folder.claim([claimOf('C100')]);
    must(await folder.read('be01'));
    time.now += 1000;
    drives().restore(JSON.parse(JSON.stringify(drives().snapshot())));
    must(await folder.write(entry([note('e2')], '2026-12-01T08:00:00.000Z')));
    requests.length = 0;
    const { events, open } = must(await folder.read('be01'));
    expect([idsOf(events), open.length]).toEqual([['e1', 'e2'], 1]);
    expect(paths(requests).filter((path) => path.includes('delta'))).toHaveLength(4);
    expect(requests.filter(({ path }) => path.includes('download'))).toHaveLength(1);
  });

  test('is listed folder by folder where Graph does not tell it', async () => {
    const { ann, bert, requests } = together({
      fault: ({ path }) =>
        path.includes('delta') ? { kind: 'instead', answer: new Response(null, { status: 501 }) } : null,
    });
    const folder = ann.open(place);
    must(await folder.write(entry([note('e1')])));
    await folder.claim([claimOf('C100')]);
    const first = must(await folder.read('be01'));
    expect([idsOf(first.events), first.open.length, first.damaged]).toEqual([['e1'], 1, []]);
    must(await bert.open(place).write(entry([note('e2')], '2026-12-01T08:00:00.000Z')));
    requests.length = 0;
    expect(idsOf(must(await folder.read('be01')).events)).toEqual(['e1', 'e2']);
    expect(paths(requests).filter((path) => path.includes('delta'))).toEqual([]);
  });

  test('counts only as a whole: a page that is lost leaves what was known', async () => {
    let lost = false;
    const { ann } = together({
      fault: ({ path }) =>
        lost && path.includes('delta')
          ? { kind: 'instead', answer: new Response(null, { status: 403 }) }
          : null,
    });
    const folder = ann.open(place);
    must(await folder.write(entry([note('e1')])));
    must(await folder.read('be01'));
    must(await folder.write(entry([note('e2')], '2026-12-01T08:00:00.000Z')));
    lost = true;
    expect(await folder.read('be01')).toMatchObject({ ok: false, error: { code: 'team-denied' } });
    lost = false;
    expect(idsOf(must(await folder.read('be01')).events)).toEqual(['e1', 'e2']);
  });

  test('a file that somebody deleted counts no longer', async () => {
    const { ann, bert } = together();
    const folder = ann.open(place);
    must(await folder.write(entry([note('e1'), note('e2')])));
    expect(idsOf(must(await folder.read('be01')).events)).toEqual(['e1', 'e2']);
    must(await bert.shelf(place).erase('be01', new Set(['e1']), []));
    expect(idsOf(must(await folder.read('be01')).events)).toEqual(['e2']);
  });

  test('of a folder that was deleted, and of the next one of that name', async () => {
    const { ann, standIn } = together();
    const folder = ann.open(place);
    must(await folder.write(entry([note('e1')])));
    must(await folder.read('be01'));
    const { token } = standIn.issueToken(['Files.ReadWrite.All']);
    const address = `https://graph.microsoft.com/v1.0/drives/${place.drive}/items/${place.folder}:/events`;
    const headers = { Authorization: `Bearer ${token}`, Prefer: 'IdType="ImmutableId"' };
    await standIn.handle(new Request(address, { method: 'DELETE', headers }));
    expect(must(await folder.read('be01')).events).toEqual([]);
    must(await folder.write(entry([note('e2')])));
    expect(idsOf(must(await folder.read('be01')).events)).toEqual(['e2']);
  });
});

describe('events', () => {
  test('in whatever order they were written and read, are the same', async () => {
    const all = [note('e1'), reminder('e2', keyOf(1)), note('e3'), reminder('e4', keyOf(2)), note('e5')];
    const entries = all.map((event, index) =>
      entry([event], `2026-1${index % 2}-0${index + 1}T08:00:00.000Z`),
    );
    const expected = ['e1', 'e3', 'e5', 'e2', 'e4']; // October before November
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(entries, { minLength: entries.length }),
        fc.integer({ min: 0, max: entries.length }),
        async (order, readAfter) => {
          const { ann, bert } = together();
          for (const [index, one] of order.entries()) {
            if (index === readAfter) must(await ann.open(place).read('be01'));
            must(await (index % 2 ? ann : bert).open(place).write(one));
          }
          expect(idsOf(must(await ann.open(place).read('be01')).events)).toEqual(expected);
        },
      ),
      { numRuns: 8 },
    );
  });

  test('of a bad row hide no other: its file is named', async () => {
    const { ann, standIn } = together();
    const good = [
      'e1',
      '2026-11-21T10:00:00.000Z',
      'Ann',
      'note',
      '',
      'C100',
      '{"day":20778,"note":"x","answers":null}',
    ];
    const rows = [
      good,
      ['e2', ...good.slice(1, 3), 'note of next year', ...good.slice(4)],
      ['e3', 'yesterday', ...good.slice(2)],
      ['e4', ...good.slice(1, 6), '{"day":'],
      ['e5', ...good.slice(1, 6), 'x'.repeat(9000)],
      ['e6', ...good.slice(1, 4), 'x'.repeat(5000), ...good.slice(5)],
      [7, ...good.slice(1)],
      ['e8', ...good.slice(1, 6)],
      null,
      ['e9', ...good.slice(1)],
    ];
    const end = { of: claimOf('C100').of, number: 1, key: '', state: 'sent' };
    const file = {
      version: 1,
      at: '2026-11-21T09:31:00.000Z',
      administration: 'be01',
      ends: [{ ...end, of: '../x' }, end],
      mails: [null, { key: 'k' }],
      filed: rows,
    };
    const name = `events/2026-11/20261121t093100000z-${'a'.repeat(32)}.json`;
    await put(standIn, name, JSON.stringify(file));
    const { events, damaged, claimed } = must(await ann.open(place).read('be01'));
    expect(idsOf(events)).toEqual(['e1', 'e9']);
    expect(damaged).toEqual([name]);
    expect(claimed).toEqual(new Map([[end.of, 1]]));
  });

  test('longer than a row of the dossier are refused before anything leaves', async () => {
    const { ann, requests } = together();
    const long: DossierEvent = {
      ...note('e1'),
      kind: 'note',
      detail: { day: 1, note: 'x'.repeat(9000), answers: null },
    };
    expect(await ann.open(place).write(entry([long]))).toMatchObject({
      ok: false,
      error: { code: 'unexpected' },
    });
    expect(requests).toEqual([]);
  });

  test('many in few files take two requests and one for each file', async () => {
    const { ann, bert, requests } = together();
    for (let file = 0; file < 10; file++) {
      const events = Array.from({ length: 1000 }, (_, index) => note(`${file}-${index}`));
      must(
        await bert.open(place).write(entry(events, `2026-11-21T09:31:00.${String(file).padStart(3, '0')}Z`)),
      );
    }
    requests.length = 0;
    const folder = ann.open(place);
    expect(must(await folder.read('be01')).events).toHaveLength(10_000);
    // The folder of claims is not there yet, which takes one request to be sure of.
    expect(requests).toHaveLength(13);
    requests.length = 0;
    must(await folder.read('be01'));
    expect(requests).toHaveLength(3);
  });
});

describe('erasing', () => {
  const written = [entry([note('e1'), note('e2')]), entry([note('e3')], '2026-12-01T08:00:00.000Z')];

  test.each(['answer-lost', 'gateway-timeout', 'burst', 'throttled'] as const)(
    'is done whatever befalls one of its requests: %s',
    async (name) => {
      const { ann } = together({ fault: faultAt(name, clock, { method: 'DELETE', times: 2 }) });
      for (const one of written) must(await ann.open(place).write(one));
      must(await ann.shelf(place).erase('be01', new Set(['e1', 'e3']), []));
      expect(idsOf(must(await ann.open(place).read('be01')).events)).toEqual(['e2']);
    },
  );

  test('broken off at any request loses nothing, and a second time finishes', async () => {
    const whole = together();
    for (const one of written) must(await whole.ann.open(place).write(one));
    whole.requests.length = 0;
    must(await whole.ann.shelf(place).erase('be01', new Set(['e1', 'e3']), []));
    const steps = whole.requests.length;
    expect(steps).toBeGreaterThan(4);
    for (let step = 0; step < steps; step++) {
      let left = step;
      let dead = false;
      const { ann, bert } = together({
        fault: () =>
          dead && left-- <= 0 ? { kind: 'instead', answer: new Response(null, { status: 403 }) } : null,
      });
      for (const one of written) must(await bert.open(place).write(one));
      dead = true;
      expect((await ann.shelf(place).erase('be01', new Set(['e1', 'e3']), [])).ok).toBe(false);
      dead = false;
      expect(idsOf(must(await bert.open(place).read('be01')).events)).toContain('e2');
      must(await bert.shelf(place).erase('be01', new Set(['e1', 'e3']), []));
      expect(idsOf(must(await bert.open(place).read('be01')).events)).toEqual(['e2']);
    }
  });

  test('leaves rows that it cannot read as they are', async () => {
    const { ann, standIn, drives } = together();
    const row = [
      'e1',
      '2026-11-21T10:00:00.000Z',
      'Ann',
      'note',
      '',
      'C100',
      '{"day":20778,"note":"x","answers":null}',
    ];
    const later = ['e7', ...row.slice(1, 3), 'kind of next year', ...row.slice(4)];
    const file = {
      version: 1,
      at: '2026-11-21T09:31:00.000Z',
      administration: 'be01',
      ends: [],
      mails: [{ odd: 1 }],
    };
    await put(
      standIn,
      `events/2026-11/20261121t093100000z-${'a'.repeat(32)}.json`,
      JSON.stringify({ ...file, filed: [row, later] }),
    );
    expect(must(await ann.shelf(place).erase('be01', new Set(['e1']), []))).toBe(1);
    const [left] = drives().files(place.drive, place.folder);
    expect(JSON.parse(atob(left?.item.content ?? ''))).toEqual({ ...file, filed: [later] });
  });

  test('takes the claims of erased mails along once they have an end, since they name the customer', async () => {
    const { ann, drives } = together();
    const claim = claimOf('C100');
    await ann.open(place).claim([claim, claimOf('C200')]);
    const ends = [{ of: claim.of, number: 1, key: claim.key, state: 'sent' as const }];
    must(await ann.open(place).write({ ...entry([reminder('e1', claim.key)]), ends }));
    must(await ann.shelf(place).erase('be01', new Set(['e1']), []));
    const left = drives()
      .files(place.drive, place.folder)
      .map(({ path }) => path);
    expect(left.filter((path) => path.startsWith('claims/'))).toEqual([
      `claims/${claimOf('C200').of}-1.json`,
    ]);
    expect(must(await ann.open(place).read('be01')).claimed.get(claim.of)).toBe(1);
  });
});

describe('the shelf', () => {
  const ledger = {
    administration: 'be01',
    name: 'Zonneveld',
    at: '2026-11-21T09:31:00.000Z',
    by: 'Ann',
    dataDay: 20777,
    customers: [],
    items: [],
  };

  test('asks for nothing with a digest that is none, or in a folder that can be none', async () => {
    const { ann, requests } = together();
    const shelf = ann.shelf(place);
    expect((await shelf.keepMail('../x', new Uint8Array())).ok).toBe(false);
    expect((await shelf.mail('A'.repeat(64))).ok).toBe(false);
    expect((await shelf.erase('be01', new Set(['e1']), ['../events'])).ok).toBe(false);
    expect((await ann.shelf({ ...place, folder: '..' }).publish(ledger)).ok).toBe(false);
    expect(requests).toEqual([]);
  });

  test.each([
    ['no JSON', '{"version":1'],
    ['a newer format', JSON.stringify({ ...ledger, version: 2 })],
    ['another administration', JSON.stringify({ ...ledger, version: 1, administration: 'nl01' })],
    [
      'an item of nobody',
      JSON.stringify({ ...ledger, version: 1, items: [['k', 3, 'F-1', '', null, 1, 'EUR']] }),
    ],
  ])('says so where what is published is damaged: %s', async (_what, content) => {
    const { ann, standIn, drives } = together();
    must(await ann.shelf(place).publish(ledger));
    const [file] = drives().files(place.drive, place.folder);
    expect(file?.path).toMatch(/^ledger-[0-9a-f]{64}\.json$/);
    await put(standIn, file?.path ?? '', content);
    expect(await ann.shelf(place).published('be01')).toMatchObject({
      ok: false,
      error: { code: 'team-answer-unreadable' },
    });
  });

  test('refuses a mail that no mailbox would take', async () => {
    const { ann, requests } = together();
    // As long as it says, without the room that it would take.
    const long = Object.defineProperty(new Uint8Array(), 'length', { value: 41 * 1024 * 1024 });
    expect(await ann.shelf(place).keepMail('a'.repeat(64), long)).toMatchObject({
      ok: false,
      error: { code: 'mail-too-large' },
    });
    expect(requests).toEqual([]);
  });
});
