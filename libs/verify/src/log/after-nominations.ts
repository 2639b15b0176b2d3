import { valueOf } from '@folkmoot/basics';
import { ask, CONFIRMING, type Constitution, methodForSeats } from '@folkmoot/rules';
import { type Findings } from '../findings';
import { type CalledElection, contestOf } from './candidate-fields';
import { type Chronicle } from './chronicle';
import { type Contest, contestCalled } from './poll-opened';
import { type PollStory } from './poll-story';

/**
 * Asks the rules again what became of each poll of which a candidate ceased to stand: the count passes the name over, or
 * the poll is abandoned and held again for the same seats. Source: R-D27, R-F29.
 */
export function checkAfterNominations(
  chronicle: Chronicle,
  constitutions: ReadonlyMap<number, Constitution>,
  findings: Findings,
): void {
  const { candidates, polls, elections } = chronicle;
  const held = Array.from(polls.values()).flatMap((poll) =>
    poll.opened.contests.map((contest) => ({ poll, contest })),
  );
  /** The contest of a poll in which somebody stood, or else one for the same seats. */
  const heldFor = (called: string, candidate: string) => {
    const own = held.filter(({ contest }) => contestCalled(contest) === called);
    return own.find(({ contest }) => contest.options.some(({ id }) => id === candidate)) ?? own[0];
  };
  for (const ceased of candidates.ceased) {
    const put = heldFor(ceased.contest, ceased.candidate);
    const fail = (says: string) =>
      findings.fail('rules', `Entry ${ceased.entry} ${says}.`, { entry: ceased.entry });
    if (!put || ceased.entry < put.poll.opened.entry) continue;
    const pack = constitutions.get(put.poll.opened.constitution.version);
    const named = put.contest.options.find(({ id }) => id === ceased.candidate);
    if (!named) fail(`lets somebody cease to stand who was not on the paper of ${put.poll.named}`);
    if (!pack || !named) continue;
    const verdict = whatBecomes(pack, put.contest, ceased, named.name);
    if (verdict === 'out-of-order')
      fail('lets a candidate withdraw later than the constitution allows');
    else if ((verdict === 'lapsed') !== (candidates.abandoned.get(ceased.contest) !== undefined))
      fail(
        verdict === 'lapsed'
          ? `should have abandoned “${put.contest.title}”: its papers do not rank`
          : `abandoned “${put.contest.title}”, though its papers rank`,
      );
  }
  for (const [id, { heldAgainIn, heldBy, candidate, entry }] of candidates.abandoned) {
    const put = heldFor(id, candidate);
    const again = elections.get(heldAgainIn);
    if (put && !isHeldAgain(put, elections, again, heldBy))
      findings.fail(
        'rules',
        `Entry ${entry} abandons “${put.contest.title}”, and no election was called for the same seats instead.`,
        { entry },
      );
  }
}

const whatBecomes = (
  pack: Constitution,
  { seats, against }: Contest,
  { cause, on }: { readonly cause: string; readonly on: string },
  candidate: string,
): string => {
  const ruling = ask(pack, {
    type: 'candidate-ceases',
    candidate,
    cause,
    at: on,
    pollOpened: true,
    declaredAt: null,
    method: against === null ? methodForSeats(pack.elections, seats ?? 1) : CONFIRMING,
  });
  return ruling.ok ? valueOf(ruling).verdict : 'out-of-order';
};

/** What a contest was to fill: for an office its election says so, as everybody on the roll answers it. */
const filledBy = (
  { opened }: PollStory,
  contest: Contest,
  elections: Chronicle['elections'],
): string | undefined =>
  contest.constituency ?? contestOf(elections.get(opened.subject ?? ''), contest)?.constituency;

const isHeldAgain = (
  { poll, contest }: { readonly poll: PollStory; readonly contest: Contest },
  elections: Chronicle['elections'],
  again: CalledElection | undefined,
  heldBy: string | null,
): boolean =>
  again !== undefined &&
  again.follows === poll.opened.subject &&
  again.heldBy === heldBy &&
  again.contests.length === 1 &&
  again.contests[0]?.constituency === filledBy(poll, contest, elections) &&
  again.contests[0]?.seats === contest.seats;
