import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { declaringOf } from '../polls/identity-declarations';
import { PollBook, type PollPaper } from '../polls/poll-book';
import { type EnvelopeDto, type PaperBatchDetailsDto, type PaperBatchDto } from './paper.dto';
import { PaperRepository } from './paper.repository';
import {
  type Compared,
  comparedEnvelopes,
  comparedPapers,
  type EnvelopeReading,
  type PaperBatch,
  type Teller,
} from './readings';

/** Batches of votes on paper for the office: how far they have come, and to its tellers where they differ. */
@Injectable()
export class PaperQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly pollBook: PollBook,
    private readonly papers: PaperRepository,
    private readonly constitution: CurrentConstitution,
  ) {}

  async list(viewer: Actor, id: string): Promise<PaperBatchDto[] | null> {
    const poll = await this.pollBook.paper(id.toLowerCase());
    if (!poll) return null;
    const batches = await this.papers.batches(this.dataSource.manager, { poll: poll.id });
    const names = await this.namesOf(batches);
    return batches.map((batch) => summary(batch, poll, viewer, names));
  }

  async one(viewer: Actor, id: string): Promise<PaperBatchDetailsDto | null> {
    const [batch] = await this.papers.batches(this.dataSource.manager, { batch: id });
    const poll = batch && (await this.pollBook.paper(batch.poll));
    if (!poll) return null;
    const you = batch.tellers.find(({ account }) => account === viewer.accountId)?.teller ?? null;
    const papers = comparedPapers(batch, poll.boxes);
    return {
      ...summary(batch, poll, viewer, await this.namesOf([batch])),
      title: poll.title,
      secrecy: poll.secrecy,
      you: you ?? 0,
      asksDeclaration: (await declaringOf(this.constitution, poll)).length > 0,
      envelopeItems: comparedEnvelopes(batch).map((item) => envelopeFor(item, you)),
      envelopesAgree: papers !== null,
      boxes: poll.boxes.map(({ id: box, constituency, electionSha256, log, logIndex }) => ({
        id: box,
        constituency,
        electionSha256,
        log,
        logIndex,
        contests: poll.contests
          .filter((contest) => contest.constituency === constituency)
          .map((contest) => contest.id),
        papers: (papers?.find((own) => own.box === box)?.papers ?? []).map((item) =>
          itemFor(item, you),
        ),
      })),
    };
  }

  private async namesOf(batches: readonly PaperBatch[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.dataSource.query<{ id: string; name: string }[]>(
      `select id, name from platform.account where id = any ($1)`,
      [batches.flatMap(({ tellers }) => tellers.map(({ account }) => account))],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

function summary(
  batch: PaperBatch,
  { boxes, secrecy }: PollPaper,
  { accountId }: Actor,
  names: ReadonlyMap<string, string>,
): PaperBatchDto {
  const { id, poll, number, place, envelopes, announcedAt, tellers, end } = batch;
  const papers = secrecy === 'secret' ? comparedPapers(batch, boxes) : [];
  const items = [...comparedEnvelopes(batch), ...(papers ?? []).flatMap((box) => box.papers)];
  const isAgreed = papers !== null && items.every(({ state }) => state === 'agreed');
  const begun = tellers.length > 0 ? 'entering' : 'announced';
  const isYou = tellers.some(({ account }) => account === accountId);
  return {
    id,
    poll,
    number,
    place,
    envelopes,
    announcedAt,
    state: end?.outcome ?? (isAgreed ? 'agreed' : begun),
    reason: end?.reason ?? null,
    endedAt: end?.endedAt ?? null,
    tellers: tellers.map(({ teller, account }) => ({
      teller,
      name: names.get(account) ?? null,
      isYou: account === accountId,
    })),
    mayEnter: !end && (isYou || tellers.length < 2),
    differences: items.filter(({ state }) => state === 'different').length,
  };
}

const itemFor = (
  { number, state, first, second }: Compared<unknown>,
  you: Teller | null,
): { number: number; state: Compared<unknown>['state']; byYou: boolean } => ({
  number,
  state,
  byYou: (you === 1 && first !== null) || (you === 2 && second !== null),
});

/** What was read in an envelope is told once both tellers have read it; how somebody voted, to them alone. */
function envelopeFor(item: Compared<EnvelopeReading>, you: Teller | null): EnvelopeDto {
  const { first, second, state } = item;
  const readings = first && second ? [first, second] : [];
  return {
    ...itemFor(item, you),
    readings: readings.map(({ elector, ground, answers }) => ({
      number: elector?.number ?? null,
      ground,
      answers:
        you && state === 'different' && answers
          ? answers.map(({ contest, options }) => ({ contest, options: [...options] }))
          : null,
    })),
  };
}
