import type { ReminderLetter } from '../../src/app/ports';
import { type ReminderText, reminderTexts } from '../../src/core/dunning/procedure';
import { type Language, languages, type Profile } from '../../src/core/items/customer';
import { toBusiness } from './goldenBusiness';
import { toConsumer } from './goldenConsumer';
import { business, consumer, dutchReferences, senderOf } from './goldenParties';
import { letter } from './sampleLetter';

/** One of the letters that are kept as files. */
export interface Golden {
  readonly language: Language;
  readonly step: ReminderText;
  readonly kind: 'business' | 'consumer';
  readonly profile: Profile;
}

const profiles: readonly Profile[] = ['standard', 'strategic', 'difficult'];

/** Every language, step, kind of customer and profile. */
export const goldens: readonly Golden[] = languages.flatMap((language) =>
  reminderTexts.flatMap((step) =>
    (['business', 'consumer'] as const).flatMap((kind) =>
      profiles.map((profile) => ({ language, step, kind, profile })),
    ),
  ),
);

/** Its name, without what kind of file it is. `nameOf(…) //=> 'fr/consumer-level-1-strategic'` */
export const nameOf = ({ language, step, kind, profile }: Golden): string =>
  `${language}/${kind}-${step}${profile === 'standard' ? '' : `-${profile}`}`;

/** The letter itself. That of fourteen days is Dutch, whatever its language. */
export function goldenLetter({ language, step, kind, profile }: Golden): ReminderLetter {
  const dutch = language === 'nl-NL' || step === 'fourteen-days';
  const party = kind === 'consumer' ? consumer : business;
  const { items, ...told } = kind === 'consumer' ? toConsumer(step, dutch) : toBusiness(step, dutch);
  return letter({
    language,
    kind: step === 'notice' ? 'notice' : 'reminder',
    text: step,
    profile,
    sender: senderOf(language, dutch),
    ...party,
    ...told,
    items: dutch
      ? items.map((item) => ({ ...item, reference: dutchReferences[item.document] ?? null }))
      : items,
  });
}
