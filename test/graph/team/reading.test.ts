import type { TeamEntry } from '../../../src/app/ports';
import { bytesOf } from '../../../src/host/graph/drive/driveStore';
import { faultAt } from '../../../src/host/graph/faults/single';
import { account, keyOf, MORNING, must, reminder } from '../connected';
import { bert, claimOf, place, put, together } from './together';

const clock = { now: () => MORNING };
const claim = claimOf('C100');
const entry: TeamEntry = {
  at: '2026-11-21T09:31:00.000Z',
  administration: 'be01',
  ends: [{ of: claim.of, number: 1, key: claim.key, state: 'sent' }],
  events: [reminder('e1', keyOf(1)), reminder('e2', keyOf(1)), reminder('e3', keyOf(2))],
};
const MONTH = 'events/2026-11';
const ENTRY = /^events\/2026-11\/20261121t093100000z-[0-9a-f]{32}\.json$/;

const downloads = (requests: readonly { readonly path: string }[]) =>
  requests.filter(({ path }) => path.includes('download')).length;

describe('an entry', () => {
  test('comes back letter for letter, mail by mail', async () => {
    const { ann, bert: other } = together();
    must(await ann.open(place).write(entry));
    expect(must(await other.open(place).read('be01'))).toEqual({
      claimed: new Map([[claim.of, 1]]),
      open: [],
      events: entry.events,
      damaged: [],
    });
  });

  test('has a name of its moment and content, so that the same is one file', async () => {
    const { ann, bert: other, drives } = together();
    must(await ann.open(place).write(entry));
    must(await other.open(place).write(entry));
    must(await other.open(place).write({ ...entry, ends: [] }));
    const paths = drives()
      .files(place.drive, place.folder)
      .map(({ path }) => path);
    expect(paths).toEqual([expect.stringMatching(ENTRY), expect.stringMatching(ENTRY)]);
  });

  test.each(['answer-lost', 'gateway-timeout', 'conflict', 'burst', 'throttled', 'precondition'] as const)(
    'is there once whatever befalls its writing: %s',
    async (name) => {
      const { ann, drives } = together({ fault: faultAt(name, clock, { method: 'PUT', times: 3 }) });
      must(await ann.open(place).write(entry));
      expect(
        drives()
          .files(place.drive, place.folder)
          .map(({ path }) => path),
      ).toEqual([expect.stringMatching(ENTRY)]);
    },
  );

  test('that cannot be written is told', async () => {
    const { ann } = together({ members: { [account.address]: 'read' } });
    expect(await ann.open(place).write(entry)).toMatchObject({ ok: false, error: { code: 'team-denied' } });
    expect(await ann.open(place).write({ ...entry, at: '../..' })).toMatchObject({
      ok: false,
      error: { code: 'unexpected' },
    });
  });

  test('holds nothing that a program could take for more than text', async () => {
    const { ann, drives } = together();
    const odd = reminder('=1+1', keyOf(1));
    const subject = '<script>\u2028"\ud800';
    must(await ann.open(place).write({ ...entry, events: [{ ...odd, detail: { ...odd.detail, subject } }] }));
    const [file] = drives().files(place.drive, place.folder);
    if (file === undefined) throw new Error('no file');
    expect(JSON.parse(new TextDecoder().decode(bytesOf(file.item)))).toMatchObject({
      version: 1,
      administration: 'be01',
      mails: [{ subject: '<script>\u2028"\ud800' }],
    });
  });
});

describe('reading', () => {
  test('asks for no content that was read before, and sees what is new', async () => {
    const { ann, bert: other, requests } = together();
    const folder = ann.open(place);
    await folder.claim([claim, claimOf('C200')]);
    must(await folder.write(entry));
    must(await folder.read('be01'));
    expect(downloads(requests)).toBe(2); // the entry, and the claim that has no end
    requests.length = 0;
    must(await folder.read('be01'));
    // Where nothing is new: what changed among the claims, and among the entries.
    expect(requests.map(({ path }) => path.split(':/').slice(1).join(' '))).toEqual([
      'claims delta',
      'events delta',
    ]);
    must(
      await other
        .open(place)
        .write({ ...entry, at: '2026-12-01T08:00:00.000Z', events: [reminder('e9', keyOf(9))] }),
    );
    requests.length = 0;
    expect(must(await folder.read('be01')).events.map(({ id }) => id)).toEqual(['e1', 'e2', 'e3', 'e9']);
    expect(downloads(requests)).toBe(1);
  });

  test('goes on over pages', async () => {
    const { ann, bert: other, requests } = together();
    const many = Array.from({ length: 1005 }, (_, index) => claimOf(`C${index}`, { number: index + 1 }));
    for (let start = 0; start < many.length; start += 20)
      await other.open(place).claim(many.slice(start, start + 20));
    must(
      await other.open(place).write({
        ...entry,
        ends: many.slice(5).map(({ of, number, key }) => ({ of, number, key, state: 'cancelled' })),
      }),
    );
    requests.length = 0;
    const { open, claimed } = must(await ann.open(place).read('be01'));
    expect([open.length, claimed.size, claimed.get(many[1004]?.of ?? '')]).toEqual([5, 1005, 1005]);
    expect(requests.filter(({ url }) => url.includes('delta(token='))).toHaveLength(1);
  });

  test('takes contents without a token, from where Graph says', async () => {
    const { ann, requests } = together();
    must(await ann.open(place).write(entry));
    must(await ann.open(place).read('be01'));
    const content = requests.filter(({ path }) => path.includes('download'));
    expect(content.map(({ url }) => new URL(url).origin)).toEqual(['https://zonneveld.sharepoint.com']);
    expect(content.map(({ headers }) => [...headers.keys()])).toEqual([[]]);
  });

  test('asks for another address where one holds no longer', async () => {
    let refused = 0;
    const { ann, requests } = together({
      fault: ({ path }) => {
        if (!path.includes('download') || refused++ > 0) return null;
        return { kind: 'instead', answer: new Response(null, { status: 401 }) };
      },
    });
    must(await ann.open(place).write(entry));
    expect(must(await ann.open(place).read('be01')).events).toHaveLength(3);
    expect(downloads(requests)).toBe(2);
  });

  test('fails as a whole when a file cannot be had: what is missing would be sent again', async () => {
    const { ann } = together({ fault: faultAt('request-lost', clock, { path: /download/, times: 99 }) });
    must(await ann.open(place).write(entry));
    expect(await ann.open(place).read('be01')).toMatchObject({
      ok: false,
      error: { code: 'team-unreachable' },
    });
  });

  test('of a folder where one is no member is denied', async () => {
    const { bert: other } = together({ members: { [account.address]: 'write' } });
    expect(await other.open(place).read('be01')).toMatchObject({ ok: false, error: { code: 'team-denied' } });
  });

  test('knows nothing of a claim whose file was cleared away after its end, but its number', async () => {
    const { ann, bert: other } = together();
    must(
      await ann
        .open(place)
        .write({ ...entry, ends: [{ of: claim.of, number: 7, key: '', state: 'failed' }] }),
    );
    expect(must(await other.open(place).read('be01')).claimed).toEqual(new Map([[claim.of, 7]]));
  });
});

describe('what cannot be read is named and skipped', () => {
  const good = {
    version: 1,
    at: entry.at,
    administration: 'be01',
    ends: [],
    mails: [
      {
        key: keyOf(1),
        sentAt: '2026-11-21T09:00:00.000Z',
        subject: 'S',
        to: ['a@b.example'],
        internetMessageId: null,
        conversationId: null,
        events: [['reminder-sent', 'e7', 'item', 'C100', 'Ann', 1, 20778, 'F-7', 12100, 'EUR']],
      },
    ],
  };
  const [mail] = good.mails;
  const name = (digit: string): string => `${MONTH}/20261121t093200000z-${digit.repeat(32)}.json`;

  test('the same file whole is read', async () => {
    const { ann, standIn } = together();
    await put(standIn, name('a'), JSON.stringify(good));
    const { events, damaged } = must(await ann.open(place).read('be01'));
    expect([events.map(({ id }) => id), damaged]).toEqual([['e7'], []]);
  });

  test.each([
    ['no JSON', '{"version":1'],
    ['nothing', ''],
    ['no UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
    ['a newer format', JSON.stringify({ ...good, version: 2 })],
    ['no list of mails', JSON.stringify({ ...good, mails: {} })],
    ['an event of another kind', JSON.stringify({ ...good, mails: [{ ...mail, events: [['note', 'e7']] }] })],
    [
      'half a cent',
      JSON.stringify({
        ...good,
        mails: [{ ...mail, events: [[...(mail?.events[0] ?? []).slice(0, 8), 0.5, 'EUR']] }],
      }),
    ],
    ['a text without end', JSON.stringify({ ...good, mails: [{ ...mail, subject: 'x'.repeat(100_000) }] })],
    [
      'an item key without end',
      JSON.stringify({
        ...good,
        mails: [
          {
            ...mail,
            events: [['reminder-sent', 'e7', 'x'.repeat(5000), ...(mail?.events[0] ?? []).slice(3)]],
          },
        ],
      }),
    ],
    ['a moment that is none', JSON.stringify({ ...good, mails: [{ ...mail, sentAt: 'yesterday' }] })],
    ['brackets without end', '['.repeat(2_000_000)],
    ['five megabytes', JSON.stringify({ ...good, filler: 'x'.repeat(5_000_000) })],
  ])('an entry with %s', async (_what, content) => {
    const { ann, standIn } = together();
    const folder = ann.open(place);
    must(await folder.write(entry));
    await put(standIn, name('a'), content);
    const expected = { events: entry.events, damaged: [name('a')] };
    expect(must(await folder.read('be01'))).toMatchObject(expected);
    // Once more from memory: nothing changes.
    expect(must(await folder.read('be01'))).toMatchObject(expected);
  });

  test('a damaged file that somebody puts right is read', async () => {
    const { ann, standIn } = together();
    const folder = ann.open(place);
    await put(standIn, name('a'), 'x');
    expect(must(await folder.read('be01')).damaged).toEqual([name('a')]);
    await put(standIn, name('a'), JSON.stringify(good));
    expect(must(await folder.read('be01'))).toMatchObject({ damaged: [], events: [{ id: 'e7' }] });
  });

  test('files of others among ours', async () => {
    const { ann, standIn } = together();
    const strangers = [
      'claims/Budget 2027.xlsx',
      `claims/${'A'.repeat(64)}-1.json`,
      'events/notes.txt',
      `${MONTH}/copy.json`,
    ];
    for (const path of strangers) await put(standIn, path, 'x');
    await put(standIn, 'events/2026-13x/y.json', 'x');
    await put(standIn, 'Other folder/z.json', 'x');
    const { damaged, events, open } = must(await ann.open(place).read('be01'));
    expect([...damaged].sort()).toEqual([...strangers, 'events/2026-13x'].sort());
    expect([events, open]).toEqual([[], []]);
  });

  test('a claim without an end whose file cannot be read stays taken: whoever asks for it learns so', async () => {
    const { ann, standIn } = together();
    const folder = ann.open(place);
    await put(standIn, `claims/${claim.of}-1.json`, 'x');
    const { claimed, open, damaged } = must(await folder.read('be01'));
    expect([claimed.get(claim.of), open, damaged]).toEqual([undefined, [], [`claims/${claim.of}-1.json`]]);
    expect(await folder.claim([claim])).toEqual([{ state: 'theirs', claim: null }]);
  });

  test('a takeover that cannot be read still takes the claim away from its maker', async () => {
    const { ann, standIn } = together();
    const folder = ann.open(place);
    await folder.claim([claim]);
    await put(standIn, `claims/${claim.of}-1-takeover.json`, '{}');
    const { open, damaged } = must(await folder.read('be01'));
    expect(open).toEqual([{ ...claim, takenOver: { by: '', at: '' } }]);
    expect(damaged).toEqual([`claims/${claim.of}-1-takeover.json`]);
    expect(must(await folder.takeOver(claim, bert.address, entry.at))).toBe(false);
  });
});
