import { type Constitution, whyNotPublicValue } from '@folkmoot/rules';
import { dateInLondon, type PlainDate } from '@folkmoot/basics';
import { type Entry } from '@folkmoot/log';
import { type Findings } from '../findings';
import { day, listOf, moment, object, type Read, text, whole, yesNo } from '../shape';
import { type Chronicle } from './chronicle';
import { type PollStory } from './poll-story';
import { twoOfficers } from './two-officers';

/** What a poll announces that its lots are drawn from. */
export interface LotsFrom {
  readonly source: string;
  readonly numbers: number;
}

export const lotsFrom: Read<LotsFrom> = object({ source: text, numbers: whole });

/** An officer enters the numbers that others published. */
export interface StatedValue {
  readonly poll: string;
  readonly drawnOn: PlainDate;
  /** Ascending. */
  readonly numbers: readonly number[];
  readonly statedAt: string;
}

export const publicValueStated: Read<StatedValue> = object<StatedValue>({
  poll: text,
  drawnOn: day,
  numbers: listOf(whole),
  statedAt: moment,
});

/** A second officer agrees to them, or does not. */
export const publicValueDecided: Read<{ readonly poll: string; readonly agreed: boolean }> = object(
  { poll: text, agreed: yesNo },
);

/** Follows the numbers from which lots are drawn. Flaws are told as `Entry 7 …` goes on. Source: R-10. */
export class PublicValues {
  private readonly stated = new Map<string, StatedValue & { readonly entry: Entry }>();
  private readonly decided = new Set<string>();

  state(entry: Entry, value: StatedValue, poll: PollStory): string[] {
    this.stated.set(entry.resource, { ...value, entry });
    const announced = poll.opened.lotsFrom;
    if (!announced) return ['enters numbers for lots of a poll that announced none'];
    if (!poll.closed) return ['enters numbers for lots before the poll was closed'];
    const terms = { closedAt: poll.closed.closedAt, today: dateInLondon(value.statedAt) };
    const refusal = whyNotPublicValue(announced, value, terms);
    return refusal ? [`enters numbers for lots that cannot be used: ${lower(refusal.says)}`] : [];
  }

  /** What is wrong with a decision; where it is an agreement, lots are drawn from the numbers from here on. */
  decide(
    entry: Entry,
    { poll: id, agreed }: { readonly poll: string; readonly agreed: boolean },
    poll: PollStory | null,
    goesOn: boolean,
  ): string[] {
    const { resource, index } = entry;
    const value = this.stated.get(resource);
    const again = this.decided.has(resource);
    this.decided.add(resource);
    if (again) return ['decides a second time on numbers for lots'];
    if (!value) return goesOn ? [] : ['decides on numbers for lots that nobody had entered'];
    if (value.poll !== id) return ['decides on numbers for the lots of another poll'];
    if (!agreed || !poll) return [];
    const flaws =
      twoOfficers(value.entry, entry) === 'two'
        ? []
        : ['agrees to numbers for lots for one officer who entered and agreed alone'];
    if (poll.publicValue) flaws.push('agrees to numbers for lots of a poll that had them');
    else poll.publicValue = { numbers: value.numbers, entry: index };
    return flaws;
  }
}

const lower = (says: string): string =>
  says.charAt(0).toLowerCase() + says.slice(1).replace(/\.$/, '');

/** Every first ballot of an election announced what its constitution says of its lots, and no other poll anything. */
export function checkAnnouncedLots(
  { polls }: Chronicle,
  constitutions: ReadonlyMap<number, Constitution>,
  findings: Findings,
): void {
  for (const { opened, named } of polls.values()) {
    const pack = constitutions.get(opened.constitution.version);
    if (!pack || opened.follows !== null) continue;
    const asked = opened.kind === 'election' ? pack.elections.publicValue : undefined;
    const { lotsFrom: announced, entry } = opened;
    if (asked?.source !== announced?.source || asked?.numbers !== announced?.numbers)
      findings.fail(
        'rules',
        `Entry ${entry} opens ${named}, and announces something else for its lots than its constitution has.`,
        { entry },
      );
  }
}
