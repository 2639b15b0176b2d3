import { Cannot } from '../command';

/** What somebody has of a vote that was opened in place of being cast. */
export interface OpenedVote {
  readonly opening: string;
  /** As the machine showed it before it opened the vote, if that was noted. */
  readonly tracker: string | null;
  /** Where the text of its election is, if the text tells. */
  readonly election: string | null;
}

const opening = /(?<![0-9a-f])[0-9a-f]{64}(\.(b|\d{1,3}(-\d{1,3})*)?)+/;
const tracker = /(?<![A-Za-z0-9+/])([A-Za-z0-9+/]{4} ?){10}[A-Za-z0-9+/]{3}(?![A-Za-z0-9+/])/;
const address = /(https?:\/\/[^\s/]+)\/booth\/([0-9a-f-]{36})\/boxes\/([0-9a-f-]{36})\/test/;

/**
 * Finds in a text what opens a vote: the line that the booth shows, the address in its QR code, or what was copied
 * from the page.
 * @throws Cannot when nothing in it can open a vote
 */
export function openedVoteIn(name: string, text: string): OpenedVote {
  const found = opening.exec(text)?.[0];
  if (found === undefined)
    throw new Cannot(
      `${name} has nothing in it that opens a vote. Copy the long line from the page of the opened vote: 64 digits and letters, and a part for each question, each after a full stop.`,
    );
  const [, site, poll, box] = address.exec(text) ?? [];
  return {
    opening: found,
    tracker: trackerIn(text.replace(found, '')),
    election: site ? `${site}/api/v1/polls/${poll}/boxes/${box}/election.json` : null,
  };
}

/** A tracker in a text, with or without the blanks between its groups. */
export const trackerIn = (text: string): string | null =>
  tracker.exec(text)?.[0].replaceAll(' ', '') ?? null;
