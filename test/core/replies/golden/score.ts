import type { FoundAmount, ReplyReading, Saying } from '../../../../src/core/replies/reading';
import type { ExpectedSaying, WrittenMail } from './writtenMails';

/** How often something was found rightly, found wrongly and missed. */
export class Tally {
  right = 0;
  wrong = 0;
  missed = 0;

  /** Share of what was found that is right, in whole per cents rounded down; 100 where nothing was found. */
  get precision(): number {
    return percent(this.right, this.right + this.wrong);
  }

  /** Share of what is there that was found, in whole per cents rounded down. */
  get recall(): number {
    return percent(this.right, this.right + this.missed);
  }
}

const percent = (part: number, whole: number): number =>
  whole === 0 ? 100 : Math.floor((part * 100) / whole);

/** What the mails of a language were read as, against what they say: by kind, by what is in the text, by detail. */
export class Score {
  readonly tallies = new Map<string, Tally>();
  /** What went wrong, a line each: for the person who mends it. */
  readonly errors: string[] = [];

  of(name: string): Tally {
    const tally = this.tallies.get(name) ?? new Tally();
    this.tallies.set(name, tally);
    return tally;
  }

  /** Several tallies as one. */
  sum(names: readonly string[]): Tally {
    const all = new Tally();
    for (const { right, wrong, missed } of names.map((name) => this.of(name))) {
      all.right += right;
      all.wrong += wrong;
      all.missed += missed;
    }
    return all;
  }

  add(mail: WrittenMail, reading: ReplyReading): void {
    this.sayings(mail, reading.sayings);
    this.sets('document', mail.id, mail.documents, without(mail.freeDocuments, reading.documents));
    this.sets('reference', mail.id, mail.references.map(plain), reading.references.map(plain));
    const free = mail.amounts.filter((each) => each.free).map(sum);
    const found = reading.amounts.map(sum);
    this.sets(
      'amount',
      mail.id,
      mail.amounts.filter((each) => !each.free).map(sum),
      found.filter((each, at) => found.indexOf(each) === at && !free.includes(each)),
    );
    if (mail.language === undefined || reading.language === null) return;
    this.judge('language', mail.id, reading.language.slice(0, 2) === mail.language, reading.language);
  }

  private sayings(mail: WrittenMail, found: readonly Saying[]): void {
    const left = [...found];
    const sure = mail.sayings.filter(({ free }) => !free);
    for (const expected of [...sure, ...mail.sayings.filter(({ free }) => free)]) {
      const start = mail.text.indexOf(expected.quote);
      const end = start + expected.quote.length;
      const at = left.findIndex(
        (each) => each.kind === expected.kind && each.start < end && start < each.end,
      );
      const [saying] = at < 0 ? [] : left.splice(at, 1);
      if (saying && !expected.free) this.details(mail, expected, saying);
      if (expected.free) continue;
      if (saying) this.of(expected.kind).right++;
      else this.miss(expected.kind, mail.id, `"${expected.quote}"`);
    }
    for (const each of left) this.false(each.kind, mail.id, `"${each.sentence}"`);
  }

  private details(mail: WrittenMail, expected: ExpectedSaying, saying: Saying): void {
    const detail = (name: string, right: boolean, got: unknown) =>
      this.judge(name, mail.id, right, String(got));
    if (expected.day !== undefined) detail(`${expected.kind} day`, saying.day === expected.day, saying.day);
    if (expected.amount !== undefined) {
      detail(
        'sum',
        (saying.amount?.amount ?? null) === (expected.amount?.amount ?? null),
        saying.amount?.amount,
      );
    }
    if (expected.kind === 'dispute') detail('reason', saying.reason === expected.reason, saying.reason);
    detail(
      'about',
      same(without(mail.freeDocuments, saying.documents), expected.documents),
      saying.documents.join(', '),
    );
  }

  /** A detail of something found: it is right, or it is a wrong one in the place of the right one. */
  private judge(name: string, id: string, right: boolean, got: string): void {
    if (right) this.of(name).right++;
    else {
      this.of(name).missed++;
      this.false(name, id, got);
    }
  }

  private sets(name: string, id: string, expected: readonly string[], found: readonly string[]): void {
    for (const each of expected) {
      if (found.includes(each)) this.of(name).right++;
      else this.miss(name, id, each);
    }
    for (const each of found) if (!expected.includes(each)) this.false(name, id, each);
  }

  private miss(name: string, id: string, what: string): void {
    this.of(name).missed++;
    this.errors.push(`${id}: no ${name} ${what}`);
  }

  private false(name: string, id: string, what: string): void {
    this.of(name).wrong++;
    this.errors.push(`${id}: wrong ${name} ${what}`);
  }
}

/** A structured reference without its marks. */
const plain = (reference: string): string => reference.replace(/[^0-9A-Z]/gi, '');

const sum = ({ amount, currency }: Pick<FoundAmount, 'amount' | 'currency'>): string =>
  `${amount} ${currency ?? '-'}`;

const without = (free: readonly string[], found: readonly string[]): readonly string[] =>
  found.filter((each) => !free.includes(each));

const same = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].sort().join() === [...other].sort().join();
