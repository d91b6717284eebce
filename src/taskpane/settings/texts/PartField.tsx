import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { TextProblem } from '../../../app/ports';
import { type Language, LONGEST_PART, type TextPart } from '../../../core/index';
import { textsWords } from '../../../wording/pane/texts';
import { usePane } from '../../frame/paneContext';
import { InsertMenu } from './InsertMenu';
import { PartProblems } from './PartProblems';
import { insertAt, rowsFor } from './partText';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXXS },
  label: { fontWeight: tokens.fontWeightSemibold },
  area: { width: '100%', minWidth: 0 },
  text: { minHeight: '32px', maxHeight: 'none' },
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** Parts of one line: a new line in them would end up as a space. */
const oneLined: ReadonlySet<TextPart> = new Set(['subject', 'title']);
const paragraphed: ReadonlySet<TextPart> = new Set(['before', 'after']);

interface Props {
  readonly part: TextPart;
  readonly value: string;
  /** What the product says there. */
  readonly shipped: string;
  readonly problems: readonly TextProblem[];
  readonly letterLanguage: Language;
  readonly readOnly: boolean;
  readonly onChange: (value: string) => void;
}

/** One part of a text: its words, what may be inserted, and what is wrong with it. */
export function PartField({ part, value, shipped, problems, letterLanguage, readOnly, onChange }: Props) {
  const { language } = usePane();
  const text = textsWords(language);
  const styles = useStyles();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  /** Until a person has put the cursor somewhere, pieces go to the end. */
  const entered = useRef(false);
  const [caret, setCaret] = useState<number | null>(null);
  const label = text.parts[part];
  useEffect(() => {
    if (caret === null) return;
    // After the menu has given the keyboard back to its button.
    area.current?.focus();
    area.current?.setSelectionRange(caret, caret);
    setCaret(null);
  }, [caret]);
  const insert = (piece: string): void => {
    const end = value.length;
    const at = entered.current ? area.current : null;
    const inserted = insertAt(value, piece, at?.selectionStart ?? end, at?.selectionEnd ?? end);
    onChange(inserted.text);
    setCaret(inserted.caret);
  };
  const isBlank = value === '';
  const isParagraphed = paragraphed.has(part);
  return (
    <div className={styles.root}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <Textarea
        className={styles.area}
        resize="vertical"
        value={value}
        onFocus={() => {
          entered.current = true;
        }}
        placeholder={shipped}
        onChange={(_, { value: typed }) =>
          onChange(oneLined.has(part) ? typed.replace(/\s*\n\s*/g, ' ') : typed)
        }
        textarea={{
          id,
          ref: area,
          className: styles.text,
          lang: letterLanguage,
          rows: rowsFor(isBlank ? shipped : value, isParagraphed ? 3 : 1),
          maxLength: LONGEST_PART,
          readOnly,
          'aria-invalid': problems.length > 0,
          'aria-describedby': `${isParagraphed ? `${id}-hint ` : ''}${id}-problems`,
        }}
      />
      {isParagraphed && (
        <div id={`${id}-hint`} className={styles.hint}>
          {text.paragraphs}
        </div>
      )}
      <div className={styles.actions}>
        <InsertMenu into={label} letterLanguage={letterLanguage} disabled={readOnly} onInsert={insert} />
        {isBlank && shipped !== '' && !readOnly && (
          <Button
            size="small"
            aria-label={`${text.takeOver}: ${label}`}
            onClick={() => {
              onChange(shipped);
              setCaret(0);
            }}
          >
            {text.takeOver}
          </Button>
        )}
      </div>
      <PartProblems
        id={`${id}-problems`}
        problems={problems}
        value={value}
        readOnly={readOnly}
        onChange={(mended) => {
          onChange(mended);
          setCaret(mended.length);
        }}
      />
    </div>
  );
}
