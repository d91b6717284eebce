import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { use, useEffect, useState } from 'react';
import type { Fault, Letters } from '../../../app/ports';
import type { LoadedRules } from '../../../app/rules';
import { textParts } from '../../../core/index';
import { textsWords } from '../../../wording/pane/texts';
import { Notice } from '../../components/Notice';
import { Problem } from '../../components/Problem';
import { usePane } from '../../frame/paneContext';
import { StepPage } from '../../run/StepPage';
import type { Run } from '../../run/useRun';
import { PartField } from './PartField';
import { ScopeForm } from './ScopeForm';
import { TextActions } from './TextActions';
import { TextPreview } from './TextPreview';
import { TextUsed } from './TextUsed';
import { deskOf } from './textDesk';
import { firstScope } from './textScope';
import { useTextWriting } from './useTextWriting';

const useStyles = makeStyles({
  // A button hides what does not fit, so a long page would squeeze it.
  back: { alignSelf: 'start', flexShrink: 0 },
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  parts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
});

interface Props {
  readonly run: Run;
  readonly rules: LoadedRules;
  /** Why they could not be read again. */
  readonly fault: Fault | null;
  /** Reads the tables of the workbook again. */
  readonly onAgain: () => Promise<void>;
  readonly onBack: () => void;
}

/** The page on which a company writes the texts of its mails, each seen at once on a real customer. */
export function TextsPage(props: Props) {
  const { ports } = usePane();
  const [opening] = useState(() => ports.openLetters());
  return <Texts {...props} opening={opening} />;
}

function Texts({
  run,
  rules,
  fault,
  onAgain,
  onBack,
  opening,
}: Props & { readonly opening: Promise<Letters> }) {
  const { ports, words: pane, language } = usePane();
  const text = textsWords(language);
  const styles = useStyles();
  const letters = use(opening);
  const desk = deskOf(ports);
  const [scope, setScope] = useState(() => desk.scope ?? firstScope(language));
  const writing = useTextWriting({ run, rules, letters, scope, onAgain });
  const { words, shipped, problems, readOnly } = writing;
  useEffect(() => {
    // Who comes from the sheet, or back from it, may have changed a row there.
    const again = (): void => void onAgain();
    again();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, [onAgain]);
  return (
    <StepPage
      title={text.title}
      takeFocus
      above={
        <Button
          className={styles.back}
          appearance="subtle"
          size="small"
          icon={<ArrowLeftRegular />}
          onClick={onBack}
        >
          {text.back}
        </Button>
      }
      footer={<TextActions writing={writing} />}
    >
      {readOnly && <Notice kind="info">{text.sending}</Notice>}
      {fault !== null && (
        <Problem problem={fault}>
          <Button size="small" onClick={() => void onAgain()}>
            {pane.frame.retry}
          </Button>
        </Problem>
      )}
      <ScopeForm
        scope={scope}
        procedures={rules.procedures}
        onScope={(next) => {
          desk.scope = next;
          setScope(next);
          writing.forget();
        }}
      />
      <TextUsed scope={scope} rules={rules} />
      <div className={styles.parts}>
        <span className={styles.hint}>{text.blank}</span>
        {textParts.map((part) => (
          <PartField
            key={part}
            part={part}
            value={words[part]}
            shipped={shipped[part]}
            problems={problems.filter((problem) => problem.part === part)}
            letterLanguage={scope.language}
            readOnly={readOnly}
            onChange={(value) => writing.write(part, value)}
          />
        ))}
      </div>
      <TextPreview
        run={run}
        letters={letters}
        scope={scope}
        words={writing.usable}
        incomplete={problems.length > 0}
      />
    </StepPage>
  );
}
