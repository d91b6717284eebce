/** Words of the part that shows what a procedure would change before it is saved. */
export interface WhatIfWords {
  readonly title: string;
  readonly help: string;
  readonly ask: string;
  readonly on: string;
  readonly holders: (customers: number) => string;
  readonly company: (customers: number) => string;
  readonly owner: (name: string, customers: number) => string;
  readonly oneCustomer: string;
  readonly nobody: string;
  readonly waiting: (rows: number) => string;
  readonly tryCompany: string;
  readonly lacking: string;
  readonly unread: string;
  readonly read: string;
  readonly reading: string;
  readonly foreign: string;
  readonly working: string;
  readonly stop: string;
  /** Over the figures: the day that they are of. */
  readonly day: (date: string) => string;
  readonly nothing: string;
  readonly changing: (customers: number) => string;
  readonly apply: string;
  /** Where it is tried on others than those who have it: saving alone does not give it to them. */
  readonly trial: string;
  readonly before: string;
  readonly after: string;
  readonly what: string;
  readonly level: (level: number) => string;
  readonly notice: string;
  readonly all: string;
  readonly items: string;
  readonly mails: string;
  readonly asked: string;
  readonly charges: string;
  readonly refused: string;
  readonly more: (by: string) => string;
  readonly less: (by: string) => string;
  readonly customers: string;
  readonly search: string;
  readonly noMatch: string;
  readonly openDossier: (customer: string) => string;
  readonly moved: (items: number) => string;
  readonly nothingDue: string;
  readonly by: (level: string, means: string) => string;
  readonly noMail: string;
  readonly count: (mails: number) => string;
  /** Before an arrow, read aloud in its place: "from … to …" */
  readonly becomes: string;
  readonly payBy: string;
  readonly noDay: string;
  readonly text: string;
  readonly ticked: string;
  readonly bySelf: string;
  readonly byHand: string;
  readonly agreed: string;
  readonly byNobody: string;
  /** The procedure as a written policy, on a worksheet. */
  readonly print: string;
  readonly printing: string;
  readonly printed: (sheet: string) => string;
}
