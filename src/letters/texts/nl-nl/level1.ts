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

const escaped = `${opening} Wellicht is dit aan uw aandacht ontsnapt.`;
const noticed = `Bij het nalopen van onze administratie zagen wij dat ${theInvoices} nog {% if one %}openstaat{% else %}openstaan{% endif %}. Waarschijnlijk is dit aan de aandacht ontsnapt.`;
const request = `Wilt u ${amount} ${soon} overmaken?`;

/** A first reminder. */
export const level1: StepTexts = {
  business: {
    standard: { title, before: paragraphs(escaped, request) },
    strategic: {
      title,
      before: paragraphs(
        noticed,
        `Wij stellen het op prijs als u ${amount} ${soon} overmaakt. Is er iets waardoor u nog niet kon betalen? Laat het ons weten: wij bellen u graag om het samen op te lossen.`,
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
    standard: { title, before: paragraphs(escaped, `${request}${free}`, '{{ announcement }}', plan) },
    strategic: {
      title,
      before: paragraphs(
        noticed,
        `Wilt u zo vriendelijk zijn ${amount} ${soon} over te maken?${free}`,
        '{{ announcement }}',
        `${planByPhone} Wij danken u voor uw vertrouwen.`,
      ),
      after: thanks,
    },
    difficult: {
      title,
      before: paragraphs(
        opening,
        `Wij vragen u ${amount} ${soon} over te maken.${free}`,
        planInTime,
        '{{ announcement }}',
        'Blijven betaling en bericht uit, dan sturen wij u een aanmaning.',
      ),
    },
  },
};
