import { type ContestId, ok, type OptionId, type Result } from '@folkmoot/basics';
import { candidateOrder, type Constitution, methodForSeats } from '@folkmoot/rules';
import { markingOf, type MethodRefusal } from '../elections/ballot-paper';
import { contestSpec, nameOf, purpose, type StandingContest } from '../elections/contest-spec';
import { type RehearsedContest, type RehearsedPaper } from './rehearsal';

/** How many more candidates than seats are invented. */
const MORE_THAN_SEATS = 2;

/**
 * An election as it is rehearsed: its seats and its candidates, under ids of the rehearsal alone.
 * @param contests  those that need a poll
 * @param published  whether everybody may know who stands; else the candidates are invented
 * @param rehearsal  begins every id
 */
export function copyElection(
  pack: Constitution,
  title: string,
  contests: readonly StandingContest[],
  published: boolean,
  rehearsal: string,
): Result<RehearsedPaper, MethodRefusal> {
  const copied: RehearsedContest[] = [];
  for (const [place, contest] of contests.entries()) {
    const invented = !published || contest.candidates.length <= contest.seats;
    const id = `${rehearsal}-${place + 1}`;
    const standing = { ...contest, id, candidates: candidatesOf(contest, id, invented) };
    const constituencyName = nameOf(pack, contest.constituency);
    const marking = markingOf(pack, standing, constituencyName);
    if (!marking.ok) return marking;
    const spec = contestSpec(pack, standing, marking.value, () => `${id}-nobody`);
    copied.push({
      ...spec,
      id: id as ContestId,
      constituency: contest.constituency,
      constituencyName,
      seats: contest.seats,
      mostMarks: spec.mostMarks ?? null,
      division: null,
      first: null,
      confirms: null,
      against: null,
      reopenNominations: spec.reopenNominations ?? null,
      options: spec.options.map((option) => ({
        ...option,
        id: option.id as OptionId,
        about: null,
      })),
      method: methodForSeats(pack.elections, contest.seats),
      invented,
    });
  }
  return ok({
    title,
    introduction: purpose(pack, contests),
    secrecy: pack.elections.secrecy,
    mayChangeVote: pack.elections.mayChangeVote,
    randomOrder: candidateOrder(pack.elections) === 'random-per-voter',
    contests: copied,
  });
}

/** Those who stand by their names and nothing else of them, or as many as it takes by none. */
function candidatesOf(
  { candidates, seats }: StandingContest,
  contest: string,
  invented: boolean,
): StandingContest['candidates'] {
  const names = invented
    ? Array.from({ length: seats + MORE_THAN_SEATS }, (_, n) => `Sample candidate ${n + 1}`)
    : candidates.map(({ name }) => name);
  return names.map((name, place) => ({ id: `${contest}-${place + 1}`, name, statement: null }));
}
