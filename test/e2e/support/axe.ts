import axe from 'axe-core';
import type { Frame, Locator, Page } from 'playwright-core';

/** What axe-core finds serious or critical in a part of a page or of one of its frames, colours included. */
export async function seriousFaults(part: Locator, around: Page | Frame = part.page()): Promise<string[]> {
  await around.evaluate(axe.source);
  return part.evaluate(async (element) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    // The library that keeps the focus in groups marks their ends with elements that are no one's content.
    const { violations } = await run({ include: [element], exclude: ['[data-tabster-dummy]'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  });
}
