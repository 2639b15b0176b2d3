import { moment, object, type Read, whole } from '../shape';
import { type PollStory } from './poll-story';

/** Letters with codes to sign in with, to electors whom no mail reaches. Source: docs/decisions/0054-codes-in-letters.md. */
export interface CodesIssued {
  readonly letters: number;
  /** Of them, how many took the place of an earlier code. */
  readonly again: number;
  readonly issuedAt: string;
}

export const codesIssued: Read<CodesIssued> = object<CodesIssued>({
  letters: whole,
  again: whole,
  issuedAt: moment,
});

/** Follows how many electors of each poll were sent a code. */
export class IssuedCodes {
  /** Electors with a code, by poll. */
  private readonly electors = new Map<string, number>();

  /**
   * @param goesOn  whether codes of the poll may be in an earlier log
   * @returns what is wrong with it, as `Entry 7 …` goes on
   */
  issue(
    poll: PollStory,
    { letters, again, issuedAt }: CodesIssued,
    goesOn: boolean,
  ): readonly string[] {
    const { id, named, opened, closed } = poll;
    const before = this.electors.get(id) ?? 0;
    const electors = before + Math.max(0, letters - again);
    this.electors.set(id, electors);
    const isOver = closed !== null || Date.parse(issuedAt) >= Date.parse(opened.closesAt);
    return [
      ...(Date.parse(issuedAt) < Date.parse(opened.opensAt) || isOver
        ? [`issues codes for ${named} when nobody can vote in it`]
        : []),
      ...(letters === 0 ? [`issues no codes for ${named}`] : []),
      ...(again > letters || (again > before && !goesOn)
        ? [`replaces more codes of ${named} than were issued`]
        : []),
      ...(electors > opened.roll.count
        ? [`issues codes to more electors of ${named} than there are`]
        : []),
    ];
  }
}
