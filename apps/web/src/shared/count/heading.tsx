import { type ReactNode } from 'react';

/** The level at which the parts of a count are headed: below the heading of the contest. */
export type Level = 2 | 3;

export interface HeadingProps {
  readonly level: Level;
  readonly size?: 's' | 'm';
  readonly children: ReactNode;
}

/** A heading of a part of a count. */
export function Heading({ level, size = 'm', children }: HeadingProps) {
  const Element = level === 2 ? 'h2' : 'h3';
  return <Element className={`govuk-heading-${size} fm-count__heading`}>{children}</Element>;
}
