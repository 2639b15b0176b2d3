import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Allow } from '../identity/access';
import { type Actor } from '../platform/actor';
import { foundOr404, Problem, valueOrRefuse } from '../platform/problem';
import {
  BallotPaperDto,
  CastBallotDto,
  CastReceiptDto,
  MyBallotsDto,
  ReceiptDto,
} from './ballots.dto';
import { BallotsQueries } from './ballots.queries';
import { CastBallot } from './cast-ballot';
import { type CastRefusal } from './decide-ballots';

/** The status of an answer that says why a ballot was not taken. */
export const castStatus: Readonly<Record<CastRefusal['code'], number>> = {
  'poll-unknown': 404,
  'poll-not-open': 409,
  'poll-closed': 409,
  'not-on-roll': 403,
  'already-voted': 409,
  'contest-abandoned': 409,
  'identity-not-declared': 422,
  'voted-on-paper': 409,
  'secret-poll': 409,
  'wrong-constituency': 403,
  'unknown-option': 422,
  'duplicate-option': 422,
  'one-option-only': 422,
  'too-many-options': 422,
  'missing-contest': 422,
  'key-used-before': 422,
};

@ApiTags('ballots')
@Controller()
@Allow('member')
export class BallotsController {
  constructor(
    private readonly castBallot: CastBallot,
    private readonly ballots: BallotsQueries,
  ) {}

  @Get('my/ballots')
  @ApiOkResponse({ type: MyBallotsDto })
  async mine(@Acting() actor: Actor): Promise<MyBallotsDto> {
    return { items: actor.memberId ? await this.ballots.mine(actor.memberId) : [] };
  }

  @Get('polls/:id/paper')
  @ApiOkResponse({ type: BallotPaperDto })
  async paper(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<BallotPaperDto> {
    return foundOr404(await this.ballots.paper(id, actor.memberId));
  }

  @Post('polls/:id/ballots')
  @ApiHeader({
    name: 'Idempotency-Key',
    required: true,
    description: 'A UUID of the browser’s for this ballot: sent again, it gives the first answer.',
  })
  @ApiCreatedResponse({ type: CastReceiptDto })
  async cast(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) poll: string,
    @Body() { answers, declaresIdentity = false }: CastBallotDto,
  ): Promise<CastReceiptDto> {
    if (!actor.request)
      throw new Problem(
        428,
        'key-missing',
        'Send an Idempotency-Key with the ballot, so that a repeat is not counted twice.',
      );
    return valueOrRefuse(
      await this.castBallot.run(actor, {
        poll,
        answers,
        declared: declaresIdentity,
        requestKey: actor.request.key,
      }),
      castStatus,
    );
  }

  @Get('polls/:id/receipt')
  @ApiOkResponse({ type: ReceiptDto })
  async receipt(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ReceiptDto> {
    return foundOr404(actor.memberId && (await this.ballots.receipt(id, actor.memberId)));
  }
}
