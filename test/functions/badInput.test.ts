import fc from 'fast-check';
import { catalogue, type FunctionEntry } from '../../src/functions/catalogue';
import { type Argument, isFailure } from '../../src/functions/values';

/** Functions whose every argument goes cell by cell: all but the table of AGEING. */
const cellByCell = catalogue.filter(({ id }) => id !== 'AGEING');

const column = (cell: unknown, rows: number): Argument =>
  Array.from({ length: rows }, () => [cell as number]);

/** Ranges that are read as a whole, not cell by cell. */
const whole = new Set(['procedure', 'bounds']);
const alignedAt = ({ parameters }: FunctionEntry): number[] =>
  parameters.flatMap(({ name }, at) => (whole.has(name) ? [] : [at]));

test.each(cellByCell)('$id refuses two ranges of unequal shape and names the second', (entry) => {
  const places = alignedAt(entry);
  for (const [first, second] of places.slice(1).map((at) => [places[0] ?? 0, at])) {
    const args = entry.parameters.map((_, at): Argument => {
      if (at === first) return column('2026-11-20', 2);
      return at === second ? column(1, 3) : null;
    });
    expect(entry.run(args)).toEqual({
      failure: 'other-shape',
      argument: entry.parameters[second ?? 0]?.name,
    });
  }
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
  'no function answers a number for %s in a cell that it needs',
  (number) => {
    const sound: Record<string, unknown> = {
      dueDate: '2026-10-22',
      dueDates: '2026-10-22',
      asOf: '2026-11-21',
      date: '2026-11-21',
      customers: 'Zee',
      open: 100,
      regime: 'BE-B2B',
    };
    for (const { id, parameters, run } of catalogue) {
      const needed = parameters.filter(({ optional }) => !optional);
      for (const { name } of needed.filter((one) => one.name !== 'customers' && one.name !== 'text')) {
        const args = needed.map(
          (one): Argument => [[(one.name === name ? number : (sound[one.name] ?? 10)) as number]],
        );
        const result = run(args);
        const cells = isFailure(result) ? [result] : result.flat();
        expect([id, name, cells.some((cell) => isFailure(cell))]).toEqual([id, name, true]);
      }
    }
  },
);

test('whatever a cell holds, every function answers each place with a sound value or a failure', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom<unknown>(
      null,
      undefined,
      '',
      0,
      '2026-11-21',
      46_347,
      'BE-B2B',
      'nl',
      { code: '#N/A' },
      {},
    ),
  );
  const range = fc.oneof(
    fc.constant(null),
    cell,
    fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })).chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    ),
  ) as fc.Arbitrary<Argument>;
  const call = fc
    .constantFrom(...catalogue)
    .chain((entry) =>
      fc.tuple(
        fc.constant(entry),
        fc.array(range, { minLength: entry.parameters.length, maxLength: entry.parameters.length }),
      ),
    );
  fc.assert(
    fc.property(call, ([entry, args]) => {
      const result = entry.run(args);
      for (const answer of isFailure(result) ? [] : result.flat()) {
        if (typeof answer === 'number') expect(Number.isFinite(answer)).toBe(true);
        else expect(['string', 'boolean', 'object']).toContain(typeof answer);
        if (typeof answer === 'string') expect(answer).not.toMatch(/NaN|undefined|Infinity/);
      }
    }),
    { numRuns: 200 },
  );
});
