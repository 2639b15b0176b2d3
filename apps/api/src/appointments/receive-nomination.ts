import { Injectable } from '@nestjs/common';
import { err, formatDate, type MemberId, ok, type Result, sameName } from '@folkmoot/basics';
import { sha256Hex } from '@folkmoot/log';
import { contestForOffice, electorateOf, type Post, postToFill, votesIn } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { mayServe } from '../elections/may-serve';
import { historyOf } from '../roll/people.queries';
import { type VacancyRow } from './vacancy.rows';
import { VacancyRepository } from './vacancy.repository';

export interface Nomination {
  /** Whoever is nominated for an office and is no member; a member’s name is in the register. */
  readonly name: string | null;
  /** Of a member: always for a council seat, and for an office whose holder must be one. */
  readonly memberNumber: string | null;
  readonly statement: string;
}

export interface NominatingRefusal {
  readonly code:
    | 'vacancy-unknown'
    | 'nominations-closed'
    | 'nominated-already'
    | 'name-missing'
    | 'member-number-missing'
    | 'member-unknown'
    | 'not-eligible';
  readonly says: string;
}

interface Nominee {
  readonly name: string;
  readonly memberId: MemberId | null;
}

/**
 * Takes a nomination for a vacancy, up to and including the closing day in the United Kingdom.
 * Until the council is asked to appoint the nominee, the log only commits to who it is.
 */
@Injectable()
export class ReceiveNomination {
  constructor(
    private readonly database: Database,
    private readonly vacancies: VacancyRepository,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    vacancyId: string,
    nomination: Nomination,
  ): Promise<Result<{ id: string }, NominatingRefusal>> {
    return this.database.act<{ id: string }, NominatingRefusal>(actor, async (tx) => {
      const found = await this.vacancies.lock(tx, vacancyId);
      if (!found) return err({ code: 'vacancy-unknown', says: 'There is no such vacancy.' });
      const { nominationsCloseOn } = found.vacancy;
      if (this.clock.today() > nominationsCloseOn)
        return err({
          code: 'nominations-closed',
          says: `Nominations for this vacancy closed at the end of ${formatDate(nominationsCloseOn)} (UK time).`,
        });
      const nominee = await this.nominee(tx, found.vacancy, nomination);
      if (!nominee.ok) return nominee;
      const { name, memberId } = nominee.value;
      const again = found.nominations.some((other) =>
        memberId ? other.memberId === memberId : sameName(other.name, name),
      );
      if (again)
        return err({
          code: 'nominated-already',
          says: `${name} has been nominated for this vacancy already.`,
        });
      const id: string = randomUUID();
      const { statement } = nomination;
      const receivedAt = new Date(this.clock.now());
      await this.vacancies.addNomination(tx, {
        id,
        vacancyId,
        name,
        memberId,
        statement,
        receivedAt,
      });
      const fields = { vacancy: vacancyId };
      const personal = { nominee: { name, statementSha256: sha256Hex(statement) } };
      return ok(
        recorded({ action: 'nomination.received', resource: id, fields, personal }, () => ({ id })),
      );
    });
  }

  private async nominee(
    tx: Tx,
    { office, inPlaceOf }: VacancyRow,
    { name, memberNumber }: Nomination,
  ): Promise<Result<Nominee, NominatingRefusal>> {
    const { pack } = await this.constitution.inForce();
    const post = postToFill(pack, office, inPlaceOf !== null);
    if (post?.constituency) return this.memberFor(tx, post, post.constituency, memberNumber);
    if (post && inPlaceOf !== null) return this.memberForOffice(tx, post, memberNumber);
    if (memberNumber !== null) return memberNumbered(tx, memberNumber);
    return name === null
      ? err({ code: 'name-missing', says: 'Give the name of the person who is nominated.' })
      : ok({ name, memberId: null });
  }

  /** R-E2, R-E11 d: a seat is for a member of its constituency. */
  private async memberFor(
    tx: Tx,
    post: Post,
    constituency: string,
    number: string | null,
  ): Promise<Result<Nominee, NominatingRefusal>> {
    if (number === null) return err(numberMissing(post));
    const found = await memberNumbered(tx, number);
    if (!found.ok) return found;
    const member = found.value;
    const { pack } = await this.constitution.inForce();
    const person = await historyOf(tx, member.memberId);
    if (!person || !votesIn(pack, electorateOf(constituency), person, this.clock.today()))
      return err({
        code: 'not-eligible',
        says: `${member.name} does not belong to the constituency of the ${post.name}, so cannot be nominated for it.`,
      });
    return found;
  }

  /** R-E11 d: until the next election an office that is elected is for somebody who may stand for it. */
  private async memberForOffice(
    tx: Tx,
    post: Post,
    number: string | null,
  ): Promise<Result<Nominee, NominatingRefusal>> {
    if (number === null) return err(numberMissing(post));
    const found = await memberNumbered(tx, number);
    if (!found.ok) return found;
    const { memberId, name } = found.value;
    const { pack } = await this.constitution.inForce();
    const may = await mayServe(
      tx,
      pack,
      contestForOffice(post.code),
      { id: memberId, codes: [] },
      this.clock.today(),
    );
    return may
      ? found
      : err({
          code: 'not-eligible',
          says: `${name} is not one of those who may hold the office ${post.name}, so cannot be nominated for it.`,
        });
  }
}

/** Whoever is appointed by number: nobody else can be. */
const numberMissing = (post: Post) =>
  ({
    code: 'member-number-missing',
    says: `A ${post.name} is for a member: give the member number of the person who is nominated.`,
  }) as const;

/** A member by their number: their name is as the register has it. */
async function memberNumbered(
  tx: Tx,
  number: string,
): Promise<Result<{ name: string; memberId: MemberId }, NominatingRefusal>> {
  const [member] = await tx.query<{ name: string; memberId: MemberId }[]>(
    `select name, id as "memberId" from governance.member where upper(number) = upper($1)`,
    [number],
  );
  return member
    ? ok(member)
    : err({ code: 'member-unknown', says: `No member has the number ${number}.` });
}
