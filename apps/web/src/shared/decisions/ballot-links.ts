import { type Schema } from '@folkmoot/contract';
import { formatDay } from '../dates';

/** How long it is known who cast which ballot in an open poll, in a sentence or two. */
export function linksSay({
  keptUntil,
  because,
  citation,
  unlinkedOn,
  hold,
}: Schema<'BallotLinksDto'>): string {
  if (unlinkedOn)
    return `It was destroyed on ${formatDay(unlinkedOn)}. The papers as counted stay, without names.`;
  if (!keptUntil) return 'It is kept until the result is declared, and for a time after that.';
  const why = `${because ?? ''} (${citation ?? ''})`;
  return hold
    ? `It is on hold, and not destroyed until the hold ends. Without it, it would be kept until ${formatDay(keptUntil)}. ${why}`
    : `It is kept until ${formatDay(keptUntil)}, and destroyed after that day. ${why}`;
}
