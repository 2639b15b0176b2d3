import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { sha256Hex } from '@folkmoot/log';
import { committeeIsCouncils, sentence } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { committeeRules, type CommitteeRefusal } from './committee-of';
import { isOver } from './consider-nominee';
import { NomineeRepository } from './nominee.repository';

export interface Recommendation {
  readonly reasons: string;
  /** Places on the committee of those who sat. */
  readonly sat: readonly string[];
}

export type RecommendingRefusal =
  | CommitteeRefusal
  | {
      readonly code:
        | 'nominee-unknown'
        | 'out-of-the-running'
        | 'not-on-the-committee'
        | 'has-an-interest'
        | 'no-committee'
        | 'not-the-councils'
        | 'not-quorate';
      readonly says: string;
    };

/**
 * Records the recommendation of the nominations committee to the council, with its reasons. Those with an interest in
 * the nominee are left out, and enough others must have sat. Source: R-E7.
 */
@Injectable()
export class RecommendNominee {
  constructor(
    private readonly database: Database,
    private readonly nominees: NomineeRepository,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    nomination: string,
    { reasons, sat }: Recommendation,
  ): Promise<Result<null, RecommendingRefusal>> {
    return this.database.act<null, RecommendingRefusal>(actor, async (tx) => {
      const nominee = await this.nominees.lock(tx, nomination);
      if (!nominee) return err({ code: 'nominee-unknown', says: 'There is no such nomination.' });
      if (isOver(nominee.stage))
        return err({
          code: 'out-of-the-running',
          says: `${nominee.name} is no longer in the running for this vacancy.`,
        });
      const { pack } = await this.constitution.inForce();
      const rules = committeeRules(pack, nominee.office);
      if (!rules.ok) return rules;
      const committee = await this.nominees.committee(tx, nominee.vacancy, this.clock.today());
      if (committee.length === 0)
        return err({
          code: 'no-committee',
          says: 'Name the nominations committee of this vacancy first.',
        });
      const ids = [...new Set(sat)];
      const places = committee.filter(({ id }) => ids.includes(id));
      if (places.length < ids.length)
        return err({
          code: 'not-on-the-committee',
          says: 'One of those who sat is not on the nominations committee of this vacancy.',
        });
      const interested = places.find(({ interests }) => interests.includes(nomination));
      if (interested)
        return err({
          code: 'has-an-interest',
          says: `${interested.name} has an interest in this nominee and is left out. Leave them out of those who sat.`,
        });
      const count = {
        members: committee.length,
        councilMembers: committee.filter(({ isCouncilMember }) => isCouncilMember).length,
      };
      const majority = committeeIsCouncils(rules.value, count);
      if (!majority.holds) return err({ code: 'not-the-councils', says: sentence(majority) });
      if (places.length < rules.value.quorum)
        return err({
          code: 'not-quorate',
          says: `${rules.value.quorum} members of the committee must sit when it recommends, and ${places.length} did. Those with an interest do not count.`,
        });
      await tx.query(
        `insert into governance.recommendation (id, nomination_id, reasons, members, council_members, sat, made_at) values ($1, $2, $3, $4, $5, $6, $7)`,
        [
          randomUUID(),
          nomination,
          reasons,
          count.members,
          count.councilMembers,
          places.length,
          this.clock.now(),
        ],
      );
      const fields = {
        vacancy: nominee.vacancy,
        ...count,
        sat: places.length,
        reasonsSha256: sha256Hex(reasons),
      };
      return ok(
        recorded({ action: 'nominee.recommended', resource: nomination, fields }, () => null),
      );
    });
  }
}

/** What the recommendation of a nomination says; `null` while there is none. */
export const recommendationSql = (nomination: string): string =>
  `(select r.reasons from governance.recommendation r where r.nomination_id = ${nomination} order by r.ordinal desc limit 1)`;
