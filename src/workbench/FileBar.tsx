import { makeStyles, Toolbar, ToolbarButton, tokens } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { type ReactNode, useRef } from 'react';
import type { BarProps } from './barProps';
import { ConfirmDialog } from './ConfirmDialog';
import { useFileActions } from './useFileActions';

const useStyles = makeStyles({
  action: { fontWeight: tokens.fontWeightRegular, minWidth: 'auto' },
  picker: { display: 'none' },
});

/** Open, save, reopen, start over; each asks before something is lost. */
export function FileBar({ session, state, words }: BarProps): ReactNode {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const files = useFileActions(session, state, words);
  const busy = state.opening || !state.workbook;
  return (
    <>
      <Toolbar size="small" aria-label={words.workbook}>
        <ToolbarButton
          className={styles.action}
          icon={<FolderOpenRegular />}
          title={words.openHint}
          disabled={busy}
          onClick={() => picker.current?.click()}
        >
          {words.open}
        </ToolbarButton>
        <ToolbarButton
          className={styles.action}
          icon={<SaveRegular />}
          disabled={busy}
          onClick={() => session.save()}
        >
          {words.save}
        </ToolbarButton>
        <ToolbarButton
          className={styles.action}
          icon={<ArrowSyncRegular />}
          disabled={busy}
          onClick={files.reopen}
        >
          {words.reopen}
        </ToolbarButton>
        <ToolbarButton
          className={styles.action}
          icon={<ArrowResetRegular />}
          disabled={state.opening}
          onClick={files.reset}
        >
          {words.reset}
        </ToolbarButton>
      </Toolbar>
      <input
        ref={picker}
        className={styles.picker}
        type="file"
        aria-label={words.openHint}
        accept=".xlsx,.csv"
        onChange={({ target }) => {
          const picked = target.files?.[0];
          target.value = '';
          if (picked) files.open(picked);
        }}
      />
      <ConfirmDialog question={files.question} cancel={words.cancel} onClose={files.closeQuestion} />
    </>
  );
}
