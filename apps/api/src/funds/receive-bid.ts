import { Injectable } from '@nestjs/common';
import { err, formatPounds, ok, type Result, sameName } from '@folkmoot/basics';
import { sha256Hex } from '@folkmoot/log';
import { randomUUID } from 'node:crypto';
import { type Actor } from '../platform/actor';
import { Database, recorded } from '../platform/database';
import { FundRoundRepository, type FundRoundWithBids } from './fund-round.repository';
import { type FundRoundRow } from './fund-round.rows';
import { type FundPart } from './fund-terms';

export interface Bid {
  readonly name: string;
  readonly applicant: string;
  /** Whole pence as text. */
  readonly pence: string;
  readonly summary: string;
  /** The part of the fund that it competes for; none when left out, or `null`. */
  readonly part?: string | null;
}

export interface BiddingRefusal {
  readonly code:
    | 'round-unknown'
    | 'poll-opened'
    | 'amount-not-positive'
    | 'part-unknown'
    | 'over-budget'
    | 'bid-already';
  readonly says: string;
}

/** Takes a bid to a round, until its poll opens. Source: R-G6: it asks for no more than it could be granted. */
@Injectable()
export class ReceiveBid {
  constructor(
    private readonly database: Database,
    private readonly rounds: FundRoundRepository,
  ) {}

  run(actor: Actor, roundId: string, bid: Bid): Promise<Result<{ id: string }, BiddingRefusal>> {
    return this.database.act<{ id: string }, BiddingRefusal>(actor, async (tx) => {
      const found = await this.rounds.lock(tx, roundId);
      if (!found) return err({ code: 'round-unknown', says: 'There is no such fund round.' });
      const refusal = refusalOf(found, bid);
      if (refusal) return err(refusal);
      const id: string = randomUUID();
      const position = found.bids.length + 1;
      await this.rounds.addBid(tx, {
        id,
        fundRoundId: roundId,
        ...bid,
        part: bid.part ?? null,
        position,
      });
      const { name, pence, applicant, summary, part = null } = bid;
      const fields = { round: roundId, name, pence, part };
      const personal = { application: { applicant, summarySha256: sha256Hex(summary) } };
      return ok(
        recorded({ action: 'bid.received', resource: id, fields, personal }, () => ({ id })),
      );
    });
  }
}

function refusalOf({ round, bids }: FundRoundWithBids, bid: Bid): BiddingRefusal | null {
  const asked = BigInt(bid.pence);
  if (round.pollId)
    return {
      code: 'poll-opened',
      says: 'The poll of this round has opened: it takes no more bids.',
    };
  if (asked <= 0n)
    return {
      code: 'amount-not-positive',
      says: 'A bid asks for more than nothing: give whole pence above 0.',
    };
  const part = round.terms.parts.find(({ id }) => id === bid.part);
  if (bid.part != null && !part)
    return { code: 'part-unknown', says: `This round has no part “${bid.part}”.` };
  const most = limitOf(round, part);
  if (asked > most.pence)
    return {
      code: 'over-budget',
      says: `This bid asks for ${formatPounds(asked)}, more than ${most.says}. It could never be funded.`,
    };
  const namesake = bids.find(({ name }) => sameName(name, bid.name));
  if (namesake)
    return {
      code: 'bid-already',
      says: `This round has a bid named “${namesake.name}” already. Voters must be able to tell bids apart: give it another name.`,
    };
  return null;
}

/** The most that a bid can be granted, and what says so. */
function limitOf(
  { budgetPence, terms }: FundRoundRow,
  part: FundPart | undefined,
): { readonly pence: bigint; readonly says: string } {
  const grant = terms.maximumGrantPence === null ? null : BigInt(terms.maximumGrantPence);
  const left = terms.parts.reduce((sum, own) => sum - BigInt(own.budgetPence), BigInt(budgetPence));
  const pence = part ? BigInt(part.budgetPence) : left;
  if (grant !== null && grant < pence)
    return { pence: grant, says: `the highest grant of ${formatPounds(grant)}` };
  if (part) return { pence, says: `the ${formatPounds(pence)} for ${part.name}` };
  const what =
    terms.parts.length > 0 ? 'what the parts leave of the budget,' : 'the whole budget of';
  return { pence, says: `${what} ${formatPounds(pence)}` };
}
