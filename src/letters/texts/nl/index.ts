import { allProfiles } from '../allProfiles';
import type { LanguageTexts } from '../languageTexts';
import { labels } from './labels';
import { law } from './law';

const opening =
  'Volgens onze boekhouding {% if one %}is de onderstaande factuur{% else %}zijn de onderstaande facturen{% endif %} nog niet volledig betaald, hoewel de vervaldag verstreken is.';
const stillOpen =
  'Wij stuurden u eerder al een herinnering. Volgens onze boekhouding {% if one %}is de onderstaande factuur{% else %}zijn de onderstaande facturen{% endif %} nog niet volledig betaald.';
const stillOpenAfterAll =
  'Wij schreven u hierover al eerder. Toch {% if one %}is de onderstaande factuur{% else %}zijn de onderstaande facturen{% endif %} volgens onze boekhouding nog niet volledig betaald.';

const second = {
  business: allProfiles({
    title: 'Aanmaning',
    before: `${stillOpen}\n\nWij verzoeken u het openstaande bedrag van {{ total }} uiterlijk op {{ payBy }} over te schrijven.`,
  }),
  consumer: allProfiles({
    title: 'Aanmaning',
    before: `${stillOpen}\n\nWij vragen u het openstaande bedrag van {{ total }} uiterlijk op {{ payBy }} over te schrijven. Lukt dat niet in één keer, neem dan contact met ons op: dan zoeken wij samen een oplossing.\n\n{{ announcement }}`,
  }),
};
const notice = allProfiles({
  title: 'Binnenkort te betalen',
  before: `Een vriendelijk bericht vooraf: {% if one %}de onderstaande factuur vervalt{% else %}de onderstaande facturen vervallen{% endif %} binnenkort.\n\nMogen wij u vragen het openstaande bedrag van {{ total }} uiterlijk op {% if one %}de vervaldag{% else %}de vervaldag van elke factuur{% endif %} over te schrijven?`,
});

/** Dutch as written in Belgium: the base, from which `nlNetherlands` differs. */
export const nl: LanguageTexts = {
  steps: {
    notice: { business: notice, consumer: notice },
    'level-1': {
      business: allProfiles({
        title: 'Betalingsherinnering',
        before: `${opening} Misschien is dit aan uw aandacht ontsnapt.\n\nMogen wij u vragen het openstaande bedrag van {{ total }} {% if dated %}uiterlijk op {{ payBy }}{% else %}eerstdaags{% endif %} over te schrijven?`,
      }),
      consumer: allProfiles({
        title: '{% if charged %}Betalingsherinnering{% else %}Eerste herinnering{% endif %}',
        before: `${opening} Misschien is dit aan uw aandacht ontsnapt.\n\nMogen wij u vragen het openstaande bedrag van {{ total }} uiterlijk op {{ payBy }} over te schrijven?{% unless charged %} Deze herinnering is kosteloos.{% endunless %}\n\n{{ announcement }}`,
      }),
    },
    'level-2': second,
    'level-3': second,
    'level-4': {
      business: allProfiles({
        title: 'Ingebrekestelling',
        before: `${stillOpenAfterAll}\n\n{% if mixed %}Voor de facturen met de vermelding “{{ mark }}” stellen wij u hierbij formeel in gebreke en manen wij u aan om ze uiterlijk op {{ payBy }} te betalen; aan de andere herinneren wij u. Het totale saldo bedraagt {{ total }}.{% else %}Wij stellen u hierbij formeel in gebreke en manen u aan om het openstaande bedrag van {{ total }} uiterlijk op {{ payBy }} te betalen.{% endif %} Ontvangen wij binnen die termijn geen betaling en geen bericht, dan beraden wij ons over verdere stappen, onder voorbehoud van al onze rechten.`,
      }),
      consumer: allProfiles({
        title: 'Ingebrekestelling',
        before: `${stillOpenAfterAll}\n\n{% if mixed %}Voor de facturen met de vermelding “{{ mark }}” stellen wij u hierbij formeel in gebreke en vragen wij u ze uiterlijk op {{ payBy }} te betalen; aan de andere herinneren wij u. Het totale saldo bedraagt {{ total }}.{% else %}Wij stellen u hierbij formeel in gebreke en vragen u het openstaande bedrag van {{ total }} uiterlijk op {{ payBy }} te betalen.{% endif %} Lukt dat niet in één keer, neem dan vóór die datum contact met ons op: dan zoeken wij samen een oplossing. Zonder betaling of bericht beraden wij ons over verdere stappen.\n\n{{ announcement }}`,
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
      'Hebt u intussen betaald, dan hebben uw betaling en dit bericht elkaar gekruist en hoeft u niets meer te doen. Hebt u een vraag of klopt er volgens u iets niet? Antwoord dan gerust op deze e-mail.',
    closing: 'Met vriendelijke groeten',
  },
  law,
  inclusive: '{{ total }} (interesten en kosten inbegrepen)',
  labels,
};
