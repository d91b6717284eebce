import { clouds } from '../../../scripts/clouds';
import type { Account, TeamRef } from '../../app/ports';
import { fail, ok, type Result } from '../../core/index';
import type { GraphAdapters, GraphPlace } from '../../graph/adapters';
import type { Invocation } from '../invocation';
import type { World } from '../world';
import { sendFaultText, TOKEN } from './sendFault';

/** Graph, and who is signed in there. */
export interface Connection extends GraphAdapters {
  readonly account: Account;
  /** The team folder that was asked for; null for none. */
  readonly team: TeamRef | null;
}

/**
 * Signs in with the token of the environment, and nowhere else is one taken from: an argument can be read by everybody
 * who sees the list of processes. It is never shown.
 */
export async function connectTo(
  invocation: Invocation,
  world: Pick<World, 'environment' | 'now' | 'wait' | 'fetch'>,
): Promise<Result<Connection, string>> {
  const { graphOrigin, language, team: link } = invocation;
  const token = world.environment(TOKEN).trim();
  if (!/^[\w.~+/=-]{1,20000}$/.test(token))
    return fail(
      token === ''
        ? `There is no token. Put one for Graph in the environment variable ${TOKEN}.`
        : `${TOKEN} holds no token: one has no spaces and no other signs than those of base64.`,
    );
  // The libraries of Graph are for this command alone.
  const [{ connectWith }, { createGivenToken, tenantOf }] = await Promise.all([
    import(/* webpackChunkName: "graph" */ '../../graph/adapters'),
    import(/* webpackChunkName: "graph" */ '../../graph/givenToken'),
  ]);
  const tenant = tenantIn(tenantOf(token), invocation);
  if (!tenant.ok) return tenant;
  const { now, wait, fetch } = world;
  const place: GraphPlace = {
    graphOrigin,
    // Another Graph than Microsoft's has the content of files itself.
    fileHosts: Object.values(clouds).find((cloud) => cloud.graphOrigin === graphOrigin)?.fileHosts ?? [],
    clock: { now, wait },
    ...(fetch === undefined ? {} : { fetch }),
  };
  const identity = createGivenToken(place, token, (address) => tenant.value ?? domainOf(address));
  const adapters = connectWith(place, identity);
  const account = await identity.signIn('silent');
  if (!account.ok) return fail(`Nothing is sent. ${sendFaultText(account.error, language)}`);
  if (account.value === null) return fail(`Nothing is sent. ${TOKEN} is of no account.`);
  const team = link === null ? ok(null) : await adapters.teams.find(link);
  if (!team.ok) return fail(`Nothing is sent. ${sendFaultText(team.error, language)}`);
  return ok({ ...adapters, account: account.value, team: team.value });
}

/** Part of what names a mail and a claim: it must be the same for everybody of the team. Null: nobody says. */
function tenantIn(
  claimed: string | null,
  { tenant, rehearsal }: Pick<Invocation, 'tenant' | 'rehearsal'>,
): Result<string | null, string> {
  if (claimed !== null && tenant !== null && claimed !== tenant)
    return fail(`The token is of the tenant ${claimed}, not of --tenant ${tenant}.`);
  const known = claimed ?? tenant;
  return known === null && !rehearsal
    ? fail('The token does not say of which tenant it is. Give its id with --tenant.')
    : ok(known);
}

/** In a rehearsal that is as good as a tenant. */
const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();
