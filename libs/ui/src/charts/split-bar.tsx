import { classes } from '../classes';

export type PartTone = 'for' | 'against' | 'abstained';

export interface Part {
  readonly tone: PartTone;
  readonly label: string;
  readonly count: number;
}

export interface SplitBarProps {
  readonly label: string;
  readonly parts: readonly Part[];
  /** The share of the whole that was needed, nought to one, drawn as a line. */
  readonly needed?: number;
}

/** How one whole was divided: a bar, and a list that says the same. */
export function SplitBar({ label, parts, needed }: SplitBarProps) {
  const whole = parts.reduce((sum, { count }) => sum + count, 0);
  const starts = parts.map((_, index) =>
    parts.slice(0, index).reduce((sum, { count }) => sum + count, 0),
  );
  const percent = (count: number) => `${whole === 0 ? 0 : ((count / whole) * 100).toFixed(2)}%`;
  return (
    <figure className="fm-split" aria-label={label}>
      <svg className="fm-split__bar" aria-hidden="true" focusable="false">
        {parts.map(({ tone, count }, index) => (
          <rect
            key={tone}
            className={`fm-split__part fm-split__part--${tone}`}
            x={percent(starts[index] ?? 0)}
            width={percent(count)}
            height="100%"
          />
        ))}
        {needed !== undefined && (
          <line
            className="fm-split__needed"
            x1={`${(needed * 100).toFixed(2)}%`}
            x2={`${(needed * 100).toFixed(2)}%`}
            y1="0"
            y2="100%"
          />
        )}
      </svg>
      <ul className="fm-split__key">
        {parts.map(({ tone, label: name, count }) => (
          <li key={tone} className={classes('fm-split__item', `fm-split__item--${tone}`)}>
            <span className="fm-split__count">{count.toLocaleString('en-GB')}</span> {name}
          </li>
        ))}
      </ul>
    </figure>
  );
}
