import type { Purpose } from '../app/ports';

/** One request to Graph. */
export interface GraphCall {
  /** Name in faults, in place of a path that holds ids. */
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Below the version: fixed words and `segment(…)`, starting with a slash. */
  readonly path: string;
  /** Plain values; encoded here, since the SDK leaves `&` and `#` as they are. */
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON; a Blob as its bytes. */
  readonly body?: object;
  /** Preferences besides that for ids that stay, such as `odata.maxpagesize=50`. */
  readonly prefer?: string;
  /** Longest answer, in bytes; one that is longer is a fault. */
  readonly mostBytes?: number;
  /** What the token has to be for, and whose faults these are; mail without it. */
  readonly purpose?: Purpose;
  /** A send: not even repeated with a new token. */
  readonly once?: boolean;
}

/** One path segment from data. `segment('a/b=') //=> 'a%2Fb%3D'` */
export const segment = (text: string): string => encodeURIComponent(text);

/** Where a mailbox is: the user's own for ''. `mailboxPath('a@b.example') //=> '/users/a%40b.example'` */
export const mailboxPath = (address: string): string =>
  address === '' ? '/me' : `/users/${segment(address)}`;

/** For what a mailbox is asked: the user's own for ''. `mailPurpose('a@b.example') //=> 'shared-mail'` */
export const mailPurpose = (address: string): Purpose => (address === '' ? 'mail' : 'shared-mail');

/** Path and query, below the version. */
export const addressOf = ({ path, query }: GraphCall): string => {
  const pairs = Object.entries(query ?? {}).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
};
