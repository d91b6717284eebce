import { makeStyles, tokens } from '@fluentui/react-components';
import { proceduresWords } from '../../../wording/pane/procedures';
import { usePane } from '../../frame/paneContext';
import { channelIcons } from './channelIcons';
import type { Step } from './steps';
import { layoutTimeline } from './timelineLayout';

/** As wide as the pane's narrowest page; wider ones show it larger, up to half as much again. */
const WIDTH = 288;
/** Room of a label: that of its icon, or of as many figures as it has. */
const ROOM = 28;
const FIGURE = 8;
const SIGN = 10;
const GAP = 4;
const LINE = 30;
const LABELS = 48;
const LANE = 44;
const ICON = 16;

/** Lines of a drawing do not take the colours of the user by themselves. */
const forced = { '@media (forced-colors: active)': { stroke: 'CanvasText' } };

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXXS, margin: 0, minWidth: 0 },
  drawing: { width: '100%', maxWidth: '432px', height: 'auto', color: tokens.colorNeutralForeground1 },
  track: { stroke: tokens.colorNeutralStroke1, strokeWidth: '2px', ...forced },
  aside: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1px', fill: 'none', ...forced },
  due: { stroke: tokens.colorNeutralForeground1, strokeWidth: '2px', ...forced },
  before: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandForeground1,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  after: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorBrandForeground1,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { fill: 'CanvasText', stroke: 'CanvasText' },
  },
  text: { fill: 'currentColor', fontSize: '12px', fontFamily: tokens.fontFamilyBase },
  day: { fill: 'currentColor', fontSize: '12px', fontFamily: tokens.fontFamilyBase, fontWeight: 600 },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    '& > span': { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  },
});

/** The days of a procedure as a line: the due date, notices before it, levels after it, each with its means. */
export function Timeline({ steps }: { readonly steps: readonly Step[] }) {
  const { language } = usePane();
  const text = proceduresWords(language);
  const styles = useStyles();
  const drawn = steps.flatMap((step) => (step.days === null ? [] : [{ ...step, days: step.days }]));
  if (drawn.length < steps.length || drawn.length === 0) return <span>{text.noTimeline}</span>;
  const widths = drawn.map(({ days, charges }) => String(days).length * FIGURE + (charges ? SIGN : 0) + GAP);
  const {
    due,
    steps: places,
    lanes,
  } = layoutTimeline(
    drawn.map(({ days }) => days),
    WIDTH,
    Math.max(ROOM, ...widths),
  );
  const told = drawn.map(({ days, level, channel, charges }) =>
    level === 0
      ? text.noticeTold(-days)
      : text.levelTold(level, days, channel === null ? '' : text.channels[channel], charges),
  );
  const height = LABELS + lanes * LANE;
  const means = [...new Set(drawn.flatMap(({ channel }) => (channel === null ? [] : [channel])))];
  const anchor = due < WIDTH / 4 ? 'start' : due > (WIDTH * 3) / 4 ? 'end' : 'middle';
  return (
    <div className={styles.root}>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={`${text.timeline}: ${told.join(' ')}`}
      >
        <line className={styles.track} x1={2} x2={WIDTH - 2} y1={LINE} y2={LINE} />
        <line className={styles.due} x1={due} x2={due} y1={LINE - 10} y2={LINE + 7} />
        <text
          className={styles.text}
          x={anchor === 'middle' ? due : anchor === 'start' ? Math.max(2, due - 6) : due + 6}
          y={14}
          textAnchor={anchor}
        >
          {text.dueDate}
        </text>
        {drawn.map(({ row, days, level, channel, charges }, at) => {
          const { point, label, lane } = places[at] ?? { point: due, label: due, lane: 0 };
          const top = LABELS + lane * LANE;
          const Icon = channel === null ? null : channelIcons[channel];
          return (
            <g key={row.id}>
              <polyline
                className={styles.aside}
                points={`${point},${LINE + 5} ${label},${LABELS - 3} ${label},${top - 1}`}
              />
              <circle className={level === 0 ? styles.before : styles.after} cx={point} cy={LINE} r={5} />
              {Icon !== null && <Icon x={label - ICON / 2} y={top} width={ICON} height={ICON} />}
              <text className={styles.day} x={label} y={top + ICON + 12} textAnchor="middle">
                {String(days).replace('-', '\u2212')}
                {charges ? '\u2009€' : ''}
              </text>
            </g>
          );
        })}
      </svg>
      <div className={styles.legend} aria-hidden>
        <span>{text.dayAxis}</span>
        {means.map((channel) => {
          const Icon = channelIcons[channel];
          return (
            <span key={channel}>
              <Icon /> {text.channels[channel]}
            </span>
          );
        })}
        {drawn.some(({ charges }) => charges) && (
          <span>
            <b>€</b> {text.charges}
          </span>
        )}
      </div>
    </div>
  );
}
