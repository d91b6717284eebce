import type { StepTexts } from '../languageTexts';
import { paragraphs } from '../paragraphs';
import {
  amount,
  atOnce,
  free,
  objections,
  opening,
  plan,
  planByPhone,
  planInTime,
  soon,
  thanks,
  theInvoices,
} from './sentences';

const title = 'Betalingsherinnering';
/** A consumer's first; not where an earlier one must have gone before it. */
const first = `{% if charged or level > 1 %}${title}{% else %}Eerste herinnering{% endif %}`;

const escaped = `${opening} Misschien is dit aan uw aandacht ontsnapt.`;
const noticed = `Bij het nakijken van onze boekhouding zien wij dat ${theInvoices} nog {% if one %}openstaat{% else %}openstaan{% endif %}. Waarschijnlijk is dit gewoon aan de aandacht ontsnapt.`;
const request = `Mogen wij u vragen ${amount} ${soon} over te schrijven?`;

/** A first reminder. */
export const level1: StepTexts = {
  business: {
    standard: { title, before: paragraphs(escaped, request) },
    strategic: {
      title,
      before: paragraphs(
        noticed,
        `Wij stellen het op prijs als u ${amount} ${soon} overschrijft. Houdt iets de betaling tegen? Laat het ons weten: wij bellen u graag om het samen op te lossen.`,
        'Wij danken u voor de goede samenwerking.',
      ),
      after: thanks,
    },
    difficult: {
      title,
      before: paragraphs(
        opening,
        `Wij verzoeken u ${amount} ${atOnce} te betalen. Blijft uw betaling uit, dan volgt een aanmaning.`,
      ),
      after: objections,
    },
  },
  consumer: {
    standard: { title: first, before: paragraphs(escaped, `${request}${free}`, '{{ announcement }}', plan) },
    strategic: {
      title: first,
      before: paragraphs(
        noticed,
        `Wilt u zo vriendelijk zijn ${amount} ${soon} over te schrijven?${free}`,
        '{{ announcement }}',
        `${planByPhone} Wij danken u voor uw vertrouwen.`,
      ),
      after: thanks,
    },
    difficult: {
      title: first,
      before: paragraphs(
        opening,
        `Wij vragen u ${amount} ${soon} over te schrijven.${free}`,
        planInTime,
        '{{ announcement }}',
        'Blijven betaling en bericht uit, dan sturen wij u een aanmaning.',
      ),
    },
  },
};
