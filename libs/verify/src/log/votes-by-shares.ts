import { type Closing } from './fields';
import { type Opening } from './poll-opened';

/**
 * What cannot be right about the votes of a poll at its close: where they go by shares they come to what the roll had at
 * the opening, nobody votes without one, and neither a secret paper nor a count of rankings or bids weighs them.
 * Source: R-A7, R-08.
 * @returns the ends of sentences about the poll
 */
export function flawsOfVotes(
  { roll, secrecy, contests }: Opening,
  { electors }: Closing,
): readonly string[] {
  if (roll.votes === null)
    return electors.some(({ votes }) => votes !== null)
      ? ['votes of shares are reported at its close, and its roll gave everybody one vote']
      : [];
  const flaws: string[] = [];
  if (secrecy === 'secret' || contests.some(({ kind }) => kind !== 'choice'))
    flaws.push('its roll counts votes of shares, which only open questions for or against do');
  const held = electors.reduce((sum, { votes }) => sum + (votes?.held ?? 0), 0);
  if (held !== roll.votes || !Number.isSafeInteger(held))
    flaws.push(`its roll had ${roll.votes} votes at its opening and ${held} at its close`);
  for (const { constituency, entitled, tookPart, votes } of electors)
    if (votes && !areVotesOf(entitled, votes.held))
      flaws.push(`${entitled} people from ${constituency} hold ${votes.held} votes`);
    else if (votes && (!areVotesOf(tookPart, votes.cast) || votes.cast > votes.held))
      flaws.push(
        `${tookPart} people from ${constituency} cast ${votes.cast} of ${votes.held} votes`,
      );
  return flaws;
}

/** Nobody has a vote without a share, nor a share without a vote. */
const areVotesOf = (people: number, votes: number): boolean =>
  votes >= people && (people > 0 || votes === 0);
