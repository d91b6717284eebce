import type { Session } from './session';

const SAMPLE = 'sample-open-items.xlsx';

/** As on the first visit, in the language and theme that are chosen. */
export async function startOver(session: Session): Promise<void> {
  await session.forgetEverything();
  await openSample(session);
}

/** Opens the invented ledger that comes with the workbench. */
export async function openSample(session: Session): Promise<void> {
  try {
    const response = await fetch(`assets/${SAMPLE}`);
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    await session.openBytes(new Uint8Array(await response.arrayBuffer()), SAMPLE);
  } catch (cause) {
    session.troubles.report('sample-missing', cause instanceof Error ? cause.message : String(cause));
  }
}
