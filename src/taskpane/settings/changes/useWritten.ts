import { usePane } from '../../frame/paneContext';
import type { JustWritten } from './tellWritten';

/**
 * Says what was written into the workbook, with the way back: called before it is written, and what it gives once it is.
 * @example
 * const done = written();
 * if ((await makeRulesTable(ports, 'rates', language)).ok) await done({ place: 'rates', onBack: again });
 */
export function useWritten(): () => (what: Omit<JustWritten, 'since'>) => Promise<void> {
  const tools = usePane();
  return () => {
    const since = tools.ports.clock.now();
    return async (what) => {
      const loaded = await import(/* webpackChunkName: "changes" */ './tellWritten').catch(() => null);
      await loaded?.tellWritten(tools, { ...what, since });
    };
  };
}
