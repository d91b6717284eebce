import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Administration } from '../../../app/ports';
import { unnamedAdministration } from '../../../app/settings';
import { companySendingWords } from '../../../wording/pane/companySending';
import { Notice } from '../../components/Notice';
import { usePane } from '../../frame/paneContext';
import type { CompanyDraft } from '../company';
import type { DraftErrors } from '../companyErrors';
import { MailboxField } from './MailboxField';
import { MovingToTeam } from './MovingToTeam';
import { TeamField } from './TeamField';
import { placeOf } from './useMoving';
import { useUnderWay } from './useUnderWay';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
});

interface Props {
  /** As it is saved; null for one more. */
  readonly company: Administration | null;
  readonly draft: CompanyDraft;
  readonly errors: DraftErrors;
  readonly onChange: (changes: Partial<CompanyDraft>) => void;
}

/** From which mailbox a company's mails go out, and in which folder those who send for it see each other's. */
export function CompanySending({ company, draft, errors, onChange }: Props) {
  const { ports, language } = usePane();
  const words = companySendingWords(language);
  const styles = useStyles();
  const underWay = useUnderWay(ports.journal, company?.id ?? null);
  const { team } = draft;
  const before = company?.team ?? null;
  // A folder that was saved while this is open is a new one: the dossier goes there.
  const [known] = useState(() => placeOf(before));
  const place = placeOf(before);
  const isMoving = company !== null && place !== null && place !== known && place === placeOf(team);
  return (
    <div className={styles.root}>
      {underWay > 0 && (
        <Notice kind="warning">
          <span>{words.underWay(underWay)}</span>
        </Notice>
      )}
      <MailboxField
        mailbox={draft.mailbox}
        administration={company?.id ?? unnamedAdministration.id}
        wrong={errors.mailbox !== undefined}
        onChange={(mailbox) => onChange({ mailbox })}
      />
      <TeamField
        team={team}
        link={draft.teamLink}
        notFound={errors.teamLink !== undefined}
        isNew={team?.drive !== before?.drive || team?.folder !== before?.folder}
        onChange={onChange}
      />
      {isMoving && <MovingToTeam company={company} />}
    </div>
  );
}
