import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { nextStep, type NextStep, ownerOf, serverOwner } from '@folkmoot/ballot';
import { type DataSource } from 'typeorm';
import { type Actor } from '../platform/actor';
import { utc } from '../platform/utc';
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
  ) {}

  /** Closed polls that wait to be opened. */
  async list(viewer: Actor): Promise<PollOpeningDto[]> {
    const polls = await this.dataSource.query<{ id: string }[]>(
      `select p.id from governance.poll p where p.secrecy = 'secret' and p.closed_at is not null
          and not exists (select from ballot_box.opened_poll o where o.poll_id = p.id) order by p.closed_at`,
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
    const shown = boxes.map((box) => boxOf(box, boxes));
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
      isYourTurn: yours !== undefined && shown.some(({ owners }) => owners.includes(yours)),
      keyDestroyedAt: head.keyDestroyedAt,
    };
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

/** A box that is ready waits for the others: they are opened together. */
function boxOf(box: OpeningBox, all: readonly OpeningBox[]): OpeningBoxDto {
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
