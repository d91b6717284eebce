import { truth } from '../arguments';
import type { Session } from '../session';
import type { RemoteClass } from '../wire/remoteClass';

export const runtimeClass: RemoteClass<Session> = {
  name: 'Runtime',
  scalars: {
    EnableEvents: {
      get: ({ events }) => events.enabled,
      set: ({ events }, value) => {
        events.enabled = truth(value);
      },
    },
  },
};
