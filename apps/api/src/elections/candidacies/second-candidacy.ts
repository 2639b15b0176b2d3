import { Injectable } from '@nestjs/common';
import { err, type MemberId, ok, type Result } from '@folkmoot/basics';
import { nominationRules, type Person } from '@folkmoot/rules';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { Database, recorded, type Tx } from '../../platform/database';
import { historyOf } from '../../roll/people.queries';
import { CandidacyRepository } from './candidacy.repository';
import { LettersAboutNominations } from './letters';
import { whyNotSupport } from './may-support';
import { memberNumbered } from './member-numbered';
import { type NotOpenToChange, type PaperInHand, PapersInHand } from './paper-in-hand';
import { notInConstituency } from './propose-candidacy';

export interface SecondingRefusal {
  readonly code:
    | NotOpenToChange['code']
    | 'none-needed'
    | 'not-eligible'
    | 'asked-already'
    | 'too-many-asked'
    | 'not-asked'
    | 'answered-already'
    | 'may-not-second';
  readonly says: string;
}

/** Members who may be asked beyond those who are needed, so that numbers are not tried out. [design] */
const spare = 8;

/** Asks members to second a nomination, and takes their answers. Source: R-D13, where the constitution wants seconders. */
@Injectable()
export class SecondCandidacy {
  constructor(
    private readonly database: Database,
    private readonly papers: PapersInHand,
    private readonly candidacies: CandidacyRepository,
    private readonly constitution: CurrentConstitution,
    private readonly letters: LettersAboutNominations,
    private readonly clock: Clock,
  ) {}

  /** The nominee asks a member by number. */
  ask(
    actor: Actor,
    election: string,
    id: string,
    memberNumber: string,
  ): Promise<Result<null, SecondingRefusal>> {
    return this.database.act<null, SecondingRefusal>(actor, async (tx) => {
      const own = await this.papers.takeOwn(tx, actor, election, id);
      if (!own.ok) return own;
      const { found, candidacy, contest } = own.value;
      const { pack } = await this.constitution.inForce();
      const { seconders: needed } = nominationRules(pack.elections);
      if (needed === 0)
        return err({ code: 'none-needed', says: 'Nominations need no seconders here.' });
      const asked = await this.candidacies.seconders(tx, id);
      const member = await memberNumbered(tx, memberNumber);
      if (!member?.person) return err(notInConstituency(pack, contest));
      if (asked.some((one) => one.member === member.id))
        return err({ code: 'asked-already', says: 'This member has been asked already.' });
      if (asked.length >= needed + spare)
        return err({
          code: 'too-many-asked',
          says: `You have asked ${asked.length} members. No more can be asked.`,
        });
      const why = await this.mayNot(own.value, member.person, []);
      if (why)
        return err(
          member.id === candidacy.member || member.id === candidacy.proposedBy
            ? { code: 'may-not-second', says: why }
            : notInConstituency(pack, contest),
        );
      await this.candidacies.askSeconder(tx, id, member.id, this.clock.now());
      await this.letters.send(tx, member.id, 'asked-to-second', found.election, candidacy.name);
      const fields = { election, contest: candidacy.contest };
      const personal = { member: { id: member.id } };
      return ok(recorded({ action: 'seconder.asked', resource: id, fields, personal }, () => null));
    });
  }

  /** A member who was asked seconds the nomination, or does not. Once. */
  answer(
    actor: Actor,
    election: string,
    id: string,
    agrees: boolean,
  ): Promise<Result<null, SecondingRefusal>> {
    return this.database.act<null, SecondingRefusal>(actor, async (tx) => {
      const taken = await this.papers.take(tx, election, id);
      if (!taken.ok) return taken;
      const { memberId } = actor;
      const seconders = await this.candidacies.seconders(tx, id);
      const asked = seconders.find(({ member }) => member === memberId);
      if (!asked || !memberId)
        return err({ code: 'not-asked', says: 'You were not asked to second this nomination.' });
      if (asked.agrees !== null)
        return err({ code: 'answered-already', says: 'You have answered already.' });
      const open = await this.papers.stillOpen(tx, election, taken.value);
      if (!open.ok) return open;
      const person = agrees ? await this.known(tx, memberId) : null;
      const before = seconders.flatMap((one) => (one.agrees ? [one.member] : []));
      const why = person && (await this.mayNot(taken.value, person, before));
      if (why) return err({ code: 'may-not-second', says: why });
      await this.candidacies.answerSeconding(tx, id, memberId, agrees, this.clock.now());
      const fields = { election, contest: taken.value.candidacy.contest, agrees };
      const personal = { member: { id: memberId } };
      return ok(
        recorded({ action: 'seconder.answered', resource: id, fields, personal }, () => null),
      );
    });
  }

  private async known(tx: Tx, member: MemberId): Promise<Person> {
    return (await historyOf(tx, member)) ?? { id: member, qualifications: [] };
  }

  /** Why somebody may not second a nomination; `null` when they may. */
  private async mayNot(
    { candidacy, contest }: PaperInHand,
    person: Person,
    seconders: readonly MemberId[],
  ): Promise<string | null> {
    const { pack } = await this.constitution.inForce();
    return whyNotSupport(pack, person, {
      as: 'seconder',
      constituency: contest.constituency,
      on: this.clock.today(),
      nominee: candidacy.member,
      proposer: candidacy.proposedBy,
      seconders,
    });
  }
}
