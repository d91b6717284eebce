import type { StandInAccount } from '../host/graph/message';

/** Who is signed in at the workbench: an invented credit controller. */
export const demoAccount: StandInAccount = {
  name: 'Noor Peeters',
  address: 'noor.peeters@bosveld.example',
  tenantId: '22222222-2222-4222-8222-222222222222',
  objectId: '33333333-3333-4333-8333-333333333333',
};
