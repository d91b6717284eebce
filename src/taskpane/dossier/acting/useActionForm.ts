import { useState } from 'react';
import type { ItemCard } from '../../../app/describeSelection';
import { type CurrencyCode, factProblems, type Minor, type NewFact } from '../../../core/index';
import {
  type DossierAction,
  dossierActionWords,
  factProblemText,
} from '../../../wording/pane/dossierActions/words';
import { usePane } from '../../frame/paneContext';
import type { FormTarget } from './ActionForm';
import { ofDebts } from './actionsFor';
import { freshDraft } from './draft';
import { type DraftProblem, factsOf } from './factsOf';
import type { FormField } from './formField';
import type { Acts } from './useActs';

/** A form while it is filled in. */
interface ActionFormState {
  readonly form: FormField;
  /** The items among which can be chosen. */
  readonly choices: readonly ItemCard[];
  /** Counts the tries that were refused: the keyboard goes to what is wrong. */
  readonly refusals: number;
  /** Files it; true once that is done. */
  readonly submit: () => Promise<boolean>;
}

/** What a person fills in, what is wrong with it, and filing it. What is wrong is said once somebody tried to file it. */
export function useActionForm(
  action: DossierAction,
  { customer, item, items, owner }: FormTarget,
  acts: Acts,
  money: (minor: Minor, currency: CurrencyCode) => string,
): ActionFormState {
  const { language, today } = usePane();
  const words = dossierActionWords(language);
  const [draft, setDraft] = useState(() =>
    freshDraft(action, { today, items: item === null ? [] : [item], owner }),
  );
  const [tried, setTried] = useState(false);
  const [refusals, setRefusals] = useState(0);

  const choices = ofDebts(action) ? items.filter(({ open }) => open > 0) : items;
  const chosen = item === null ? null : choices.filter(({ key }) => draft.items.has(key));
  const facts = factsOf(action, draft, { customer, items: chosen, today });
  const open = new Map(choices.map((one) => [one.key, one.open]));
  const problems = facts.ok ? judged(facts.value, open, today) : facts.error;
  const currency = chosen?.[0]?.currency ?? 'EUR';
  const sentence = (problem: DraftProblem): string => {
    const { code } = problem;
    if (code === 'amount-unreadable') return words.amountUnreadable;
    if (code === 'day-missing') return words.dayMissing;
    if (code === 'no-item') return words.noItem;
    const fact = {
      code,
      field: 'note',
      ...(problem.amount === undefined ? {} : { amount: problem.amount }),
    } as const;
    return factProblemText(fact, (minor) => money(minor, currency), language);
  };
  const form: FormField = {
    draft,
    change: (changes) => setDraft((now) => ({ ...now, ...changes })),
    words,
    problem(field) {
      const found = tried ? problems.find((one) => one.field === field) : undefined;
      return found === undefined ? null : sentence(found);
    },
    chosen,
    money: (minor) => money(minor, currency),
  };
  const submit = async (): Promise<boolean> => {
    setTried(true);
    if (acts.busy) return false;
    if (!facts.ok || problems.length > 0) {
      setRefusals((count) => count + 1);
      return false;
    }
    return (await acts.file(facts.value, open, words.done[action])) === true;
  };
  return { form, choices, refusals, submit };
}

/** What is wrong with the first fact that is wrong: they are filed together or not at all. */
function judged(
  facts: readonly NewFact[],
  open: ReadonlyMap<string, Minor>,
  today: number,
): readonly DraftProblem[] {
  for (const fact of facts) {
    const problems = factProblems(fact, { today, open: open.get(fact.item) ?? null });
    if (problems.length > 0) return problems;
  }
  return [];
}
