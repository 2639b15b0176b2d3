import { type Constitution, type EndOfPoll, whyNotEarly } from '@folkmoot/rules';
import { type Entry } from '@folkmoot/log';
import { type Findings } from '../findings';
import { object, type Read, text, yesNo } from '../shape';
import { type CandidatesStory } from './candidates-story';
import { type Chronicle } from './chronicle';
import { type PollStory } from './poll-story';
import { twoOfficers } from './two-officers';

/** An officer asks for a poll to be closed before its time. */
export const earlyCloseAsked: Read<{ readonly poll: string; readonly reason: string }> = object({
  poll: text,
  reason: text,
});

/** A second officer agrees, or does not. */
export const earlyCloseDecided: Read<{ readonly poll: string; readonly agreed: boolean }> = object({
  poll: text,
  agreed: yesNo,
});

interface Asked {
  readonly poll: string;
  readonly reason: string;
  readonly entry: Entry;
}

/** Follows who asked for a poll to be closed before its time, and what a second officer said. Source: R-01. */
export class EarlyClosings {
  private readonly asked = new Map<string, Asked>();
  private readonly decided = new Set<string>();
  /** The reason on which two officers agreed, by poll. */
  private readonly agreed = new Map<string, string>();

  ask(entry: Entry, request: Omit<Asked, 'entry'>): void {
    this.asked.set(entry.resource, { ...request, entry });
  }

  /** What is wrong with a decision, each as `Entry 7 …` goes on. */
  decide(
    entry: Entry,
    { poll, agreed }: { readonly poll: string; readonly agreed: boolean },
    goesOn: boolean,
  ): string[] {
    const { resource } = entry;
    const request = this.asked.get(resource);
    const again = this.decided.has(resource);
    this.decided.add(resource);
    if (agreed && request?.poll === poll) this.agreed.set(poll, request.reason);
    if (again) return ['decides a second time whether a poll is closed early'];
    if (!request) return goesOn ? [] : ['decides whether a poll is closed early, and nobody asked'];
    if (request.poll !== poll) return ['decides about another poll than was asked about'];
    return agreed && twoOfficers(request.entry, entry) !== 'two'
      ? ['closes a poll early for one officer who asked and agreed alone']
      : [];
  }

  /** What is wrong with the close of a poll before its time. */
  flawOf(
    { id, named, opened }: PollStory,
    reason: string | null,
    candidates: CandidatesStory,
  ): string | null {
    if (this.agreed.has(id))
      return this.agreed.get(id) === reason
        ? null
        : `closes ${named} early for another reason than two officers agreed on`;
    const isAbandoned =
      opened.contests.every((contest) => candidates.abandoned.has(contest.id)) ||
      [...candidates.abandoned.values()].some(({ poll }) => opened.follows !== null && poll === id);
    return isAbandoned ? null : `closes ${named} before its time, and no two officers agreed to it`;
  }

  /** Polls that two officers closed. */
  get polls(): Iterable<string> {
    return this.agreed.keys();
  }
}

/** Asks the rules again whether each poll that two officers closed early could be, under the rules by which it opened. */
export function checkEarlyClosings(
  { earlyClosings, polls, decisions }: Chronicle,
  constitutions: ReadonlyMap<number, Constitution>,
  findings: Findings,
): void {
  for (const id of earlyClosings.polls) {
    const poll = polls.get(id);
    const pack = poll && constitutions.get(poll.opened.constitution.version);
    if (!poll?.closed || !pack) continue;
    const code = decisions.find((decision) => decision.poll === id)?.kind;
    const rules = endOf(poll, pack, code);
    const { closedAt, ballots, entry } = poll.closed;
    const { opensAt, roll } = poll.opened;
    const refusal =
      rules && whyNotEarly(rules, { opensAt, notUsed: roll.count - ballots, at: closedAt });
    if (refusal)
      findings.fail(
        'rules',
        `Entry ${entry} closes ${poll.named} before its time, which its rules do not allow. ${refusal.says}`,
        { entry },
      );
  }
}

/** @param code  the kind of its decision, as far as one was made */
function endOf(
  { opened: { kind } }: PollStory,
  { elections, decisionKinds, fund }: Constitution,
  code: string | undefined,
): EndOfPoll | undefined {
  if (kind === 'election') return elections;
  const known = kind === 'fund-round' ? fund?.decisionKind : code;
  return decisionKinds.find((one) => one.code === known);
}
