import { ok } from '../../src/core/result';
import { GraphClient } from '../../src/graph/client';
import type { Tokens } from '../../src/graph/tokens';
import { MORNING } from './connected';

export const TOKEN = 'secret-token-of-the-test';

/** A client whose network answers as told; every request is kept with its body. */
export function scripted(
  answer: (url: string, init: RequestInit) => Response | Promise<Response>,
  options: {
    readonly fileHosts?: readonly string[];
    readonly tokens?: Tokens;
    readonly origin?: string;
  } = {},
) {
  const requests: { url: string; init: RequestInit; headers: Headers; body: unknown }[] = [];
  const waits: number[] = [];
  const client = new GraphClient(
    {
      graphOrigin: options.origin ?? 'https://graph.microsoft.com',
      fileHosts: options.fileHosts ?? ['*.sharepoint.com', 'outlook.office.com'],
      clock: {
        now: () => MORNING,
        wait: async (milliseconds) => {
          waits.push(milliseconds);
        },
      },
      fetch: async (url, init) => {
        const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : (init.body ?? null);
        requests.push({ url, init, headers: new Headers(init.headers), body });
        return answer(url, init);
      },
    },
    options.tokens ?? { token: async () => ok(TOKEN) },
  );
  return { client, requests, waits };
}
