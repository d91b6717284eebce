import type { FunctionDescriptions } from './names';

export const en: FunctionDescriptions = {
  functions: {
    LEVEL:
      'Reminder level of an invoice on a day. Without sentLevel: the level its age has reached. With sentLevel: the level to send now, 0 if there is none.',
    WHY: 'The reason for the reminder level in one sentence, with its dates.',
    NEXTDATE: 'First day on which the next level can be sent; blank if there is none.',
    OVERDUE: 'Days past the due date; negative before it.',
    BUCKET: 'Ageing bucket of an invoice, such as 31-60. The last day of a bucket belongs to it.',
    AGEING: 'Ageing report: the open amount of each customer per ageing bucket, with totals.',
    INTEREST:
      'Late-payment interest from the day after the due date through asOf. Blank without a due date; an error where the rate of a day is not known.',
    COSTS:
      'Fixed compensation or collection costs that the law allows; of a consumer, the most that may be asked. Netherlands: add up the invoices of a debtor first. GB in pounds.',
    RATE: 'Statutory rate for late payment on a day, in per cent a year: 10.5 is 10.5%.',
    DSO: 'Days sales outstanding: receivables / sales on credit x days.',
    BESTDSO: 'Best possible DSO: what DSO would be if nobody paid late.',
    ADD: 'Average days delinquent: DSO less the best possible DSO.',
    CEI: 'Collection effectiveness index in per cent: what was collected of what could be. Over several months, give the sales of an average month.',
    REFERENCE:
      'Structured payment reference with its check digits, as it is printed: OGM (Belgium) or RF (ISO 11649).',
    VALIDREF: 'TRUE if the check digits of a structured reference (OGM or RF) are right, else FALSE.',
  },
  parameters: {
    dueDate: 'Due date: a date or text yyyy-mm-dd. May be a range.',
    asOf: 'The day you ask for. Point to a cell with a date; TODAY() makes Excel recalculate everything on every edit.',
    open: 'Open amount in euros (not in cents). 0 or less: nothing to claim. Where it may be left out: it is open.',
    sentLevel: 'Level sent last; a blank cell counts as 0. Left out: the level the age has reached.',
    lastReminder: 'Date of the last reminder; blank if there was none.',
    procedure:
      'Blank: standard (10, 20 and 30 days, 7 days between). Else a name, or a range with days and, beside them, the interval.',
    hold: 'TRUE, 1 or a text blocks; FALSE, 0, blank or no does not.',
    language: 'Language of the sentence: nl-BE, nl-NL, fr, de or en. Blank: English.',
    bounds: 'Bounds of the buckets in days, rising, such as {0;30;60}. Blank: 0, 30, 60, 90, 120.',
    customers: 'Range with the customer of each invoice.',
    dueDates: 'Range with the due dates, of the same size. No due date: not due.',
    currencies: 'Range with the currencies; each currency then has its own rows and totals.',
    regime:
      'Country and kind of debtor, such as BE-B2B (business), NL-B2C (consumer), BE-LEGAL (Belgian consumer without a clause). INTEREST also takes a percentage a year: 8 for 8%.',
    vatRate: 'VAT in per cent, 21 for 21%: only of a Dutch creditor who cannot deduct it. Blank: none.',
    date: 'The day whose rate you ask for: a date or text yyyy-mm-dd. May be a range.',
    receivables: 'Open receivables at the end of the period.',
    current: 'The part of the receivables that is not yet due.',
    sales: 'Sales on credit of the period, with VAT if the receivables are. Must not be negative.',
    days: 'Days of the period, for example 30, 90 or 365.',
    begin: 'Open receivables at the start of the period.',
    endTotal: 'Open receivables at the end of the period.',
    endCurrent: 'Receivables not yet due at the end of the period.',
    number: 'Customer or invoice number: at most 10 digits for OGM, at most 21 letters and figures for RF.',
    kind: 'OGM or RF. Blank: OGM.',
    text: 'Reference to check. Spaces, +++ and *** do not matter.',
  },
};
