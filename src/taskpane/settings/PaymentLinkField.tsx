import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { currencyOf } from '../../core/index';
import { companyDetailsWords } from '../../wording/pane/companyDetails';
import { usePane } from '../frame/paneContext';
import { type LinkPlaceholder, type LinkProblem, linkPlaceholders, linkProblem } from './paymentLink';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  parts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  example: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** A letter about one invoice, to show what a link becomes. */
const sample = {
  total: 123456,
  reference: '+++090/9337/55493+++',
  documents: ['2026-0417'],
  customerNumber: '1001',
};

interface Props {
  readonly link: string;
  /** Of the administration, as typed. */
  readonly currency: string;
  /** What was wrong with it when it was to be saved; null for nothing. */
  readonly problem: LinkProblem | null;
  readonly onChange: (link: string) => void;
}

/** The address of the payment page, with what each mail puts into it, and what becomes of it. */
export function PaymentLinkField({ link, currency, problem, onChange }: Props) {
  const { ports, language } = usePane();
  const words = companyDetailsWords(language);
  const styles = useStyles();
  const input = useRef<HTMLTextAreaElement>(null);
  const insert = (name: LinkPlaceholder): void => {
    const { selectionStart: start = link.length, selectionEnd: end = link.length } = input.current ?? {};
    onChange(`${link.slice(0, start)}{${name}}${link.slice(end)}`);
    input.current?.focus();
  };
  const sentence =
    problem === null
      ? null
      : problem.code === 'placeholder'
        ? words.linkUnknown(problem.found)
        : problem.code === 'insecure'
          ? words.linkInsecure
          : words.linkWrong;
  const example =
    linkProblem(link) === null
      ? ports.links.linkOf({ ...sample, template: link, currency: currencyOf(currency) ?? 'EUR' })
      : '';
  return (
    <div className={styles.root}>
      <Field
        label={words.link}
        {...(sentence === null ? { hint: words.linkHelp } : { validationMessage: sentence })}
      >
        <Textarea
          textarea={{ ref: input }}
          rows={2}
          value={link}
          maxLength={300}
          spellCheck={false}
          onChange={(_, { value }) => onChange(value.replace(/\s/g, ''))}
        />
      </Field>
      <div className={styles.parts}>
        <span>{words.linkParts}</span>
        {linkPlaceholders.map((name) => (
          <Button
            key={name}
            size="small"
            aria-label={`${words.linkParts} ${words[name]}`}
            onClick={() => insert(name)}
          >
            {words[name]}
          </Button>
        ))}
      </div>
      {example !== '' && (
        <span className={styles.example}>
          {words.linkExample} {example}
        </span>
      )}
    </div>
  );
}
