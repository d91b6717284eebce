import type { Claim, TeamEntry, TeamFolder } from '../../src/app/ports';
import { memoryTeam, noTeamFiles } from '../app/memoryTeam';
import { must, reminder } from '../graph/connected';
import { bert, claimOf, colleagues, place, together } from '../graph/team/together';

/** What every team folder must do, for two people who know nothing of each other. */
describe.each<[string, () => { readonly ann: TeamFolder; readonly bert: TeamFolder }]>([
  [
    'memory',
    () => {
      const files = noTeamFiles();
      return { ann: memoryTeam(files), bert: memoryTeam(files) };
    },
  ],
  [
    'Graph',
    () => {
      const both = together();
      return { ann: both.ann.open(place), bert: both.bert.open(place) };
    },
  ],
])('a team folder through %s', (_name, open) => {
  const entry = (change: Partial<TeamEntry> = {}): TeamEntry => ({
    at: '2026-11-21T09:31:00.000Z',
    administration: 'be01',
    ends: [{ of: claimOf('C100').of, number: 1, key: claimOf('C100').key, state: 'sent' }],
    events: [reminder('e1', claimOf('C100').key)],
    ...change,
  });
  const nothing = { claimed: new Map(), open: [], events: [], damaged: [] };

  test('is empty at first', async () => {
    expect(must(await open().ann.read('be01'))).toEqual(nothing);
  });

  test('the first to ask for a claim has it, and the other is told whose it is', async () => {
    const { ann, bert: other } = open();
    const claim = claimOf('C100');
    expect(await ann.claim([claim])).toEqual([{ state: 'taken' }]);
    expect(await other.claim([colleagues(claim)])).toEqual([{ state: 'theirs', claim }]);
  });

  test('asking again for one’s own gives it again; another mail or run does not', async () => {
    const { ann } = open();
    const claim = claimOf('C100');
    await ann.claim([claim]);
    expect(await ann.claim([claim])).toEqual([{ state: 'taken' }]);
    expect(await ann.claim([{ ...claim, run: 'run-2' }])).toEqual([{ state: 'theirs', claim }]);
    expect(await ann.claim([{ ...claim, key: 'f'.repeat(32) }])).toEqual([{ state: 'theirs', claim }]);
  });

  test('each of many claims is answered by itself, in its place', async () => {
    const { ann, bert: other } = open();
    const claims = Array.from({ length: 45 }, (_, index) => claimOf(`C${index}`));
    const third = claims.filter((_claim, index) => index % 3 === 0);
    await ann.claim(third);
    expect(await other.claim(claims.map(colleagues))).toEqual(
      claims.map((claim, index) => (index % 3 === 0 ? { state: 'theirs', claim } : { state: 'taken' })),
    );
  });

  test('of two at once exactly one has each claim', async () => {
    const { ann, bert: other } = open();
    const claims = Array.from({ length: 25 }, (_, index) => claimOf(`C${index}`));
    const [ours, theirs] = await Promise.all([
      ann.claim(claims),
      other.claim([...claims].reverse().map(colleagues)),
    ]);
    const theirsInOrder = [...theirs].reverse();
    for (const [index] of claims.entries()) {
      const states = [ours[index]?.state, theirsInOrder[index]?.state].sort();
      expect(states).toEqual(['taken', 'theirs']);
    }
  });

  test('a claim is read by the other until it has an end; the number stays', async () => {
    const { ann, bert: other } = open();
    const claim = claimOf('C100');
    await ann.claim([claim]);
    expect(must(await other.read('be01'))).toEqual({
      ...nothing,
      claimed: new Map([[claim.of, 1]]),
      open: [{ ...claim, takenOver: null }],
    });
    must(await ann.write(entry()));
    const after = must(await other.read('be01'));
    expect(after.open).toEqual([]);
    expect(after.claimed).toEqual(new Map([[claim.of, 1]]));
    expect(after.events).toEqual([reminder('e1', claim.key)]);
  });

  test('after the end the next number is free to either', async () => {
    const { ann, bert: other } = open();
    await ann.claim([claimOf('C100')]);
    must(await ann.write(entry()));
    const next = claimOf('C100', { number: 2 });
    expect(await other.claim([colleagues(next)])).toEqual([{ state: 'taken' }]);
    expect(must(await ann.read('be01')).claimed).toEqual(new Map([[next.of, 2]]));
    expect(must(await ann.read('be01')).open).toEqual([{ ...colleagues(next), takenOver: null }]);
  });

  test('the same entry written twice, by either, counts once', async () => {
    const { ann, bert: other } = open();
    must(await ann.write(entry()));
    must(await ann.write(entry()));
    must(await other.write(entry()));
    expect(must(await ann.read('be01')).events).toHaveLength(1);
  });

  test('an event that two entries tell counts once', async () => {
    const { ann } = open();
    must(await ann.write(entry()));
    must(await ann.write(entry({ at: '2026-11-21T09:32:00.000Z', ends: [] })));
    expect(must(await ann.read('be01')).events).toEqual([reminder('e1', claimOf('C100').key)]);
  });

  test('events come in the order of their writing, whoever wrote them', async () => {
    const { ann, bert: other } = open();
    const later = entry({
      at: '2026-12-01T08:00:00.000Z',
      ends: [],
      events: [reminder('e3', 'c'.repeat(32))],
    });
    const sooner = entry({
      ends: [],
      events: [reminder('e1', 'a'.repeat(32)), reminder('e2', 'b'.repeat(32))],
    });
    must(await other.write(sooner));
    must(await ann.write(later));
    expect(must(await ann.read('be01')).events.map(({ id }) => id)).toEqual(['e1', 'e2', 'e3']);
  });

  test('several administrations share it without reading each other', async () => {
    const { ann } = open();
    const foreign: Claim = claimOf('C900', { administration: 'nl01' });
    await ann.claim([foreign]);
    must(await ann.write(entry({ administration: 'nl01', ends: [] })));
    const own = must(await ann.read('be01'));
    expect([own.open, own.events]).toEqual([[], []]);
    expect(must(await ann.read('nl01')).open).toEqual([{ ...foreign, takenOver: null }]);
  });

  test('a claim is taken over once, and everybody reads by whom', async () => {
    const { ann, bert: other } = open();
    const claim = claimOf('C100');
    await ann.claim([claim]);
    const at = '2026-11-21T10:00:00.000Z';
    expect(must(await other.takeOver(claim, bert.address, at))).toBe(true);
    expect(must(await ann.takeOver(claim, claim.by, '2026-11-21T10:00:01.000Z'))).toBe(false);
    // Asking again, as after a lost answer, tells the same.
    expect(must(await other.takeOver(claim, bert.address, at))).toBe(true);
    const { open: left } = must(await ann.read('be01'));
    expect(left).toEqual([{ ...claim, takenOver: { by: bert.address, at } }]);
  });
});
