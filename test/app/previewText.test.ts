import type { CheckedRun } from '../../src/app/checked';
import { checkRun } from '../../src/app/checkRun';
import type { Ports } from '../../src/app/ports';
import { previewText, type TextPreviewAsked } from '../../src/app/previewText';
import { freshState } from '../../src/core/dossier/state';
import { defaultDunningSettings } from '../../src/core/dunning/settings';
import type { TextWords } from '../../src/core/texts/ownText';
import { createWorld, memoryPorts, SATURDAY, type World } from './memoryPorts';
import { customerRow, sampleCustomers, sampleGrid, sampleRows } from './sampleSheet';

const nothing: TextWords = { subject: '', title: '', salutation: '', before: '', after: '', closing: '' };

async function checked(changes: Partial<World> = {}): Promise<{ ports: Ports; run: CheckedRun }> {
  const world = createWorld(sampleGrid(), { customerRows: [...sampleCustomers], ...changes });
  const ports = memoryPorts(world);
  const run = await checkRun(ports, { settings: world.settings, language: 'nl-BE', asOf: SATURDAY });
  if (!run.ok) throw new Error(run.error.code);
  return { ports, run: run.value };
}

/** The letter to a customer of the sample, by its number. */
const letterTo = (
  { ports, run }: Awaited<ReturnType<typeof checked>>,
  number: string,
  asked: Partial<TextPreviewAsked>,
) => {
  const customer = run.customers.get(number);
  if (customer === undefined) throw new Error(`No customer ${number}`);
  if (run.administration === null) throw new Error('No sender');
  const base = { customer, step: 'level-1', language: 'nl-BE', kind: null, profile: null } as const;
  return previewText(ports, run, { ...base, words: nothing, ...asked }, run.administration)?.letter ?? null;
};

test('shows what the run proposes to the customer, with the words that are being written', async () => {
  const world = await checked();
  const words = { ...nothing, subject: 'Even herinneren' };
  expect(letterTo(world, '00031', { words })).toMatchObject({
    kind: 'reminder',
    text: 'level-1',
    level: 1,
    customerName: 'Bakkerij Peeters',
    items: [
      { document: '2026-101', open: 50000, level: 1 },
      { document: '2026-102', open: 10000, level: 1 },
    ],
    total: 60000,
    own: { words },
  });
});

test('without words of the company it is the letter of the product', async () => {
  expect(letterTo(await checked(), '00031', {})?.own).toBeNull();
});

test('the text decides on language, kind and profile; what it leaves open is as the customer is', async () => {
  const world = await checked();
  expect(letterTo(world, '00044', {})).toMatchObject({
    language: 'nl-BE',
    consumer: false,
    profile: 'standard',
  });
  expect(letterTo(world, '00044', { language: 'fr', kind: 'consumer', profile: 'difficult' })).toMatchObject({
    language: 'fr',
    consumer: true,
    profile: 'difficult',
  });
});

test('a further step asks the same items at its own level', async () => {
  const world = await checked();
  expect(letterTo(world, '00031', { step: 'level-2' })).toMatchObject({
    text: 'level-2',
    level: 2,
    total: 60000,
  });
  // The third level ends the standard procedure: it is the formal notice, and an ordinary third one comes before a fourth.
  expect(letterTo(world, '00031', { step: 'level-4' })).toMatchObject({ text: 'level-4', level: 3 });
  expect(letterTo(world, '00031', { step: 'level-3' })).toMatchObject({ text: 'level-3', level: 3 });
});

test('who gets no mail today sees what is open: overdue for a reminder, and for a notice what is not', async () => {
  const rows = [
    ...sampleRows,
    ['00052', 'Müller & Söhne', '2026-105', 46300, 46344, 40, 40],
    ['00052', 'Müller & Söhne', '2026-106', 46300, 46345, -500, -500],
  ];
  const world = await checked({ grid: sampleGrid(rows, { total: 540 }) });
  const documents = (step: TextPreviewAsked['step']) =>
    letterTo(world, '00052', { step })?.items.map(({ document }) => document);
  expect(world.run.proposal.mails.map(({ customer }) => customer.id)).not.toContain('00052');
  expect(documents('level-1')).toEqual(['2026-105']);
  expect(documents('notice')).toEqual(['2026-104']);
  expect(letterTo(world, '00052', { step: 'notice' })).toMatchObject({ kind: 'notice', level: 0 });
});

test('what is in dispute is not asked, and a customer with nothing to ask has no letter', async () => {
  const dispute = (amount: number | null, document: string) => ({ amount, document });
  const world = await checked();
  const states = new Map(world.run.states);
  const put = ({ amount, document }: ReturnType<typeof dispute>): void => {
    const { items } = world.run.reading;
    const key = items.key[items.document.indexOf(document)] ?? '';
    const disputed = { reason: 'other', amount, since: SATURDAY, owner: '' } as const;
    states.set(key, { ...freshState, dispute: disputed });
  };
  put(dispute(4000, '2026-104'));
  const asked = { ...world, run: { ...world.run, states } };
  expect(letterTo(asked, '00052', {})).toMatchObject({ total: 6000, items: [{ disputed: 4000 }] });
  put(dispute(null, '2026-104'));
  expect(letterTo(asked, '00052', {})).toBeNull();
});

test('a Belgian consumer with a clause is told at the first reminder what follows, also who had one before', async () => {
  const world = await checked();
  const settings = {
    ...defaultDunningSettings,
    clause: { percent: 8, lumpSum: true, since: null },
  };
  const charging = world.run.rules.procedures.get('standard');
  if (charging === undefined) throw new Error('no standard procedure');
  const levels = charging.levels.map((level, at) => (at === 0 ? level : { ...level, costs: true }));
  const procedures = new Map([['standard', { ...charging, levels }]]);
  const run = { ...world.run, rules: { ...world.run.rules, settings, procedures } };
  const consumer = { kind: 'consumer' } as const;
  // On 600.00 the lump sum is 65 + 5 % of 100 = 70.
  expect(letterTo({ ...world, run }, '00031', consumer)?.announced).toMatchObject({
    kind: 'clause',
    costs: 7000,
  });
  expect(letterTo({ ...world, run }, '00031', {})?.announced).toBeNull();
  const reminded = new Map(
    run.reading.items.key.map((key) => [
      key,
      {
        ...freshState,
        firstReminder: {
          day: SATURDAY - 30,
          by: 'email' as const,
          announced: { mailKey: 'k', costs: 7000, percent: null },
        },
      },
    ]),
  );
  const after = { ...world, run: { ...run, states: reminded } };
  expect(letterTo(after, '00031', consumer)?.announced).toMatchObject({ costs: 7000 });
  expect(letterTo(after, '00031', { ...consumer, step: 'level-2' })?.announced).toBeNull();
});

test('the letter of fourteen days is one to a consumer under Dutch law, and names the costs', async () => {
  // 15 % of 600.00.
  expect(letterTo(await checked(), '00031', { step: 'fourteen-days' })).toMatchObject({
    text: 'fourteen-days',
    consumer: true,
    announced: { kind: 'fourteen-days', costs: 9000 },
  });
});

test('a customer that only has credits gets nothing', async () => {
  const rows = [['00031', 'Bakkerij Peeters', '2026-101', 46300, 46330, -500, -500]];
  const world = await checked({
    grid: sampleGrid(rows, { total: -500 }),
    customerRows: [customerRow({ number: '00031', name: 'Bakkerij Peeters' })],
  });
  expect(letterTo(world, '00031', {})).toBeNull();
});
