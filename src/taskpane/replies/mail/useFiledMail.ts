import { useCallback, useEffect, useState } from 'react';
import type { SoughtMail } from '../../../app/openFiledMail';
import type { Fault, ReadMail } from '../../../app/ports';
import { currentAdministration, unnamedAdministration } from '../../../app/settings';
import type { Result } from '../../../core/index';
import { orUnexpected } from '../../frame/orUnexpected';
import { usePane } from '../../frame/paneContext';

/** Fetches a mail and reads it; null while it is fetched. Gives the way to try again. */
export function useFiledMail({ id, internetMessageId }: SoughtMail): {
  readonly answer: Result<ReadMail, Fault> | null;
  readonly again: () => void;
} {
  const { ports, settings } = usePane();
  const company = currentAdministration(settings) ?? unnamedAdministration;
  const [answer, setAnswer] = useState<Result<ReadMail, Fault> | null>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt fetches anew
  useEffect(() => {
    let gone = false;
    const reading = async () => {
      const { openFiledMail } = await import(/* webpackChunkName: "mail" */ '../../../app/openFiledMail');
      return openFiledMail(ports, company, { id, internetMessageId });
    };
    void orUnexpected(reading()).then((read) => {
      if (!gone) setAnswer(read);
    });
    return () => {
      gone = true;
    };
  }, [ports, company, id, internetMessageId, attempt]);
  const again = useCallback(() => {
    setAnswer(null);
    setAttempt((count) => count + 1);
  }, []);
  return { answer, again };
}
