import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type Instant, type MemberId, type PlainDate } from '@folkmoot/basics';
import { contestedName, type Ruling, stepSays } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { utc } from '../../platform/utc';
import { readMarkdown } from '../../statements/read-markdown';
import {
  type CandidacyState,
  type OfficeCandidacyDto,
  type OwnCandidacyDto,
  type ProposedCandidacyDto,
  type ReasonDto,
  type ToSecondDto,
  type WrittenSoFarDto,
} from './candidacies.dto';
import { type Candidacy } from './candidacy.repository';
import { groupNames } from './groups';
import { RuleOnPaper } from './rule-on-paper';

interface SeconderRow {
  readonly member: MemberId;
  readonly name: string;
  readonly number: string;
  readonly agrees: boolean | null;
}

interface Row extends Candidacy {
  readonly constituency: string;
  readonly inPlaceOf: string | null;
  readonly termFrom: PlainDate | null;
  readonly number: string;
  readonly proposer: string;
  readonly proposedAt: Instant;
  readonly reason: string | null;
  readonly photo: string | null;
  readonly seconders: readonly SeconderRow[];
  readonly draft: WrittenSoFarDto | null;
  readonly paper: OfficeCandidacyDto['paper'];
  readonly notice: OfficeCandidacyDto['notice'];
  /** Whether what it is for was ended before the poll. */
  readonly ended: boolean;
}

/** A nomination with what the rules say of it as it stands. */
interface Ruled extends Row {
  readonly state: CandidacyState;
  readonly reasons: ReasonDto[];
  readonly constituencyName: string;
  /** Names of groups. */
  readonly groupsNamed: string[];
}

/** Nominations, to each who may see them what they may see of them. */
@Injectable()
export class CandidaciesQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
    private readonly rules: RuleOnPaper,
  ) {}

  /** A member's own nominations in an election, those not decided on first, then the newest. */
  async own(election: string, member: MemberId): Promise<OwnCandidacyDto[]> {
    const all = await this.ruled(election, 'y.member_id = $2', member);
    return all.map(({ seconders, ...one }) => ({
      id: one.id,
      contest: one.contest,
      constituencyName: one.constituencyName,
      byAnother: one.proposedBy !== member,
      state: one.state,
      statement: one.statement,
      interests: one.interests,
      groups: one.groupsNamed,
      draft: one.draft,
      photo: one.photo,
      seconders: seconders.map(({ name, number, agrees }) => ({
        who: agrees ? name : number,
        agrees,
      })),
      reasons: one.reasons,
      reason: one.reason,
    }));
  }

  /** Nominations of others that a member proposed. */
  async proposedBy(election: string, member: MemberId): Promise<ProposedCandidacyDto[]> {
    const all = await this.ruled(election, 'y.proposed_by = $2 and y.member_id <> $2', member);
    return all.map(({ id, declaredAt, name, number, state }) => ({
      id,
      who: declaredAt === null ? number : name,
      state,
    }));
  }

  /** What a member is asked to second, or was. */
  toSecond(election: string, member: MemberId): Promise<ToSecondDto[]> {
    return this.dataSource.query(
      `select y.id, m.name, s.agrees from governance.candidacy_seconder s join governance.candidacy y on y.id = s.candidacy_id
         join governance.member m on m.id = y.member_id join governance.election_contest c on c.id = y.contest_id
        where c.election_id = $1 and s.member_id = $2 and y.withdrew_at is null and y.accepted is distinct from false order by s.asked_at, y.id`,
      [election, member],
    );
  }

  async forOffice(election: string): Promise<OfficeCandidacyDto[]> {
    const all = await this.ruled(election, '$2::uuid is null', null);
    return all.map(({ seconders, ...one }) => ({
      id: one.id,
      contest: one.contest,
      constituencyName: one.constituencyName,
      name: one.name,
      number: one.number,
      proposedBy: one.proposer,
      proposedAt: one.proposedAt,
      state: one.state,
      statement: one.statement === null ? null : readMarkdown(one.statement),
      interests: one.interests,
      groups: one.groupsNamed,
      photo: one.photo,
      seconders: seconders.map(({ name, agrees }) => ({ who: name, agrees })),
      paper: one.paper,
      notice: one.notice,
      reasons: one.reasons,
      reason: one.reason,
    }));
  }

  /** A photograph as kept, for the nominee and the office. */
  async photo(election: string, id: string, member: MemberId | null): Promise<Buffer | null> {
    const [row] = await this.dataSource.query<{ jpeg: Buffer }[]>(
      `select f.jpeg from governance.candidacy_photo f join governance.candidacy y on y.id = f.candidacy_id
         join governance.election_contest c on c.id = y.contest_id
        where c.election_id = $1 and y.id = $2 and ($3::uuid is null or y.member_id = $3)`,
      [election, id, member],
    );
    return row?.jpeg ?? null;
  }

  private async ruled(election: string, which: string, member: MemberId | null): Promise<Ruled[]> {
    const { pack } = await this.constitution.inForce();
    const rows = await this.rows(election, which, member);
    return Promise.all(
      rows.map(async (row) => {
        const paper = { found: { election: { id: election } }, contest: row, candidacy: row };
        const ruling = await this.rules.of(this.dataSource.manager, paper, row.seconders, true);
        const { constituency: code } = row;
        return {
          ...row,
          state: stateOf(row, ruling),
          reasons:
            row.accepted === null && row.withdrewAt === null && !row.ended ? reasonsOf(ruling) : [],
          constituencyName: contestedName(pack, code),
          groupsNamed: groupNames(pack, row.groups),
        };
      }),
    );
  }

  private rows(election: string, which: string, member: MemberId | null): Promise<Row[]> {
    return this.dataSource.query(
      `select y.id, y.contest_id as contest, c.constituency, c.in_place_of as "inPlaceOf", c.term_from::text as "termFrom", y.member_id as member, m.name, m.number, y.proposed_by as "proposedBy",
              p.name as proposer, ${utc('y.proposed_at')} as "proposedAt", y.statement, y.interests, y.groups, ${utc('y.declared_at')} as "declaredAt",
              y.accepted, y.reason, y.candidate_id as candidate, ${utc('y.withdrew_at')} as "withdrewAt", c.ended_at is not null as ended,
              (select f.sha256 from governance.candidacy_photo f where f.candidacy_id = y.id) as photo,
              (select jsonb_build_object('statement', d.body ->> 'statement', 'interests', d.body ->> 'interests', 'savedAt', ${utc('d.saved_at')})
                 from platform.candidacy_draft d where d.candidacy_id = y.id) as draft,
              case when y.paper_reference is not null then jsonb_build_object('reference', y.paper_reference, 'receivedAt', ${utc('y.proposed_at')}) end as paper,
              case when y.withdrawal_reference is not null then jsonb_build_object('reference', y.withdrawal_reference, 'receivedOn', y.withdrawal_received_on) end as notice,
              (select coalesce(jsonb_agg(jsonb_build_object('member', s.member_id, 'name', n.name, 'number', n.number, 'agrees', s.agrees) order by s.asked_at, n.number), '[]')
                 from governance.candidacy_seconder s join governance.member n on n.id = s.member_id where s.candidacy_id = y.id) as seconders
         from governance.candidacy y join governance.election_contest c on c.id = y.contest_id
         join governance.member m on m.id = y.member_id left join governance.member p on p.id = y.proposed_by
        where c.election_id = $1 and ${which} order by y.decided_at is not null, y.proposed_at desc, y.id`,
      [election, member],
    );
  }
}

function stateOf(
  { withdrewAt, accepted, declaredAt, ended }: Row,
  { verdict }: Ruling,
): CandidacyState {
  if (withdrewAt !== null) return 'withdrawn';
  if (ended && accepted !== false) return 'ended';
  if (accepted !== null) return accepted ? 'accepted' : 'rejected';
  if (declaredAt === null) return 'to-declare';
  return verdict === 'in-order' ? 'waiting' : 'incomplete';
}

const reasonsOf = ({ derivation }: Ruling): ReasonDto[] =>
  derivation.map((step) => ({
    holds: step.holds,
    says: `${stepSays(step)}.`,
    rule: step.rule,
    citation: step.citation,
  }));
