/** The one entry of core for everything outside it. */
export {
  type AgeingColumns,
  type AgeingRow,
  type AgeingTable,
  ageingRows,
  ageingTable,
  ageingTotals,
} from './ageing/ageingTable';
export { type BoundsProblem, type BucketBounds, checkBounds, defaultBounds } from './ageing/bounds';
export { bucketCount, bucketLabels, bucketOf } from './ageing/bucket';
export { civilOfDay, dayOfCivil, daysInMonth, weekdayOf } from './dates/civil';
export { type DayNumber, NO_DAY } from './dates/day';
export { dayOfSerial, serialOfDay } from './dates/excelSerial';
export { dayOfIso, isoOfDay } from './dates/iso';
export { workingDaysBefore } from './dates/workingDay';
export { type Dossier, emptyDossier } from './dossier/dossier';
export type { DossierEvent, ItemState, ReminderSent } from './dossier/event';
export {
  decodeEvent,
  decodeEvents,
  dossierColumns,
  type EventIssue,
  type EventRow,
  encodeEvent,
  MAX_DETAIL,
} from './dossier/eventRow';
export { foldDossier } from './dossier/foldDossier';
export { checkLevels, type LevelsProblem, MAX_LEVELS } from './dunning/checkLevels';
export { type DecisionInput, decideLevel } from './dunning/decideLevel';
export type { Decision, Reason, ReasonCode } from './dunning/decision';
export { isEmailAddress } from './dunning/emailAddress';
export { holdOf } from './dunning/hold';
export { type DunningLevel, type DunningProcedure, standardProcedure } from './dunning/procedure';
export type { Proposal, ProposedItem, ProposedMail } from './dunning/proposal';
export type { ProposalInput } from './dunning/proposalInput';
export { proposeRun } from './dunning/proposeRun';
export { type DunningSettings, defaultDunningSettings } from './dunning/settings';
export { findProcedure, shippedProcedures } from './dunning/shippedProcedures';
export { customerId } from './items/customerId';
export { itemKey, itemYear } from './items/itemKey';
export { foldedText, normalisedName } from './items/normalisedName';
export type { DocumentKind, OpenItems, SheetCustomer } from './items/openItems';
export { documentKinds } from './items/openItems';
export { digitsOf } from './money/currency';
export { currencyOf } from './money/currencyCodes';
export { decimalOfMinor, minorOfNumber, numberOfMinor } from './money/decimal';
export type { CurrencyCode, Minor, Money } from './money/money';
export type { ColumnFormat } from './reading/columnFormat';
export type { CellValue, Grid } from './reading/grid';
export { identifyRow } from './reading/identifyRow';
export type { Issue, IssueCode } from './reading/issue';
export type { CurrencyTotal, Field, MappedColumn, Reading, SkippedRow, SkipReason } from './reading/reading';
export { readingFingerprint } from './reading/readingFingerprint';
export { type ReadingOptions, readOpenItems } from './reading/readOpenItems';
export { fail, ok, type Result } from './result';
