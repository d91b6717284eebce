import { useState } from 'react';
import type { Fault } from '../../../app/ports';
import { saveText } from '../../../app/saveText';
import { currentAdministration } from '../../../app/settings';
import type { TextAudience, TextWords } from '../../../core/index';
import { orUnexpected } from '../../frame/orUnexpected';
import { usePane } from '../../frame/paneContext';

/** What was just done to a row, and how it was before. */
export interface TextDone {
  readonly what: 'saved' | 'removed' | 'undone';
  readonly audience: TextAudience;
  readonly before: TextWords | null;
}

const nothing: TextWords = { subject: '', title: '', salutation: '', before: '', after: '', closing: '' };

/** Writes texts into the table of the workbook, one at a time, and takes the last one back. */
export function useTextSaving(onDone: () => Promise<void>): {
  readonly busy: boolean;
  readonly fault: Fault | null;
  readonly done: TextDone | null;
  /** @param words null takes the row away; `before` is what stands there, null for no row */
  readonly put: (
    audience: TextAudience,
    words: TextWords | null,
    before: TextWords | null,
  ) => Promise<boolean>;
  /** @param current what stands there now */
  readonly undo: (current: TextWords | null) => Promise<boolean>;
  /** Forgets what was done: it can no longer be taken back here. */
  readonly forget: () => void;
} {
  const { ports, language, settings } = usePane();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const [done, setDone] = useState<TextDone | null>(null);
  const write = async (
    what: TextDone['what'],
    audience: TextAudience,
    words: TextWords | null,
    before: TextWords | null,
  ): Promise<boolean> => {
    setBusy(true);
    const saved = await orUnexpected(
      saveText(ports, {
        audience,
        words: words ?? nothing,
        before: before && { words: before },
        language,
        scope: {
          administration: currentAdministration(settings),
          administrations: settings.administrations,
        },
      }),
    );
    setFault(saved.ok ? null : saved.error);
    setDone(saved.ok ? { what, audience, before } : null);
    await onDone();
    setBusy(false);
    return saved.ok;
  };
  return {
    busy,
    fault,
    done,
    put: (audience, words, before) => write(words === null ? 'removed' : 'saved', audience, words, before),
    undo: async (current) => done !== null && write('undone', done.audience, done.before, current),
    forget: () => {
      setDone(null);
      setFault(null);
    },
  };
}
