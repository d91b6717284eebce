import { Button } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Administration } from '../../app/ports';
import { companiesWords } from '../../wording/pane/companies';
import { Question } from '../components/Question';
import { companyName } from '../frame/companyName';
import { usePane } from '../frame/paneContext';

interface Props {
  readonly company: Administration;
  readonly disabled: boolean;
  readonly onRemove: () => void;
}

/** Takes a company out of the list, after saying what stays. */
export function RemoveCompany({ company, disabled, onRemove }: Props) {
  const { words, language } = usePane();
  const text = companiesWords(language);
  const name = companyName(company);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button icon={<DeleteRegular />} disabledFocusable={disabled} onClick={() => setAsking(true)}>
        {text.remove(name)}
      </Button>
      {asking && (
        <Question
          title={text.removeTitle(name)}
          onCancel={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{words.frame.cancel}</Button>
              <Button
                appearance="primary"
                onClick={() => {
                  setAsking(false);
                  onRemove();
                }}
              >
                {text.removeYes}
              </Button>
            </>
          }
        >
          <span>
            {text.removeKeeps} {text.removeAgain}
          </span>
        </Question>
      )}
    </>
  );
}
