/** One option of a command; `value` is the placeholder of its value, null for a switch. */
export interface OptionSpec {
  readonly name: OptionName;
  readonly value: string | null;
  readonly help: string;
  readonly required?: boolean;
}
export type OptionName =
  | 'sheet'
  | 'company'
  | 'administration'
  | 'as-of'
  | 'bounds'
  | 'by'
  | 'edges'
  | 'months'
  | 'history'
  | 'sales'
  | 'days'
  | 'zero-limit'
  | 'procedure'
  | 'what-if'
  | 'language'
  | 'sender'
  | 'enterprise-number'
  | 'sells'
  | 'from'
  | 'strict'
  | 'graph'
  | 'journal'
  | 'per-minute'
  | 'settle'
  | 'mailbox'
  | 'drafts'
  | 'team'
  | 'tenant'
  | 'accept'
  | 'dry-run'
  | 'out'
  | 'json'
  | 'help';

export type CommandName =
  | 'read'
  | 'age'
  | 'figures'
  | 'limits'
  | 'propose'
  | 'run'
  | 'send'
  | 'rules'
  | 'calc';

/** A command as a person meets it: the one source of `--help`, of reading the arguments and of README's table. */
export interface CommandSpec {
  readonly name: CommandName;
  readonly summary: string;
  /** What it does, in full sentences. */
  readonly description: string;
  readonly options: readonly OptionSpec[];
  /** Exit codes that other commands do not have. `3 not finished, 4 a person has to look` */
  readonly codes?: string;
  readonly example: string;
}

const sheet: OptionSpec = {
  name: 'sheet',
  value: 'NAME',
  help: 'The sheet with the open items; without it the one in front, else the first that can be read.',
};
const company: OptionSpec = {
  name: 'company',
  value: 'CODE',
  help: 'Only the items of this company code, of a sheet of several companies.',
};
const administration: OptionSpec = {
  name: 'administration',
  value: 'NAME',
  help: "Name or id of one of the administrations in the workbook's settings; without it the one worked for last.",
};
const asOf = (required: boolean): OptionSpec => ({
  name: 'as-of',
  value: 'DATE',
  help: `The day for which everything is reckoned, as 2026-11-21${required ? '.' : '; today when left out.'}`,
  required,
});
const language: OptionSpec = {
  name: 'language',
  value: 'LANG',
  help: "nl-BE, nl-NL, fr, de or en: of sentences, where left out the system's, and of mails to customers of whom none is known, where left out that of the sheet's column names.",
};
const procedure: OptionSpec = {
  name: 'procedure',
  value: 'P',
  help: "For customers of whom nothing names one: a procedure of the workbook's table or of the product, or its days such as 10,20,30, each with its interval if wished: 5,20:14,40:14.",
};
const whatIf: OptionSpec = {
  name: 'what-if',
  value: 'P',
  help: 'Try another procedure in its place: which items and customers move, how many mails and which amounts, level by level.',
};
const ofSender: readonly OptionSpec[] = [
  {
    name: 'sender',
    value: 'NAME',
    help: "Company in whose name reminders go out; without it the one in the workbook's settings.",
  },
  {
    name: 'enterprise-number',
    value: 'NUMBER',
    help: 'Its enterprise number, which a first reminder to a Belgian consumer must name.',
  },
  {
    name: 'sells',
    value: 'TEXT',
    help: 'What it sells, in a few words, which that reminder must name too.',
  },
];
const json: OptionSpec = { name: 'json', value: null, help: 'Print JSON instead of a table.' };
const help: OptionSpec = { name: 'help', value: null, help: 'Show this.' };

export const commandSpecs: readonly CommandSpec[] = [
  {
    name: 'read',
    summary: 'Read a sheet of open items and prove the reading.',
    description:
      'Finds the header and the columns, reads every item, and compares the sum with the totals that the sheet states. What could not be read is told with its row.',
    options: [sheet, company, asOf(false), language, json, help],
    example: 'read assets/sample-open-items.xlsx --json',
  },
  {
    name: 'age',
    summary: 'Age the open items by customer and currency.',
    description:
      'Puts every open amount into the bucket of its days overdue, of its age or of its month. The buckets sum to the open total.',
    options: [
      asOf(true),
      {
        name: 'by',
        value: 'WHAT',
        help: 'due-date (the default); invoice-date: from the invoice date; month: by the month of the invoice date; owner: by due date, one row for all customers that somebody looks after.',
      },
      {
        name: 'bounds',
        value: 'DAYS',
        help: 'Upper edges of the buckets, as 0,30,60,90,120 (that is the default).',
      },
      {
        name: 'edges',
        value: 'HOW',
        help: "inclusive: day 30 is in 1-30; strict: it is in 30-59. Without it as the workbook's table of settings says, else inclusive.",
      },
      {
        name: 'months',
        value: 'N',
        help: 'With --by month, the months with a bucket of their own; 6 when left out.',
      },
      sheet,
      company,
      language,
      json,
      help,
    ],
    example: 'age assets/sample-open-items.xlsx --as-of 2026-11-21 --bounds 0,30,60',
  },
  {
    name: 'figures',
    summary: 'Open, overdue, days sales outstanding, and how customers pay.',
    description:
      'Gives per currency what is open and overdue, the days sales outstanding (of the sales of a period, best possible, and counted back month by month), the average days delinquent, and per customer how it pays. What cannot be told without the history says so, never a number that is too low.',
    options: [
      asOf(true),
      {
        name: 'history',
        value: 'SHEET',
        help: 'The sheet with all that was posted and the days on which it was cleared; without it the sheet of open items, if it has those days.',
      },
      {
        name: 'sales',
        value: 'AMOUNT',
        help: 'Sales on credit of the last --days days, as 125000.00, in the currency of the items, where they have several in that of the administration; without it those of the history.',
      },
      {
        name: 'days',
        value: 'N',
        help: 'Days up to --as-of whose sales count; 90 when left out.',
      },
      sheet,
      company,
      language,
      json,
      help,
    ],
    example: 'figures assets/sample-open-items.xlsx --as-of 2026-11-21 --sales 250000 --days 30',
  },
  {
    name: 'limits',
    summary: 'What customers and their groups owe, against their credit limits.',
    description:
      "Adds up what every customer of the customer table owes, with what those owe that belong to it, and compares it with its credit limit, in the administration's currency. A blank limit is none.",
    options: [
      asOf(false),
      {
        name: 'zero-limit',
        value: 'HOW',
        help: 'What a limit of 0 means: none (no limit is set) or no-credit. Without it, such limits are told as unclear.',
      },
      sheet,
      company,
      language,
      json,
      help,
    ],
    example: 'limits assets/sample-open-items.xlsx --zero-limit no-credit',
  },
  {
    name: 'propose',
    summary: 'Say of every item which reminder is due and why.',
    description:
      "Decides on every item as the pane does, with the customers and the dossier of the workbook's own tables where it has them, and groups what is due into one mail per customer and currency.",
    options: [asOf(true), procedure, whatIf, sheet, company, administration, language, json, help],
    example: 'propose assets/sample-open-items.xlsx --as-of 2026-11-21',
  },
  {
    name: 'run',
    summary: 'Write the reminders as mail drafts, and the workbook with its dossier.',
    description:
      'Writes DIR/outbox/*.eml, one draft per mail; DIR/workbook.xlsx, the file with the dossier and a report of the run; and DIR/run.json. Nothing is sent: whoever opens a draft sends it. The dossier counts what was written as reminded, so a run on DIR/workbook.xlsx proposes nothing twice.',
    options: [
      asOf(true),
      {
        name: 'out',
        value: 'DIR',
        help: 'Folder to write to: a new one, or one without an earlier run.',
        required: true,
      },
      procedure,
      ...ofSender,
      {
        name: 'from',
        value: 'ADDRESS',
        help: 'E-mail address in From; without it your mail program fills it in.',
      },
      {
        name: 'strict',
        value: null,
        help: 'Write nothing when a check of the sheet finds something that stops sending in the pane.',
      },
      sheet,
      company,
      administration,
      language,
      json,
      help,
    ],
    example: 'run assets/sample-open-items.xlsx --as-of 2026-11-21 --out reminders',
  },
  {
    name: 'send',
    summary: 'Send the reminders from a mailbox, each exactly once.',
    description:
      'Sends what propose shows, by Microsoft Graph, at a pace that the mailbox takes. The token comes from the environment variable DUNNING_GRAPH_TOKEN. What is under way stands in the journal: after a crash, an expired token or Ctrl+C the same command goes on, and no customer gets a mail twice. FILE is only read.',
    options: [
      asOf(true),
      {
        name: 'graph',
        value: 'URL',
        help: 'Where Graph answers: https://graph.microsoft.com, or that of a national cloud; http only on this computer, for a rehearsal.',
        required: true,
      },
      {
        name: 'journal',
        value: 'JOURNAL',
        help: 'File that keeps how far each mail is; made when it is not there. Always the same for a mailbox, and on a disk of this computer.',
        required: true,
      },
      {
        name: 'per-minute',
        value: 'N',
        help: 'Mails a minute, at most 30; 24 when left out.',
      },
      {
        name: 'settle',
        value: 'SECONDS',
        help: 'After so long a mail that was handed over and still lies in Drafts is handed over again; 600 when left out.',
      },
      {
        name: 'mailbox',
        value: 'ADDRESS',
        help: "A shared mailbox to send from; without it the one in the workbook's settings, else the account's own.",
      },
      {
        name: 'drafts',
        value: null,
        help: 'Only put the mails in Drafts: a person looks at them and sends them.',
      },
      {
        name: 'team',
        value: 'LINK',
        help: "The folder by which several who send keep out of each other's way, as a link; without it the one in the workbook's settings.",
      },
      {
        name: 'tenant',
        value: 'ID',
        help: 'Tenant of the account, where the token does not say it.',
      },
      procedure,
      ...ofSender,
      {
        name: 'accept',
        value: 'CHECKS',
        help: 'Checks that may stop sending and that you take responsibility for, by their codes: export-fresh,rows-read.',
      },
      {
        name: 'out',
        value: 'COPY',
        help: 'Workbook to write: FILE with the dossier brought up to date. Another file than FILE, and an .xlsx.',
      },
      {
        name: 'dry-run',
        value: null,
        help: 'Check everything and say what would be sent; send nothing.',
      },
      sheet,
      company,
      administration,
      language,
      json,
      help,
    ],
    codes: '3 not finished: the same command goes on, 4 a person has to look',
    example: 'send a.xlsx --as-of 2026-11-21 --graph https://graph.microsoft.com --journal a.jl',
  },
  {
    name: 'rules',
    summary: 'Show the rules in force, and what is wrong in their tables.',
    description:
      "Reads the workbook's tables of procedures, rates, settings and texts, and shows what is in force: what they say, and what the product does where they say nothing. A row that cannot be used is named with the way out.",
    options: [administration, language, json, help],
    example: 'rules assets/sample-open-items.xlsx',
  },
  {
    name: 'calc',
    summary: 'Recalculate the formulas of a workbook, =DUNNING functions included.',
    description:
      'Calculates every formula and saves the results with the workbook, as Excel would. A formula that cannot be calculated is an error that names its cell, and nothing is written.',
    options: [
      {
        name: 'out',
        value: 'FILE2',
        help: 'Workbook to write, an .xlsx file; may be FILE itself.',
        required: true,
      },
      language,
      json,
      help,
    ],
    example: 'calc assets/sample-open-items.xlsx --out calculated.xlsx',
  },
];
