import { parseArgs } from 'node:util';

/** What the server is started with. */
export interface ServerOptions {
  readonly port: number;
  /** File of the state; null keeps nothing. */
  readonly state: string | null;
  readonly faultRate: number;
  readonly seed: number;
  /** Milliseconds between handing a mail over and its going out. */
  readonly transit: number;
  readonly json: boolean;
  /** Only says how it is used. */
  readonly help: boolean;
}

export const USAGE = `Usage: npm run graph -- [--port N] [--state FILE] [--transit MS] [--fault-rate R] [--seed N] [--json]
A stand-in for Microsoft Graph at http://127.0.0.1:N: mailboxes and a document library, kept in FILE.
  --fault-rate R  disturbs this share of the requests, from 0 to 1; --seed N makes other faults
  --transit MS    milliseconds until a mail that was handed over goes out
  --json          says where it is, and the tokens, as one line of JSON`;

function numberOf(name: string, text: string, least: number, most: number, whole = true): number {
  const value = Number(text);
  const good = text.trim() !== '' && value >= least && value <= most && (!whole || Number.isInteger(value));
  if (!good) throw new Error(`--${name} takes a${whole ? ' whole' : ''} number from ${least} to ${most}.`);
  return value;
}

/** Reads the arguments; throws an error with a sentence for those that are wrong. */
export function readOptions(args: readonly string[]): ServerOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '4010' },
      state: { type: 'string' },
      transit: { type: 'string', default: '0' },
      'fault-rate': { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    port: numberOf('port', values.port, 0, 65_535),
    state: values.state ?? null,
    faultRate: numberOf('fault-rate', values['fault-rate'], 0, 1, false),
    seed: numberOf('seed', values.seed, 0, 2 ** 32 - 1),
    transit: numberOf('transit', values.transit, 0, 86_400_000),
    json: values.json,
    help: values.help,
  };
}
