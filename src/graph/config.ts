import type { Clock, Purpose } from '../app/ports';

/** Where mail goes and who signs in; another cloud is another configuration, not other code. */
export interface GraphConfig {
  /** Client id of the app registration. */
  readonly clientId: string;
  /** `https://login.microsoftonline.com/organizations`, or the tenant's or national cloud's own. */
  readonly authority: string;
  /** Scheme and host without a path: `https://graph.microsoft.com`. Tokens go there and nowhere else. */
  readonly graphOrigin: string;
  /** Hosts besides that to which Graph refers for the content of files: `outlook.office.com`, `*.sharepoint.com`. */
  readonly fileHosts?: readonly string[];
  readonly clock: Pick<Clock, 'now' | 'wait'>;
  /** Replaces the browser's fetch, for Node and tests. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/** The addresses of one of Microsoft's clouds, as the build has them. */
export type CloudAddresses = Required<Pick<GraphConfig, 'authority' | 'graphOrigin' | 'fileHosts'>>;

const GLOBAL_ORIGIN = 'https://graph.microsoft.com';

/** Least privilege for each purpose, on behalf of the user who is signed in. */
const scopesOfPurpose: Readonly<Record<Purpose, readonly string[]>> = {
  // Drafts, sending and reading back.
  mail: ['Mail.ReadWrite', 'Mail.Send'],
  'shared-mail': ['Mail.ReadWrite.Shared', 'Mail.Send.Shared'],
  // A folder that others share: the narrower scopes reach the user's own files only.
  'team-folder': ['Files.ReadWrite.All'],
};

/**
 * What is asked of the user for these purposes. Short names stand for the global cloud, elsewhere the resource is
 * part of the scope.
 * `scopesFor('https://graph.microsoft.com', ['mail']) //=> ['Mail.ReadWrite', 'Mail.Send']`
 */
export const scopesFor = (graphOrigin: string, purposes: readonly Purpose[]): string[] =>
  [...new Set(purposes)]
    .flatMap((purpose) => scopesOfPurpose[purpose])
    .map((scope) => (graphOrigin === GLOBAL_ORIGIN ? scope : `${graphOrigin}/${scope}`));
