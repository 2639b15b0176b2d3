import { canonicalJson, type Json } from '@folkmoot/log';
import { type Findings } from '../findings';
import { type Chronicle } from '../log/chronicle';
import { type PollStory } from '../log/poll-story';
import { checkLots } from './lots';

/**
 * Checks that each ballot after the first was opened as such: once, after the one before had closed, on the same roll,
 * for the same seats, under the same rules, between candidates of the one before, with the lots of the first revealed.
 * Who had to leave is checked when the votes are counted again.
 */
export function checkFurtherBallots({ polls }: Chronicle, findings: Findings): void {
  const followed = new Set<string>();
  for (const poll of polls.values()) {
    const { before: last, opened } = poll;
    const { follows, lots, entry } = opened;
    if (follows === null) continue;
    const fail = (says: string) =>
      findings.fail('poll', `Entry ${entry} opens ${poll.named} ${says}.`, { entry });
    if (!last) {
      fail('after a ballot that the log does not know');
      continue;
    }
    if (followed.has(follows)) fail(`after ${last.named}, which another ballot followed already`);
    followed.add(follows);
    if (!last.closed || last.closed.entry > entry) fail(`before ${last.named} was closed`);
    for (const what of differences(last, poll)) fail(`with another ${what} than ${last.named}`);
    if (lots) checkLots(lots, poll.ballots[0] ?? poll, { entry }, findings);
    else fail('without the lots of the first ballot');
  }
}

/** What a ballot has otherwise than the one before it. */
function differences({ opened: earlier }: PollStory, { opened: now }: PollStory): string[] {
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['roll', earlier.roll, now.roll],
    ['record date', earlier.recordDate, now.recordDate],
    ['constitution', earlier.constitution, now.constitution],
    ['lot', earlier.lotCommitment, now.lotCommitment],
    ['number', (earlier.round ?? 1) + 1, now.round],
    ['rule on changing votes', earlier.mayChangeVote, now.mayChangeVote],
    ['list of contests', earlier.contests.map(termsOf), now.contests.map(termsOf)],
  ];
  const offered = new Set(earlier.contests.flatMap(({ options }) => options.map(({ id }) => id)));
  const stranger = now.contests.some(({ options }) => options.some(({ id }) => !offered.has(id)));
  return [
    ...pairs.filter(([, a, b]) => canonicalJson(a) !== canonicalJson(b)).map(([what]) => what),
    ...(stranger ? ['candidate'] : []),
  ];
}

/** What stays the same from ballot to ballot. */
const termsOf = ({
  kind,
  constituency,
  title,
  seats,
}: PollStory['opened']['contests'][number]): Json => ({ kind, constituency, title, seats });
