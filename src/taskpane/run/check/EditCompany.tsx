import { Button } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { Administration } from '../../../app/ports';
import { companyQuestionWords } from '../../../wording/pane/companyQuestion';
import { Waiting } from '../../components/Waiting';
import { companyName } from '../../frame/companyName';
import { latePart } from '../../frame/latePart';
import { usePane } from '../../frame/paneContext';
import type { FormPart } from '../../settings/CompanyForm';

const CompanyForm = latePart(
  async () => (await import(/* webpackChunkName: "company" */ '../../settings/CompanyForm')).CompanyForm,
);

interface Props {
  readonly company: Administration;
  /** What is to be changed: where its items stand, unless something else is asked for. */
  readonly part?: FormPart;
}

/** Changes a company right here; the pane checks again by itself once it is saved. */
export function EditCompany({ company, part = 'source' }: Props) {
  const { language } = usePane();
  const [editing, setEditing] = useState(false);
  if (editing)
    return (
      <Suspense fallback={<Waiting />}>
        <CompanyForm company={company} unfolded={part} takeFocus />
      </Suspense>
    );
  return (
    <Button size="small" onClick={() => setEditing(true)}>
      {companyQuestionWords(language).change(companyName(company))}
    </Button>
  );
}
