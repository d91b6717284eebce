import type { TeamRef } from '../../app/ports';
import { type GraphCall, segment } from '../call';

/** Where a team folder is, without what people call it. */
export type Place = Pick<TeamRef, 'drive' | 'folder'>;

/** Ids come out of a workbook: one with a slash or dots would lead elsewhere. */
const id = /^[\w!-]{1,300}$/;

/** True for ids that Graph could have given. */
export const isPlace = ({ drive, folder }: Place): boolean => id.test(drive) && id.test(folder);

/** What all requests for a team folder have in common. */
export const team = { purpose: 'team-folder' } as const satisfies Partial<GraphCall>;

/** Path of the folder itself. */
export const pathOf = ({ drive, folder }: Place): string =>
  `/drives/${segment(drive)}/items/${segment(folder)}`;

/** Path of something in it, by names of ours: `pathIn(place, 'claims/0f…-1.json')`. */
export const pathIn = (place: Place, inside: string): string => `${pathOf(place)}:/${inside}`;

/** Nothing is ever overwritten: what is there stays, and the answer says so (409). */
const writeOnce = { '@microsoft.graph.conflictBehavior': 'fail' } as const;

/** The request that puts a file there, for which its folder has to be there already. */
export const creation = (
  operation: string,
  place: Place,
  inside: string,
  body: object,
): GraphCall & { readonly method: 'PUT' } => ({
  ...team,
  operation,
  method: 'PUT',
  path: `${pathIn(place, inside)}:/content`,
  query: writeOnce,
  body,
});
