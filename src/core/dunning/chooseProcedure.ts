import type { Customer, ProcedureSource } from '../items/customer';
import type { DunningProcedure } from './procedure';
import { standardProcedure } from './procedure';

/** What may say which procedure a customer is reminded by. */
export interface ProcedureAsked extends Pick<Customer, 'profile' | 'kind' | 'kindStated' | 'country'> {
  /** Name in the customer's own row; blank or null where it has none. */
  readonly own: string | null;
  /** Name in the row of the customer that it belongs to. */
  readonly group: string | null;
  /** Name of the administration's own. */
  readonly administration: string | null;
}

/** Name of a procedure, and whose choice it is. */
export interface ProcedureChoice {
  readonly name: string;
  readonly source: ProcedureSource;
}

/** Names by which procedures are known, in lower case. */
export type KnownProcedures = ReadonlyMap<string, Pick<DunningProcedure, 'name'>>;

/**
 * The name of a known procedure as a person types it; null when there is none of that name.
 * @example knownProcedure(' Standard ', shippedProcedures) //=> 'standard'
 */
export const knownProcedure = (name: string, known: KnownProcedures): string | null =>
  known.get(name.trim().toLowerCase())?.name ?? null;

/**
 * The procedure that a customer is reminded by, and why: its own row says it, else that of its group, else its profile
 * (strategic, difficult), else the law of its country where it is stated to be a consumer, else the administration,
 * else it is the standard one. A name that is not known leaves it to the next.
 *
 * Whoever is only presumed to be a consumer, since nobody said, keeps the procedure of others: the law protects it all
 * the same.
 * @example
 * chooseProcedure({ own: '', group: null, profile: 'strategic', kind: 'business', kindStated: true, country: 'BE',
 *   administration: null }, shippedProcedures) //=> { name: 'strategic', source: 'profile' }
 */
export function chooseProcedure(asked: ProcedureAsked, known: KnownProcedures): ProcedureChoice {
  const named: readonly (readonly [ProcedureSource, string | null])[] = [
    ['customer', asked.own],
    ['group', asked.group],
    ['profile', asked.profile === 'standard' ? null : asked.profile],
    ['consumer', ofConsumer(asked)],
    ['administration', asked.administration],
  ];
  for (const [source, typed] of named) {
    const name = knownProcedure(typed ?? '', known);
    if (name === null) continue;
    // Whoever chooses the standard procedure for all has chosen nothing.
    return { name, source: source === 'administration' && name === STANDARD ? 'standard' : source };
  }
  return { name: STANDARD, source: 'standard' };
}

const STANDARD = standardProcedure.name;

const ofConsumer = ({ kind, kindStated, country }: ProcedureAsked): string | null =>
  kind === 'consumer' && kindStated && (country === 'BE' || country === 'NL')
    ? `consumer-${country.toLowerCase()}`
    : null;
