import type { Univer } from '@univerjs/core';
import {
  BaseFunction,
  type BaseValueObject,
  IFunctionService,
  NumberValueObject,
} from '@univerjs/engine-formula';
import { AddMonths } from './addMonths';

const DAY = 86_400_000;

/** The serial of 1 January 1970. */
const EPOCH = 25_569;

/** A function without arguments that gives a fixed number. */
class FixedNumber extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;

  constructor(
    name: string,
    private readonly number: number,
  ) {
    super(name);
  }

  override calculate(): BaseValueObject {
    return NumberValueObject.create(this.number);
  }
}

/** Date and time as a clock on the wall shows them, as a serial of Excel. */
function serialOf(now: Date): number {
  const wall = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate(), now.getHours(), now.getMinutes());
  return wall / DAY + EPOCH + now.getSeconds() / 86_400;
}

/**
 * Puts functions of ours in the place of Univer's that differ from Excel's: its TODAY and NOW give the moment in
 * Greenwich, its EDATE a day of the month after where a month is too short.
 */
export function registerOwnFunctions(univer: Univer, now: Date): void {
  const serial = serialOf(now);
  univer
    .__getInjector()
    .get(IFunctionService)
    .registerExecutors(
      new FixedNumber('TODAY', Math.floor(serial)),
      new FixedNumber('NOW', serial),
      new AddMonths('EDATE'),
    );
}
