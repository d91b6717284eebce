/** The stand-in of Graph as a process: `npm run graph`. */
import { readOptions, type ServerOptions, USAGE } from './options';
import { startServer } from './start';

const { argv, stderr, stdout } = process;

function options(): ServerOptions | null {
  try {
    return readOptions(argv.slice(2));
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
    process.exitCode = 2;
    return null;
  }
}

function causeOf(error: unknown, port: number): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EADDRINUSE' ? `Port ${port} is in use. Name another one with --port.` : error.message;
}

async function main(chosen: ServerOptions): Promise<void> {
  const started = await startServer(chosen, (what) => stderr.write(`Not known to Graph: ${what}\n`));
  const { server, address, accounts, shared, link } = started;
  const end = (): void => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  if (chosen.json) {
    stdout.write(`${JSON.stringify({ address, accounts, shared, link })}\n`);
    return;
  }
  const lines = [
    `Stand-in of Microsoft Graph: ${address}  (stop with Ctrl+C)`,
    chosen.state === null ? 'Nothing is kept: name a file with --state.' : `State: ${chosen.state}`,
    ...shared.map((mailbox) => `Shared mailbox: ${mailbox.address}`),
    `Shared folder: ${link}`,
    ...accounts.flatMap((account) => [
      `${account.name} <${account.address}>, not a real token:`,
      account.token,
    ]),
  ];
  stdout.write(`${lines.join('\n')}\n`);
}

const chosen = options();
if (chosen?.help) stdout.write(`${USAGE}\n`);
else if (chosen !== null) {
  main(chosen).catch((error: unknown) => {
    stderr.write(`graph: ${causeOf(error, chosen.port)}\n`);
    process.exitCode = 1;
  });
}
