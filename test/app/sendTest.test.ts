import { checkRun } from '../../src/app/checkRun';
import { composeLetter } from '../../src/app/composeLetter';
import { sendTest } from '../../src/app/sendTest';
import { createLetters } from '../../src/letters/createLetters';
import { createWorld, memoryPorts, type World } from './memoryPorts';
import { sampleCustomers, sampleGrid } from './sampleSheet';

const worldOf = (changes: Partial<World> = {}): World =>
  createWorld(sampleGrid(), { customerRows: [...sampleCustomers], ...changes });

async function tested(world: World, edit: Parameters<typeof sendTest>[1]['edit'] = null) {
  const ports = { ...memoryPorts(world), letters: createLetters() };
  const input = { settings: world.settings, language: 'nl-BE' as const, asOf: world.today };
  const run = await checkRun(ports, input);
  if (!run.ok) throw new Error('the check failed');
  const checked = run.value;
  const [mail] = checked.proposal.mails;
  const { administration: sender } = checked;
  if (mail === undefined || sender === null) throw new Error('nothing is proposed');
  const sent = await sendTest(ports, { checked, mail, sender, edit, mark: '[Test]' });
  return { ports, input, checked, mail, sender, sent };
}

test('the very mail goes to the one who is signed in, marked as a test', async () => {
  const world = worldOf();
  const { ports, checked, mail, sender, sent } = await tested(world);
  expect(sent).toEqual({ ok: true, value: 'els@zonneveld.example' });
  const { rendered, images } = composeLetter(ports, checked, mail, sender);
  expect(world.mailbox.map((stored) => stored.mail)).toMatchObject([
    {
      to: ['els@zonneveld.example'],
      subject: `[Test] ${rendered.subject}`,
      html: rendered.html,
      images,
      key: '',
      events: [],
    },
  ]);
});

test('it counts as nothing: the next check finds no reminder and proposes the same', async () => {
  const world = worldOf();
  const { ports, input, checked } = await tested(world);
  const again = await checkRun(ports, input);
  expect(again.ok && again.value.recovered).toBe(0);
  expect(again.ok && again.value.proposal.mails.map(({ id }) => id)).toEqual(
    checked.proposal.mails.map(({ id }) => id),
  );
  expect(world.dossier).toEqual([]);
});

test('with the words that a person wrote for it', async () => {
  const world = worldOf();
  await tested(world, { subject: 'Even bellen', before: 'Beste Jan', after: '' });
  expect(world.mailbox[0]?.mail.subject).toBe('[Test] Even bellen');
  expect(world.mailbox[0]?.mail.html).toContain('Beste Jan');
});

test.each([
  [false, []],
  [true, ['draft']],
])('a refusal leaves no draft behind, unless it may have gone out: %s', async (mayHaveHappened, left) => {
  const fault = { code: 'mail-unreachable' as const, detail: '', mayHaveHappened };
  const world = worldOf({ faults: { submit: [fault] } });
  const { sent } = await tested(world);
  expect(sent).toEqual({ ok: false, error: fault });
  expect(world.mailbox.map(({ state }) => state)).toEqual(left);
});

test('nobody signs in: nothing is drafted', async () => {
  const world = worldOf();
  const signedIn = await tested(world);
  expect(signedIn.sent.ok).toBe(true);
  world.account = null;
  world.mailbox = [];
  const { ports, checked, mail, sender } = signedIn;
  expect(await sendTest(ports, { checked, mail, sender, edit: null, mark: '[Test]' })).toMatchObject({
    error: { code: 'sign-in-cancelled' },
  });
  expect(world.mailbox).toEqual([]);
});
