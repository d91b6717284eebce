import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarGroup,
  makeStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import type { Session } from './session';
import type { Trouble } from './state';
import type { Words } from './words';

const useStyles = makeStyles({
  detail: { fontFamily: 'monospace', overflowWrap: 'anywhere', userSelect: 'text' },
});

/** What went wrong, below the top bar, until it is dismissed. */
export function TroubleBar(props: {
  readonly session: Session;
  readonly troubles: readonly Trouble[];
  readonly words: Words;
}): ReactNode {
  const styles = useStyles();
  const { session, troubles, words } = props;
  return (
    <MessageBarGroup animate="exit-only">
      {troubles.map(({ id, kind, detail }) => (
        <MessageBar key={id} intent={kind === 'protected-sheet' ? 'warning' : 'error'} layout="multiline">
          <MessageBarBody>
            {words.troubles[kind]} {detail && <span className={styles.detail}>{detail}</span>}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label={words.dismiss}
                icon={<DismissRegular />}
                onClick={() => session.troubles.dismiss(id)}
              />
            }
          />
        </MessageBar>
      ))}
    </MessageBarGroup>
  );
}
