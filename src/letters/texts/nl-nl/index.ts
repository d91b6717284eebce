import { allProfiles } from '../allProfiles';
import type { LanguageTexts } from '../languageTexts';
import { law } from '../nl/law';
import { labels } from './labels';

const opening =
  'Volgens onze administratie {% if one %}is onderstaande factuur{% else %}zijn onderstaande facturen{% endif %} nog niet volledig betaald, terwijl de vervaldatum is verstreken.';
const stillOpen =
  'Wij hebben u eerder een herinnering gestuurd. Volgens onze administratie {% if one %}is onderstaande factuur{% else %}zijn onderstaande facturen{% endif %} nog niet volledig betaald.';
const stillOpenAfterAll =
  'Wij hebben u hierover al eerder geschreven. Toch {% if one %}is onderstaande factuur{% else %}zijn onderstaande facturen{% endif %} volgens onze administratie nog niet volledig betaald.';

const second = {
  business: allProfiles({
    title: 'Aanmaning',
    before: `${stillOpen}\n\nWij verzoeken u het openstaande bedrag van {{ total }} uiterlijk op {{ payBy }} over te maken.`,
  }),
  consumer: allProfiles({
    title: 'Aanmaning',
    before: `${stillOpen}\n\nWij vragen u het openstaande bedrag van {{ total }} uiterlijk op {{ payBy }} over te maken. Lukt dat niet in één keer, neem dan contact met ons op: dan zoeken wij samen naar een oplossing.\n\n{{ announcement }}`,
  }),
};
const notice = allProfiles({
  title: 'Binnenkort te betalen',
  before: `Een vriendelijk bericht vooraf: de betaaltermijn van onderstaande {% if one %}factuur{% else %}facturen{% endif %} verloopt binnenkort.\n\nWilt u het openstaande bedrag van {{ total }} uiterlijk op {% if one %}de vervaldatum{% else %}de vervaldatum van elke factuur{% endif %} overmaken?`,
});

/**
 * Where Dutch in the Netherlands differs. A consumer's first letter is no "14-dagenbrief" here: that is a letter
 * that announces collection costs and names their amount, and this one asks for none.
 */
export const nlNetherlands: LanguageTexts = {
  steps: {
    notice: { business: notice, consumer: notice },
    'level-1': {
      business: allProfiles({
        title: 'Betalingsherinnering',
        before: `${opening} Wellicht is dit aan uw aandacht ontsnapt.\n\nWilt u het openstaande bedrag van {{ total }} {% if dated %}uiterlijk op {{ payBy }}{% else %}zo spoedig mogelijk{% endif %} overmaken?`,
      }),
      consumer: allProfiles({
        title: 'Betalingsherinnering',
        before: `${opening} Wellicht is dit aan uw aandacht ontsnapt.\n\nWilt u het openstaande bedrag van {{ total }} uiterlijk op {{ payBy }} overmaken?{% unless charged %} Voor deze herinnering brengen wij geen kosten in rekening.{% endunless %}\n\n{{ announcement }}`,
      }),
    },
    'level-2': second,
    'level-3': second,
    'level-4': {
      business: allProfiles({
        title: 'Laatste aanmaning',
        before: `${stillOpenAfterAll}\n\n{% if mixed %}Voor de facturen met de vermelding “{{ mark }}” is dit een formele aanmaning: wij sommeren u deze uiterlijk op {{ payBy }} te betalen. Aan de overige facturen herinneren wij u. Het totale saldo bedraagt {{ total }}.{% else %}Dit is een formele aanmaning: wij sommeren u het openstaande bedrag van {{ total }} uiterlijk op {{ payBy }} te betalen.{% endif %} Ontvangen wij binnen deze termijn geen betaling en geen bericht, dan beraden wij ons over verdere stappen. Wij behouden ons alle rechten voor.`,
      }),
      consumer: allProfiles({
        title: 'Laatste aanmaning',
        before: `${stillOpenAfterAll}\n\n{% if mixed %}Voor de facturen met de vermelding “{{ mark }}” is dit een formele aanmaning: wij vragen u deze uiterlijk op {{ payBy }} te betalen. Aan de overige facturen herinneren wij u. Het totale saldo bedraagt {{ total }}.{% else %}Dit is een formele aanmaning: wij vragen u het openstaande bedrag van {{ total }} uiterlijk op {{ payBy }} te betalen.{% endif %} Lukt dat niet in één keer, neem dan vóór die datum contact met ons op: dan zoeken wij samen naar een oplossing. Zonder betaling of bericht beraden wij ons over verdere stappen.\n\n{{ announcement }}`,
      }),
    },
    'fourteen-days': {
      business: second.business,
      consumer: allProfiles({ title: 'Kosteloze aanmaning', before: `${opening}\n\n{{ announcement }}` }),
    },
  },
  common: {
    subject: '{{ title }} – {{ invoices }}{% if sender %} – {{ sender }}{% endif %}',
    salutation: { business: 'Geachte heer, mevrouw,', consumer: 'Geachte heer, mevrouw,' },
    after:
      'Heeft u inmiddels betaald, dan hebben uw betaling en dit bericht elkaar gekruist en hoeft u niets meer te doen. Heeft u een vraag of klopt er volgens u iets niet? Antwoord dan gerust op deze e-mail.',
    closing: 'Met vriendelijke groet',
  },
  law,
  inclusive: '{{ total }} (inclusief rente en kosten)',
  labels,
};
