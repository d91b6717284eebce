import type { ProcedureUses } from '../../../app/procedureUses';
import type { ProceduresWords } from '../../../wording/pane/procedures/proceduresWords';

/** Names that a sentence tells; of the others it says how many. */
const TOLD = 3;

/** Who names a procedure, in one line; '' for nobody. */
export function usesText({ customers, companies, texts }: ProcedureUses, words: ProceduresWords): string {
  const told = (names: readonly string[]): string => {
    const some = names.slice(0, TOLD).join(', ');
    return names.length > TOLD ? words.andMore(some, names.length - TOLD) : some;
  };
  return [
    ...(customers.length === 0 ? [] : [words.namedByCustomers(customers.length, told(customers))]),
    ...(companies.length === 0
      ? []
      : [words.namedByCompanies(told(companies.map((name) => name || words.namedByThis)))]),
    ...(texts === 0 ? [] : [words.namedByTexts(texts)]),
  ].join(', ');
}
