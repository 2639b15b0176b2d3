import { Injectable } from '@nestjs/common';
import { err, formatPounds, ok, type PollId, type Result } from '@folkmoot/basics';
import { type FundDivision, votersOn } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { type Opening, OpenPoll, type OpeningRefusal } from '../polls/open-poll';
import { type ContestSpec } from '../polls/poll-spec';
import { divisionOf, divisionSays, introductionBy } from './division';
import { fundKind, type NoFund } from './fund-kind';
import { FundRoundRepository, type FundRoundWithBids } from './fund-round.repository';

export type RoundOpeningRefusal =
  | OpeningRefusal
  | NoFund
  | { readonly code: 'round-unknown' | 'poll-opened' | 'no-bids'; readonly says: string };

/** Puts the bids of a round to those whom the constitution lets choose among them. Source: R-E16, R-G6. */
@Injectable()
export class OpenFundRound {
  constructor(
    private readonly database: Database,
    private readonly rounds: FundRoundRepository,
    private readonly openPoll: OpenPoll,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    id: string,
    { closesAt, recordDate = this.clock.today(), acknowledged = [] }: Opening,
  ): Promise<Result<{ poll: PollId }, RoundOpeningRefusal>> {
    return this.database.act<{ poll: PollId }, RoundOpeningRefusal>(actor, async (tx) => {
      const found = await this.rounds.lock(tx, id);
      if (!found) return err({ code: 'round-unknown', says: 'There is no such fund round.' });
      const refusal = refusalOf(found);
      if (refusal) return err(refusal);
      const { pack } = await this.constitution.inForce();
      const kind = fundKind(pack);
      if (!kind.ok) return kind;
      const division = divisionOf(pack, found);
      const { secrecy, mayChangeVote, minimumDaysOpen } = kind.value;
      const opened = await this.openPoll.run(tx, {
        kind: 'fund-round',
        subject: id,
        title: found.round.title,
        introduction: introductionBy(division),
        secrecy,
        mayChangeVote,
        minimumDaysOpen,
        closesAt,
        recordDate,
        acknowledged,
        voters: [votersOn(kind.value)],
        contests: [contestSpec(found, division)],
      });
      if (!opened.ok) return opened;
      const { poll, drafts } = opened.value;
      await this.rounds.change(tx, id, { pollId: poll });
      return ok({ drafts, answer: () => ({ poll }) });
    });
  }
}

function refusalOf({ round, bids }: FundRoundWithBids): RoundOpeningRefusal | null {
  if (round.pollId)
    return { code: 'poll-opened', says: 'The poll of this round has been opened already.' };
  if (bids.length === 0)
    return { code: 'no-bids', says: 'This round has no bids to choose among. Enter them first.' };
  return null;
}

const contestSpec = ({ round, bids }: FundRoundWithBids, division: FundDivision): ContestSpec => ({
  id: randomUUID(),
  kind: 'approval',
  constituency: null,
  title: round.title,
  text: [
    `The budget is ${formatPounds(BigInt(round.budgetPence))}. A bid is funded in full or not at all.`,
    ...divisionSays(division, bids),
  ].join('\n'),
  division,
  seats: null,
  budgetPence: round.budgetPence,
  options: bids.map(({ id, name, applicant, summary, pence }) => ({
    id,
    name,
    statement: `${applicant}: ${summary}`,
    pence,
  })),
});
