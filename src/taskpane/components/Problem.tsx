import type { ReactNode } from 'react';
import type { Fault } from '../../app/ports';
import type { Issue } from '../../core/index';
import { faultText } from '../../wording/faults/faultText';
import { issueText } from '../../wording/issues/issueText';
import { usePane } from '../frame/paneContext';
import { CopyDetail } from './CopyDetail';
import { Notice } from './Notice';

const isFault = (problem: Fault | Issue): problem is Fault => 'detail' in problem;

interface Props {
  readonly problem: Fault | Issue;
  /** The way out: buttons. */
  readonly children?: ReactNode;
}

/** What went wrong, in a sentence that says what to do, with detail to copy. */
export function Problem({ problem, children }: Props) {
  const { language } = usePane();
  const detail = isFault(problem) ? [problem.code, problem.detail].filter(Boolean).join(': ') : null;
  return (
    <Notice kind="error">
      <span>{isFault(problem) ? faultText(problem, language) : issueText(problem, language)}</span>
      {children}
      {detail !== null && <CopyDetail detail={detail} />}
    </Notice>
  );
}
