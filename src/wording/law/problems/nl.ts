import type { ProblemWords } from './problemFacts';

export const nl: ProblemWords = {
  problems: {
    'no-levels': () => 'er is geen enkel niveau. Voeg een rij toe met dagen vanaf 0',
    'too-many-levels': ({ most }) => `er zijn meer dan ${most} niveaus. Verwijder er`,
    'days-missing': ({ column }) => `de dagen ontbreken. Vul “${column}” in`,
    'days-not-whole': ({ found }) => `${found} dagen is geen heel getal. Vul een heel getal in, zoals 10`,
    'days-fall': ({ found }) =>
      `${found} dagen is minder dan in de rij erboven. Zet de niveaus op volgorde van dagen`,
    'negative-after-positive': ({ found }) =>
      `${found} dagen is een bericht voor de vervaldag. Zet die rij boven de niveaus`,
    'interval-not-whole': ({ found, column }) =>
      `${found} is geen heel getal. Vul in “${column}” een heel getal in, zoals 7`,
    'unknown-channel': ({ found, channels }) => `het kanaal ${found} bestaat niet. Kies ${channels}`,
    'no-text': ({ texts }) => `een mail of brief heeft een tekst nodig. Kies ${texts}`,
    'unknown-text': ({ found, texts }) => `de tekst ${found} bestaat niet. Kies ${texts}`,
    'not-yes-or-no': ({ found, column }) => `${found} is geen ja of nee. Vul in “${column}” ja of nee in`,
    'amount-not-valid': ({ found, column }) =>
      `${found} is geen bedrag. Vul in “${column}” een bedrag vanaf 0 in, of niets`,
    'pay-within-not-whole': ({ found, column }) =>
      `${found} is geen heel getal. Vul in “${column}” een aantal dagen in, of niets`,
    'notice-not-by-mail': ({ found }) => `dit gaat alleen per mail, niet via ${found}`,
    'notice-charges': ({ column }) => `er is nog niets te laat: reken niets aan. Maak “${column}” leeg`,
  },
  quoted: (text) => `“${text}”`,
  or: ' of ',
  inLevel: (procedure, level) => `procedure ${procedure}, niveau ${level}`,
  inNotice: (procedure) => `procedure ${procedure}, bericht vooraf`,
  inProcedure: (procedure) => `procedure ${procedure}`,
};
