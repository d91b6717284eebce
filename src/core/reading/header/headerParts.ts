import type { Field } from '../reading';

/** What a part of a column name says. */
type Part =
  | 'customer'
  | 'invoice'
  | 'number'
  | 'name'
  | 'date'
  | 'due'
  | 'amount'
  | 'gross'
  | 'open'
  | 'original'
  | 'reminder'
  | 'level'
  | 'last'
  | 'days'
  | 'late'
  | 'currency'
  /** A column of something else: VAT, net amounts, what was paid, orders. */
  | 'other';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Parts of column names in nl, fr, de and en, in lower case without accents; `nr` stands for all ways to write number. */
const vocabulary: Readonly<Record<Part, readonly string[]>> = {
  customer:
    list(`klant klanten relatie debiteur debiteuren deb afnemer client clients tiers auxiliaire kunde kunden kd
    debitor debitoren geschaftspartner customer customers cust debtor partner account`),
  invoice:
    list(`factuur facturen verkoopfactuur fact facture fac rechnung rechnungs rech re rg invoice inv bill document
    doc dok dokument beleg belege stuk boekstuk piece pce transaction transactie transaktion voucher`),
  number: list('nr code id kenmerk'),
  name: list('naam nom name bezeichnung intitule benaming bedrijfsnaam firma'),
  date: list('datum date dat dt dd'),
  due: list(
    `verval vervalt verv vv echeance ech fallig falligkeit falligkeits due maturity uiterste exigibilite zahlbar
    avant payer betalen bezahlen`,
  ),
  amount: list('bedrag montant mt betrag amount amt totaal total gesamt gesamtbetrag waarde valeur wert'),
  gross: list('incl inclusief ttc brutto bruto gross tvac inkl'),
  open: list(`open offen offener openst openstaand openstaande saldo solde balance restant reste rest resterend resterende
    uitstaand uitstaande outstanding remaining residuel unpaid onbetaald impaye ausstehend`),
  original: list('orig origineel originele oorspronkelijk oorspronkelijke original initial ursprunglich'),
  reminder:
    list(`aanmaning aanmanings aanmaningen herinnering herinnerings herinneringen rappel rappels relance relances
    aanm mahn mahnung mahnungen erinnerung reminder reminders dunning sommatie`),
  level: list('niveau stufe level aantal anzahl nombre nb fase stand'),
  last: list('laatste laatst dernier derniere letzte letzter last'),
  days: list('dagen jours tage days dgn'),
  late: list('laat achterstallig vervallen retard uberfallig verzug verzugs overdue late arrears overtijd'),
  currency: list('valuta munt devise wahrung wahrungs wahrg whrg currency ccy curr monnaie'),
  other:
    list(`btw tva mwst ust vat tax excl exclusief netto net ht htva ohne korting skonto discount betaald bezahlt
    paid paye regle voldaan ontvangen received bestelling commande project projet limiet limite
    limit bank iban credit krediet promesse belofte periode telefoon tel telefon phone gsm fax`),
};

const meanings = new Map(
  Object.entries(vocabulary).flatMap(([part, texts]) => texts.map((text) => [text, part as Part] as const)),
);

const LONGEST = Math.max(...[...meanings.keys()].map((text) => text.length));

/** Letters that join two words: `Rechnungsdatum`, `Kundenname`. */
const JOINTS = ['', 's', 'n', 'en', 'e'];

/** Parts of one word, `null` when some of it is none: `relatienaam` is customer and name. */
function partsOfWord(word: string, from = 0): readonly Part[] | null {
  if (from === word.length) return [];
  for (let end = Math.min(word.length, from + LONGEST); end > from + 1; end -= 1) {
    const part = meanings.get(word.slice(from, end));
    if (part === undefined) continue;
    for (const joint of JOINTS) {
      if (!word.startsWith(joint, end) || (joint !== '' && end + joint.length === word.length)) continue;
      const rest = partsOfWord(word, end + joint.length);
      if (rest !== null) return [part, ...rest];
    }
  }
  return null;
}

/** Parts that together name a field, each with the parts that would make it another one. */
const rules: readonly (readonly [Field, readonly Part[], readonly Part[]])[] = [
  ['customerNumber', ['customer', 'number'], ['name', 'date', 'amount', 'invoice', 'open']],
  ['customerName', ['customer', 'name'], ['number', 'date', 'amount', 'invoice']],
  ['invoiceNumber', ['invoice', 'number'], ['customer', 'date', 'due', 'amount', 'name']],
  ['invoiceDate', ['invoice', 'date'], ['due', 'last', 'reminder', 'open']],
  ['dueDate', ['due'], ['amount', 'open', 'days', 'late']],
  ['amount', ['invoice', 'amount'], ['open', 'due']],
  ['amount', ['original', 'amount'], ['open', 'due']],
  ['amount', ['amount', 'gross'], ['open', 'due']],
  ['open', ['open', 'amount'], ['date', 'days']],
  ['open', ['due', 'amount'], ['date', 'days', 'late']],
  ['level', ['reminder', 'level'], ['date']],
  ['lastReminder', ['reminder', 'date'], []],
  ['lastReminder', ['reminder', 'last'], ['level']],
  ['daysOverdue', ['days', 'late'], ['amount', 'open']],
  ['currency', ['currency', 'number'], ['amount', 'open']],
];

/** Score of a name all of whose parts are known: below that of a name that is known as a whole. */
const ALL_KNOWN = 0.85;
const LEAST_KNOWN = 0.5;

/** Names of one word that say little: what else there is must agree. */
const bare: ReadonlyMap<string, Field> = new Map([
  ['nr', 'invoiceNumber'],
  ['code', 'customerNumber'],
]);
const BARE = 0.5;

/** What the parts of a column name say. */
export interface NamedByParts {
  /** Fields that they make up, with how much of the name is understood. */
  readonly fields: ReadonlyMap<Field, number>;
  /** Whether one of them names something else, such as VAT or what was paid. */
  readonly other: boolean;
}

/**
 * Understands a column name by its parts, where no list has it: `Relatienaam`, `Re-Nr`, `Montant total TTC`.
 * @param words as `headerText` gives them
 * @example namedByParts(['relatienaam']).fields //=> Map { 'customerName' => 0.85 }
 */
export function namedByParts(words: readonly string[]): NamedByParts {
  const [first = '', second] = words;
  const alone = second === undefined ? bare.get(first) : undefined;
  if (alone !== undefined) return { fields: new Map([[alone, BARE]]), other: false };
  const found = new Set<Part>();
  let known = 0;
  let all = 0;
  for (const word of words) {
    all += word.length;
    const parts = partsOfWord(word);
    if (parts === null) continue;
    known += word.length;
    for (const part of parts) found.add(part);
  }
  const fields = new Map<Field, number>();
  // Days that an item is open are no days that it is late.
  const other = found.has('other') || (found.has('days') && found.has('open'));
  if (other || known < LEAST_KNOWN * all) return { fields, other };
  for (const [field, wanted, unwanted] of rules) {
    const named = wanted.every((part) => found.has(part)) && !unwanted.some((part) => found.has(part));
    if (named) fields.set(field, (ALL_KNOWN * known) / all);
  }
  return { fields, other };
}
