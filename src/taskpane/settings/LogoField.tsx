import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { type ChangeEvent, useRef, useState } from 'react';
import type { Logo } from '../../app/ports';
import { type CompanyDetailsWords, companyDetailsWords } from '../../wording/pane/companyDetails';
import { usePane } from '../frame/paneContext';
import { type LogoProblem, readLogo } from './readLogo';

const useStyles = makeStyles({
  root: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXS },
  // The paper of a mail, whatever the theme of the pane.
  paper: {
    maxWidth: '100%',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalS,
    backgroundColor: '#ffffff',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    lineHeight: 0,
    '& img': { maxWidth: '100%', height: 'auto' },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const sentences: Readonly<Record<LogoProblem | 'no-room', keyof CompanyDetailsWords & string>> = {
  'not-picture': 'notPicture',
  unreadable: 'unreadable',
  'file-too-large': 'fileTooLarge',
  'too-large': 'logoTooLarge',
  'no-room': 'noRoom',
} satisfies Record<LogoProblem | 'no-room', keyof CompanyDetailsWords>;

interface Props {
  readonly logo: Logo | null;
  /** Name of the company, for those who do not see the picture. */
  readonly company: string;
  /** True where the logos of all companies together are too large. */
  readonly noRoom: boolean;
  readonly onChange: (logo: Logo | null) => void;
}

/** The logo as a mail shows it: chosen from a file, changed and removed. */
export function LogoField({ logo, company, noRoom, onChange }: Props) {
  const { language } = usePane();
  const words = companyDetailsWords(language);
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState<LogoProblem | null>(null);
  const take = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [chosen] = target.files ?? [];
    if (chosen === undefined) return;
    const read = await readLogo(chosen);
    // The same file again is a choice too.
    target.value = '';
    setProblem(read.ok ? null : read.error);
    if (read.ok) onChange(read.value);
  };
  const remove = (): void => {
    setProblem(null);
    onChange(null);
    buttons.current?.querySelector('button')?.focus();
  };
  const wrong = problem ?? (noRoom ? 'no-room' : null);
  return (
    <Field
      label={words.logo}
      {...(wrong === null
        ? { hint: words.logoHelp }
        : { validationMessage: String(words[sentences[wrong]]) })}
    >
      {(control) => (
        <div className={styles.root}>
          {logo !== null && (
            <div className={styles.paper}>
              <img
                src={`data:${logo.type};base64,${logo.base64}`}
                width={logo.width}
                height={logo.height}
                alt={words.logoAlt(company)}
              />
            </div>
          )}
          <input
            ref={file}
            type="file"
            accept="image/png,image/jpeg"
            hidden
            onChange={(event) => void take(event)}
          />
          <div ref={buttons} className={styles.buttons}>
            <Button
              size="small"
              id={control.id}
              aria-describedby={control['aria-describedby']}
              onClick={() => file.current?.click()}
            >
              {logo === null ? words.logoChoose : words.logoChange}
            </Button>
            {logo !== null && (
              <Button size="small" onClick={remove}>
                {words.logoRemove}
              </Button>
            )}
          </div>
        </div>
      )}
    </Field>
  );
}
