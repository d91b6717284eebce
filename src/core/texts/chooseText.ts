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
  for (const own of texts) {
    if (!fits(own, asked)) continue;
    const weight = weightOf(own, asked);
    // Of two with the same weight the upper row stays.
    if (weight <= most) continue;
    most = weight;
    best = { own, source: sourceOf(own) };
  }
  return best;
}

const fits = (own: OwnText, asked: TextAsked): boolean =>
  own.step === asked.step &&
  own.languages.includes(asked.language) &&
  (own.kind === null || own.kind === asked.kind) &&
  (own.profile === null || own.profile === asked.profile) &&
  (own.procedure === null || isSame(own.procedure, asked.procedure)) &&
  (own.group === null || nearness(own.group, asked) > 0);

const isSame = (one: string, other: string): boolean => normalisedName(one) === normalisedName(other);

/** How near the customer a group is: 0 for one that it does not belong to. */
function nearness(group: string, { groups }: TextAsked): number {
  const at = groups.findIndex((name) => isSame(name, group));
  return at < 0 ? 0 : groups.length - at;
}

/** The stronger outweighs all weaker together. */
const weightOf = ({ group, procedure, profile, kind, languages }: OwnText, asked: TextAsked): number =>
  (group === null ? 0 : 16 * nearness(group, asked)) +
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
