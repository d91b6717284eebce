import type { DossierEvent, EventOf } from '../event';
import type { Shape } from './shape';

/** How the detail of each kind of these events is read. */
export type DetailShapes<E extends DossierEvent> = {
  readonly [Kind in E['kind']]: Shape<EventOf<Kind>['detail']>;
};
