import { addYears, dateInLondon, type PlainDate } from '@folkmoot/basics';
import { type Entry } from '@folkmoot/log';
import { object, type Read, text } from '../shape';

/** Who cast which ballot in a poll is destroyed. Source: R-D25, R-F30. */
export interface Unlinking {
  readonly keptUntil: string;
  readonly unlinkedOn: string;
}

export const ballotsUnlinked: Read<Unlinking> = object({ keptUntil: text, unlinkedOn: text });

/** Follows, for each poll, whether it is still known who cast which ballot. */
export class Unlinkings {
  private readonly held = new Set<string>();
  private readonly unlinked = new Set<string>();

  hold({ resource }: Entry): void {
    this.held.add(resource);
  }

  release({ resource }: Entry): void {
    this.held.delete(resource);
  }

  /**
   * What is wrong with destroying it, each as `Entry 7 …` goes on.
   * @param poll  that was closed; `null` where an earlier log tells of it
   */
  flawsIn(
    { resource }: Entry,
    { keptUntil, unlinkedOn }: Unlinking,
    poll: { readonly secrecy: string | null; readonly closedAt: string } | null,
  ): string[] {
    const flaws: string[] = [];
    if (this.held.has(resource)) flaws.push('destroys who cast which ballot while it is on hold');
    if (this.unlinked.has(resource)) flaws.push('destroys who cast which ballot a second time');
    if (poll?.secrecy === 'secret')
      flaws.push('destroys who cast which ballot in a poll that is secret');
    if (unlinkedOn <= keptUntil || (poll && keptUntil < aYearAfter(poll.closedAt)))
      flaws.push('destroys who cast which ballot before its time is over');
    this.unlinked.add(resource);
    return flaws;
  }
}

const aYearAfter = (closedAt: string): PlainDate => addYears(dateInLondon(closedAt), 1);
