import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DayNumber } from '../../../../src/core/dates/day';
import { dayOfIso } from '../../../../src/core/dates/iso';
import { type DisputeReason, disputeReasons } from '../../../../src/core/dossier/events/blocks';
import type { Language } from '../../../../src/core/items/customer';
import { type SayingKind, sayingKinds } from '../../../../src/core/replies/reading';

/** An amount that a mail names: minor units, and its currency or null. */
interface NamedAmount {
  readonly amount: number;
  readonly currency: string | null;
  /** True where a reader may take it for an amount of the invoice or not. */
  readonly free: boolean;
}

/** What a credit controller reads in a mail. `undefined` stands for what is not judged. */
export interface ExpectedSaying {
  readonly kind: SayingKind;
  /** Words of the sentence that says it, as they stand in the mail. */
  readonly quote: string;
  readonly day: DayNumber | null | undefined;
  readonly amount: Omit<NamedAmount, 'free'> | null | undefined;
  readonly reason: DisputeReason | null;
  readonly documents: readonly string[];
  /** True where both finding and not finding it is right. */
  readonly free: boolean;
}

/** A mail as a customer would write it, with what is in it. */
export interface WrittenMail {
  /** `<language>/<file>/<name>`, with `unseen/` before it for those. */
  readonly id: string;
  readonly customer: Language;
  /** What it is written in; undefined where that is not judged. */
  readonly language: string | undefined;
  readonly written: DayNumber;
  readonly known: readonly string[];
  readonly text: string;
  readonly sayings: readonly ExpectedSaying[];
  readonly documents: readonly string[];
  /** Documents that a reader may take for named or not. */
  readonly freeDocuments: readonly string[];
  readonly references: readonly string[];
  readonly amounts: readonly NamedAmount[];
}

const FOLDER = join(__dirname, '..', '..', '..', 'golden', 'replies');

/** Mails that the reading was made to read, and mails that nobody made it read: written without a look at its words. */
export type Corpus = 'made for' | 'unseen';

/** `[maybe] kind "quote"`, then in any order: on a day, why, sum, of which documents. */
const SAYING = /^(maybe )?([a-z-]+) "([^"]+)"(.*)$/;

const list = (text = ''): string[] => text.split(', ').filter((part) => part !== '');

const dayOf = (iso: string): DayNumber => {
  const day = dayOfIso(iso);
  if (day === null) throw new Error(`No day: ${iso}`);
  return day;
};

function amountOf(text: string): Omit<NamedAmount, 'free'> {
  const [, whole, part, currency = null] = /^(\d+)\.(\d\d)(?: ([A-Z]{3}))?$/.exec(text) ?? [];
  if (whole === undefined) throw new Error(`No amount: ${text}`);
  return { amount: Number(`${whole}${part}`), currency };
}

function sayingOf(line: string): ExpectedSaying {
  const [, free, kindName, quote, tail = ''] = SAYING.exec(line) ?? [];
  const part = (pattern: RegExp): string | undefined => pattern.exec(tail)?.[1];
  const day = part(/ on (none|\?|[\d-]+)/);
  const sum = part(/ sum (\?|[\d.]+(?: [A-Z]{3})?)/);
  const kind = sayingKinds.find((each) => each === kindName);
  const reason = disputeReasons.find((each) => each === part(/ why ([a-z-]+)/)) ?? null;
  if (!kind || quote === undefined || (kind === 'dispute') !== (reason !== null)) {
    throw new Error(`No saying: ${line}`);
  }
  return {
    kind,
    quote,
    day: day === '?' ? undefined : day === undefined || day === 'none' ? null : dayOf(day),
    amount: sum === '?' ? undefined : sum === undefined ? null : amountOf(sum),
    reason,
    documents: list(part(/ of ([^ ,]+(?:, [^ ,]+)*)/)),
    free: free !== undefined,
  };
}

const FIELD = /^(written|known|in|names|references|amounts|note): (.*)$/;

/** Fields of a head; what is no field is a saying. */
function headOf(lines: readonly string[]) {
  const fields = new Map<string, string>();
  const sayings: ExpectedSaying[] = [];
  for (const line of lines) {
    const [, name, value] = FIELD.exec(line) ?? [];
    if (name !== undefined && value !== undefined) fields.set(name, value);
    else if (line !== '' && !line.startsWith('#')) sayings.push(sayingOf(line));
  }
  return { fields, sayings };
}

function mailsOf(from: string, customer: Language, file: string, content: string): WrittenMail[] {
  const [preamble = '', ...blocks] = content.split(/^=== /m);
  const common = headOf(preamble.split('\n')).fields;
  return blocks.map((block) => {
    const [head = '', ...rest] = block.split('\n---\n');
    const [name = '', ...lines] = head.split('\n');
    const { fields, sayings } = headOf(lines);
    const field = (key: string): string | undefined => fields.get(key) ?? common.get(key);
    const language = field('in') ?? customer.slice(0, 2);
    return {
      id: `${from}${customer}/${file.replace('.txt', '')}/${name}`,
      customer,
      language: language === 'any' ? undefined : language,
      written: dayOf(field('written') ?? ''),
      known: list(field('known')),
      text: rest.join('\n---\n').replace(/\n+$/, '\n'),
      sayings,
      documents: list(fields.get('names')).filter((each) => !each.startsWith('~')),
      freeDocuments: list(fields.get('names')).flatMap((each) =>
        each.startsWith('~') ? [each.slice(1)] : [],
      ),
      references: list(fields.get('references')),
      amounts: list(fields.get('amounts')).map((each) => ({
        ...amountOf(each.replace('~', '')),
        free: each.startsWith('~'),
      })),
    };
  });
}

/**
 * Written mails of a customer's language, in the order of the files. A file begins with what its mails have in common;
 * then each has a name, what is in it by a credit controller's judgement (not by what the program makes of it), and
 * its text. `?` is not judged; what begins with `maybe`, or a number or amount with `~`, may be found or not.
 *
 *     === part-now
 *     written: 2026-11-17
 *     known: F118, F124
 *     promise "vrijdag 300 euro" on 2026-11-20 sum 300.00 EUR of F118
 *     names: F118
 *     amounts: 300.00 EUR
 *     ---
 *     Voor F118 betalen we vrijdag 300 euro.
 */
export function writtenMails(customer: Language, corpus: Corpus = 'made for'): readonly WrittenMail[] {
  const from = corpus === 'unseen' ? 'unseen/' : '';
  const folder = join(FOLDER, from, customer);
  return readdirSync(folder)
    .sort()
    .flatMap((file) => mailsOf(from, customer, file, readFileSync(join(folder, file), 'utf8')));
}
