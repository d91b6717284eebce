import { ROOM_FOR_LOGOS } from '../../app/parts/letterSettings';
import type { Administration, CurrencyAccount } from '../../app/ports';
import {
  administrationId,
  currencyOf,
  isEmailAddress,
  isEnterpriseNumber,
  isIban,
  looksBelgian,
} from '../../core/index';
import { type CompanyDraft, isTyped, textOrNull } from './company';
import { type LinkProblem, linkProblem } from './paymentLink';

/** What is wrong with a row of accounts. */
export interface AccountErrors {
  readonly currency?: 'unknown' | 'own' | 'taken';
  readonly iban?: 'wrong';
}

/** What is wrong with a draft, by field; undefined where it is right. */
export interface DraftErrors {
  readonly name?: 'missing' | 'taken';
  readonly iban?: 'wrong';
  readonly enterpriseNumber?: 'wrong';
  readonly replyTo?: 'wrong';
  readonly logo?: 'no-room';
  /** Of each row, in their order. */
  readonly accounts?: readonly AccountErrors[];
  readonly paymentLink?: LinkProblem;
  readonly mailbox?: 'wrong';
  /** Its folder was not looked for. */
  readonly teamLink?: 'not-found';
  readonly currency?: 'unknown';
  /** The company that reads the same items already. */
  readonly source?: Administration;
}

/** Compares a draft with what it must be, and with the other companies. */
export function errorsIn(draft: CompanyDraft, others: readonly Administration[]): DraftErrors {
  const name = draft.name.trim();
  const code = textOrNull(draft.company);
  const taken = others.some(
    (other) => other.name !== '' && administrationId(other.name) === administrationId(name),
  );
  const source = others.find((other) => (other.sheet ?? '') === draft.sheet && other.company === code);
  const accounts = draft.accounts.map((_, index) => accountErrors(draft, index));
  const link = linkProblem(draft.paymentLink);
  const { enterpriseNumber, replyTo } = draft;
  const mailbox = draft.mailbox.trim();
  return {
    ...(name === '' ? { name: 'missing' } : taken ? { name: 'taken' } : {}),
    ...(draft.iban.trim() !== '' && !isIban(draft.iban) ? { iban: 'wrong' } : {}),
    ...(looksBelgian(enterpriseNumber) && !isEnterpriseNumber(enterpriseNumber)
      ? { enterpriseNumber: 'wrong' }
      : {}),
    ...(replyTo.trim() !== '' && !isEmailAddress(replyTo.trim()) ? { replyTo: 'wrong' } : {}),
    ...(logoRoom(others) < (draft.logo?.base64.length ?? 0) ? { logo: 'no-room' } : {}),
    ...(accounts.some((errors) => Object.keys(errors).length > 0) ? { accounts } : {}),
    ...(link === null ? {} : { paymentLink: link }),
    ...(mailbox !== '' && !isEmailAddress(mailbox) ? { mailbox: 'wrong' } : {}),
    ...(draft.teamLink.trim() !== '' ? { teamLink: 'not-found' } : {}),
    ...(draft.currency.trim() !== '' && currencyOf(draft.currency) === null ? { currency: 'unknown' } : {}),
    ...(source === undefined ? {} : { source }),
  };
}

const logoRoom = (others: readonly Administration[]): number =>
  others.reduce((room, { logo }) => room - (logo?.base64.length ?? 0), ROOM_FOR_LOGOS);

function accountErrors({ accounts, currency: own }: CompanyDraft, index: number): AccountErrors {
  const row = accounts[index];
  if (row === undefined || !isTyped(row)) return {};
  const currency = currencyOf(row.currency);
  const isSame = (other: CurrencyAccount): boolean =>
    isTyped(other) && currencyOf(other.currency) === currency;
  const wrong =
    currency === null
      ? 'unknown'
      : currency === currencyOf(own)
        ? 'own'
        : accounts.slice(0, index).some(isSame)
          ? 'taken'
          : null;
  return {
    ...(wrong === null ? {} : { currency: wrong }),
    ...(isIban(row.iban) ? {} : { iban: 'wrong' }),
  };
}
