import { type TextPart, textParts } from '../../core/index';
import type { TableColumns } from './columns';

/** What a text is for; `group` and the columns from `kind` on may be blank for all. */
const audienceColumns = ['step', 'language', 'kind', 'profile', 'group', 'procedure'] as const;

/**
 * Columns of the table of texts: a row is what a letter says, for some of the letters of one step. A new table is
 * for all administrations, and has no column of them: a company with several adds it.
 */
export type TextColumn = (typeof audienceColumns)[number] | TextPart | 'administration';

/** Those of a new table. */
export const newTextColumns: readonly TextColumn[] = [...audienceColumns, ...textParts];

export const textColumns: TableColumns<TextColumn> = {
  columns: [...newTextColumns, 'administration'],
  headers: {
    nl: {
      step: 'Stap',
      language: 'Taal',
      kind: 'Zakelijk of consument (leeg: alle)',
      profile: 'Profiel (leeg: alle)',
      group: 'Groep (leeg: alle)',
      procedure: 'Procedure (leeg: alle)',
      subject: 'Onderwerp',
      title: 'Titel',
      salutation: 'Aanspreking',
      before: 'Tekst boven het overzicht',
      after: 'Tekst onder de betaalgegevens',
      closing: 'Slotgroet',
      administration: 'Administratie (leeg: alle)',
    },
    fr: {
      step: 'Étape',
      language: 'Langue',
      kind: 'Entreprise ou consommateur (vide : tous)',
      profile: 'Profil (vide : tous)',
      group: 'Groupe (vide : tous)',
      procedure: 'Procédure (vide : toutes)',
      subject: 'Objet',
      title: 'Titre',
      salutation: 'Formule d’appel',
      before: 'Texte au-dessus du relevé',
      after: 'Texte sous les données de paiement',
      closing: 'Formule de politesse',
      administration: 'Notre société (vide : toutes)',
    },
    de: {
      step: 'Schritt',
      language: 'Sprache',
      kind: 'Geschäftskunde oder Verbraucher (leer: alle)',
      profile: 'Profil (leer: alle)',
      group: 'Konzern (leer: alle)',
      procedure: 'Mahnverfahren (leer: alle)',
      subject: 'Betreff',
      title: 'Überschrift',
      salutation: 'Anrede',
      before: 'Text über der Aufstellung',
      after: 'Text unter den Zahlungsangaben',
      closing: 'Grußformel',
      administration: 'Mandant (leer: alle)',
    },
    en: {
      step: 'Step',
      language: 'Language',
      kind: 'Business or consumer (blank: all)',
      profile: 'Profile (blank: all)',
      group: 'Group (blank: all)',
      procedure: 'Procedure (blank: all)',
      subject: 'Subject',
      title: 'Title',
      salutation: 'Salutation',
      before: 'Text above the statement',
      after: 'Text below the payment details',
      closing: 'Closing',
      administration: 'Our company (blank: all)',
    },
    'nl-NL': { salutation: 'Aanhef' },
  },
  synonyms: {
    step: 'tekst, texte, text, niveau, stufe, mahnstufe, level, welke tekst, welke brief, quel texte, which text, stap van de procedure',
    language: 'taalcode, code langue, sprachcode, language code',
    kind: 'zakelijk of consument, entreprise ou consommateur, geschaftskunde oder verbraucher, business or consumer, soort klant, klanttype, type de client, kundenart, customer type',
    profile: 'profiel, profil, profile, klantprofiel, profil client, kundenprofil, customer profile',
    group:
      'groep, groupe, konzern, group, klantgroep, klantengroep, groupe de clients, kundengruppe, customer group, klant of groep, moederbedrijf, societe mere, muttergesellschaft, parent',
    procedure: 'procedure, mahnverfahren, dunning procedure',
    subject: 'onderwerpregel, sujet, betreffzeile, subject line',
    title: 'titel, kop, hoofding, titre, intitule, uberschrift, heading',
    salutation: 'aanhef, aanspreking, appel, civilite, begrussung, greeting',
    before:
      'tekst boven, tekst boven de tabel, tekst voor, inleiding, texte au dessus, texte avant, introduction, text oben, text davor, einleitung, text above, text before, opening',
    after:
      'tekst onder, tekst onder de tabel, tekst na, texte sous, texte en dessous, texte apres, text unten, text danach, text below, text after',
    closing:
      'slotformule, slot, afsluiting, groet, cloture, formule de cloture, salutations, gruss, schlussformel, sign off',
    administration:
      'administratie, adm, onze administratie, onze firma, societe, notre societe, entite, mandant, unsere firma, administration, company, our company, entity',
  },
};
