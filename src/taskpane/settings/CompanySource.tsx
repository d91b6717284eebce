import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { languages } from '../../core/index';
import { companiesWords } from '../../wording/pane/companies';
import { creditLimitWords } from '../../wording/pane/creditLimit';
import { languageNames } from '../../wording/pane/settings';
import { Problem } from '../components/Problem';
import { companyName } from '../frame/companyName';
import { usePane } from '../frame/paneContext';
import type { CompanyDraft } from './company';
import type { DraftErrors } from './companyErrors';
import { useSheetNames } from './useSheetNames';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  input: { minWidth: 0, width: '100%' },
  codes: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  code: { minWidth: 0 },
});

const narrow = { root: { style: { minWidth: 0 } }, select: { style: { minWidth: 0, width: '100%' } } };

/** Codes that are offered; a sheet of more companies has them all in its column. */
const MOST_CODES = 8;

interface Props {
  readonly draft: CompanyDraft;
  readonly errors: DraftErrors;
  /** Company codes of the sheet that was read last. */
  readonly codes: readonly string[];
  readonly onChange: (changes: Partial<CompanyDraft>) => void;
}

/** Where a company's items stand, and what holds for those that do not say it themselves. */
export function CompanySource({ draft, errors, codes, onChange }: Props) {
  const { ports, language } = usePane();
  const words = companiesWords(language);
  const credit = creditLimitWords(language);
  const styles = useStyles();
  const { names, fault } = useSheetNames(ports.sheet);
  const { source } = errors;
  const conflict =
    source === undefined
      ? null
      : source.company === null
        ? words.sameSheet(companyName(source))
        : words.sameCode(companyName(source));
  const listed = names ?? [];
  const isGone = draft.sheet !== '' && !listed.includes(draft.sheet);
  return (
    <div className={styles.root}>
      <Field label={words.sheet} {...(conflict === null ? {} : { validationMessage: conflict })}>
        <Select {...narrow} value={draft.sheet} onChange={(_, { value }) => onChange({ sheet: value })}>
          <option value="">{words.sheetInFront}</option>
          {isGone && (
            <option value={draft.sheet}>{names === null ? draft.sheet : words.sheetGone(draft.sheet)}</option>
          )}
          {listed.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {fault !== null && <Problem problem={fault} />}
      <Field label={words.code} hint={words.codeHelp}>
        <Input
          className={styles.input}
          value={draft.company}
          maxLength={100}
          onChange={(_, { value }) => onChange({ company: value })}
        />
      </Field>
      {codes.length > 0 && (
        <div className={styles.codes}>
          <span>{words.codesFound}</span>
          {codes.slice(0, MOST_CODES).map((code) => (
            <Button
              key={code}
              className={styles.code}
              size="small"
              aria-label={`${words.code}: ${code}`}
              onClick={() => onChange({ company: code })}
            >
              {code}
            </Button>
          ))}
        </div>
      )}
      <Field
        label={words.currency}
        {...(errors.currency ? { validationMessage: words.currencyUnknown } : { hint: words.currencyHelp })}
      >
        <Input
          className={styles.input}
          value={draft.currency}
          maxLength={10}
          onChange={(_, { value }) => onChange({ currency: value })}
        />
      </Field>
      <Field label={words.language} hint={words.languageHelp}>
        <Select {...narrow} value={draft.language} onChange={(_, { value }) => onChange({ language: value })}>
          <option value="">{words.asPane}</option>
          {languages.map((one) => (
            <option key={one} value={one} lang={one}>
              {languageNames[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={credit.zeroField}>
        <Select
          {...narrow}
          value={draft.zeroLimit ?? ''}
          onChange={(_, { value }) =>
            onChange({ zeroLimit: value === 'none' || value === 'no-credit' ? value : null })
          }
        >
          <option value="">{credit.zeroUnsaid}</option>
          <option value="none">{credit.zeroNone}</option>
          <option value="no-credit">{credit.zeroNoCredit}</option>
        </Select>
      </Field>
    </div>
  );
}
