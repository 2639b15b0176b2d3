import { type ReactNode } from 'react';
import { classes } from '../classes';

export type TagTone = 'neutral' | 'good' | 'bad' | 'warning' | 'information';

export interface TagProps {
  readonly tone?: TagTone;
  readonly children: ReactNode;
}

/** The state of a thing in one or two words. The tone repeats the words; it never stands alone. */
export function Tag({ tone = 'neutral', children }: TagProps) {
  return <strong className={classes('govuk-tag', `fm-tag--${tone}`)}>{children}</strong>;
}
