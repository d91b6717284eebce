import { columnLetters, type FaultSentences } from './faultFacts';

export const en: FaultSentences = {
  place: ({ sheet, row, column }) => ({
    sheet: sheet === undefined ? 'This sheet' : `The sheet “${sheet}”`,
    row:
      row === undefined
        ? 'a row'
        : `row ${row}${column === undefined ? '' : `, column ${columnLetters(column)}`}`,
  }),
  mayHaveHappened: 'The mail may have gone out all the same: look in Sent Items.',
  'sheet-empty': ({ sheet }) => `${sheet} is empty. Open the sheet with the open items and read again.`,
  'sheet-protected': ({ sheet }) =>
    `${sheet} is protected. Nothing was written to it. Remove the protection and try again.`,
  'workbook-protected': () =>
    'The structure of this workbook is protected. No sheet was made. Remove the protection and try again.',
  'sheet-filtered': ({ sheet }) =>
    `${sheet} has an active filter. Nothing was written to it. Clear the filter and try again.`,
  'sheet-changed': ({ sheet }) =>
    `${sheet} has changed since the check. Nothing was sent. Read the sheet again.`,
  'sheet-gone': ({ sheet }) =>
    `${sheet} is not in this workbook. In the details of the company, choose the sheet with its open items.`,
  'sheet-is-report': ({ sheet }) =>
    `${sheet} is a report of reminders, not a list of open items. Go to the sheet with the open items and read again.`,
  'sheet-is-customers': ({ sheet }) =>
    `${sheet} holds the customer table. Go to the sheet with the open items and read again.`,
  'sheet-is-dossier': ({ sheet }) =>
    `${sheet} holds the dossier. Go to the sheet with the open items and read again.`,
  'sheet-is-rules': ({ sheet }) =>
    `${sheet} holds a table of rules. Go to the sheet with the open items and read again.`,
  'customers-changed': () =>
    'The customer table has changed since the check. Nothing was sent. Read the sheet again.',
  'dossier-changed': () =>
    'Something was filed in the dossier of one of these customers since the check. Nothing was sent. Read the sheet again.',
  'rules-changed': () =>
    'The row in the workbook has changed meanwhile. Nothing was written. Read again and try once more.',
  'rules-column-missing': ({ sheet }) =>
    `${sheet} lacks a column that is needed. Nothing was written. Add the column, or make a new table.`,
  'procedure-name': () =>
    'The procedure has no name, or its name is taken. Nothing was written. Choose another name.',
  'procedure-wrong': () =>
    'Something in this procedure is not right. Nothing was written. Correct the marked fields.',
  'restore-changed': ({ sheet, row }) =>
    `${sheet} has changed since, in ${row}. Nothing was put back. Change that row yourself.`,
  'restore-newer': () => 'A later change builds on this one. Nothing was put back. Undo the later one first.',
  'restore-gone': () =>
    'This can no longer be undone. The sheet or the list of changes is gone. Nothing was changed.',
  'sheet-too-large': ({ sheet }) =>
    `${sheet} is too large for Excel to hand over. Go to its last cell with Ctrl+End: if something is there by mistake, delete it. Otherwise spread the list over several sheets.`,
  'table-damaged': ({ sheet, row }) =>
    `${sheet} is damaged at ${row}. Repair or delete that row and try again.`,
  'workbook-unavailable': () =>
    'Excel does not answer. Finish editing the cell or close the open window, and try again.',
  'sign-in-cancelled': () => 'Signing in was cancelled. Sign in to send reminders.',
  'sign-in-failed': () => 'Signing in failed. Try again or ask your administrator.',
  'account-mismatch': () =>
    'Another account is signed in than at the check. Read the sheet again with the right account.',
  'mail-refused': () =>
    'The mail server refuses this mail. Check the customer’s e-mail address and try again.',
  'mail-unreadable': () => 'This mail cannot be read, or it is damaged. Open it in Outlook.',
  'mail-gone': () => 'This mail is no longer in the mailbox. Look in Deleted Items, or ask a colleague.',
  'erase-refused': () =>
    'This customer’s dossier may not be erased yet. Something is still open, or the retention term still runs.',
  'mail-too-large': () =>
    'This mail is too large to send. Choose a smaller logo, or send fewer invoices together.',
  'letter-refused': () =>
    'This mail lacks something that the law wants. It was not sent. Read the sheet again: the check says what.',
  'mail-limit': () => 'The mail server takes no more mails for now. Wait a few minutes and continue.',
  'mail-unreachable': () => 'The mail server cannot be reached. Check the internet connection and try again.',
  'mail-answer-unreadable': () => 'The mail server gave an unreadable answer. Try again later.',
  'mail-unverified': () =>
    'The mail is not in Sent Items yet. Look in your mailbox before you send it again.',
  'address-refused': () =>
    'The mail server refuses an address of this mail. Correct it in the customer table.',
  'mailbox-denied': () =>
    'You have no access to this mailbox. Ask its owner or your administrator. Or choose another one in the settings.',
  'mailbox-full': () => 'The mailbox is full. Make room in it and try again.',
  'consent-missing': () =>
    'Dunning has no permission for this yet. Sign in to give it. If that fails, ask your administrator.',
  'journal-unavailable': () =>
    'This computer cannot keep track of what is under way. So nothing leaves. Allow Office to store data and try again.',
  'team-unreachable': () => 'The team folder cannot be reached. Check the internet connection and try again.',
  'team-denied': () => 'You may not write in the team folder. Ask its owner for access.',
  'team-gone': () => 'The team folder no longer exists. Choose another one in the settings.',
  'team-answer-unreadable': () => 'A file in the team folder cannot be read. Try again later.',
  'team-link': () => 'This link opens no folder. Copy the link of the folder itself.',
  'outlook-unavailable': () => 'Outlook does not answer. Select the mail again, or try once more.',
  'run-not-ready': () => 'The check is no longer valid. Nothing was sent. Read the sheet again.',
  'another-run': () =>
    'Another window on this computer is sending. Wait until it has finished and read the sheet again.',
  cancelled: () => 'Stopped. Nothing else was changed.',
  unexpected: () => 'Something went wrong that should not. Try again, and report the details if it stays.',
};
