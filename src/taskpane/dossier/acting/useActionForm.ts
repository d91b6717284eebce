import { useMemo, useState } from 'react';
import type { ItemCard } from '../../../app/describeSelection';
import { type CurrencyCode, factProblems, type Minor, type NewFact } from '../../../core/index';
import { dateText } from '../../../wording/dates';
import {
  type DossierAction,
  dossierActionWords,
  factProblemText,
} from '../../../wording/pane/dossierActions/words';
import { usePane } from '../../frame/paneContext';
import type { FormTarget } from './ActionForm';
import { freshDraft } from './draft';
import { effectOf } from './effectOf';
import { factsOf } from './factsOf';
import type { FormField } from './formField';
import type { DraftProblem } from './making';
import { choicesFor, chosenAtFirst, scopeOf } from './scopeOf';
import type { Acts } from './useActs';

/** A form while it is filled in. */
interface ActionFormState {
  readonly form: FormField;
  /** The items among which can be chosen; none where it is about the customer as a whole. */
  readonly choices: readonly ItemCard[];
  /** What it will do to the reminders, or null. */
  readonly effect: string | null;
  /** Counts the tries that were refused: the keyboard goes to what is wrong. */
  readonly refusals: number;
  /** Files it; true once that is done. */
  readonly submit: () => Promise<boolean>;
}

/** What a person fills in, what is wrong with it, and filing it. What is wrong is said once somebody tried to file it. */
export function useActionForm(
  action: DossierAction,
  target: FormTarget,
  acts: Acts,
  money: (minor: Minor, currency: CurrencyCode) => string,
): ActionFormState {
  const { language, today } = usePane();
  const words = dossierActionWords(language);
  const { customer, item, state, settings } = target;
  // Of one whose country nobody knows, ours is the likeliest.
  const country = customer.country ?? settings.homeCountry;
  const scope = scopeOf(action);
  // What runs of some items ends for those, also on the page of the customer.
  const ofWhole = scope === 'customer' || (scope === 'either' && item === null && target.asked.length === 0);
  const choices = useMemo(
    () => (ofWhole ? [] : choicesFor(action, target.items)),
    [ofWhole, action, target.items],
  );
  const [draft, setDraft] = useState(() =>
    freshDraft(action, { ...target, today, items: chosenAtFirst(action, choices, target), country }),
  );
  const [tried, setTried] = useState(false);
  const [refusals, setRefusals] = useState(0);

  const chosen = ofWhole ? null : choices.filter(({ key }) => draft.items.has(key));
  const facts = factsOf(action, draft, { customer: customer.id, items: chosen, today });
  const open = new Map(choices.map((one) => [one.key, one.open]));
  const problems = facts.ok ? judged(facts.value, open, today) : facts.error;
  const currency = chosen?.[0]?.currency ?? 'EUR';
  const sentence = (problem: DraftProblem): string => {
    const { code } = problem;
    if (code === 'amount-unreadable') return words.amountUnreadable;
    if (code === 'day-missing') return words.dayMissing;
    if (code === 'no-item') return words.noItem;
    if (code === 'currencies') return words.oneCurrency;
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
    state,
    country,
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
  const date = (day: number): string => dateText(day, language);
  const effect = effectOf(
    action,
    { ...draft, whole: isWhole(action, draft, chosen) },
    { today, settings, words, date },
  );
  return { form, choices, effect, refusals, submit };
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

/** Of several items, always all of each is contested. */
const isWhole = (
  action: DossierAction,
  { whole }: Pick<FormField['draft'], 'whole'>,
  chosen: FormField['chosen'],
): boolean => whole || (action === 'dispute' && chosen?.length !== 1);
