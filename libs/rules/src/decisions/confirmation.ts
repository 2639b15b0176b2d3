import { type Constitution, CONFIRMING } from '../constitution';
import { type ContestFacts } from '../facts';
import { type Step } from '../outcome';
import { cite, find } from '../reasoning/step';
import { isCount } from './counts';

/** Whether the vote is on one nominee for one seat, and the constitution wants it. Source: R-F35. */
export function votedOnAlone({ elections }: Constitution, contest: ContestFacts): Step {
  const { confirmation, candidates, seats, method, methodVersion } = contest;
  const isWanted = elections.unopposed === 'confirmed-by-vote';
  const isOfOne =
    seats === 1 &&
    method === CONFIRMING &&
    candidates.length === 2 &&
    candidates.some(({ id }) => id === confirmation?.nominee);
  const says = !isWanted
    ? 'The constitution wants no vote on those whom nobody stands against.'
    : isOfOne
      ? 'Nobody stands against the nominee, and the constitution wants a vote for or against all the same.'
      : 'A vote for or against is on one nominee for one seat.';
  return find(
    { rule: 'R-F35', citation: cite(elections.cites, 'council elections') },
    says,
    isWanted && isOfOne,
    { method, version: methodVersion },
  );
}

/**
 * Whether a nominee is elected exactly with more than half of the votes cast. Equal votes are no majority, and no lot is
 * drawn. Source: R-F35, R-02.
 */
export function confirmationSteps(
  { elections }: Constitution,
  contest: ContestFacts,
): readonly Step[] {
  const { confirmation, candidates, elected, valid } = contest;
  if (!confirmation) return [];
  const { nominee, votesFor, votesAgainst } = confirmation;
  const cast = votesFor + votesAgainst;
  const isCarried = 2 * votesFor > cast;
  const name = candidates.find(({ id }) => id === nominee)?.name ?? `“${nominee}”`;
  const source = { rule: 'R-F35', citation: cite(elections.cites, 'council elections') };
  const inputs = { 'votes for': votesFor, 'votes cast': cast };
  const found = `${votesFor} of ${cast} votes cast are for ${name}: 2 × ${votesFor} = ${2 * votesFor} is ${isCarried ? '' : 'not '}more than ${cast}`;
  if (![votesFor, votesAgainst].every(isCount) || cast !== valid)
    return [
      find(source, `The votes for and against ${name} are not the valid papers.`, false, inputs),
    ];
  const expected = isCarried ? [nominee] : [];
  return expected.join() === elected.join()
    ? [find(source, `${found}, so ${name} is ${isCarried ? '' : 'not '}elected.`, true, inputs)]
    : [find(source, `${found}, and the count says otherwise.`, false, inputs)];
}
