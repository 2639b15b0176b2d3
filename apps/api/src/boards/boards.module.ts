import { Module } from '@nestjs/common';
import { BoardRepository } from './board.repository';
import { Boards } from './boards';
import { BoardsController } from './boards.controller';
import { BoardsQueries } from './boards.queries';
import { RetireBoard } from './retire-board';
import { SetUpBoard } from './set-up-board';
import { SpeakOnBoard } from './speak-on-board';

/** Boards of scrutineers, who hold the key of secret polls: how they make it, and show that they can use it. */
@Module({
  controllers: [BoardsController],
  providers: [SetUpBoard, SpeakOnBoard, RetireBoard, BoardRepository, Boards, BoardsQueries],
  exports: [Boards],
})
export class BoardsModule {}
