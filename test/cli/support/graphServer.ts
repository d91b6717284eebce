import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FaultHook } from '../../../src/host/graph/faultHook';
import { GraphStandIn } from '../../../src/host/graph/standIn';
import { SCOPES } from './mailServer';

const ELS = {
  name: 'Els Peeters',
  address: 'els@zee.example',
  tenantId: '11111111-1111-4111-8111-111111111111',
  objectId: '22222222-2222-4222-8222-222222222222',
};

/** The stand-in of Graph as a server, for processes. */
export interface GraphServer {
  readonly standIn: GraphStandIn;
  readonly origin: string;
  readonly token: string;
  /** Requests so far, each with its method. */
  readonly asked: string[];
  /** Called with the number of each request, from 1; the answer waits for it. */
  onRequest: ((count: number) => void | Promise<void>) | null;
  /** Disturbs requests. */
  fault: FaultHook | null;
  close(): Promise<void>;
}

/** Starts the server on a free port of this computer. */
export async function graphServer(): Promise<GraphServer> {
  const server = http.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const standIn = new GraphStandIn({
    account: ELS,
    origin,
    now: () => Date.now(),
    fault: (request) => here.fault?.(request) ?? null,
  });
  const here: GraphServer = {
    standIn,
    origin,
    token: standIn.issueToken(SCOPES).token,
    asked: [],
    onRequest: null,
    fault: null,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  server.on('request', async (request: http.IncomingMessage, response: http.ServerResponse) => {
    here.asked.push(`${request.method} ${request.url}`);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    await here.onRequest?.(here.asked.length);
    const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' && name !== 'content-length' ? [[name, value]] : [],
    );
    const body = chunks.length === 0 ? {} : { body: Buffer.concat(chunks) };
    try {
      const answer = await standIn.handle(
        new Request(origin + request.url, { method: request.method ?? 'GET', headers, ...body }),
      );
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    } catch {
      // The answer gets lost.
      request.socket.destroy();
    }
  });
  return here;
}
