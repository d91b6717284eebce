import type { Words } from '../../choose';
import type { Sentence } from './facts';

/** Up to which day was booked, and as of which day is looked. */
export interface DaysFindings {
  readonly fresh: Sentence;
  readonly 'fresh-said': Sentence;
  readonly 'data-day-unknown': Sentence;
  readonly 'data-too-old': Sentence;
  readonly 'as-of-past': Sentence;
  readonly 'as-of-future': Sentence;
}

export const daysFindings: Words<DaysFindings> = {
  nl: {
    fresh: ({ dataDay }) => `Boekingen zijn bij tot en met ${dataDay}`,
    'fresh-said': ({ dataDay, by }) =>
      by === ''
        ? `Geboekt tot en met ${dataDay}, zoals opgegeven`
        : `Geboekt tot en met ${dataDay}, opgegeven door ${by}`,
    'data-day-unknown': () => 'Tot welke dag er geboekt is, staat niet in het blad',
    'data-too-old': ({ dataDay }) => `Oude lijst: geboekt tot en met ${dataDay}`,
    'as-of-past': ({ asOf }) => `Peildatum ${asOf} is voorbij: alleen lezen`,
    'as-of-future': ({ asOf }) => `Peildatum ${asOf} komt nog: alleen vooruitkijken`,
  },
  fr: {
    fresh: ({ dataDay }) => `Écritures à jour au ${dataDay}`,
    'fresh-said': ({ dataDay, by }) =>
      by === ''
        ? `Écritures à jour au ${dataDay}, comme indiqué`
        : `Écritures à jour au ${dataDay}, indiqué par ${by}`,
    'data-day-unknown': () => 'La feuille n’indique pas jusqu’à quand c’est comptabilisé',
    'data-too-old': ({ dataDay }) => `Liste ancienne : écritures jusqu’au ${dataDay}`,
    'as-of-past': ({ asOf }) => `La date de référence ${asOf} est passée : lecture seule`,
    'as-of-future': ({ asOf }) => `La date de référence ${asOf} est future : simulation`,
  },
  de: {
    fresh: ({ dataDay }) => `Buchungen sind aktuell bis ${dataDay}`,
    'fresh-said': ({ dataDay, by }) =>
      by === '' ? `Gebucht bis ${dataDay}, wie angegeben` : `Gebucht bis ${dataDay}, angegeben von ${by}`,
    'data-day-unknown': () => 'Das Blatt nennt keinen letzten Buchungstag',
    'data-too-old': ({ dataDay }) => `Alte Liste: gebucht bis ${dataDay}`,
    'as-of-past': ({ asOf }) => `Der Stichtag ${asOf} ist vorbei: nur lesen`,
    'as-of-future': ({ asOf }) => `Der Stichtag ${asOf} liegt vor uns: nur Vorausschau`,
  },
  en: {
    fresh: ({ dataDay }) => `Bookings are complete up to ${dataDay}`,
    'fresh-said': ({ dataDay, by }) =>
      by === '' ? `Booked up to ${dataDay}, as stated` : `Booked up to ${dataDay}, as stated by ${by}`,
    'data-day-unknown': () => 'The sheet does not say up to which day it is booked',
    'data-too-old': ({ dataDay }) => `Old list: booked up to ${dataDay}`,
    'as-of-past': ({ asOf }) => `As-of date ${asOf} has passed: read-only`,
    'as-of-future': ({ asOf }) => `As-of date ${asOf} is yet to come: a look ahead`,
  },
};
