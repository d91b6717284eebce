/** Numbers of the events on the wire, as Microsoft's proxies have them (`eventType`). */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  tableChanged: 101,
} as const;

/** Target of events of the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

/** Which events the add-in listens to, and whether it wants any now. */
export class EventSubscriptions {
  /** `runtime.enableEvents`. */
  enabled = true;
  private readonly counts = new Map<string, number>();

  add(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) - 1));
  }

  wants(type: number, target: string): boolean {
    return this.enabled && (this.counts.get(`${type} ${target}`) ?? 0) > 0;
  }
}
