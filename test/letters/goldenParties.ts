import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sender } from '../../src/app/ports';
import type { Language } from '../../src/core/items/customer';

const logo = {
  type: 'image/png' as const,
  base64: readFileSync(join(__dirname, '../../assets/icon-80.png')).toString('base64'),
  width: 48,
  height: 48,
};

const supplies: Readonly<Record<Language, string>> = {
  'nl-BE': 'dranken en feestmateriaal',
  'nl-NL': 'dranken en feestmateriaal',
  fr: 'boissons et matériel de fête',
  de: 'Getränke und Festbedarf',
  en: 'beverages and party supplies',
};

/** Who sells: a Belgian company, and a Dutch one for Dutch as written in the Netherlands and Dutch law. */
export const senderOf = (language: Language, dutch: boolean): Sender =>
  dutch
    ? {
        name: 'De Vries Dranken B.V.',
        signatory: 'Joost de Vries',
        contact: 'administratie@devries.example, +31 20 555 01 23',
        enterpriseNumber: 'KvK 12345678',
        supplies: supplies[language],
        logo,
        iban: 'NL91ABNA0417164300',
      }
    : {
        name: 'Martens Groothandel NV',
        signatory: 'An Peeters',
        contact: 'boekhouding@martens.example, +32 3 555 12 34',
        enterpriseNumber: '0566.988.259',
        supplies: supplies[language],
        logo,
        iban: 'BE68539007547034',
      };

/** References as the Dutch company writes them (ISO 11649), by invoice. */
export const dutchReferences: Readonly<Record<string, string>> = {
  '2026-00122': 'RF63202600122',
  '2026-00187': 'RF54202600187',
  '2026-00266': 'RF55202600266',
  '2026-00301': 'RF80202600301',
};

/** Who buys. */
export const business = { consumer: false, customerName: 'Brasserie Le Châtelain', customerNumber: '00042' };
export const consumer = { consumer: true, customerName: 'Noor Claes-Müller', customerNumber: '00117' };
