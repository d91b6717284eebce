import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular, DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ProcedureEntry } from '../../../app/procedures/list';
import { proceduresWords } from '../../../wording/pane/procedures';
import { procedureName } from '../../../wording/procedureNames';
import { Question } from '../../components/Question';
import { usePane } from '../../frame/paneContext';
import { useProcedureUses } from './useProcedureUses';
import { usesText } from './usesText';

const useStyles = makeStyles({ told: { display: 'grid', gap: tokens.spacingVerticalXS } });

interface Props {
  readonly entry: ProcedureEntry;
  /** Customers that it reminds now; null before the sheet was read. */
  readonly users: number | null;
  readonly disabled: boolean;
  readonly onRemove: () => void;
}

/** Takes a procedure out of the workbook, after saying whom that touches. */
export function RemoveProcedure({ entry, users, disabled, onRemove }: Props) {
  const { words, language } = usePane();
  const text = proceduresWords(language);
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const isOwn = entry.origin === 'own';
  const named = useProcedureUses(asking && isOwn ? entry.key : null);
  const told = named === null ? '' : usesText(named, text);
  const name = procedureName(entry.name, language);
  const label = isOwn ? text.removeOwn : text.removeReplaced;
  return (
    <>
      <Button
        size="small"
        icon={isOwn ? <DeleteRegular /> : <ArrowUndoRegular />}
        disabledFocusable={disabled}
        onClick={() => setAsking(true)}
      >
        {label}
      </Button>
      {asking && (
        <Question
          title={isOwn ? text.removeTitle(name) : text.replacedTitle(name)}
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
                {label}
              </Button>
            </>
          }
        >
          <div className={styles.told}>
            <span>{text.removeSteps(entry.written?.rows.length ?? 0)}</span>
            {isOwn && named !== null && <span>{told === '' ? text.usedByNobody : text.usedBy(told)}</span>}
            {isOwn && told !== '' && <span>{text.fallBack}</span>}
            {!isOwn && <span>{text.replacedKeeps}</span>}
            {!isOwn && users !== null && users > 0 && <span>{text.usedBy(text.customers(users))}</span>}
          </div>
        </Question>
      )}
    </>
  );
}
