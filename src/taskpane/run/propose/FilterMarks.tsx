import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type RefObject, useRef } from 'react';
import type { CurrencyCode } from '../../../core/index';
import { chargeWords } from '../../../wording/pane/charges';
import { proposeLookWords } from '../../../wording/pane/proposeLook';
import { usePane } from '../../frame/paneContext';
import { type Look, noFilter } from './look';
import { isWrongAmount } from './typedAmount';
import type { LookHandle } from './useLook';

const useStyles = makeStyles({
  root: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
  },
  mark: {
    minWidth: 0,
    maxWidth: '100%',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    '& > .fui-Button__icon': { fontSize: '12px', width: '12px', height: '12px' },
  },
});

interface Props {
  readonly look: Look;
  readonly currencies: readonly CurrencyCode[];
  readonly change: LookHandle['change'];
  /** Takes the focus when the last mark is gone. */
  readonly otherwise: RefObject<HTMLElement | null>;
}

/** The filters that hold, each with the way to be rid of it. The search stands in its own box. */
export function FilterMarks({ look, currencies, change, otherwise }: Props) {
  const { language, words } = usePane();
  const text = proposeLookWords(language);
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const levelName = (level: number): string =>
    level === 0 ? chargeWords(language).notice : words.states.level(level);
  /** What is no amount holds nothing back. */
  const isFree = (bound: string): boolean => bound.trim() === '' || isWrongAmount(bound, currencies);
  const marks: readonly (readonly [string, Partial<Look>])[] = [
    ...[...look.levels]
      .sort((one, other) => one - other)
      .map((level) => [levelName(level), { levels: look.levels.filter((one) => one !== level) }] as const),
    ...look.owners.map(
      (owner) =>
        [
          owner === '' ? text.noOwner : owner,
          { owners: look.owners.filter((one) => one !== owner) },
        ] as const,
    ),
    ...(isFree(look.from) ? [] : [[text.amountFrom(look.from.trim()), { from: '' }] as const]),
    ...(isFree(look.to) ? [] : [[text.amountTo(look.to.trim()), { to: '' }] as const]),
    ...(look.waiting ? [[text.waiting, { waiting: false }] as const] : []),
  ];
  if (marks.length === 0) return null;
  const remove = (changes: Partial<Look>): void => {
    change(changes);
    // The mark that had the focus goes: what comes before it takes over, or the search.
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((one) => one.matches(':focus'));
    (buttons[at - 1] ?? otherwise.current)?.focus();
  };
  return (
    <ul ref={list} className={styles.root}>
      {marks.map(([name, changes]) => (
        <li key={name}>
          <Button
            className={styles.mark}
            size="small"
            shape="circular"
            icon={<DismissRegular />}
            iconPosition="after"
            aria-label={text.remove(name)}
            title={text.remove(name)}
            onClick={() => remove(changes)}
          >
            {name}
          </Button>
        </li>
      ))}
      {marks.length > 1 && (
        <li>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              const { search: _, ...rest } = noFilter;
              change(rest);
              otherwise.current?.focus();
            }}
          >
            {text.clear}
          </Button>
        </li>
      )}
    </ul>
  );
}
