import type { CheckedRun } from '../../app/checked';
import { groupNamesIn } from '../../app/parts/groupNames';
import { payByOf, textChoiceOf } from '../../app/parts/letterOf';
import {
  type ChargeKind,
  type CurrencyCode,
  decimalOfMinor,
  type Language,
  type LawRule,
  type LetterLack,
  type LetterPart,
  type LetterRule,
  type ProposedMail,
  type ReminderText,
  type TextSource,
} from '../../core/index';
import { lackText } from '../../wording/law/lackText';
import { refusalText } from '../../wording/law/refusalText';
import { isoOrNull } from './itemJson';

interface MailItemJson {
  readonly invoiceNumber: string | null;
  /** 0 in a notice. */
  readonly level: number;
  /** What is open, less what is in dispute. */
  readonly asked: string;
}

interface ChargeJson {
  readonly kind: ChargeKind;
  /** Null where it is of the whole mail. */
  readonly invoiceNumber: string | null;
  readonly amount: string;
}

interface RefusalJson {
  readonly kind: ChargeKind;
  readonly rule: LawRule;
  readonly sentence: string;
}

/** What a letter lacks by law. */
interface LackJson {
  readonly rule: LetterRule;
  readonly parts: readonly LetterPart[];
  readonly sentence: string;
}

/** The text of a letter, and why it is that one. */
interface MailTextJson {
  readonly step: ReminderText;
  readonly source: TextSource;
  /** Sheet row of the company's own text; null where the product's is used. */
  readonly row: number | null;
}

/** One mail: what is due of a customer in one currency, the open credits that are set off, and what it charges. */
export interface MailJson {
  readonly id: string;
  readonly kind: ProposedMail['kind'];
  readonly customerNumber: string | null;
  readonly customerName: string | null;
  readonly to: readonly string[];
  /** Who get a copy. */
  readonly cc: readonly string[];
  readonly language: string;
  readonly level: number;
  readonly text: MailTextJson;
  readonly currency: CurrencyCode;
  readonly gross: string;
  readonly net: string;
  readonly items: readonly MailItemJson[];
  readonly credits: readonly string[];
  readonly charges: readonly ChargeJson[];
  /** What its levels ask and the law does not let. */
  readonly refused: readonly RefusalJson[];
  /** Net and the charges. */
  readonly total: string;
  /** Last day to pay that it names. */
  readonly payBy: string | null;
  /** It waits for a person to tick it. */
  readonly manual: boolean;
  /** Who has to agree to it. */
  readonly approver: string | null;
  /** Why it has no address that can be used; null when it has. */
  readonly blocked: ProposedMail['blocked'];
  /** What its letter lacks by law, so that it does not go out; null where nothing. */
  readonly lacks: LackJson | null;
}

/**
 * A mail of the proposal; what the law refuses also in words of `language`.
 * @param lack what its letter lacks: as the check found, where nothing else is known
 */
export function mailJson(
  checked: CheckedRun,
  mail: ProposedMail,
  language: Language,
  lack: LetterLack | null = checked.refusedLetters.get(mail.id)?.lack ?? null,
): MailJson {
  const {
    reading: { items },
    rules: { texts },
  } = checked;
  const { customer, currency } = mail;
  const text = textChoiceOf(mail, { items, texts, groups: groupNamesIn(checked) });
  const document = (index: number): string => items.document[index] ?? '';
  const amount = (minor: number): string => decimalOfMinor(minor, currency);
  return {
    id: mail.id,
    kind: mail.kind,
    customerNumber: customer.number,
    customerName: customer.name,
    to: customer.emails,
    cc: customer.cc,
    language: customer.language,
    level: mail.level,
    text: { step: text.step, source: text.source, row: text.own?.row ?? null },
    currency,
    gross: amount(mail.gross),
    net: amount(mail.net),
    items: mail.items.map(({ index, level, asked }) => ({
      invoiceNumber: document(index),
      level,
      asked: amount(asked),
    })),
    credits: mail.credits.map(document),
    charges: mail.charges.map(({ kind, item, amount: minor }) => ({
      kind,
      invoiceNumber: item === null ? null : document(item),
      amount: amount(minor),
    })),
    refused: mail.refused.map((refusal) => ({
      kind: refusal.kind,
      rule: refusal.rule,
      sentence: refusalText(refusal, language),
    })),
    total: amount(mail.total),
    payBy: isoOrNull(payByOf(mail, text.step)),
    manual: mail.manual,
    approver: mail.approver,
    blocked: mail.blocked,
    lacks: lack && { rule: lack.rule, parts: lack.lacks, sentence: lackText(lack, language) },
  };
}
