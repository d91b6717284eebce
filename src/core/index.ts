/** The one entry of core for everything outside it. */
export { ageFromInvoice, ageTogether } from './ageing/ageFrom';
export {
  type AgeingColumns,
  type AgeingRow,
  type AgeingTable,
  ageingRows,
  ageingTable,
  ageingTotals,
} from './ageing/ageingTable';
export { type BucketBounds, checkBounds, defaultBounds } from './ageing/bounds';
export { bucketCount, bucketLabels, bucketOf } from './ageing/bucket';
export { type BucketEdges, boundsWithEdges } from './ageing/edges';
export { compareLedgersInSlices } from './compare/compareLedgers';
export {
  type ChangeKind,
  type Comparison,
  changeKinds,
  type ItemChange,
} from './compare/comparison';
export type { LedgerSnapshot } from './compare/ledger';
export { ledgerEvents } from './compare/ledgerEvents';
export {
  decodeLedger,
  isLedgerSheet,
  isReplaced,
  LEDGER_HEAD,
  LEDGER_MARK,
  LEDGER_SHEET,
  ledgerColumns,
  ledgerRow,
  newestLedger,
  SEAL_CELLS,
  type SealedSheet,
  sealedSheets,
  sealOf,
} from './compare/ledgerRows';
export { firstSnapshot, nextSnapshot } from './compare/nextSnapshot';
export { civilOfDay, dayOfCivil } from './dates/civil';
export { type DayNumber, NO_DAY } from './dates/day';
export { dayOfSerial, serialOfDay } from './dates/excelSerial';
export { dayOfIso, isoOfDay } from './dates/iso';
export { workingDaysBefore } from './dates/workingDay';
export { closedLongAgo } from './dossier/closedLongAgo';
export { emptyDossier } from './dossier/dossier';
export { heldIn, idsInRows, type TableRows } from './dossier/dossierTables';
export type { DossierEvent, EventKind, EventOf, LedgerEvent, ReminderSent } from './dossier/event';
export { eventsThrough } from './dossier/eventDay';
export {
  archiveTable,
  decodeEvent,
  decodeEvents,
  dossierColumns,
  dossierColumnsAmong,
  dossierTable,
  type EventRow,
  encodeEvent,
  encodeEvents,
  MAX_DETAIL,
} from './dossier/eventRow';
export type { Instalment } from './dossier/events/agreements';
export {
  type DisputeReason,
  disputeOutcomes,
  disputeReasons,
  type Releasable,
} from './dossier/events/blocks';
export type { MailNature, MailReceived } from './dossier/events/contacts';
export { insolvencyKinds } from './dossier/events/customers';
export { isLedgerEvent } from './dossier/events/ledger';
export { type MailEvent, plainReminder } from './dossier/events/reminders';
export { eventsOf } from './dossier/eventsOf';
export { evenPlan, type PlanInterval, planIntervals } from './dossier/facts/evenPlan';
export { type FactProblem, factProblems } from './dossier/facts/factProblems';
export type { NewFact } from './dossier/facts/newFact';
export { sharePlan } from './dossier/facts/sharePlan';
export { filedUnder } from './dossier/filedUnder';
export { waitingReplies } from './dossier/fold/replies';
export { canTakeBack, toldAgain, withoutTakenBack } from './dossier/fold/takenBack';
export { foldDossier, foldDossierInSlices } from './dossier/foldDossier';
export { type Erasures, erasuresIn, isForgotten, withoutForgotten } from './dossier/forgotten';
export {
  type DossierMark,
  decodeMark,
  dossierMarkKey,
  encodeMark,
  goneSince,
  markOf,
  markWithout,
} from './dossier/mark';
export { type CustomerState, freshCustomer, freshState, type ItemState } from './dossier/state';
export { type WaitingMail, waitingMails } from './dossier/waitingMails';
export { bankingDaysAfter } from './dunning/bankingDay';
export { askedOf } from './dunning/blocks/dispute';
export { firstUnpaid } from './dunning/blocks/plan';
export { type ChargeKind, chargesTotal } from './dunning/charges/charge';
export type { ChargeRefusal, LawRule } from './dunning/charges/chargeRefusal';
export { chargeSums } from './dunning/charges/chargeSums';
export { checkLawful } from './dunning/charges/checkLawful';
export { freshByItem } from './dunning/charges/freshByItem';
export { regimeFor } from './dunning/charges/regimeFor';
export { checkLevels, MAX_LEVELS } from './dunning/checkLevels';
export { checkProcedure, DEFAULT_INTERVAL } from './dunning/checkProcedure';
export { chooseProcedure, knownProcedure } from './dunning/chooseProcedure';
export { decideLevel } from './dunning/decideLevel';
export type { Decision, Reason, ReasonCode } from './dunning/decision';
export { isEmailAddress } from './dunning/emailAddress';
export { announcedIn } from './dunning/mails/announcedIn';
export { isBelgianFirst } from './dunning/mails/belgianFirst';
export { composeMail } from './dunning/mails/composeMail';
export { noticeDay } from './dunning/notice';
export {
  type Channel,
  channels,
  type DunningLevel,
  type DunningNotice,
  type DunningProcedure,
  type LevelStep,
  levelText,
  plainLevel,
  type ReminderText,
  reminderTexts,
  standardProcedure,
} from './dunning/procedure';
export type { ProcedureField, ProcedureProblem, ProcedureProblemCode } from './dunning/procedureProblem';
export { procedureProblems } from './dunning/procedureProblems';
export type { ProcedureRow } from './dunning/procedureRow';
export { type PromiseOutcome, promiseOutcome } from './dunning/promiseOutcome';
export {
  type Proposal,
  type ProposedItem,
  type ProposedMail,
  type TaskKind,
  taskKinds,
  withoutMails,
} from './dunning/proposal';
export { proposeRun, proposeRunInSlices } from './dunning/proposeRun';
export { payableDay } from './dunning/quiet';
export { reviewMail } from './dunning/reviewMail';
export { settingRanges } from './dunning/settingRanges';
export {
  type ContractClause,
  type DunningSettings,
  defaultDunningSettings,
  type QuietPeriod,
} from './dunning/settings';
export { findProcedure, shippedProcedures } from './dunning/shippedProcedures';
export { compareProposals, compareProposalsInSlices } from './dunning/whatIf/compareProposals';
export type { CustomerChange, MailStanding, Standing, WhatIf } from './dunning/whatIf/whatIf';
export { averageDaysDelinquent } from './figures/averageDaysDelinquent';
export { collectionEffectivenessIndex } from './figures/collectionEffectivenessIndex';
export { type CustomerBehaviour, customerBehaviour } from './figures/customerBehaviour';
export { bestPossibleDso, dso } from './figures/dso';
export {
  type DeliveryStop,
  deliveryStop,
  type Exposure,
  exposures,
  type ZeroLimit,
} from './figures/exposure';
export { type FigureProblem, type Hundredths, numberOfHundredths } from './figures/figure';
export type { History } from './figures/history';
export { monthLabels, monthlyAgeing } from './figures/monthlyAgeing';
export {
  type ReceivableFigures,
  type ReceivableProblem,
  receivableFigures,
} from './figures/receivableFigures';
export { administrationId } from './items/administrationId';
export { creditLimitOf } from './items/creditLimit';
export {
  type Customer,
  type CustomerKind,
  type Language,
  languages,
  type ProcedureSource,
  type Profile,
} from './items/customer';
export { customerId } from './items/customerId';
export { customerLabel } from './items/customerLabel';
export { holdOf } from './items/hold';
export { administrationIn } from './items/itemKey';
export { foldedText, normalisedName } from './items/normalisedName';
export { type DocumentKind, documentKinds, type OpenItems, type SheetCustomer } from './items/openItems';
export { collectionCosts } from './law/collectionCosts';
export { type AgreedRate, lateInterest, type OutOfRange } from './law/lateInterest';
export {
  type LetterLack,
  type LetterPart,
  type LetterRule,
  letterLack,
} from './law/letterParts';
export { payTerm } from './law/payTerm';
export { type RateUnknown, rateOn } from './law/rateOn';
export type { Certainty, RateTable } from './law/rateTable';
export { isBelgianConsumer, type Regime, regimeOf, regimes } from './law/regime';
export { shippedRates } from './law/shippedRates';
export { type RateProblem, ratesEnd, type WrittenRate, withRates, writtenRates } from './law/withRates';
export { digitsOf } from './money/currency';
export { currencyOf } from './money/currencyCodes';
export { decimalOfMinor, minorOfNumber, numberOfMinor } from './money/decimal';
export type { CurrencyCode, Minor } from './money/money';
export { type CellValue, type Grid, lacksColumns } from './reading/grid';
export { HEAD_ROWS, TAIL_ROWS } from './reading/header/rowsLookedAt';
export { companyOfRow, identifyRow, indexRows } from './reading/identifyRow';
export type { Issue, IssueCode } from './reading/issue';
export type { LayoutChoice } from './reading/layoutChoice';
export { readHistory } from './reading/readHistory';
export type {
  AgeColumn,
  CompanyTotals,
  CurrencyTotal,
  Field,
  Reading,
  ReadingFailure,
  SheetColumn,
  SkipReason,
} from './reading/reading';
export { readingFingerprintInSlices } from './reading/readingFingerprint';
export { type ReadingOptions, readOpenItems, readOpenItemsInSlices } from './reading/readOpenItems';
export { textFingerprint } from './reading/textFingerprint';
export { isDateFormat } from './reading/values/dateFormat';
export { parseAmount } from './reading/values/parseAmount';
export { parseDate } from './reading/values/parseDate';
export { wantedColumns } from './reading/wantedColumns';
export { isCreditorReference } from './references/creditorReference';
export { isEnterpriseNumber, looksBelgian } from './references/enterpriseNumber';
export { isIban } from './references/iban';
export { isPaymentReference, paymentReferenceOf, type ReferenceKind } from './references/paymentReference';
export { isDelay } from './replies/bounceReport';
export { findDays } from './replies/days/findDays';
export type { MatchableMail, MatchGround, Matching, ReplyMatch } from './replies/match';
export { isKnownSender, matchReply, mayMatch } from './replies/matchReply';
export { ownDomain } from './replies/publicDomains';
export { type Bounce, readBounce } from './replies/readBounce';
export type {
  DayFinder,
  ReplyReading,
  Saying,
  SayingKind,
} from './replies/reading';
export { readReply } from './replies/readReply';
export { type ReplyIndex, type ReplySources, replyIndex, withMails } from './replies/replyIndex';
export { withoutQuoted } from './replies/withoutQuoted';
export { fail, ok, type Result } from './result';
export { eachInPieces, inPieces, runThrough, type Sliced, sortedInSlices } from './sliced';
export {
  chooseText,
  type TextAsked,
  type TextChoice,
  type TextSource,
  textSources,
} from './texts/chooseText';
export {
  LONGEST_PART,
  type OwnText,
  type TextAudience,
  type TextPart,
  type TextWords,
  textParts,
} from './texts/ownText';
export { type Condition, conditions, type Placeholder, placeholders } from './texts/placeholders';
