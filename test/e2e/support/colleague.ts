import type { Page } from 'playwright-core';
import { demoColleague } from '../../../src/host/graph/demo';
import { type OpenWorkbench, openWorkbench } from './workbench';

/** A request for Graph and its answer, as they go from one page to the other. */
interface Passed {
  readonly method: string;
  readonly url: string;
  readonly headers: [string, string][];
  readonly body: string;
  readonly scopes: readonly string[];
}
interface Answer {
  readonly status: number;
  readonly headers: [string, string][];
  readonly body: string;
}

/** Has the stand-in of a page answer what another one asked of Graph, signed in as the colleague. */
const answeredIn = (page: Page, request: Passed): Promise<Answer> =>
  page.evaluate(
    async ([{ method, url, headers, body, scopes }, address]) => {
      const mailbox = window.dunningWorkbench?.mailbox;
      if (mailbox === undefined) throw new Error('The page has no stand-in of Graph');
      const sent = new Headers(headers);
      const token = sent.get('Authorization')?.replace('Bearer ', '');
      if (token !== undefined) mailbox.acceptToken(token, scopes, address);
      const bytes = Uint8Array.from(atob(body), (character) => character.charCodeAt(0));
      const init = { method, headers: sent, ...(bytes.length > 0 ? { body: bytes } : {}) };
      const answer = await mailbox.handle(new Request(url, init));
      const read = [...new Uint8Array(await answer.arrayBuffer())];
      return {
        status: answer.status,
        headers: [...answer.headers],
        body: btoa(read.map((byte) => String.fromCharCode(byte)).join('')),
      };
    },
    [request, demoColleague.address] as const,
  );

/**
 * Opens the workbench on the computer of the colleague: another browser, signed in as another person. Mail and files
 * are those of the stand-in behind `first`, as both would have them from one Microsoft 365.
 */
export async function openAsColleague(first: OpenWorkbench): Promise<OpenWorkbench> {
  const opened = await openWorkbench({ language: 'nl-BE', computer: 'colleague' });
  await opened.page.exposeFunction('askedOfGraph', (request: Passed) => answeredIn(first.page, request));
  await opened.page.evaluate((account) => {
    const { askedOfGraph } = window as unknown as { askedOfGraph(request: Passed): Promise<Answer> };
    const mailbox = window.dunningWorkbench?.mailbox;
    if (mailbox === undefined) throw new Error('The page has no stand-in of Graph');
    const tokens = new Map<string, readonly string[]>();
    Object.assign(mailbox, {
      account,
      issueToken(scopes: readonly string[]) {
        const token = `colleague-${tokens.size}`;
        tokens.set(token, scopes);
        return { token, lifetime: 3600 };
      },
      async handle(request: Request) {
        const bytes = [...new Uint8Array(await request.arrayBuffer())];
        const token = request.headers.get('Authorization')?.replace('Bearer ', '') ?? '';
        const { status, headers, body } = await askedOfGraph({
          method: request.method,
          url: request.url,
          headers: [...request.headers],
          body: btoa(bytes.map((byte) => String.fromCharCode(byte)).join('')),
          scopes: tokens.get(token) ?? [],
        });
        const hasBody = ![204, 304].includes(status) && body !== '';
        return new Response(hasBody ? Uint8Array.from(atob(body), (each) => each.charCodeAt(0)) : null, {
          status,
          headers,
        });
      },
    });
  }, demoColleague);
  return opened;
}
