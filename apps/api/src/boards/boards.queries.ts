import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { type Actor } from '../platform/actor';
import { BoardRepository, type BoardRecord } from './board.repository';
import { stageOf } from './board-stage';
import { Boards } from './boards';
import { type BoardDto, type BoardListDto, type BoardSummaryDto } from './boards.dto';

/** Boards as the office sees them. */
@Injectable()
export class BoardsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly repository: BoardRepository,
    private readonly boards: Boards,
  ) {}

  async list(viewer: Actor): Promise<BoardListDto> {
    const { manager } = this.dataSource;
    const all = await this.repository.all(manager);
    const inUse = await this.boards.inUse(manager);
    return {
      items: all.map((board) => summaryOf(board, viewer, inUse?.id === board.id)),
      scrutineers: await this.repository.scrutineers(manager),
    };
  }

  async one(id: string, viewer: Actor): Promise<BoardDto | null> {
    const { manager } = this.dataSource;
    const board = await this.repository.find(manager, id);
    if (!board) return null;
    const inUse = await this.boards.inUse(manager);
    return {
      ...summaryOf(board, viewer, inUse?.id === id),
      messages: board.messages,
      parametersSha256: board.key?.sha256 ?? null,
      rehearsal: board.key?.rehearsal ?? null,
      archiveSha256: board.rehearsed?.archiveSha256 ?? null,
      retiredReason: board.retired?.reason ?? null,
    };
  }

  rehearsalArchive(id: string): Promise<Buffer | null> {
    return this.repository.rehearsalArchive(this.dataSource.manager, id);
  }
}

function summaryOf(board: BoardRecord, { accountId }: Actor, isInUse: boolean): BoardSummaryDto {
  const { state, round, awaited } = stageOf(board);
  const verified = new Set(
    board.messages.filter((one) => one.round === 'rehearsal').map(({ member }) => member),
  );
  const members = board.members.map(({ place, name, account }) => ({
    place,
    name,
    isYou: account === accountId,
    isAwaited: awaited.includes(place),
    hasVerifiedSheet: verified.has(place),
  }));
  return {
    id: board.id,
    name: board.name,
    size: members.length,
    threshold: board.threshold,
    setUpAt: board.setUpAt,
    state,
    isInUse,
    isYourTurn: members.some(({ isYou, isAwaited }) => isYou && isAwaited),
    round,
    members,
  };
}
