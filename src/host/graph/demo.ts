import type { DriveSeed } from './drive/item';
import type { SharedMailbox, StandInAccount } from './message';

const TENANT = '22222222-2222-4222-8222-222222222222';

/** Who is signed in at the workbench: an invented credit controller. */
export const demoAccount: StandInAccount = {
  name: 'Noor Peeters',
  address: 'noor.peeters@bosveld.example',
  tenantId: TENANT,
  objectId: '33333333-3333-4333-8333-333333333333',
};

/** Her colleague, who chases the same customers. */
export const demoColleague: StandInAccount = {
  name: 'Bram Claes',
  address: 'bram.claes@bosveld.example',
  tenantId: TENANT,
  objectId: '44444444-4444-4444-8444-444444444444',
};

/** The mailbox that both work in. */
export const demoShared: SharedMailbox = {
  name: 'Facturen Bosveld',
  address: 'facturen@bosveld.example',
  members: [demoAccount.address, demoColleague.address],
};

/** Their document library, whose files are given out at this origin. */
export const demoLibrary = (origin = 'https://bosveld.sharepoint.com'): DriveSeed => ({
  id: 'b!bosveld-library_1',
  name: 'Documenten',
  webUrl: `${origin}/sites/Debiteuren/Documenten`,
  members: { [demoAccount.address]: 'write', [demoColleague.address]: 'write' },
  folders: [
    {
      id: '01BOSVELDFOLDER1',
      name: 'Herinneringen',
      link: 'https://bosveld.sharepoint.com/:f:/s/Debiteuren/Ebosveld_herinneringen?e=1x2y3z',
    },
  ],
});
