import {
  Body,
  Controller,
  Get,
  Header,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiProduces,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Acting, Allow, Public } from '../identity/access';
import { type Actor } from '../platform/actor';
import { foundOr404, Problem, valueOrRefuse } from '../platform/problem';
import { CastSealedBallots } from './cast-sealed-ballots';
import {
  BallotBoardDto,
  BoardBallotDto,
  BoardQuery,
  CastSealedDto,
  MySealedBallotsDto,
  SealedCastDto,
  TrackerQuery,
} from './sealed-ballots.dto';
import { type BoardRefusal, SealedBallotsQueries } from './sealed-ballots.queries';
import { SealedElections } from './sealed-elections';
import { type SealedRefusal } from './sealed-refusal';

const castStatus: Readonly<Record<SealedRefusal['code'], number>> = {
  'poll-unknown': 404,
  'open-poll': 409,
  'poll-not-open': 409,
  'poll-closed': 409,
  'not-on-roll': 403,
  'already-voted': 409,
  'contest-abandoned': 409,
  'voted-on-paper': 409,
  'identity-not-declared': 422,
  'wrong-boxes': 422,
  'not-a-ballot': 422,
  'another-election': 422,
  'bad-signature': 422,
  'bad-proof': 422,
  'key-of-another': 409,
  'key-replaced': 409,
  'copied-ciphertext': 409,
  'sent-before': 409,
};

const boardStatus: Readonly<Record<BoardRefusal['code'], number>> = {
  'box-unknown': 404,
  'not-on-board': 404,
};

/** The secret polls' boxes: what is published of them, and what members put in. */
@ApiTags('sealed ballots')
@Controller('polls/:poll')
export class SealedBallotsController {
  constructor(
    private readonly castSealed: CastSealedBallots,
    private readonly elections: SealedElections,
    private readonly ballots: SealedBallotsQueries,
  ) {}

  @Get('boxes/:box/election.json')
  @Public()
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  @ApiProduces('application/json')
  @ApiOkResponse({
    description: 'The election of a box, to the letter: Belenios specification s.4.10.',
    schema: { type: 'object', additionalProperties: true },
  })
  async election(
    @Param('poll', ParseUUIDPipe) poll: string,
    @Param('box', ParseUUIDPipe) box: string,
  ): Promise<Buffer> {
    return Buffer.from((await this.published(poll, box)).election);
  }

  @Get('boxes/:box/trustees.json')
  @Public()
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  @ApiProduces('application/json')
  @ApiOkResponse({
    description: 'Who holds the key of a box, to the letter: Belenios specification s.4.7.',
    schema: { type: 'array', items: {} },
  })
  async trustees(
    @Param('poll', ParseUUIDPipe) poll: string,
    @Param('box', ParseUUIDPipe) box: string,
  ): Promise<Buffer> {
    return Buffer.from((await this.published(poll, box)).trustees);
  }

  @Get('boxes/:box/board')
  @Public()
  @ApiOkResponse({
    type: BallotBoardDto,
    description: 'Of the box once its poll is closed; while it is open, of all boxes of the poll.',
  })
  async board(
    @Param('poll', ParseUUIDPipe) poll: string,
    @Param('box', ParseUUIDPipe) box: string,
    @Query() { after, limit = 200 }: BoardQuery,
  ): Promise<BallotBoardDto> {
    return valueOrRefuse(await this.ballots.board(poll, box, after, limit), boardStatus);
  }

  @Get('boxes/:box/board/ballot')
  @Public()
  @ApiQuery({ name: 'tracker', type: String })
  @ApiOkResponse({ type: BoardBallotDto })
  async onBoard(
    @Param('poll', ParseUUIDPipe) poll: string,
    @Param('box', ParseUUIDPipe) box: string,
    @Query() { tracker }: TrackerQuery,
  ): Promise<BoardBallotDto> {
    return valueOrRefuse(await this.ballots.onBoard(poll, box, tracker), boardStatus);
  }

  @Post('sealed-ballots')
  @Allow('member')
  @ApiHeader({
    name: 'Idempotency-Key',
    required: true,
    description: 'Any UUID. What makes a repeat one are the ballots themselves.',
  })
  @ApiCreatedResponse({ type: SealedCastDto })
  @ApiOkResponse({ type: SealedCastDto, description: 'The same ballots were cast before.' })
  async cast(
    @Acting() actor: Actor,
    @Param('poll', ParseUUIDPipe) poll: string,
    @Body() { ballots, declaresIdentity = false }: CastSealedDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SealedCastDto> {
    if (!actor.request)
      throw new Problem(428, 'key-missing', 'Send an Idempotency-Key with the ballots.');
    const sent = ballots.map(({ box, ballot }) => ({ box, text: ballot }));
    const cast = valueOrRefuse(
      await this.castSealed.run(actor, { poll, ballots: sent, declared: declaresIdentity }),
      castStatus,
    );
    void reply.status(cast.again ? 200 : 201);
    return { castAt: cast.castAt, ballots: [...cast.ballots] };
  }

  @Get('sealed-ballots/mine')
  @Allow('member')
  @ApiOkResponse({ type: MySealedBallotsDto })
  async mine(
    @Acting() actor: Actor,
    @Param('poll', ParseUUIDPipe) poll: string,
  ): Promise<MySealedBallotsDto> {
    return { items: actor.memberId ? await this.ballots.mine(poll, actor.memberId) : [] };
  }

  private async published(poll: string, id: string) {
    const box = foundOr404(await this.elections.find(id.toLowerCase()));
    return foundOr404(box.poll === poll.toLowerCase() ? box : null);
  }
}
