import type { ReactNode } from 'react';
import type { Fault } from '../../app/ports';
import type { Issue } from '../../core/index';
import { isFault, problemText } from '../../wording/problemText';
import { useSpeech } from '../frame/speech';
import { CopyDetail } from './CopyDetail';
import { Notice } from './Notice';

interface Props {
  readonly problem: Fault | Issue;
  /** The way out: buttons. */
  readonly children?: ReactNode;
}

/** What went wrong, in a sentence that says what to do, with detail to copy. */
export function Problem({ problem, children }: Props) {
  const { language } = useSpeech();
  const detail = isFault(problem) ? [problem.code, problem.detail].filter(Boolean).join(': ') : null;
  return (
    <Notice kind="error">
      <span>{problemText(problem, language)}</span>
      {children}
      {detail !== null && <CopyDetail detail={detail} />}
    </Notice>
  );
}
