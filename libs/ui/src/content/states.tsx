import { type ReactNode } from 'react';
import { words } from '../words';

/** Shown while data is on its way. It appears only after a moment, so quick answers do not flash. */
export function Loading({ text = words.loading }: { readonly text?: string }) {
  return (
    <div className="fm-loading" role="status">
      <span className="fm-loading__sign" aria-hidden="true" />
      {text}
    </div>
  );
}

export interface EmptyStateProps {
  readonly title: string;
  /** What would fill it, or what to do next. */
  readonly children?: ReactNode;
}

/** A list with nothing in it, saying why. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className="fm-empty">
      <p className="fm-empty__title">{title}</p>
      {children}
    </div>
  );
}

export interface ProgressBarProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** The same in words: `312 of 1,540 have voted`. */
  readonly says: string;
}

/** How far along something is, in words and as a bar. */
export function ProgressBar({ label, value, max, says }: ProgressBarProps) {
  return (
    <div className="fm-progress">
      <progress className="fm-progress__bar" aria-label={label} value={value} max={max} />
      <span className="fm-progress__says">{says}</span>
    </div>
  );
}
