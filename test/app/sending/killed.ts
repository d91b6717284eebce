import type { Ports } from '../../../src/app/ports';

/** Ports that die at one of their answers: nothing that was asked for after it, or from it on, is ever answered. */
export interface Mortal {
  readonly ports: Ports;
  /** Resolves when they died. */
  readonly dead: Promise<'dead'>;
}

/** What changes nothing: dying there is as dying after the work before it, or before the work after it. */
const READING: ReadonlySet<PropertyKey> = new Set([
  'allRecordedEvents',
  'find',
  'handedOver',
  'load',
  'look',
  'names',
  'read',
  'readActive',
  'readNamed',
  'recorded',
  'show',
  'signIn',
]);

/**
 * Ports that die at the answer with this number, from 1, to work that changes something.
 * @param isDone whether the work that it asks for was done all the same
 */
export function mortal(ports: Ports, number: number, isDone: boolean): Mortal {
  let answers = 0;
  let die: (dead: 'dead') => void = () => {};
  const dead = new Promise<'dead'>((resolve) => {
    die = resolve;
  });
  const never = new Promise<never>(() => {});
  const wrap = <T extends object>(port: T): T =>
    new Proxy(port, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        if (READING.has(name))
          return (...given: unknown[]) => (answers >= number ? never : member.apply(target, given));
        return async (...given: unknown[]) => {
          answers += 1;
          if (answers > number) return never;
          if (answers < number) return member.apply(target, given);
          if (isDone) await member.apply(target, given);
          die('dead');
          return never;
        };
      },
    });
  return {
    dead,
    ports: {
      ...ports,
      identity: wrap(ports.identity),
      sheet: wrap(ports.sheet),
      dossier: wrap(ports.dossier),
      journal: wrap(ports.journal),
      mailer: (address) => wrap(ports.mailer(address)),
      mailbox: (address) => wrap(ports.mailbox(address)),
      teams: { ...ports.teams, open: (ref) => wrap(ports.teams.open(ref)) },
    },
  };
}
