import { Button } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { Fault } from '../../../app/ports';
import { currentAdministration } from '../../../app/settings';
import type { Issue } from '../../../core/index';
import { latePart } from '../../frame/latePart';
import { usePane } from '../../frame/paneContext';
import { readLabel } from './readLabel';

const EditCompany = latePart(
  async () => (await import(/* webpackChunkName: "question" */ './EditCompany')).EditCompany,
);

/** Problems of where a company's items stand, as its details say it. */
const ofCompany: ReadonlySet<(Fault | Issue)['code']> = new Set(['sheet-gone', 'company-unknown']);

interface Props {
  readonly problem: Fault | Issue;
  readonly onRead: () => void;
}

/** What to do about a sheet that could not be read. */
export function ProblemFix({ problem, onRead }: Props) {
  const { words, settings } = usePane();
  const company = currentAdministration(settings);
  return (
    <>
      {company !== null && ofCompany.has(problem.code) && (
        <Suspense>
          <EditCompany company={company} />
        </Suspense>
      )}
      <Button appearance="primary" onClick={onRead}>
        {readLabel(words.reading, settings)}
      </Button>
    </>
  );
}
