import { useState } from 'react';
import { type OwnText, type TextPart, type TextWords, textParts } from '../../../core/index';
import type { PanePorts } from '../../frame/paneContext';
import { deskOf } from './textDesk';
import { scopeKey, type TextScope } from './textScope';

const nothing: TextWords = { subject: '', title: '', salutation: '', before: '', after: '', closing: '' };

const same = (one: TextWords, other: TextWords): boolean =>
  textParts.every((part) => one[part] === other[part]);

/** The words that are being written for a scope, kept until they are saved or thrown away. */
export interface TextDrafting {
  readonly words: TextWords;
  readonly changed: boolean;
  /** True where the row says something else since the writing began. */
  readonly overtaken: boolean;
  readonly write: (part: TextPart, value: string) => void;
  readonly drop: () => void;
}

/** @param own what these letters say now: the row that is for them, or a wider one */
export function useTextDraft(ports: PanePorts, scope: TextScope, own: OwnText | null): TextDrafting {
  const { drafts } = deskOf(ports);
  const [, setTurn] = useState(0);
  const key = scopeKey(scope);
  const current = own?.words ?? nothing;
  const draft = drafts.get(key);
  const words = draft?.words ?? current;
  const redraw = (): void => setTurn((turn) => turn + 1);
  return {
    words,
    changed: draft !== undefined && !same(draft.words, current),
    overtaken: draft !== undefined && !same(draft.begunOn, current) && !same(draft.words, current),
    write: (part, value) => {
      const next = { ...words, [part]: value };
      if (same(next, current)) drafts.delete(key);
      else drafts.set(key, { words: next, begunOn: draft?.begunOn ?? current });
      redraw();
    },
    drop: () => {
      drafts.delete(key);
      redraw();
    },
  };
}
