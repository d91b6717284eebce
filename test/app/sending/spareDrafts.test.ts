import { remindersIn } from '../memoryPorts';
import { checkedIn, sendAll, sendWorld } from './sendWorld';

/** A second draft of the same mail appears, as when a request that was given up is carried out minutes later. */
function draftAgain(world: ReturnType<typeof sendWorld>): void {
  const [first] = world.mailbox;
  if (first === undefined) throw new Error('no mail');
  world.mailbox.push({ ...first, id: 'late', state: 'draft', internetMessageId: '<late@zonneveld.example>' });
}

const idsOf = (world: ReturnType<typeof sendWorld>): string[] => world.mailbox.map(({ id }) => id);

describe.each([
  ['alone', false],
  ['in a team', true],
])('%s', (_, hasTeam) => {
  test('a draft that came after its mail went out is deleted, and is nothing to send', async () => {
    const world = sendWorld(hasTeam);
    await sendAll(world);
    const sent = idsOf(world);
    draftAgain(world);
    const { open } = await checkedIn(world);
    expect([open.inDrafts, open.leftOver]).toEqual([[], []]);
    expect(idsOf(world)).toEqual(sent);
    expect(remindersIn(world)).toHaveLength(3);
  });

  test('of two drafts for a person to look at, the one that the journal knows stays', async () => {
    const world = sendWorld(hasTeam);
    await sendAll(world, { review: true });
    const drafted = idsOf(world);
    draftAgain(world);
    expect((await checkedIn(world)).open.inDrafts).toHaveLength(2);
    expect(idsOf(world)).toEqual(drafted);
  });
});

test('a draft of which nobody knows another stays', async () => {
  const world = sendWorld(false);
  await sendAll(world, { review: true });
  world.journal.clear();
  draftAgain(world);
  const before = idsOf(world);
  await checkedIn(world);
  expect(idsOf(world)).toEqual(before);
});
