import { creditLimits, unreadLimits } from '../../../src/app/creditLimits';
import { describeCustomer } from '../../../src/app/describeCustomer';
import type { NewCell, NewReport } from '../../../src/app/ports';
import { creditSheet } from '../../../src/app/reports/creditSheet';
import { limitsReport } from '../../../src/app/reports/limitsReport';
import type { DossierEvent, Language } from '../../../src/core/index';
import { told } from '../../core/dossier/told';
import { customerRow, sampleGrid } from '../sampleSheet';
import { checkedIn, sendWorld } from '../sending/sendWorld';

const customerRows = [
  customerRow({
    row: 2,
    number: '00031',
    name: 'Bakkerij Peeters',
    limit: '550',
    owner: 'Els',
    country: 'BE',
  }),
  customerRow({ row: 3, number: '00044', name: 'Café du Marché', limit: '1000', group: 'H' }),
  customerRow({ row: 4, number: '00052', name: 'Müller & Söhne', limit: 'veel', group: 'H' }),
  customerRow({ row: 5, number: 'H', name: 'Holding', limit: '100' }),
];

const peeters = (document: string) => ({
  item: `adm-1|00031|invoice|${document}|2026`,
  customer: '00031',
});

async function known(dossier: readonly DossierEvent[] = [], grid = sampleGrid()) {
  const checked = await checkedIn(sendWorld(false, { customerRows, dossier: [...dossier], grid }));
  const limits = creditLimits(checked, { currency: 'EUR', zeroLimit: null });
  return { checked, limits };
}

const shown = (cell: NewCell): string | number =>
  typeof cell === 'string' ? cell.replace(/\u00a0/g, ' ') : cell.value;

/** The report as a person reads it: a line for each row. */
const lines = ({ parts }: NewReport): readonly string[] =>
  parts.flatMap((part) => {
    if (part.kind === 'space') return [];
    if (part.kind === 'facts')
      return part.facts.map(([name, cell]) => `${name}: ${shown(cell)}`.replace(/\u00a0/g, ' '));
    if (part.kind === 'table')
      return [part.headers, ...part.rows, ...(part.totals ? [part.totals] : [])].map((row) =>
        row.map(shown).join(' | '),
      );
    return [part.text.replace(/\u00a0/g, ' ')];
  });

async function sheetOf(
  language: Language,
  {
    dossier = [],
    running = [],
    grid,
    id = '00031',
  }: {
    readonly dossier?: readonly DossierEvent[];
    readonly running?: readonly string[];
    readonly grid?: ReturnType<typeof sampleGrid>;
    readonly id?: string;
  } = {},
): Promise<NewReport> {
  const { checked, limits } = await known(dossier, grid);
  const view = describeCustomer(checked, id);
  const standing = limits.standings.get(id);
  if (view === null || standing === undefined) throw new Error('no customer');
  const { standings, currency } = limits;
  return creditSheet({ view, standing, standings, currency, signal: 'STOP', running }, language);
}

test('the page about a customer, worked by hand', async () => {
  const report = await sheetOf('nl-BE', {
    dossier: [told('2026-11-19', 'call', {}, { ...peeters(''), item: '' })],
    running: ['Belooft te betalen tegen 30/11/2026'],
  });
  expect(report.sheet).toBe('Krediet Bakkerij Peeters 2026-11-21');
  expect(report.print).toEqual({ orientation: 'portrait', onePage: true });
  expect(lines(report)).toEqual([
    'Kredietfiche Bakkerij Peeters',
    'Stand op 21/11/2026 · Zonneveld Papier',
    'STOP',
    'Bij het bezoek',
    'Vraag betaling van EUR 600,00: 2 vervallen posten, de oudste sinds 6/11/2026.',
    'Krediet',
    'Kredietlimiet: 550',
    'Zelf open (EUR): 600',
    'Boven de limiet: 50',
    'Weer onder de limiet: daarvoor is betalingshistoriek nodig',
    'Betaalgedrag: daarvoor is betalingshistoriek nodig',
    'Ouderdom | EUR',
    'Niet vervallen | 0',
    '1 tot 30 dagen te laat | 600',
    '31 tot 60 dagen te laat | 0',
    '61 tot 90 dagen te laat | 0',
    '91 tot 120 dagen te laat | 0',
    'Meer dan 120 dagen te laat | 0',
    'Totaal | 600',
    'Waarvan vervallen (EUR): 600',
    'Openstaande posten in EUR, de oudste eerst',
    'Factuur | Vervaldag | Dagen te laat | Open | Niveau',
    // Serials of 6 and 9 November 2026.
    '2026-101 | 46332 | 15 | 500 | ',
    '2026-102 | 46335 | 12 | 100 | ',
    'Totaal |  |  | 600',
    'Wat nu loopt',
    'Belooft te betalen tegen 30/11/2026',
    'Klant',
    'Klantnummer: 00031',
    'Land: BE',
    'Dossierbeheerder: Els',
    'Laatste contact: telefoon op 19/11/2026',
    'Laatste herinnering: nog niet',
    'Bestellingen en leveringen zonder factuur zijn niet meegeteld.',
  ]);
});

test('of a group the daughters are named with what they owe', async () => {
  const report = lines(await sheetOf('nl-BE', { id: 'H' }));
  expect(report).toEqual(
    expect.arrayContaining([
      'Er is niets vervallen dat nu gevraagd kan worden.',
      'Zelf open (EUR): 0',
      'Met dochters open: 400',
      'waarvan Café du Marché: 300',
      'waarvan Müller & Söhne: 100',
      'Boven de limiet: 300',
      'Deze klant heeft niets openstaan.',
    ]),
  );
});

test.each<[string, readonly DossierEvent[], string]>([
  [
    'what is promised is not asked for',
    [told('2026-11-20', 'promise', { promised: 20787 }, peeters('2026-101'))],
    'EUR 100,00: 1 vervallen post',
  ],
  [
    'of what is disputed in part, the rest is asked for',
    [told('2026-11-20', 'dispute', { reason: 'price', amount: 20_000 }, peeters('2026-101'))],
    'EUR 400,00: 2 vervallen posten',
  ],
])('%s', async (_, dossier, expected) => {
  const { checked } = await known(dossier);
  expect([...checked.states.keys()]).toHaveLength(1);
  expect(lines(await sheetOf('nl-BE', { dossier })).join('\n')).toContain(expected);
});

test('nothing is asked of a customer that is insolvent', async () => {
  const dossier = [
    told(
      '2026-11-10',
      'insolvency',
      { kind: 'be-faillissement', date: 20767 },
      {
        ...peeters(''),
        item: '',
      },
    ),
  ];
  const report = lines(await sheetOf('nl-BE', { dossier }));
  expect(report).toContain('Vraag geen betaling: zie wat nu loopt.');
  expect(report.join()).not.toContain('Vraag betaling van');
});

test('more items than fit are counted and summed, so that it still adds up', async () => {
  const rows = Array.from({ length: 20 }, (_, at) => [
    '00031',
    'Bakkerij Peeters',
    `F-${at}`,
    46300,
    46310 + at,
    10,
    10,
  ]);
  const report = lines(await sheetOf('en', { grid: sampleGrid(rows, { total: 200 }) }));
  expect(report).toContain('F-17 | 46327 | 20 | 10 | ');
  expect(report).toContain('and 2 more items |  |  | 20');
  expect(report).toContain('Total |  |  | 200');
});

test.each<[Language, readonly string[]]>([
  [
    'nl-NL',
    [
      'Kredietoverzicht Bakkerij Peeters',
      'Vraag betaling van EUR 600,00: 2 vervallen posten, de oudste sinds 6-11-2026.',
      'Betaalgedrag: daarvoor is betaalhistorie nodig',
    ],
  ],
  [
    'fr',
    [
      'Fiche de crédit Bakkerij Peeters',
      'Demandez le paiement de 600,00 EUR : 2 postes échus, le plus ancien depuis le 06/11/2026.',
      'Dépassement: 50',
    ],
  ],
  [
    'de',
    [
      'Kreditblatt Bakkerij Peeters',
      'Bitten Sie um Zahlung von 600,00 EUR: 2 überfällige Posten, der älteste seit 06.11.2026.',
      'Überschreitung: 50',
    ],
  ],
  [
    'en',
    [
      'Credit sheet Bakkerij Peeters',
      'Ask for payment of EUR 600.00: 2 overdue items, the oldest since 06/11/2026.',
      'Over the limit: 50',
    ],
  ],
])('in %s, as the trade says it', async (language, expected) => {
  expect(lines(await sheetOf(language))).toEqual(expect.arrayContaining(expected as string[]));
});

async function listIn(language: Language): Promise<NewReport> {
  const { checked, limits } = await known();
  const { reading, asOf } = checked;
  const company = 'Zonneveld Papier';
  return limitsReport({ ...limits, reading, asOf, company, unread: unreadLimits(checked).length }, language);
}

test('the list of exceeded limits agrees with the sheet, each balance counted once', async () => {
  const report = await listIn('nl-BE');
  expect(report.sheet).toBe('Kredietlimieten 2026-11-21');
  expect(lines(report)).toEqual([
    'Overschreden kredietlimieten',
    'Peildatum 21/11/2026 · Zonneveld Papier',
    'Gelezen uit het blad “Open items”',
    'Alleen openstaande posten tellen mee. Bestellingen en leveringen zonder factuur zijn niet gekend.',
    'Wat een dochter open heeft, telt mee voor de limiet van haar groep.',
    '1 kredietlimiet is niet te lezen en telt niet mee.',
    'Klant | Klantnr. | Zelf open (EUR) | Vervallen | Oudste | Met dochters | Limiet | Erboven | Geen verdere leveringen | Beheerder',
    'Holding | H | 0 | 0 |  | 400 | 100 | 300 | Limiet overschreden | ',
    'Bakkerij Peeters | 00031 | 600 | 600 | 46332 | 600 | 550 | 50 | Limiet overschreden | Els',
    'Café du Marché | 00044 | 300 | 300 | 46335 | 300 | 1000 |  | Limiet van groep Holding | ',
    'Müller & Söhne | 00052 | 100 | 0 | 46357 | 100 |  |  | Limiet van groep Holding | ',
    'Totaal |  | 1000 | 900',
    'Aansluiting met het blad',
    'Open bij deze klanten: 1000',
    'Open bij alle andere klanten: 0',
    'Samen: 1000',
    'Totaal van het blad: 1000',
    'Verschil: 0',
  ]);
});

test('a limit of 0 that is none, or of which nobody said what it is, is not on the list as a limit', async () => {
  const rows = [
    customerRow({ row: 2, number: '00044', name: 'Café du Marché', limit: '0', group: 'H' }),
    customerRow({ row: 3, number: 'H', name: 'Holding', limit: '100' }),
  ];
  const checked = await checkedIn(sendWorld(false, { customerRows: rows }));
  for (const zeroLimit of ['none', null] as const) {
    const limits = creditLimits(checked, { currency: 'EUR', zeroLimit });
    const { reading, asOf } = checked;
    const report = limitsReport({ ...limits, reading, asOf, company: '', unread: 0 }, 'nl-BE');
    expect(lines(report)).toContainEqual(
      'Café du Marché | 00044 | 300 | 300 | 46335 | 300 |  |  | Limiet van groep Holding | ',
    );
  }
});

test.each<[Language, string]>([
  ['nl-NL', 'niet bekend'],
  ['fr', 'Limite du groupe Holding'],
  ['de', 'Limit des Konzerns Holding'],
  ['en', 'Limit of the group Holding'],
])('the list in %s', async (language, expected) => {
  expect(lines(await listIn(language)).join('\n')).toContain(expected);
});
