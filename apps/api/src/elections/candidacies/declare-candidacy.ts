import { Injectable } from '@nestjs/common';
import { countWords, err, ok, type Result } from '@folkmoot/basics';
import { sha256Hex } from '@folkmoot/log';
import { nominationRules } from '@folkmoot/rules';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { Database, recorded } from '../../platform/database';
import { historyOf } from '../../roll/people.queries';
import { CandidacyRepository } from './candidacy.repository';
import { groupsStated, type UnknownGroup } from './groups';
import { isDirectorByRegister } from './director-by-register';
import { type Fitness, mayStand, type NotEligible } from './may-stand';
import { type NotOpenToChange, PapersInHand } from './paper-in-hand';
import { whyNotAgain } from './term-they-would-serve';

export interface DeclaringRefusal {
  readonly code:
    NotOpenToChange['code'] | NotEligible['code'] | UnknownGroup['code'] | 'statement-too-long';
  readonly says: string;
}

/** What a nominee says when they agree to stand. */
export interface Declaration {
  /** In Markdown. */
  readonly statement: string | null;
  /** Financial and political interests; `none` in words where there are none. */
  readonly interests: string;
  readonly fitness: Fitness;
  /** Codes of guaranteed groups to which they belong. Source: R-F36. */
  readonly groups?: readonly string[];
}

/** Lets a nominee agree to stand, with a declaration of interests and of eligibility. Source: R-D13. */
@Injectable()
export class DeclareCandidacy {
  constructor(
    private readonly database: Database,
    private readonly papers: PapersInHand,
    private readonly candidacies: CandidacyRepository,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  /** Until nominations close it can be said anew, up to the returning officer's decision. */
  run(
    actor: Actor,
    election: string,
    id: string,
    { statement, interests, fitness, groups: stated = [] }: Declaration,
  ): Promise<Result<null, DeclaringRefusal>> {
    return this.database.act<null, DeclaringRefusal>(actor, async (tx) => {
      const own = await this.papers.takeOwn(tx, actor, election, id);
      if (!own.ok) return own;
      const { candidacy, contest } = own.value;
      const { pack } = await this.constitution.inForce();
      const most = nominationRules(pack.elections).statementWords;
      const words = countWords(statement ?? '');
      if (words > most) return err(tooLong(words, most));
      const groups = groupsStated(pack, contest, stated);
      if (!groups.ok) return groups;
      const person = await historyOf(tx, candidacy.member);
      const known = person ?? { id: candidacy.member, qualifications: [] };
      const today = this.clock.today();
      const nominee = { id: candidacy.member, name: candidacy.name };
      const sits = await isDirectorByRegister(tx, pack, nominee, today);
      const declared = { ...fitness, isDirector: fitness.isDirector || sits };
      const may = mayStand(pack, contest.constituency, known, declared, today);
      if (!may.ok) return may;
      const seat = { ...contest, election };
      const again = await whyNotAgain(tx, pack, seat, candidacy.name, today);
      if (again) return err(again);
      await this.candidacies.declare(
        tx,
        id,
        { statement, interests, groups: groups.value },
        this.clock.now(),
      );
      const personal = {
        nominee: {
          id: candidacy.member,
          interestsSha256: sha256Hex(interests),
          statementSha256: statement === null ? null : sha256Hex(statement),
          photoSha256: await this.candidacies.photoHash(tx, id),
          ...(groups.value.length > 0 && { groups: [...groups.value] }),
        },
      };
      const fields = { election, contest: candidacy.contest };
      return ok(
        recorded({ action: 'candidacy.declared', resource: id, fields, personal }, () => null),
      );
    });
  }
}

/** The limit is the same for every candidate. Source: R-D13. */
export const tooLong = (words: number, most: number) =>
  ({
    code: 'statement-too-long',
    says: `The statement has ${words} words. It may have ${most}: every candidate has the same room. Take out ${words - most}.`,
  }) as const;
