/** Where a step is drawn: its point on the line, and its label below, which may stand aside to have room. */
interface PlacedStep {
  readonly point: number;
  /** Middle of the label. */
  readonly label: number;
  /** Row of labels, from 0: a second one where they do not fit into one. */
  readonly lane: number;
}

export interface TimelineLayout {
  /** Point of the due date. */
  readonly due: number;
  /** In the order of the days. */
  readonly steps: readonly PlacedStep[];
  readonly lanes: number;
}

/**
 * Places steps on a line, true to their days, with labels that keep their order and never overlap, in as many rows as that takes.
 * @param days from the due date, rising
 * @param width of the drawing
 * @param room width of a label
 * @example layoutTimeline([10, 20, 30], 300, 30).steps.map(({ point }) => point) //=> [105, 195, 285]
 */
export function layoutTimeline(days: readonly number[], width: number, room: number): TimelineLayout {
  const first = Math.min(0, ...days);
  const last = Math.max(0, ...days);
  const [from, to] = [room / 2, width - room / 2];
  const pointOf = (day: number): number =>
    last === first ? (from + to) / 2 : from + ((day - first) / (last - first)) * (to - from);
  const points = days.map(pointOf);
  const lanes = Math.max(1, Math.ceil(((points.length - 1) * room) / (to - from)));
  // A label stands between those of the row above it, so that its line to the point runs between them.
  const labels = spreadOut(points, from, to, room / lanes);
  return {
    due: pointOf(0),
    lanes,
    steps: points.map((point, place) => ({ point, label: labels[place] ?? point, lane: place % lanes })),
  };
}

/** Values that rise, moved apart until `room` lies between them, and as little as that takes from the right. */
function spreadOut(values: readonly number[], from: number, to: number, room: number): readonly number[] {
  const apart: number[] = [];
  for (const value of values)
    apart.push(Math.max(value, from, (apart.at(-1) ?? Number.NEGATIVE_INFINITY) + room));
  let most = to;
  for (let at = apart.length - 1; at >= 0; at -= 1) {
    apart[at] = Math.min(apart[at] ?? to, most);
    most = (apart[at] ?? to) - room;
  }
  return apart;
}
