import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { FundRoundRepository } from './fund-round.repository';
import { fundKind, type NoFund } from './fund-kind';
import { type AnnouncedTerms, NO_TERMS, termsOf, type TermsRefusal } from './fund-terms';

export interface FundRoundNotice {
  readonly title: string;
  /** Whole pence as text. */
  readonly budgetPence: string;
  /** None when left out. */
  readonly terms?: AnnouncedTerms;
}

export type RoundAnnouncingRefusal =
  NoFund | TermsRefusal | { readonly code: 'budget-not-positive'; readonly says: string };

/** Opens a round of the community fund for bids, within a budget. Source: R-E16, R-G2. */
@Injectable()
export class AnnounceFundRound {
  constructor(
    private readonly database: Database,
    private readonly rounds: FundRoundRepository,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    { title, budgetPence, terms: asked = NO_TERMS }: FundRoundNotice,
  ): Promise<Result<{ id: string }, RoundAnnouncingRefusal>> {
    return this.database.act<{ id: string }, RoundAnnouncingRefusal>(actor, async (tx) => {
      const { pack } = await this.constitution.inForce();
      const kind = fundKind(pack);
      if (!kind.ok) return kind;
      if (BigInt(budgetPence) <= 0n)
        return err({
          code: 'budget-not-positive',
          says: 'The budget must be more than nothing: give whole pence above 0.',
        });
      const terms = termsOf(asked, BigInt(budgetPence));
      if (!terms.ok) return terms;
      const id: string = randomUUID();
      await this.rounds.add(tx, {
        id,
        title,
        budgetPence,
        terms: terms.value,
        announcedAt: new Date(this.clock.now()),
        pollId: null,
        decisionId: null,
      });
      const { minimumApprovals, maximumGrantPence, parts } = terms.value;
      const inLog = {
        minimumApprovals,
        maximumGrantPence,
        parts: parts.map((part) => ({ ...part })),
      };
      const fields = { title, budgetPence, terms: inLog };
      return ok(recorded({ action: 'fund-round.opened', resource: id, fields }, () => ({ id })));
    });
  }
}
