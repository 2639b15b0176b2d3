import { isForOffice } from '@folkmoot/rules';
import { type CalledContest, type CalledElection } from './candidate-fields';
import { type CandidatesStory } from './candidates-story';
import { type Contest, type Opening } from './poll-opened';

/**
 * What is wrong with the votes for or against candidates whom nobody stands against, each as `Entry 7 …` goes on: one
 * contest of one seat for each of those who stand, no more of them than there are seats, and no other contest for the
 * same seats. Source: R-F35, R-D14.
 * @param called  what the election was called for, where the log tells it
 */
export function flawsOfConfirmations(
  { contests, subject }: Pick<Opening, 'contests' | 'subject'>,
  called: CalledElection | undefined,
  candidates: Pick<CandidatesStory, 'standingIn'>,
): readonly string[] {
  const asked = new Set(contests.flatMap(({ confirms }) => confirms ?? []));
  return Array.from(asked).flatMap((id) => {
    const own = contests.filter(({ confirms }) => confirms === id);
    const seats = called?.contests.find((contest) => contest.id === id);
    const nominees = own.map(nomineeOf);
    const standing = candidates.standingIn(subject ?? '', id);
    const others = contests.filter(
      ({ confirms, constituency }) => confirms === null && constituency === own[0]?.constituency,
    );
    return [
      ...(nominees.includes(null)
        ? ['asks for or against a nominee in another way than by one seat and two answers']
        : []),
      ...((called && !seats) || (seats && own.length > seats.seats)
        ? ['asks for or against each candidate, of whom there are more than seats']
        : []),
      ...(seats && own.some(({ constituency }) => constituency !== askedOf(seats))
        ? ['asks for or against a candidate of another constituency']
        : []),
      ...(standing && [...standing].sort().join() !== nominees.toSorted().join()
        ? ['asks for or against others than all of those who stand']
        : []),
      ...(others.length > 0 ? ['puts the same seats to the vote twice'] : []),
    ];
  });
}

/** Whose members answer a contest: those of the constituency, or everybody on the roll where it is for an office. */
const askedOf = ({ constituency }: CalledContest): string | null =>
  isForOffice(constituency) ? null : constituency;

/** Whom a contest is about; `null` where it is not about one nominee. */
function nomineeOf({ kind, seats, options, against }: Contest): string | null {
  const [nominee, ...more] = options.filter(({ id }) => id !== against);
  const isOfOne = kind === 'choice' && seats === 1 && options.length === 2 && more.length === 0;
  return isOfOne && nominee ? nominee.id : null;
}
