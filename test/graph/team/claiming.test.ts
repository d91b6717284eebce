import fc from 'fast-check';
import { randomFaults } from '../../../src/host/graph/faults/random';
import { faultAt } from '../../../src/host/graph/faults/single';
import { account, MORNING, must } from '../connected';
import { claimOf, colleagues, place, put, together } from './together';

const clock = { now: () => MORNING };
const claims = Array.from({ length: 3 }, (_, index) => claimOf(`C${index}`));
const states = (answers: readonly { readonly state: string }[]) => answers.map(({ state }) => state);

describe('two at once', () => {
  test('exactly one wins each claim, whatever the order of the requests', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(fc.boolean(), { maxLength: 4 }), async (scheduler, again) => {
        const both = together({ before: () => scheduler.schedule(Promise.resolve()) });
        const ann = both.ann.open(place);
        const bert = both.bert.open(place);
        const asked = [
          ann.claim(claims),
          bert.claim(claims.map(colleagues)),
          ...again.map((anns) => (anns ? ann.claim(claims) : bert.claim(claims.map(colleagues)))),
        ];
        const answers = await scheduler.waitFor(Promise.all(asked));
        const isAnns = [true, false, ...again];
        for (const [index, claim] of claims.entries()) {
          const winners = new Set(
            isAnns.filter((_anns, asking) => answers[asking]?.[index]?.state === 'taken'),
          );
          expect(winners.size).toBe(1);
          const theirs = answers.map((answer) => answer[index]).find((one) => one?.state === 'theirs');
          expect(theirs).toEqual({ state: 'theirs', claim: winners.has(true) ? claim : colleagues(claim) });
        }
        expect(both.unknowns).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('faults at a third of the requests never make two winners; once they end, there is one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 0, max: 2 ** 31 }), async (scheduler, seed) => {
        const random = randomFaults({ seed, rate: 0.33, clock });
        const faults = { on: true };
        const both = together({
          before: () => scheduler.schedule(Promise.resolve()),
          fault: (request) => (faults.on ? random(request) : null),
        });
        const asked = [
          both.ann.open(place).claim(claims),
          both.bert.open(place).claim(claims.map(colleagues)),
        ];
        const first = await scheduler.waitFor(Promise.all(asked));
        faults.on = false;
        const then = [
          both.ann.open(place).claim(claims),
          both.bert.open(place).claim(claims.map(colleagues)),
        ];
        const last = await scheduler.waitFor(Promise.all(then));
        for (const index of claims.keys()) {
          const [early, late] = [first, last].map((answers) => answers.map((answer) => answer[index]?.state));
          expect([...(late ?? [])].sort()).toEqual(['taken', 'theirs']);
          // What was promised under faults still holds after them.
          for (const [who, state] of (early ?? []).entries()) {
            if (state === 'taken' || state === 'theirs') expect(state).toBe(late?.[who]);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('a takeover has one winner, whatever the order of the requests', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer(), async (scheduler, seed) => {
        const random = randomFaults({ seed, rate: 0.2, clock });
        const both = together({ before: () => scheduler.schedule(Promise.resolve()), fault: random });
        const at = '2026-11-21T10:00:00.000Z';
        const [claim = claimOf('C0')] = claims;
        const taken = await scheduler.waitFor(
          Promise.all([
            both.ann.open(place).takeOver(claim, 'ann', at),
            both.bert.open(place).takeOver(claim, 'bert', at),
          ]),
        );
        expect(taken.filter((one) => one.ok && one.value).length).toBeLessThanOrEqual(1);
        if (taken.every(({ ok }) => ok)) expect(taken.some((one) => one.ok && one.value)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a claim', () => {
  test('costs one request with nineteen others', async () => {
    const { ann, requests } = together();
    const twenty = Array.from({ length: 20 }, (_, index) => claimOf(`C${index}`));
    await ann.open(place).claim([claimOf('C99')]); // its folder is there from then on
    requests.length = 0;
    expect(states(await ann.open(place).claim(twenty))).toEqual(Array(20).fill('taken'));
    expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /v1.0/$batch']);
  });

  test('whose answer got lost is one’s own', async () => {
    const { ann, waits } = together({ fault: faultAt('answer-lost', clock, { path: /batch/ }) });
    expect(states(await ann.open(place).claim(claims))).toEqual(['taken', 'taken', 'taken']);
    expect(waits).toEqual([1000]);
  });

  test('that was throttled alone is asked for again alone, after the time that Graph states', async () => {
    const { ann, waits, requests, drives } = together({
      fault: faultAt('throttled-inner', clock, { method: 'PUT', after: 4, seconds: 9 }),
    });
    expect(states(await ann.open(place).claim(claims))).toEqual(['taken', 'taken', 'taken']);
    expect(waits).toEqual([9000]);
    // Refused as a folder was missing, that folder, then all but one, then that one.
    expect(requests.map(({ path }) => path.split('/').at(-1))).toEqual([
      '$batch',
      'children',
      '$batch',
      '$batch',
    ]);
    expect(drives().files(place.drive, place.folder)).toHaveLength(3);
  });

  test('whose batch timed out after it was carried out is one’s own', async () => {
    const { ann } = together({ fault: faultAt('gateway-timeout', clock, { path: /batch/, times: 3 }) });
    expect(states(await ann.open(place).claim(claims))).toEqual(['taken', 'taken', 'taken']);
  });

  test('is given up after four tries, and says whether it may be there all the same', async () => {
    const { ann, waits } = together({ fault: faultAt('request-lost', clock, { times: 99 }) });
    const [answer] = await ann.open(place).claim(claims);
    expect(answer).toMatchObject({
      state: 'failed',
      fault: { code: 'team-unreachable', mayHaveHappened: true },
    });
    expect(waits).toEqual([1000, 2000, 4000]);
  });

  test('is not waited for an hour', async () => {
    const { ann, waits } = together({
      fault: faultAt('throttled-seconds', clock, { path: /batch/, seconds: 3600 }),
    });
    const [answer] = await ann.open(place).claim(claims);
    expect(answer).toMatchObject({ state: 'failed', fault: { retryAfter: 3_600_000 } });
    expect(waits).toEqual([]);
  });

  test('that met another conflict than that of its name is asked for again', async () => {
    const { ann } = together({ fault: faultAt('conflict', clock, { method: 'PUT', times: 3 }) });
    expect(states(await ann.open(place).claim(claims))).toEqual(['taken', 'taken', 'taken']);
  });

  test('of somebody whose file cannot be read is theirs', async () => {
    const { ann, standIn } = together();
    const [claim = claimOf('C0')] = claims;
    await put(standIn, `claims/${claim.of}-1.json`, '{"version":1,');
    expect(await ann.open(place).claim([claim])).toEqual([{ state: 'theirs', claim: null }]);
  });

  test('that says another number than its name is nobody’s to trust', async () => {
    const { ann, standIn } = together();
    const [claim = claimOf('C0')] = claims;
    await put(standIn, `claims/${claim.of}-1.json`, JSON.stringify({ version: 1, ...claim, number: 2 }));
    expect(await ann.open(place).claim([claim])).toEqual([{ state: 'theirs', claim: null }]);
  });

  test.each(['../../x', 'A'.repeat(64), 'a'.repeat(63), `${'a'.repeat(60)}/../`])(
    'for %s, which makes no file name, leaves nothing',
    async (of) => {
      const { ann, requests } = together();
      expect(await ann.open(place).claim([claimOf('C0', { of })])).toEqual([
        { state: 'failed', fault: { code: 'unexpected', detail: 'claim: name' } },
      ]);
      expect(requests).toEqual([]);
    },
  );

  test('keeps only the beginning of a name that goes on and on', async () => {
    const { ann } = together();
    await ann.open(place).claim([claimOf('C0', { label: 'x'.repeat(5000) })]);
    expect(must(await ann.open(place).read('be01')).open.map(({ label }) => label)).toEqual([
      'x'.repeat(200),
    ]);
  });
});

describe('a folder', () => {
  test.each(['..', '../x', 'a/b', 'a?b', 'a#b', ''])('with the id %j is asked for nowhere', async (id) => {
    const { ann, requests } = together();
    const wrong = ann.open({ ...place, folder: id });
    expect(await wrong.read('be01')).toEqual({ ok: false, error: { code: 'team-link', detail: 'ids' } });
    expect(await wrong.claim(claims.slice(0, 1))).toMatchObject([
      { state: 'failed', fault: { code: 'team-link' } },
    ]);
    expect(requests).toEqual([]);
  });

  test('that is gone is no empty one', async () => {
    const { ann } = together();
    const gone = ann.open({ ...place, folder: '01GONE' });
    expect(await gone.read('be01')).toMatchObject({ ok: false, error: { code: 'team-gone' } });
    expect(await gone.claim(claims.slice(0, 1))).toMatchObject([
      { state: 'failed', fault: { code: 'team-gone' } },
    ]);
  });

  test('where one may only read takes no claim', async () => {
    const { ann } = together({ members: { [account.address]: 'read' } });
    expect(await ann.open(place).claim(claims.slice(0, 1))).toMatchObject([
      { state: 'failed', fault: { code: 'team-denied', mayHaveHappened: false } },
    ]);
  });

  test('is one for all who open it in this pane: it remembers', () => {
    const { ann } = together();
    expect(ann.open(place)).toBe(ann.open({ ...place, name: 'Another name' }));
    expect(ann.open(place)).not.toBe(ann.open({ ...place, folder: '01OTHER' }));
  });
});

test('a claim waits for the sign-in that its token needs, and says so', async () => {
  const { ann } = together({ fault: faultAt('claims', clock, { path: /batch/ }) });
  expect(states(await ann.open(place).claim(claims))).toEqual(['taken', 'taken', 'taken']);
});
