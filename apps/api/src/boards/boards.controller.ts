import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { Acting, Allow, officeRoles, Public } from '../identity/access';
import { type Actor } from '../platform/actor';
import { foundOr404, valueOrRefuse } from '../platform/problem';
import {
  BoardDto,
  BoardListDto,
  NewBoardDto,
  RetireBoardDto,
  SetUpBoardDto,
  SpeakOnBoardDto,
  SpokenDto,
} from './boards.dto';
import { BoardsQueries } from './boards.queries';
import { RetireBoard } from './retire-board';
import { SetUpBoard } from './set-up-board';
import { SpeakOnBoard } from './speak-on-board';

@ApiTags('boards')
@Controller('boards')
export class BoardsController {
  constructor(
    private readonly setUpBoard: SetUpBoard,
    private readonly speakOnBoard: SpeakOnBoard,
    private readonly retireBoard: RetireBoard,
    private readonly boards: BoardsQueries,
  ) {}

  @Get()
  @Allow(...officeRoles)
  @ApiOkResponse({ type: BoardListDto })
  list(@Acting() viewer: Actor): Promise<BoardListDto> {
    return this.boards.list(viewer);
  }

  @Get(':id')
  @Allow(...officeRoles)
  @ApiOkResponse({ type: BoardDto })
  async one(@Acting() viewer: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<BoardDto> {
    return foundOr404(await this.boards.one(id, viewer));
  }

  @Get(':id/rehearsal.bel')
  @Public()
  @Header('content-type', 'application/x-tar')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  @ApiProduces('application/x-tar')
  @ApiOkResponse({
    description: 'The board’s rehearsal as an archive that anybody can verify.',
    schema: { type: 'string', format: 'binary' },
  })
  async rehearsal(@Param('id', ParseUUIDPipe) id: string): Promise<Buffer> {
    return foundOr404(await this.boards.rehearsalArchive(id));
  }

  @Post()
  @Allow('returning-officer')
  @ApiCreatedResponse({ type: NewBoardDto })
  async setUp(@Acting() actor: Actor, @Body() plan: SetUpBoardDto): Promise<NewBoardDto> {
    return valueOrRefuse(await this.setUpBoard.run(actor, plan), {
      'member-twice': 422,
      'not-a-scrutineer': 422,
      'threshold-impossible': 422,
      'one-opens-alone': 422,
    });
  }

  @Post(':id/messages')
  @Allow('scrutineer')
  @ApiCreatedResponse({ type: SpokenDto })
  async speak(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { round, text }: SpeakOnBoardDto,
  ): Promise<SpokenDto> {
    return valueOrRefuse(await this.speakOnBoard.run(actor, id, { round, text }), {
      'board-unknown': 404,
      'not-on-this-board': 403,
      'board-retired': 409,
      'not-this-round': 409,
      'spoken-already': 409,
      'message-refused': 422,
      'rehearsal-failed': 422,
    });
  }

  @Post(':id/retirement')
  @HttpCode(204)
  @Allow('returning-officer')
  @ApiNoContentResponse()
  async retire(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: RetireBoardDto,
  ): Promise<void> {
    valueOrRefuse(await this.retireBoard.run(actor, id, reason), {
      'board-unknown': 404,
      'board-retired': 409,
    });
  }
}
