import { Button } from '@fluentui/react-components';
import type { MissingAdministration } from '../../app/consolidatedAgeing';
import { companiesWords } from '../../wording/pane/companies';
import { findingText } from '../../wording/pane/findingText';
import { overviewWords } from '../../wording/pane/overview';
import { problemText } from '../../wording/problemText';
import { Notice } from '../components/Notice';
import { companyName } from '../frame/companyName';
import { usePane } from '../frame/paneContext';

/** A finding of a company's own items speaks of no sender and no account. */
const nobody = { sender: '', account: '' };

interface Props {
  readonly missing: readonly MissingAdministration[];
  readonly onCompany: (id: string) => void;
}

/** The companies that are in no sum, each with the reason and the way to it. */
export function MissingCompanies({ missing, onCompany }: Props) {
  const { language } = usePane();
  return missing.map((one) => {
    const { id } = one.administration;
    const name = companyName(one.administration);
    return (
      <Notice key={id} kind="warning" announce={false}>
        <strong>{overviewWords(language).missing(name)}</strong>
        <span>
          {'problem' in one ? problemText(one.problem, language) : findingText(one.finding, nobody, language)}
        </span>
        <Button size="small" onClick={() => onCompany(id)}>
          {companiesWords(language).switchTo(name)}
        </Button>
      </Notice>
    );
  });
}
