import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { countingMethod } from '@folkmoot/count';
import { mayCast } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { Clock } from '../platform/clock';
import { overtaken } from './cast-sample-ballots';
import {
  nameOfVoter,
  type Rehearsal,
  type RehearsedContest,
  type SampleVoter,
  termsOf,
  WATERMARK,
} from './rehearsal';
import { RehearsalRepository, type RehearsedSheet } from './rehearsal.repository';
import {
  type RehearsalDto,
  type RehearsalSummaryDto,
  type RehearsedContestDto,
} from './rehearsals.dto';
import { type SamplePaperDto } from './sample-papers.dto';

/** What the office and invented voters see of rehearsals. */
@Injectable()
export class RehearsalsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly rehearsals: RehearsalRepository,
    private readonly clock: Clock,
  ) {}

  async ofElection(election: string): Promise<RehearsalSummaryDto[]> {
    const db = this.dataSource.manager;
    return (await this.rehearsals.ofElection(db, election, this.clock.now())).map(summary);
  }

  async one(id: string): Promise<RehearsalDto | null> {
    const db = this.dataSource.manager;
    const found = await this.rehearsals.find(db, id, this.clock.now());
    if (!found) return null;
    const { paper, election } = found;
    const sheets = await this.sheetsOf(found);
    const voters = await this.rehearsals.voters(db, id);
    return {
      ...summary(found),
      election,
      title: paper.title,
      secrecy: paper.secrecy,
      overtaken: found.overtaken,
      contests: paper.contests.map((contest) => contestShown(contest, sheets)),
      voters: voters.map((voter) => ({
        name: nameOfVoter(voter),
        constituencyName: constituencyOf(found, voter),
        address: `/rehearsal/${voter.link}`,
        voted: voter.castAt !== null,
      })),
    };
  }

  /** The count of a contest, where there is one. */
  async sheet(id: string, contest: string): Promise<RehearsedSheet | null> {
    const rehearsal = await this.rehearsals.find(this.dataSource.manager, id, this.clock.now());
    const sheets = rehearsal ? await this.sheetsOf(rehearsal) : [];
    const found = sheets.find((one) => one.contest === contest);
    return found && isCounted(found) ? found : null;
  }

  /** None while members vote, or have voted, on the same candidates: it could be taken for a result. */
  private async sheetsOf({ id, overtaken: isOver }: Rehearsal): Promise<RehearsedSheet[]> {
    return isOver ? [] : this.rehearsals.sheets(this.dataSource.manager, id);
  }

  /** The ballot paper of whoever has the link, with the contests of their constituency. */
  async paper(link: string): Promise<SamplePaperDto | null> {
    const now = this.clock.now();
    const found = await this.rehearsals.byLink(this.dataSource.manager, link, now);
    if (!found) return null;
    const { rehearsal, voter } = found;
    const { title, introduction, secrecy, mayChangeVote, randomOrder, contests } = rehearsal.paper;
    return {
      watermark: WATERMARK,
      voter: nameOfVoter(voter),
      constituencyName: constituencyOf(rehearsal, voter),
      title,
      introduction,
      closesAt: rehearsal.deleteAt,
      secrecy,
      mayChangeVote,
      randomOrder,
      castAt: voter.castAt,
      reason: whyNot(rehearsal, voter, now),
      contests: contests
        .filter(({ constituency }) => constituency === voter.constituency)
        .map(({ id, kind, title: heading, text, seats, mostMarks, options, ...contest }) => ({
          id,
          kind,
          title: heading,
          text,
          seats,
          mostMarks,
          reopenNominations: contest.reopenNominations ?? null,
          options: options.map(({ id: option, name }) => ({ id: option, name })),
        })),
      current: (voter.answers ?? []).map(({ contest, options }) => ({
        contest,
        options: [...options],
      })),
    };
  }
}

const summary = ({ id, madeAt, deleteAt, closedAt }: Rehearsal): RehearsalSummaryDto => ({
  id,
  watermark: WATERMARK,
  madeAt,
  deleteAt,
  closedAt,
});

function contestShown(
  { id, title, constituencyName, method, invented, options }: RehearsedContest,
  sheets: readonly RehearsedSheet[],
): RehearsedContestDto {
  const sheet = sheets.find(({ contest }) => contest === id);
  const counted = sheet !== undefined && isCounted(sheet);
  return {
    id,
    title,
    constituencyName,
    methodName: countingMethod(method).name,
    invented,
    candidates: options.map(({ name }) => name),
    counted,
    notCounted: sheet && !counted ? (JSON.parse(sheet.sheet) as { says: string }).says : null,
  };
}

/** A contest that needs another ballot has the refusal of the count in the place of its sheet. */
const isCounted = ({ sheet }: RehearsedSheet): boolean => 'schema' in (JSON.parse(sheet) as object);

const constituencyOf = ({ paper }: Rehearsal, { constituency }: SampleVoter): string =>
  paper.contests.find((contest) => contest.constituency === constituency)?.constituencyName ??
  constituency;

function whyNot(
  rehearsal: Rehearsal,
  voter: SampleVoter,
  now: string,
): { code: string; says: string } | null {
  if (rehearsal.overtaken) return overtaken;
  const previous = voter.castAt === null ? null : { id: voter.link };
  const allowed = mayCast(termsOf(rehearsal), voter, previous, now);
  return allowed.ok ? null : { code: allowed.error.code, says: allowed.error.says };
}
