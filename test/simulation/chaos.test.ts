import { control, play } from './chaos';

const small = { mails: 30, rate: 0.25, steps: 120 };

describe.each([1, 2])('with seed %i, whatever happens to requests and programs', (seed) => {
  it.each(['local', 'team'] as const)('every reminder goes out once (%s)', async (phase) => {
    const outcome = await play(phase, { ...small, seed });
    expect(outcome).toMatchObject({ duplicates: [], lost: [], denied: [], open: [] });
    expect(outcome.sent + outcome.failed.length + outcome.unknown.length).toBeGreaterThanOrEqual(30);
    expect(outcome.kills).toBeGreaterThan(0);
    expect(outcome.mostAMinute).toBeLessThanOrEqual(30);
  });
});

it.each(['local', 'team'] as const)(
  'without trouble a mail takes at most four requests (%s)',
  async (phase) => {
    const outcome = await play(phase, { ...small, seed: 1, rate: 0 });
    expect(outcome).toMatchObject({ sent: 30, unknown: [], failed: [], duplicates: [] });
    expect(outcome.requestsPerMail).toBeLessThanOrEqual(4);
    expect(outcome.mostAtOnce).toBeLessThanOrEqual(4);
  },
);

it('the same troubles make a plain sender send twice', async () => {
  expect((await control({ ...small, mails: 300, seed: 1 })).duplicates).toBeGreaterThan(0);
});

it('the same seed runs the same way', async () => {
  const options = { mails: 6, seed: 5, rate: 0.3, steps: 200 };
  expect(await play('team', options)).toEqual(await play('team', options));
});
