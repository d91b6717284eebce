/** Custom functions by id; an id is never renamed. */
export type FunctionId =
  | 'LEVEL'
  | 'WHY'
  | 'NEXTDATE'
  | 'OVERDUE'
  | 'BUCKET'
  | 'AGEING'
  | 'INTEREST'
  | 'COSTS'
  | 'RATE'
  | 'DSO'
  | 'BESTDSO'
  | 'ADD'
  | 'CEI'
  | 'REFERENCE'
  | 'VALIDREF';

/** Names of their arguments: English in every language, as in the error messages. */
export type ParameterName =
  | 'dueDate'
  | 'asOf'
  | 'open'
  | 'sentLevel'
  | 'lastReminder'
  | 'procedure'
  | 'hold'
  | 'language'
  | 'bounds'
  | 'customers'
  | 'dueDates'
  | 'currencies'
  | 'regime'
  | 'vatRate'
  | 'date'
  | 'receivables'
  | 'current'
  | 'sales'
  | 'days'
  | 'begin'
  | 'endTotal'
  | 'endCurrent'
  | 'number'
  | 'kind'
  | 'text';

/** What Excel shows while one types: a description of each function and of each argument. */
export interface FunctionDescriptions {
  readonly functions: Readonly<Record<FunctionId, string>>;
  readonly parameters: Readonly<Record<ParameterName, string>>;
}
