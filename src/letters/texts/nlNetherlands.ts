import type { LetterTexts } from './letterTexts';
import { nl } from './nl';

const opening =
  'Volgens onze administratie {% if one %}is onderstaande factuur{% else %}zijn onderstaande facturen{% endif %} nog niet volledig betaald, terwijl de vervaldatum is verstreken.';
const stillOpen =
  'Wij hebben u eerder een herinnering gestuurd. Volgens onze administratie {% if one %}is onderstaande factuur{% else %}zijn onderstaande facturen{% endif %} nog niet volledig betaald.';
const stillOpenAfterAll =
  'Wij hebben u hierover al eerder geschreven. Toch {% if one %}is onderstaande factuur{% else %}zijn onderstaande facturen{% endif %} volgens onze administratie nog niet volledig betaald.';

/**
 * Where Dutch in the Netherlands differs. A consumer's first letter is no "14-dagenbrief" here: that is a letter
 * that announces collection costs and names their amount, and this one asks for none.
 */
export const nlNetherlands: Partial<LetterTexts> = {
  first: {
    title: 'Betalingsherinnering',
    opening: `${opening} Wellicht is dit aan uw aandacht ontsnapt.`,
    request:
      'Wilt u het openstaande bedrag van {{ total }} {% if dated %}uiterlijk op {{ payBy }}{% else %}zo spoedig mogelijk{% endif %} overmaken?',
  },
  firstConsumer: {
    title: 'Betalingsherinnering',
    opening: `${opening} Wellicht is dit aan uw aandacht ontsnapt.`,
    request:
      'Wilt u het openstaande bedrag van {{ total }} uiterlijk op {{ payBy }} overmaken? Voor deze herinnering brengen wij geen kosten in rekening.',
  },
  second: {
    title: 'Aanmaning',
    opening: stillOpen,
    request: 'Wij verzoeken u het openstaande bedrag van {{ total }} uiterlijk op {{ payBy }} over te maken.',
  },
  secondConsumer: {
    title: 'Aanmaning',
    opening: stillOpen,
    request:
      'Wij vragen u het openstaande bedrag van {{ total }} uiterlijk op {{ payBy }} over te maken. Lukt dat niet in één keer, neem dan contact met ons op: dan zoeken wij samen naar een oplossing.',
  },
  last: {
    title: 'Laatste aanmaning',
    opening: stillOpenAfterAll,
    request:
      '{% if mixed %}Voor de facturen met de vermelding “{{ mark }}” is dit een formele aanmaning: wij sommeren u deze uiterlijk op {{ payBy }} te betalen. Aan de overige facturen herinneren wij u. Het totale saldo bedraagt {{ total }}.{% else %}Dit is een formele aanmaning: wij sommeren u het openstaande bedrag van {{ total }} uiterlijk op {{ payBy }} te betalen.{% endif %} Ontvangen wij binnen deze termijn geen betaling en geen bericht, dan beraden wij ons over verdere stappen. Wij behouden ons alle rechten voor.',
  },
  lastConsumer: {
    title: 'Laatste aanmaning',
    opening: stillOpenAfterAll,
    request:
      '{% if mixed %}Voor de facturen met de vermelding “{{ mark }}” is dit een formele aanmaning: wij vragen u deze uiterlijk op {{ payBy }} te betalen. Aan de overige facturen herinneren wij u. Het totale saldo bedraagt {{ total }}.{% else %}Dit is een formele aanmaning: wij vragen u het openstaande bedrag van {{ total }} uiterlijk op {{ payBy }} te betalen.{% endif %} Lukt dat niet in één keer, neem dan vóór die datum contact met ons op: dan zoeken wij samen naar een oplossing. Zonder betaling of bericht beraden wij ons over verdere stappen.',
  },
  notice: {
    title: 'Binnenkort te betalen',
    opening:
      'Een vriendelijk bericht vooraf: de betaaltermijn van onderstaande {% if one %}factuur{% else %}facturen{% endif %} verloopt binnenkort.',
    request:
      'Wilt u het openstaande bedrag van {{ total }} uiterlijk op {% if one %}de vervaldatum{% else %}de vervaldatum van elke factuur{% endif %} overmaken?',
  },
  fourteenDays: {
    ...nl.fourteenDays,
    opening,
  },
  inclusive: '{{ total }} (inclusief rente en kosten)',
  crossed:
    'Heeft u inmiddels betaald, dan hebben uw betaling en dit bericht elkaar gekruist en hoeft u niets meer te doen. Heeft u een vraag of klopt er volgens u iets niet? Antwoord dan gerust op deze e-mail.',
  closing: 'Met vriendelijke groet',
  labels: {
    ...nl.labels,
    dueDate: 'Vervaldatum',
    charges: 'Rente en kosten',
    chargeNames: {
      ...nl.labels.chargeNames,
      interest: '{% if consumer %}Wettelijke rente{% else %}Wettelijke handelsrente{% endif %}',
      fixed: 'Vaste vergoeding voor incassokosten',
      fee: 'Aanmaningskosten',
    },
    interestPart:
      '{{ days }} {% if days == 1 %}dag{% else %}dagen{% endif %} tegen {{ percent }} per jaar over {{ on }}',
    chargeBasis: 'berekend over {{ basis }}',
    disputed: '{{ amount }} is in dispuut en wordt hier niet gevraagd',
    beneficiary: 'Ten name van',
    structuredReference: 'Betalingskenmerk',
    freeReference: 'Omschrijving',
  },
};
