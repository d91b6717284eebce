import { type DossierEvent, dossierColumns, type Language } from '../../core/index';
import { dateText } from '../../wording/dates';
import { dossierExportWords, kindText } from '../../wording/dossierExport';

/** A text as a cell of a CSV file that a spreadsheet takes for a text: one that begins like a formula gets a mark. */
const cell = (text: string): string => {
  const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""')}"`;
};

/** The events as a CSV file, in the columns of the dossier's table. */
export function eventsCsv(events: readonly DossierEvent[]): string {
  const rows = events.map(({ id, at, by, kind, item, customer, detail }) =>
    [id, at, by, kind, item, customer, JSON.stringify(detail)].map(cell).join(','),
  );
  // The mark by which spreadsheets know UTF-8.
  return `\ufeff${[dossierColumns.join(','), ...rows].join('\r\n')}\r\n`;
}

/** What a person said of it, in one line. */
function saidOf({ detail }: DossierEvent): string {
  const note = 'note' in detail ? detail.note : '';
  const subject = 'subject' in detail ? detail.subject : '';
  return [subject, note].filter(Boolean).join(': ').replace(/\s+/g, ' ');
}

export interface Summary {
  /** Name of the customer. */
  readonly name: string;
  readonly today: number;
  readonly events: readonly DossierEvent[];
  /** Names of mails whose original is nowhere. */
  readonly missing: readonly string[];
}

/** A dossier for people: a line for each event, the oldest first. */
export function summaryText({ name, today, events, missing }: Summary, language: Language): string {
  const words = dossierExportWords(language);
  const lines = events.map((event) =>
    [
      dateText(event.detail.day, language),
      kindText(event.kind, language),
      event.by,
      event.item,
      saidOf(event),
    ]
      .filter(Boolean)
      .join(' · '),
  );
  const lost = missing.length === 0 ? [] : ['', `${words.missing}:`, ...missing];
  return [
    `${words.title} ${name}`,
    `${words.made} ${dateText(today, language)}`,
    '',
    ...(lines.length === 0 ? [words.nothing] : lines),
    ...lost,
    '',
  ].join('\r\n');
}
