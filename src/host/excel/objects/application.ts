import type { Session } from '../session';
import type { RemoteClass } from '../wire/remoteClass';

/** Calculation is always automatic here; suspending it or the screen changes nothing that shows. */
export const applicationClass: RemoteClass<Session> = {
  name: 'Application',
  scalars: {
    CalculationMode: { get: () => 'Automatic' },
    CalculationState: { get: () => 'Done' },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => false },
  },
  methods: {
    Calculate: ({ calculate }) => calculate(),
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
