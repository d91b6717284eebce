import {
  type ChargeRefusal,
  type Customer,
  checkLawful,
  type DunningProcedure,
  type DunningSettings,
  type Language,
  type Regime,
  regimeFor,
} from '../../core/index';
import { refusalTexts } from '../../wording/law/refusalText';
import { policyWords } from '../../wording/reports/policy';

type Terms = Pick<DunningSettings, 'homeCountry' | 'clause' | 'reminderFee'>;

/** The laws of the customers that a procedure is for; of those it may come to be for where it is for nobody yet. */
function regimesOf(
  customers: readonly Pick<Customer, 'kind' | 'country'>[],
  { homeCountry, clause }: Terms,
): readonly (Regime | null)[] {
  const home = (['business', 'consumer'] as const).map((kind) => ({ kind, country: homeCountry }));
  const of = customers.length === 0 ? home : customers;
  return [...new Set(of.map((customer) => regimeFor(customer, homeCountry, clause)))].sort();
}

/** What may be asked on top of the invoices, law by law, and what of a step each refuses. */
export function policyLaw(
  procedure: DunningProcedure,
  customers: readonly Pick<Customer, 'kind' | 'country'>[],
  settings: Terms,
  language: Language,
): readonly string[] {
  const words = policyWords(language);
  const charges = procedure.levels.some(({ fee, interest, costs }) => fee > 0 || interest || costs);
  if (!charges) return [words.chargesNothing];
  return [
    words.withinLaw,
    ...regimesOf(customers, settings).flatMap((regime) => {
      if (regime === null) return [words.noLaw];
      const refused = checkLawful(procedure, regime, settings).filter(
        ({ rule }) => rule !== 'consumer-country',
      );
      return [words.regimes[regime], ...stepsRefused(refused, language)];
    }),
    words.noAdvice,
  ];
}

/** What is refused, step by step. */
function stepsRefused(refused: readonly ChargeRefusal[], language: Language): readonly string[] {
  const { inStep } = policyWords(language);
  const steps = [...new Set(refused.map(({ level }) => level ?? 0))];
  return steps.flatMap((step) =>
    refusalTexts(
      refused.filter(({ level }) => (level ?? 0) === step),
      language,
    ).map((text) => `${inStep(step)} ${text}`),
  );
}
