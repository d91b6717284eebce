import { Button, Spinner } from '@fluentui/react-components';
import type { SoughtMail } from '../../../app/openFiledMail';
import { openMailWords } from '../../../wording/pane/openMail';
import { Problem } from '../../components/Problem';
import { usePane } from '../../frame/paneContext';
import { SignInAgain } from '../../run/open/SignInAgain';
import { MailContent } from './MailContent';
import { useFiledMail } from './useFiledMail';

/** Faults after which a second try can be different. */
const lasting: ReadonlySet<string> = new Set(['mail-gone', 'mail-unreadable', 'mail-too-large']);

/** A mail that is fetched and shown, or a sentence that says why it is not. */
export function FiledMail({ mail }: { readonly mail: SoughtMail }) {
  const { words, language } = usePane();
  const text = openMailWords(language);
  const { answer, again } = useFiledMail(mail);
  if (answer === null) return <Spinner size="tiny" label={text.loading} style={{ padding: 12 }} />;
  if (answer.ok) return <MailContent mail={answer.value} />;
  const { error } = answer;
  return (
    <Problem problem={error}>
      <SignInAgain fault={error} onSignedIn={again} />
      {!lasting.has(error.code) && (
        <Button size="small" onClick={again}>
          {words.frame.retry}
        </Button>
      )}
    </Problem>
  );
}
