import { type Entry, sha256Hex } from '@folkmoot/log';
import { object, type Read, sha256, text, whole } from '../shape';
import { type At } from './poll-story';

/** A member asks for the recall of whoever serves a term, for reasons that the log names by their hash. */
export interface RecallBegun {
  readonly term: string;
  readonly reasonsSha256: string;
}

export const recallBegun: Read<RecallBegun> = object<RecallBegun>({
  term: text,
  reasonsSha256: sha256,
});

/** So many signatures stand once a member has signed, or taken a signature back. */
export interface RecallSigned {
  readonly signed: number;
}

export const recallSigned: Read<RecallSigned> = object<RecallSigned>({ signed: whole });

/** Enough of the constituency have signed. */
export interface RecallPresented {
  readonly term: string;
  readonly signed: number;
  readonly entitled: number;
  readonly receivedOn: string;
}

export const recallPresented: Read<RecallPresented> = object<RecallPresented>({
  term: text,
  signed: whole,
  entitled: whole,
  receivedOn: text,
});

interface Recall extends RecallBegun {
  signed: number;
  presented: At<RecallPresented> | null;
}

/** What a decision says of the requisition on which it rests. */
export interface StatedRecall {
  readonly id: string;
  readonly term: string;
  readonly reasons: string;
  readonly signed: number;
  readonly entitled: number;
  readonly receivedOn: string;
}

/** Follows recalls that members sign: how many signatures stand, until they are presented. Source: R-E18. */
export class Recalls {
  private readonly recalls = new Map<string, Recall>();

  /** @returns what is wrong with it, as `Entry 7 …` goes on */
  begin({ resource }: Entry, begun: RecallBegun): readonly string[] {
    if (this.recalls.has(resource)) return ['begins a recall a second time'];
    this.recalls.set(resource, { ...begun, signed: 1, presented: null });
    return [];
  }

  /**
   * @param change  1 where a member signs, −1 where one takes a signature back
   * @param goesOn  whether what was not told here may have been told elsewhere
   */
  sign(
    { resource }: Entry,
    { signed }: RecallSigned,
    change: 1 | -1,
    goesOn: boolean,
  ): readonly string[] {
    const recall = this.recalls.get(resource);
    if (!recall) return unknown(goesOn);
    const flaws = recall.presented ? ['changes the signatures of a recall that was presented'] : [];
    const expected = recall.signed + change;
    recall.signed = signed;
    return signed === expected && signed >= 0
      ? flaws
      : [...flaws, `counts ${signed} signatures of a recall, where ${expected} stand`];
  }

  /** @param goesOn  whether what was not told here may have been told elsewhere */
  present(
    { resource, index }: Entry,
    presented: RecallPresented,
    goesOn: boolean,
  ): readonly string[] {
    const recall = this.recalls.get(resource);
    if (!recall) return unknown(goesOn);
    const flaws: string[] = [];
    if (recall.presented) flaws.push('presents a recall a second time');
    if (presented.term !== recall.term)
      flaws.push('presents a recall from another term than it began with');
    if (presented.signed > recall.signed)
      flaws.push(
        `presents a recall with ${presented.signed} signatures, where ${recall.signed} stand`,
      );
    recall.presented = { ...presented, entry: index };
    return flaws;
  }

  /**
   * Whether a decision rests on a requisition as the log had it before its poll opened.
   * @param tellsAll  whether what was not told here was told nowhere
   * @returns the end of a sentence about the decision
   */
  flawOf(stated: StatedRecall, opening: number, tellsAll: boolean): string | null {
    const recall = this.recalls.get(stated.id);
    if (!recall?.presented || recall.presented.entry >= opening)
      return tellsAll ? 'rests on a requisition that nobody had presented' : null;
    const { term, signed, entitled, receivedOn } = recall.presented;
    const same =
      stated.term === term &&
      stated.signed === signed &&
      stated.entitled === entitled &&
      stated.receivedOn === receivedOn;
    if (!same) return `tells otherwise of its requisition than entry ${recall.presented.entry}`;
    return sha256Hex(stated.reasons) === recall.reasonsSha256
      ? null
      : 'gives other reasons than members signed';
  }
}

const unknown = (goesOn: boolean): readonly string[] =>
  goesOn ? [] : ['is about a recall that nobody had begun'];
