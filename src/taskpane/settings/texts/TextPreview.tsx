import { Button } from '@fluentui/react-components';
import { hasSender } from '../../../app/checked';
import type { Letters } from '../../../app/ports';
import type { TextWords } from '../../../core/index';
import { textsWords } from '../../../wording/pane/texts';
import { Notice } from '../../components/Notice';
import { Problem } from '../../components/Problem';
import { Section } from '../../components/Section';
import { usePane } from '../../frame/paneContext';
import { ReadingProgress } from '../../run/check/ReadingProgress';
import type { Run } from '../../run/useRun';
import { PreviewedText } from './PreviewedText';
import type { TextScope } from './textScope';

interface Props {
  readonly run: Run;
  readonly letters: Letters;
  readonly scope: TextScope;
  readonly words: TextWords;
  /** True where a part that is wrong was left out of the words. */
  readonly incomplete: boolean;
}

/** What the mail looks like on a real customer: there is none before the sheet is read. */
export function TextPreview({ run, letters, scope, words, incomplete }: Props) {
  const { settings, asOf, language } = usePane();
  const text = textsWords(language);
  const { checked, reading, problem } = run.state;
  const read = <Button onClick={() => void run.check(settings, asOf, false)}>{text.read}</Button>;
  return (
    <Section title={text.preview}>
      {reading !== null && <ReadingProgress progress={reading} onStop={run.stopCheck} />}
      {checked === null && reading === null && problem !== null && (
        <Problem problem={problem}>{read}</Problem>
      )}
      {checked === null && reading === null && problem === null && (
        <Notice kind="info">
          <span>{text.readFirst}</span>
          {read}
        </Notice>
      )}
      {checked !== null && !hasSender(checked.administration) && (
        <Notice kind="warning">{text.senderFirst}</Notice>
      )}
      {checked !== null && hasSender(checked.administration) && (
        <>
          {incomplete && <Notice kind="warning">{text.problemsFirst}</Notice>}
          <PreviewedText
            letters={letters}
            checked={checked}
            sender={checked.administration}
            scope={scope}
            words={words}
          />
        </>
      )}
    </Section>
  );
}
