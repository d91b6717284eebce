import type { DayNumber } from '../dates/day';
import type { OpenItems } from '../items/openItems';
import { inPieces, type Sliced } from '../sliced';
import { type CustomerFacts, customerFacts } from './customerFacts';
import { type History, historyOf } from './history';
import type { ProposalInput } from './proposalInput';
import { type DunningSettings, defaultDunningSettings } from './settings';

/** The input of a run with what is looked up once for all items. */
export interface Run {
  readonly input: ProposalInput;
  readonly items: OpenItems;
  readonly settings: DunningSettings;
  readonly asOf: DayNumber;
  /** Day up to which the books show payments, never after `asOf`. */
  readonly seenDay: DayNumber;
  /** By index of the sheet's customers; those of one id share their facts. */
  readonly customers: readonly CustomerFacts[];
  /** What the dossier and the export know of each item, by its index. */
  readonly history: History;
}

/** Looks up what the items of a run share. */
export function* runOf(input: ProposalInput): Sliced<Run> {
  const { items, asOf, dataDay, customerIds, settings = defaultDunningSettings } = input;
  const byId = new Map<string, CustomerFacts>();
  const customers: CustomerFacts[] = [];
  yield* inPieces(items.customers.length, (from, to) => {
    for (let at = from; at < to; at += 1) {
      const id = customerIds[at] ?? '';
      const facts = byId.get(id) ?? customerFacts(input, settings, id);
      byId.set(id, facts);
      customers.push(facts);
    }
  });
  const history = yield* historyOf(items, input.states);
  return { input, items, settings, asOf, seenDay: Math.min(dataDay ?? asOf, asOf), customers, history };
}
