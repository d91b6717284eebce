import type { CheckedRun } from '../../src/app/checked';
import { checkRun } from '../../src/app/checkRun';
import { composeLetter } from '../../src/app/composeLetter';
import type { LetterEdit } from '../../src/app/ports';
import { sendRun } from '../../src/app/sendRun';
import type { OwnText } from '../../src/core/texts/ownText';
import { createLetters } from '../../src/letters/createLetters';
import { createWorld, memoryPorts, remindersIn, type World } from './memoryPorts';
import { customerRow, sampleGrid } from './sampleSheet';

const consumer = customerRow({
  number: '00031',
  name: 'Jan Peeters',
  email: 'jan@peeters.example',
  kind: 'consument',
  country: 'BE',
});

const worldOf = (changes: Partial<World['settings']['administrations'][number]> = {}): World => {
  const world = createWorld(sampleGrid(), { customerRows: [consumer] });
  const administrations = world.settings.administrations.map((one) => ({ ...one, ...changes }));
  world.settings = { ...world.settings, administrations };
  return world;
};

const portsOf = (world: World) => ({ ...memoryPorts(world), letters: createLetters() });

async function checked(world: World): Promise<CheckedRun> {
  const run = await checkRun(portsOf(world), {
    settings: world.settings,
    language: 'nl-BE',
    asOf: world.today,
  });
  if (!run.ok) throw new Error(run.error.code);
  return run.value;
}

const lettersCheck = ({ checks }: CheckedRun) => checks.find(({ code }) => code === 'letters');
/** The first mail: of the consumer. */
const mailOf = (run: CheckedRun) => {
  const mail = run.proposal.mails.find(({ customer }) => customer.id === '00031');
  if (mail === undefined || run.administration === null) throw new Error('nothing is proposed');
  return { mail, sender: run.administration };
};

test('letters to consumers that say all: the check says how many', async () =>
  expect(lettersCheck(await checked(worldOf()))).toMatchObject({ finding: 'letters-lawful', state: 'good' }));

test('a company that does not say what it sells: its letters to consumers are found before the run', async () => {
  const run = await checked(worldOf({ supplies: '' }));
  expect(lettersCheck(run)).toMatchObject({ finding: 'letters-refused', stopsSending: false });
  const { mail } = mailOf(run);
  expect(run.refusedLetters.get(mail.id)).toEqual({
    lack: { rule: 'be-first-letter', lacks: ['supplies'] },
    row: null,
  });
});

test('chosen all the same, it is not sent, and nothing is filed of it', async () => {
  const world = worldOf({ enterpriseNumber: '' });
  const run = await checked(world);
  const { mail } = mailOf(run);
  const result = await sendRun(portsOf(world), { checked: run, mails: [mail] });
  expect(result).toMatchObject({
    value: {
      outcomes: [
        { state: 'failed', fault: { code: 'letter-refused', detail: 'be-first-letter: enterprise-number' } },
      ],
    },
  });
  expect([world.mailbox, remindersIn(world)]).toEqual([[], []]);
});

const own: OwnText = {
  row: 12,
  step: 'level-1',
  languages: ['nl-BE'],
  kind: null,
  profile: null,
  group: null,
  procedure: null,
  words: { subject: '', title: '', salutation: '', before: 'Betaal alstublieft.', after: '', closing: '' },
};

test('words of a person that leave out what the law wants: the mail is not sent', async () => {
  const world = worldOf();
  const run = await checked(world);
  const { mail, sender } = mailOf(run);
  const edit: LetterEdit = { subject: 'Factuur', before: 'Betaal alstublieft.', after: '' };
  expect(composeLetter(portsOf(world), run, mail, sender, edit).lack).toEqual({
    rule: 'be-first-letter',
    lacks: ['announcement'],
  });
  const edits = new Map([[mail.id, edit]]);
  const result = await sendRun(portsOf(world), { checked: run, mails: [mail], edits });
  expect(result).toMatchObject({ value: { outcomes: [{ fault: { code: 'letter-refused' } }] } });
  expect(world.mailbox).toEqual([]);
});

test("so do a company's own words", async () => {
  const run = await checked(worldOf());
  const { mail, sender } = mailOf(run);
  const rules = { ...run.rules, texts: [own] };
  expect(composeLetter(portsOf(worldOf()), { ...run, rules }, mail, sender).lack).toMatchObject({
    lacks: ['announcement'],
  });
});

test.each<[string, LetterEdit | null]>([
  ['as the text has it', null],
  [
    'with a subject and words of a person',
    { subject: 'Even over uw factuur', before: '', after: 'Tot gauw' },
  ],
])('what is previewed is what is sent: %s', async (_, words) => {
  const world = worldOf();
  const run = await checked(world);
  const { mail, sender } = mailOf(run);
  const shipped = composeLetter(portsOf(world), run, mail, sender).rendered.words.before;
  const edit = words && { ...words, before: `Dag Jan.\n\n${shipped}` };
  const preview = composeLetter(portsOf(world), run, mail, sender, edit);
  expect(preview.lack).toBeNull();
  const edits = new Map(edit === null ? [] : [[mail.id, edit]]);
  expect(await sendRun(portsOf(world), { checked: run, mails: [mail], edits })).toMatchObject({
    value: { outcomes: [{ state: 'sent' }] },
  });
  const { subject, html, text } = preview.rendered;
  expect(world.mailbox.map((stored) => stored.mail)).toMatchObject([
    { subject, html, text, images: preview.images, to: preview.to },
  ]);
  if (edit !== null) expect([subject, html.includes('Dag Jan.')]).toEqual(['Even over uw factuur', true]);
});
