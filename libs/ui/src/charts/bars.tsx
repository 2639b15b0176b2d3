import { classes } from '../classes';

export type BarTone = 'plain' | 'strong' | 'muted';

export interface Bar {
  readonly id: string;
  readonly label: string;
  /** The figure in words, as it is printed elsewhere: `149 votes`. */
  readonly says: string;
  /** Length, nought to one. */
  readonly share: number;
  readonly tone?: BarTone;
  /** A short remark: `Elected`. */
  readonly note?: string;
}

export interface BarsProps {
  readonly label: string;
  readonly bars: readonly Bar[];
  /** A line across all bars, such as the quota, nought to one. */
  readonly line?: number;
}

/** Bars with their figures in words, so that nothing is said by length alone. */
export function Bars({ label, bars, line }: BarsProps) {
  return (
    <ul className="fm-bars" aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.id} className="fm-bars__bar">
          <span className="fm-bars__label">
            {bar.label}
            {bar.note && (
              <strong className={classes('fm-bars__note', `fm-bars__note--${bar.tone ?? 'plain'}`)}>
                {bar.note}
              </strong>
            )}
          </span>
          <span className="fm-bars__says">{bar.says}</span>
          <svg className="fm-bars__track" aria-hidden="true" focusable="false">
            <rect className="fm-bars__ground" width="100%" height="100%" rx="3" />
            <rect
              className={classes('fm-bars__fill', `fm-bars__fill--${bar.tone ?? 'plain'}`)}
              width={percent(bar.share)}
              height="100%"
              rx="3"
            />
            {line !== undefined && (
              <line
                className="fm-bars__line"
                x1={percent(line)}
                x2={percent(line)}
                y1="0"
                y2="100%"
              />
            )}
          </svg>
        </li>
      ))}
    </ul>
  );
}

const percent = (share: number): string => `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`;
