import type { LoadedRules } from '../../app/rules';
import type { Language, OwnText, TextPart } from '../../core/index';
import { textParts } from '../../core/index';

/** An own text of the workbook: what it is for, and which parts it has; null is for all. */
interface TextJson extends Pick<OwnText, 'step' | 'kind' | 'profile' | 'group' | 'procedure' | 'row'> {
  readonly languages: readonly Language[];
  readonly parts: readonly TextPart[];
}

/** The own texts that are used, in the order of their rows. */
export const textsJson = ({ texts }: Pick<LoadedRules, 'texts'>): readonly TextJson[] =>
  texts.map(({ row, step, languages, kind, profile, group, procedure, words }) => ({
    step,
    languages,
    kind,
    profile,
    group,
    procedure,
    row,
    parts: textParts.filter((part) => words[part] !== ''),
  }));
