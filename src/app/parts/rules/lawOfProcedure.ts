import {
  type ChargeRefusal,
  checkLawful,
  type DunningProcedure,
  type DunningSettings,
  type Regime,
  regimeFor,
} from '../../../core/index';

/** What the law would refuse of a procedure whatever the customer: only where its name says whose it is. */
export const lawRemarks = (
  procedure: DunningProcedure,
  settings: DunningSettings,
): readonly ChargeRefusal[] => checkLawful(procedure, regimeOfProcedure(procedure, settings), settings);

/** The law of those whom a procedure is for: consumers of a country, else businesses. */
function regimeOfProcedure(
  { name }: DunningProcedure,
  { homeCountry, clause }: DunningSettings,
): Regime | null {
  const country = /^consumer-([a-z]{2})$/.exec(name)?.[1]?.toUpperCase();
  return country === undefined
    ? regimeFor({ kind: 'business', country: homeCountry }, homeCountry, clause)
    : regimeFor({ kind: 'consumer', country }, homeCountry, clause);
}
