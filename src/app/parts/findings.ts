/** The checks of a run, in the order in which they are shown. */
export type CheckCode =
  | 'sheet-adds-up'
  | 'rows-read'
  | 'own-items'
  | 'export-fresh'
  | 'list-complete'
  | 'items-matched'
  | 'customers-known'
  | 'rules'
  | 'rates'
  | 'charges-refused'
  | 'letters'
  | 'addresses'
  | 'bounced'
  | 'sender'
  | 'account'
  | 'mailbox'
  | 'replies'
  | 'sends'
  | 'team'
  | 'dossier-damage'
  | 'dossier-gone'
  | 'dossier-files'
  | 'dossier-team'
  | 'dossier';

/** What a check found; each has a sentence in every language. The facts it comes with are named behind it. */
export type CheckFinding =
  // sheet-adds-up: `reading.totals` has the figures
  | 'totals-agree'
  | 'no-stated-total'
  | 'totals-differ' // issues
  // rows-read
  | 'all-rows-read' // count
  | 'rows-unreadable' // count, unread; issues
  // own-items: only where another administration may have a claim to them; no reminder is proposed then
  | 'sheet-of-other' // other: the sheet in front is that of another administration
  | 'same-source' // other: both read the same
  | 'sheet-unclaimed' // sheet: nobody's yet
  | 'companies-mixed' // count, companies; `reading.byCompany` has the codes
  // export-fresh
  | 'fresh' // dataDay
  | 'fresh-said' // dataDay, by: who said it, '' when nobody is known
  | 'data-day-unknown'
  | 'data-too-old' // dataDay; by: as above, only where it was said
  | 'as-of-past' // asOf, today: read-only
  | 'as-of-future' // asOf, today: read-only
  // list-complete: only where the list looks incomplete
  | 'list-shorter' // count
  // items-matched: only where items cannot be told apart
  | 'items-unsure' // count
  // customers-known
  | 'customers-known' // count
  | 'no-customer-table' // count
  | 'customers-missing' // count
  | 'customer-cells-unread' // places
  // rules: only where the workbook has tables of them
  | 'rules-read' // count
  | 'rules-unread' // count; problems
  | 'rules-refused' // count; problems
  // rates: only where a mail asks interest
  | 'rates-known' // end
  | 'rates-ending' // end
  | 'rates-unknown' // count of mails
  // charges-refused: only where the law refuses one
  | 'charges-refused' // count of mails; `proposal.mails` has why
  // letters: only where the law wants something of them
  | 'letters-lawful' // count of mails
  | 'letters-refused' // count of mails; `refusedLetters` has why
  // addresses
  | 'addresses-complete' // count of mails
  | 'addresses-missing' // count of mails that have none or a wrong one
  // bounced: only where mails came back from every address of a customer
  | 'addresses-bounced' // count of customers, customers: their names
  // sender
  | 'sender-set'
  | 'sender-not-set'
  // account: only where one lacks, or is wrong
  | 'account-missing' // currencies
  | 'account-wrong' // currencies
  // mailbox
  | 'mailbox-ready' // account
  | 'not-signed-in'
  | 'mailbox-unreachable' // fault
  | 'mailbox-partly-read' // count, subjects: mails of ours whose record is damaged
  // replies: only where the mailbox can be read
  | 'replies-read' // filed: count of mails
  | 'replies-waiting' // count of mails that wait for a person, crossed: count of customers; `replies.waiting` has them
  | 'replies-unread' // fault
  // sends: only where earlier runs left something open
  | 'sends-open' // count of mails; `open` has them
  | 'sends-unread' // fault
  // team: only with a team folder
  | 'team-ready'
  | 'team-claims' // count of customers; `open.claims` has them
  | 'team-unread' // fault
  // dossier-damage, -gone, -files, -team: only where something is amiss
  | 'dossier-rows-damaged' // count, sheet, places: the first rows; row: the first
  | 'dossier-rows-gone' // count of events, at least
  | 'dossier-files-damaged' // count, places: the first files
  | 'dossier-unshared' // fault
  // dossier
  | 'dossier-complete' // count of events
  | 'dossier-recovered' // recovered
  | 'dossier-not-written'; // fault
