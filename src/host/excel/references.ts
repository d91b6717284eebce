import type { Area, Change } from '../workbook/types';
import { RangeTarget } from './rangeTarget';

/** Ranges of events are kept without anyone releasing them: the oldest are forgotten. */
const KEPT_EVENT_RANGES = 200;

/** The ranges that the add-in refers to: those of the running request, and those kept for later ones. */
export class References {
  private readonly ofRequest = new Set<RangeTarget>();
  private readonly kept = new Map<string, RangeTarget>();
  private readonly ofEvents: string[] = [];
  private made = 0;

  range(area: Area): RangeTarget {
    const target = new RangeTarget(area);
    this.ofRequest.add(target);
    return target;
  }

  keep(target: RangeTarget): string {
    target.referenceId ??= `RANGE_${++this.made}`;
    this.kept.set(target.referenceId, target);
    return target.referenceId;
  }

  /** Keeps a range that an event tells of. */
  keepForEvent(area: Area): string {
    const id = this.keep(new RangeTarget(area));
    this.ofEvents.push(id);
    if (this.ofEvents.length > KEPT_EVENT_RANGES) this.release(this.ofEvents.shift() ?? '');
    return id;
  }

  find(id: string): RangeTarget | undefined {
    return this.kept.get(id);
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  releaseAll(): void {
    this.kept.clear();
  }

  get count(): number {
    return this.kept.size;
  }

  /** Ranges that were not kept are gone when their request ends. */
  endRequest(): void {
    this.ofRequest.clear();
  }

  /** Lets all ranges follow a change of the workbook. */
  follow(change: Change): void {
    if (change.kind !== 'shifted' && change.kind !== 'sheet-removed') return;
    for (const target of new Set([...this.ofRequest, ...this.kept.values()])) {
      if (change.kind === 'shifted') target.shift(change.shift);
      else target.sheetRemoved(change.sheet);
    }
  }
}
