import type { ReactNode } from 'react';
import type { Fault } from '../../app/ports';
import type { Issue } from '../../core/index';
import { isFault, problemText } from '../../wording/problemText';
import { useSpeech } from '../frame/speech';
import { CopyDetail } from './CopyDetail';
import { Notice } from './Notice';

interface Props {
  readonly problem: Fault | Issue;
  /** What came to an end by it. */
  readonly title?: string;
  /** The way out: buttons. */
  readonly children?: ReactNode;
}

/** What went wrong, in a sentence that says what to do, with detail to copy. */
export function Problem({ problem, title, children }: Props) {
  const { language } = useSpeech();
  const detail = isFault(problem) ? [problem.code, problem.detail].filter(Boolean).join(': ') : null;
  return (
    <Notice kind="error">
      {title !== undefined && <strong>{title}</strong>}
      <span>{problemText(problem, language)}</span>
      {children}
      {detail !== null && <CopyDetail detail={detail} />}
    </Notice>
  );
}
