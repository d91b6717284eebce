import fc from 'fast-check';
import { commandsFor } from './model/commands';
import { createModelWorld } from './model/world';

const nothing = { duplicates: [], lost: [], denied: [], open: [] };

describe.each([
  ['one sender', false, 30],
  ['two senders of a team', true, 20],
])('%s', (_, team, numRuns) => {
  it('reach an end with every mail, whatever happens, and nobody gets two', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), commandsFor(team ? 2 : 1), async (seed, commands) => {
        const world = createModelWorld(team, 4, seed);
        await fc.asyncModelRun(() => ({ model: {}, real: world }), commands);
        expect(await world.finish()).toMatchObject(nothing);
        expect(world.cloud.strange).toEqual([]);
      }),
      // One seed, so that a run of tests says the same twice: others are for whoever looks for trouble.
      // Shrinking takes longer than a test may: a failure is played again by its seed.
      { numRuns, endOnFailure: true, seed: 7 },
    );
  });
});
