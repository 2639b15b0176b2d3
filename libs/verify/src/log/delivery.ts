import { type Entry } from '@folkmoot/log';
import { object, optional, type Read, text, whole } from '../shape';

/** Of an election: which of its notices; of a poll there is one. */
const stage = optional(text);

/** A notice of an election went to so many of those whom it is for. Source: R-D11, R-E17. */
export interface ElectionNoticed {
  readonly stage: string | null;
  readonly sentTo: number;
  readonly entitled: number;
}

export const electionNoticed: Read<ElectionNoticed> = object<ElectionNoticed>({
  stage,
  sentTo: whole,
  entitled: whole,
});

/** A letter with a notice did not arrive: how many of that notice have not by then. */
export interface Undelivered {
  readonly stage: string | null;
  readonly undelivered: number;
}

export const noticeUndelivered: Read<Undelivered> = object<Undelivered>({
  stage,
  undelivered: whole,
});

/** Follows what became of letters with notices, so that no mark is made or forgotten unseen. */
export class Delivery {
  private readonly noticed = new Set<string>();
  private readonly undelivered = new Map<string, number>();

  /** @returns what is wrong with it, as `Entry 7 …` goes on */
  election({ resource }: Entry, notice: ElectionNoticed): readonly string[] {
    const key = keyOf(resource, notice.stage);
    const again = this.noticed.has(key);
    this.noticed.add(key);
    return [
      ...(again ? ['gives the same notice of an election a second time'] : []),
      ...(notice.sentTo > notice.entitled
        ? ['gives notice of an election to more members than it is for']
        : []),
    ];
  }

  /**
   * @param goesOn  whether an earlier log may have counted before
   * @returns what is wrong with it, as `Entry 7 …` goes on
   */
  fail({ resource }: Entry, { stage: of, undelivered }: Undelivered, goesOn: boolean) {
    const key = keyOf(resource, of);
    const before = this.undelivered.get(key);
    this.undelivered.set(key, undelivered);
    const expected = (before ?? 0) + 1;
    return undelivered === expected || (goesOn && before === undefined)
      ? []
      : [`counts ${undelivered} letters that did not arrive where ${expected} should stand`];
  }
}

const keyOf = (resource: string, of: string | null): string => `${resource} ${of ?? ''}`;
