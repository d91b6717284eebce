import { languages } from '../../../../src/core/items/customer';
import { findDays } from '../../../../src/core/replies/days/findDays';
import { sayingKinds } from '../../../../src/core/replies/reading';
import { readReply } from '../../../../src/core/replies/readReply';
import { Score, type Tally } from './score';
import { type Corpus, writtenMails } from './writtenMails';

/** Of a language: what customers say, what is said of it, and what is named, each in per cents. */
interface Floor {
  /** Promises, payments, disputes and wishes that were found: right ones among them, and found among all. */
  readonly precision: number;
  readonly recall: number;
  /** Days, sums, reasons and documents of what was found. */
  readonly details: number;
  /** Document numbers, references and amounts. */
  readonly named: number;
  readonly namedRecall: number;
  /** The language that it is taken for decides how the rest is read. */
  readonly language: number;
}

/** What is reached, rounded down to five per cents. A floor goes down only with a reason in the message of the commit. */
const floors: Readonly<Record<Corpus, Readonly<Record<string, Floor>>>> = {
  'made for': {
    nl: { precision: 95, recall: 95, details: 95, named: 100, namedRecall: 100, language: 100 },
    fr: { precision: 95, recall: 95, details: 95, named: 100, namedRecall: 100, language: 100 },
    de: { precision: 95, recall: 95, details: 95, named: 100, namedRecall: 100, language: 100 },
    en: { precision: 95, recall: 95, details: 95, named: 100, namedRecall: 100, language: 100 },
  },
  unseen: {
    nl: { precision: 90, recall: 65, details: 100, named: 100, namedRecall: 100, language: 95 },
    fr: { precision: 95, recall: 80, details: 95, named: 100, namedRecall: 100, language: 100 },
    de: { precision: 100, recall: 85, details: 90, named: 100, namedRecall: 100, language: 100 },
    en: { precision: 70, recall: 65, details: 95, named: 100, namedRecall: 100, language: 100 },
  },
};

const details = ['promise day', 'paid day', 'sum', 'reason', 'about'];
const named = ['document', 'reference', 'amount'];

function scoreOf(code: string, corpus: Corpus): Score {
  const score = new Score();
  const mails = languages
    .filter((each) => each.startsWith(code))
    .flatMap((language) => writtenMails(language, corpus));
  for (const mail of mails) {
    const context = { written: mail.written, language: mail.customer, findDays, documents: mail.known };
    score.add(mail, readReply(mail.text, context));
  }
  return score;
}

const row = (name: string, { precision, recall, right, wrong, missed }: Tally): string =>
  [name.padEnd(12), precision, recall, right, wrong, missed]
    .map((each) => String(each).padStart(9))
    .join(' ');

/** Table of a language; with GOLDEN_ERRORS set, what went wrong as well. */
function print(title: string, score: Score): void {
  const heads = `${title.padEnd(12)} precision    recall     right     wrong    missed`;
  const rows = [...sayingKinds, ...details, ...named, 'language'].map((name) => row(name, score.of(name)));
  rows.push(row('ALL SAID', score.sum(sayingKinds)), row('ALL DETAILS', score.sum(details)));
  console.log([heads, ...rows, ...(process.env['GOLDEN_ERRORS'] ? score.errors : [])].join('\n'));
}

const cases = (['made for', 'unseen'] as const).flatMap((corpus) =>
  Object.entries(floors[corpus]).map(([code, floor]) => ({ corpus, code, floor })),
);

test.each(cases)(
  'what customers say in $code is read as well as it was: $corpus',
  ({ corpus, code, floor }) => {
    const score = scoreOf(code, corpus);
    print(corpus === 'unseen' ? `${code} unseen` : code, score);
    const said = score.sum(sayingKinds);
    const things = score.sum(named);
    const reached: Floor = {
      precision: said.precision,
      recall: said.recall,
      details: score.sum(details).precision,
      named: things.precision,
      namedRecall: things.recall,
      language: score.of('language').precision,
    };
    const names = Object.keys(floor) as (keyof Floor)[];
    expect(names.filter((name) => reached[name] < floor[name]).map((name) => [name, reached[name]])).toEqual(
      [],
    );
  },
);
