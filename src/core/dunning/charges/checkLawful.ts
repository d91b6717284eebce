import type { Regime } from '../../law/regime';
import type { DunningLevel } from '../procedure';
import { barrierOf } from './barrier';
import type { ChargeKind } from './charge';
import type { ChargeRefusal, LawRule } from './chargeRefusal';
import type { LawSettings } from './chargesInput';
import { mostFee } from './feeCharge';

type Level = Pick<DunningLevel, 'fee' | 'interest' | 'costs' | 'text'>;

/**
 * What of a procedure would be refused under a law whatever the customer and the day, level by level: so that a
 * person learns it in the table, and not from a mail without it. Charges that only the day decides are not here:
 * `chargesOf` refuses those.
 * @example
 * checkLawful(procedure, 'BE-B2C', settings) // level 1 asks interest
 * //=> [{ rule: 'be-first-reminder', kind: 'interest', level: 1, … }]
 */
export function checkLawful(
  procedure: { readonly levels: readonly Level[] },
  regime: Regime | null,
  settings: Pick<LawSettings, 'clause' | 'reminderFee'>,
): readonly ChargeRefusal[] {
  return procedure.levels.flatMap((level, at) => {
    const announced = procedure.levels.slice(0, at).some(({ text }) => text === 'fourteen-days');
    const asked: readonly ChargeKind[] = [
      ...(level.interest ? (['interest'] as const) : []),
      ...(level.costs ? (['costs'] as const) : []),
      ...(level.fee > 0 ? (['fee'] as const) : []),
    ];
    return asked.flatMap((kind): ChargeRefusal[] => {
      const rule = ruleAgainst(kind, level, { first: at === 0, announced }, regime, settings);
      if (rule === null) return [];
      const facts =
        rule === 'be-reminder-fee' ? { amount: level.fee, most: mostFee(settings.reminderFee) } : {};
      return [{ rule, kind, items: [], regime, level: at + 1, ...facts }];
    });
  });
}

function ruleAgainst(
  kind: ChargeKind,
  level: Level,
  place: { readonly first: boolean; readonly announced: boolean },
  regime: Regime | null,
  { clause, reminderFee }: Pick<LawSettings, 'clause' | 'reminderFee'>,
): LawRule | null {
  const whole = barrierOf(regime);
  if (whole !== null) return whole.rule;
  switch (regime) {
    case 'NL-B2C':
      if (kind === 'fee') return 'nl-tariff-only';
      return place.announced ? null : 'nl-letter';
    case 'NL-B2B':
      return kind === 'fee' && level.costs ? 'nl-inside-tariff' : null;
    case 'BE-LEGAL':
      if (place.first) return 'be-first-reminder';
      return kind === 'interest' ? null : 'no-clause';
    case 'BE-B2C':
      if (place.first) return 'be-first-reminder';
      if (kind === 'interest') return clause?.percent == null ? 'no-clause' : null;
      if (kind === 'costs') return clause?.lumpSum === true ? null : 'no-clause';
      if (level.fee > mostFee(reminderFee)) return 'be-reminder-fee';
      return level.costs ? 'be-fee-and-lump-sum' : null;
    default:
      return null;
  }
}
