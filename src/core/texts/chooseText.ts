import type { ReminderText } from '../dunning/procedure';
import type { Customer, Language } from '../items/customer';
import { normalisedName } from '../items/normalisedName';
import type { OwnText } from './ownText';

/** What a text is looked for. */
export interface TextAsked extends Pick<Customer, 'kind' | 'profile' | 'procedure'> {
  readonly step: ReminderText;
  readonly language: Language;
  /** Numbers and names of the customer and then of the one that it belongs to: the first goes before the next. */
  readonly groups: readonly string[];
}

/** What a text was chosen for, the strongest first; `shipped` is that of the product. */
export const textSources = ['group', 'procedure', 'profile', 'kind', 'all', 'shipped'] as const;
export type TextSource = (typeof textSources)[number];

/** The company's own text of a letter, or null where it has none and the product's is used. */
export interface TextChoice {
  readonly own: OwnText | null;
  readonly source: TextSource;
}

/**
 * Which text a letter gets: of the company's own texts of that step and language that fit the customer, the one for
 * its group, else for its procedure, its profile, its kind, else the one for all; two that name as much are weighed
 * by the next of these, then one form of Dutch goes before both, and then the upper row counts. Never one in another
 * language: then the product's own.
 * @example
 * chooseText([forAll, forDifficult], { step: 'level-2', language: 'fr', profile: 'difficult', … })
 * //=> { own: forDifficult, source: 'profile' }
 */
export function chooseText(texts: readonly OwnText[], asked: TextAsked): TextChoice {
  let best: TextChoice = { own: null, source: 'shipped' };
  let most = -1;
  // Folding a name costs more than all the rest: only where a text names a group, and then once.
  let groups: readonly string[] | null = null;
  for (const own of texts) {
    if (!fitsOtherwise(own, asked)) continue;
    let nearness = 0;
    if (own.group !== null) {
      groups ??= asked.groups.map(normalisedName);
      const at = groups.indexOf(foldedGroup(own, own.group));
      if (at < 0) continue;
      nearness = groups.length - at;
    }
    const weight = weightOf(own, nearness);
    // Of two with the same weight the upper row stays.
    if (weight <= most) continue;
    most = weight;
    best = { own, source: sourceOf(own) };
  }
  return best;
}

/** Whether a text is for such letters, its group aside. */
const fitsOtherwise = (own: OwnText, asked: TextAsked): boolean =>
  own.step === asked.step &&
  own.languages.includes(asked.language) &&
  (own.kind === null || own.kind === asked.kind) &&
  (own.profile === null || own.profile === asked.profile) &&
  (own.procedure === null || own.procedure.toLowerCase() === asked.procedure.toLowerCase());

const foldedGroups = new WeakMap<OwnText, string>();

/** The group of a text as it is compared, worked out once for all letters of a run. */
function foldedGroup(own: OwnText, group: string): string {
  const known = foldedGroups.get(own);
  if (known !== undefined) return known;
  const name = normalisedName(group);
  foldedGroups.set(own, name);
  return name;
}

/** The stronger outweighs all weaker together; of two groups the nearer one. */
const weightOf = ({ procedure, profile, kind, languages }: OwnText, nearness: number): number =>
  16 * nearness +
  (procedure === null ? 0 : 8) +
  (profile === null ? 0 : 4) +
  (kind === null ? 0 : 2) +
  (languages.length === 1 ? 1 : 0);

function sourceOf({ group, procedure, profile, kind }: OwnText): TextSource {
  if (group !== null) return 'group';
  if (procedure !== null) return 'procedure';
  if (profile !== null) return 'profile';
  return kind === null ? 'all' : 'kind';
}
