import type { ComponentProps } from 'react';
import type { DossierAction } from '../../../wording/pane/dossierActions/words';
import { usePane } from '../../frame/paneContext';
import { ActedNotice } from './ActedNotice';
import { ActionBar } from './ActionBar';
import { ActionForm } from './ActionForm';

interface Props extends Pick<ComponentProps<typeof ActionForm>, 'target' | 'acts' | 'money'> {
  readonly offered: ComponentProps<typeof ActionBar>['offered'];
  /** The form that is open; null for none. */
  readonly action: DossierAction | null;
  readonly onAction: (action: DossierAction | null) => void;
}

/** What can be filed: the buttons, or the form of the one that was pressed; above it what was done last, with undo. */
export function Acting({ offered, action, target, acts, money, onAction }: Props) {
  const { asOf, today } = usePane();
  const readOnly = asOf !== today;
  return (
    <>
      <ActedNotice acts={acts} />
      {action === null || readOnly ? (
        <ActionBar
          offered={offered}
          readOnly={readOnly}
          onAction={(chosen) => {
            acts.forget();
            onAction(chosen);
          }}
        />
      ) : (
        <ActionForm
          key={action}
          action={action}
          target={target}
          acts={acts}
          money={money}
          onClose={() => onAction(null)}
        />
      )}
    </>
  );
}
