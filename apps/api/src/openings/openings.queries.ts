import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { nextStep, type NextStep, ownerOf, serverOwner, stepInTurn } from '@folkmoot/ballot';
import { sodiumGroup } from '@folkmoot/ballot-native';
import { type PollId } from '@folkmoot/basics';
import { type DataSource } from 'typeorm';
import { type Actor } from '../platform/actor';
import { utc } from '../platform/utc';
import { PollKeys } from '../poll-keys/poll-keys';
import { papersOfBox } from '../polls/opened-ballots';
import { type ContestBallots } from '../polls/poll-ballots';
import { PollBook } from '../polls/poll-book';
import { type OpeningBox, OpeningRepository } from './opening.repository';
import { type OpeningBoxDto, type PollOpeningDto, type TrusteeDto } from './openings.dto';

interface PollHead {
  readonly title: string;
  readonly opened: boolean;
  readonly boardName: string;
  readonly members: readonly { place: number; account: string; name: string | null }[];
  readonly keyDestroyedAt: string | null;
}

/** How far secret polls have come from their close to their result, for the office. */
@Injectable()
export class OpeningsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly openings: OpeningRepository,
    private readonly pollBook: PollBook,
    private readonly pollKeys: PollKeys,
  ) {}

  /** Closed polls that wait to be opened. */
  async list(viewer: Actor): Promise<PollOpeningDto[]> {
    const polls = await this.dataSource.query<{ id: string }[]>(
      `select p.id from governance.poll p where p.secrecy = 'secret' and p.closed_at is not null
          and not exists (select from ballot_box.opened_poll o where o.poll_id = p.id) order by p.closed_at, p.id`,
    );
    const all = await Promise.all(polls.map(({ id }) => this.one(id, viewer)));
    return all.filter((one) => one !== null);
  }

  async one(poll: string, viewer: Actor): Promise<PollOpeningDto | null> {
    const db = this.dataSource.manager;
    const boxes = await this.openings.boxes(db, poll);
    const [first] = boxes;
    if (!first) return null;
    const [head] = await db.query<PollHead[]>(
      `select p.title, exists (select from ballot_box.opened_poll o where o.poll_id = p.id) as opened, g.name as "boardName",
              (select ${utc('d.destroyed_at')} from ballot_box.destroyed_key d where d.poll_id = p.id) as "keyDestroyedAt",
              (select jsonb_agg(jsonb_build_object('place', m.place, 'account', m.account_id, 'name', a.name) order by m.place)
                 from governance.board_member m left join platform.account a on a.id = m.account_id where m.board_id = g.id) as members
         from governance.poll p cross join governance.board g where p.id = $1 and g.id = $2`,
      [poll, first.boardId],
    );
    if (!head) return null;
    const absent = await this.openings.absent(db, poll);
    const scrutineers = head.members.map(({ place, account, name }) => ({
      owner: ownerOf(place),
      place,
      name,
      isYou: account === viewer.accountId,
      absentReason: absent.find(({ owner }) => owner === ownerOf(place))?.reason ?? null,
    }));
    const alike = head.opened ? await this.answeredAlike(poll, boxes) : new Map<string, string[]>();
    const shown = boxes.map((box) => ({ ...boxOf(box, boxes), alike: alike.get(box.id) ?? [] }));
    const yours = scrutineers.find(({ isYou }) => isYou)?.owner;
    return {
      poll,
      title: head.title,
      state: head.opened ? 'opened' : 'opening',
      board: first.boardId,
      boardName: head.boardName,
      size: first.board.size,
      threshold: first.board.threshold,
      trustees: [theServer, ...scrutineers],
      boxes: shown,
      isYourTurn: yours !== undefined && stepInTurn(shown, yours) !== null,
      keyDestroyedAt: head.keyDestroyedAt,
      serverKey: head.opened ? null : this.pollKeys.state(poll as PollId, sodiumGroup),
    };
  }

  /** Of each opened box the titles of what all who voted in it answered alike: such a result tells of everybody. */
  private async answeredAlike(
    poll: string,
    boxes: readonly OpeningBox[],
  ): Promise<Map<string, string[]>> {
    const paper = await this.pollBook.paper(poll);
    const found = new Map<string, string[]>();
    if (!paper) return found;
    for (const { id } of boxes) {
      const contests = await papersOfBox(this.dataSource.manager, paper, id);
      found.set(
        id,
        contests.filter(isAlike).map(({ contest }) => contest.title),
      );
    }
    return found;
  }

  artefact(box: string, sha256: string): Promise<Buffer | null> {
    return this.openings.artefact(this.dataSource.manager, box, sha256);
  }

  archive(box: string): Promise<Buffer | null> {
    return this.openings.archive(this.dataSource.manager, box);
  }
}

const theServer: TrusteeDto = {
  owner: serverOwner,
  place: null,
  name: null,
  isYou: false,
  absentReason: null,
};

const isAlike = ({ papers, spoilt }: ContestBallots): boolean =>
  spoilt === 0 && new Set(papers.map(({ preferences }) => preferences.join())).size === 1;

/** A box that is ready waits for the others: they are opened together. */
function boxOf(box: OpeningBox, all: readonly OpeningBox[]): Omit<OpeningBoxDto, 'alike'> {
  const others = all.some((one) => {
    const step = nextStep(one);
    return step.by !== 'server' || step.step !== 'archive';
  });
  const own = nextStep(box);
  const isReady = own.by === 'server' && own.step === 'archive' && others;
  const next: NextStep = isReady ? { by: 'nobody' } : own;
  const { id, constituency, contests, ballots, hasRankings, made } = box;
  return {
    id,
    constituency,
    contests: contests.map(({ title }) => title),
    ballots,
    hasRankings,
    made,
    awaits: next.by,
    nextStep: next.by === 'nobody' ? null : next.step,
    owners: next.by === 'scrutineers' ? next.owners : [],
  };
}
