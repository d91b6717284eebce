import { useMemo } from 'react';
import type { Fault, Letters, TextProblem } from '../../../app/ports';
import type { LoadedRules } from '../../../app/rules';
import type { TextAudience, TextPart, TextWords } from '../../../core/index';
import { usePane } from '../../frame/paneContext';
import type { Run } from '../../run/useRun';
import { scopeKey, type TextScope, textExactlyFor, textInForce } from './textScope';
import { useSettled } from './useSettled';
import { useTextDraft } from './useTextDraft';
import { type TextDone, useTextSaving } from './useTextSaving';

/** What the page of texts shows and does for the letters that are chosen. */
export interface TextWriting {
  readonly words: TextWords;
  /** What the product says for these letters. */
  readonly shipped: TextWords;
  /** Of the words as they were when typing last stood still. */
  readonly problems: readonly TextProblem[];
  /** Those words without the parts that are wrong. */
  readonly usable: TextWords;
  readonly changed: boolean;
  readonly overtaken: boolean;
  readonly readOnly: boolean;
  readonly busy: boolean;
  readonly fault: Fault | null;
  readonly done: TextDone | null;
  /** What taking the row away leads back to; null where there is no row. */
  readonly behind: 'shipped' | 'own' | null;
  readonly write: (part: TextPart, value: string) => void;
  readonly save: () => void;
  readonly discard: () => void;
  readonly remove: () => void;
  readonly undo: () => void;
  readonly forget: () => void;
}

interface Desk {
  readonly run: Run;
  readonly rules: LoadedRules;
  readonly letters: Letters;
  readonly scope: TextScope;
  readonly onAgain: () => Promise<void>;
}

export function useTextWriting({ run, rules, letters, scope, onAgain }: Desk): TextWriting {
  const { ports, settings, asOf } = usePane();
  const row = useMemo(() => textExactlyFor(rules.writtenTexts, scope), [rules, scope]);
  const own = row ?? textInForce(rules.texts, scope).own;
  const draft = useTextDraft(ports, scope, own);
  const { words } = draft;
  const still = useSettled(words, scopeKey(scope));
  const problems = useMemo(() => letters.problemsOf(still), [letters, still]);
  const usable = useMemo(() => withoutParts(still, problems), [still, problems]);
  const shipped = useMemo(
    () =>
      letters.shipped({
        language: scope.language,
        text: scope.step,
        profile: scope.profile ?? 'standard',
        consumer: scope.kind === 'consumer' || scope.step === 'fourteen-days',
      }),
    [letters, scope],
  );
  const saving = useTextSaving(async () => {
    await onAgain();
    // The run goes by the texts as they are now.
    if (run.state.checked !== null) void run.reread(settings, asOf);
  });
  const readOnly = run.state.sending !== null;
  const audience: TextAudience = row ?? { ...scope, languages: [scope.language] };
  const put = async (next: TextWords | null): Promise<void> => {
    if (await saving.put(audienceOf(audience), next, row?.words ?? null)) draft.drop();
  };
  return {
    ...saving,
    words,
    shipped,
    problems,
    usable,
    changed: draft.changed,
    overtaken: draft.overtaken,
    readOnly,
    behind:
      row === null ? null : textInForce(without(rules, row.row), scope).own === null ? 'shipped' : 'own',
    write: (part, value) => {
      saving.forget();
      draft.write(part, value);
    },
    save: () => {
      if (readOnly || saving.busy || letters.problemsOf(words).length > 0) return;
      void put(words);
    },
    discard: () => {
      saving.forget();
      draft.drop();
    },
    remove: () => {
      if (!readOnly && !saving.busy) void put(null);
    },
    undo: () => {
      if (!readOnly && !saving.busy) void saving.undo(row?.words ?? null);
    },
  };
}

const audienceOf = ({ step, languages, kind, profile, group, procedure }: TextAudience): TextAudience => ({
  step,
  languages,
  kind,
  profile,
  group: group === null ? null : group.trim(),
  procedure,
});

const without = ({ texts }: LoadedRules, row: number) => texts.filter((one) => one.row !== row);

/** Words whose wrong parts are left to the product. */
function withoutParts(words: TextWords, problems: readonly TextProblem[]): TextWords {
  const wrong = new Set(problems.map(({ part }) => part));
  const kept = (part: TextPart): string => (wrong.has(part) ? '' : words[part]);
  return {
    subject: kept('subject'),
    title: kept('title'),
    salutation: kept('salutation'),
    before: kept('before'),
    after: kept('after'),
    closing: kept('closing'),
  };
}
