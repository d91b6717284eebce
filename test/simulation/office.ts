import type { Account, Administration, TeamRef } from '../../src/app/ports';
import { unnamedAdministration } from '../../src/app/settings';

/** Monday 23 November 2026, 08:00 UTC. */
export const MONDAY = Date.UTC(2026, 10, 23, 8);

const account = (name: string, address: string): Account => ({
  name,
  address,
  tenantId: '22222222-2222-4222-8222-222222222222',
});

/** Two who send reminders of the same company. */
export const els = account('Els Peeters', 'els@zonneveld.example');
export const jan = account('Jan Maes', 'jan@zonneveld.example');

/** The folder that they share. */
export const teamFolder: TeamRef = {
  drive: 'b!Qm9zdmVsZA',
  folder: '01DEBITEUREN',
  name: 'Debiteuren',
  link: 'https://zonneveld.sharepoint.com/:f:/s/boekhouding/debiteuren',
};

/** Their company, with the folder or without. */
export const company = (team: boolean): Administration => ({
  ...unnamedAdministration,
  id: 'adm-1',
  name: 'Zonneveld Papier',
  signatory: 'Els Peeters',
  contact: 'boekhouding@zonneveld.example',
  enterpriseNumber: '0566.988.259',
  supplies: 'papier',
  iban: 'BE71096123456769',
  team: team ? teamFolder : null,
});
