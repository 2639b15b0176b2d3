import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { plainDate } from '@folkmoot/basics';
import { Acting, Allow, Public } from '../identity/access';
import { type Actor } from '../platform/actor';
import { PageQuery } from '../platform/fields';
import { foundOr404, valueOrRefuse } from '../platform/problem';
import { AnswerChallenge } from './answer-challenge';
import {
  AnswerChallengeDto,
  ChallengeDto,
  ChallengePageDto,
  RaiseChallengeDto,
  RaisedChallengeDto,
} from './challenges.dto';
import { ChallengesQueries } from './challenges.queries';
import { RaiseChallenge } from './raise-challenge';

@ApiTags('challenges')
@Controller('challenges')
export class ChallengesController {
  constructor(
    private readonly raiseChallenge: RaiseChallenge,
    private readonly answerChallenge: AnswerChallenge,
    private readonly challenges: ChallengesQueries,
  ) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: ChallengePageDto })
  page(@Query() query: PageQuery): Promise<ChallengePageDto> {
    return this.challenges.page(query);
  }

  @Get(':id')
  @Public()
  @ApiOkResponse({ type: ChallengeDto })
  async one(@Param('id', ParseUUIDPipe) id: string): Promise<ChallengeDto> {
    return foundOr404(await this.challenges.one(id));
  }

  @Post()
  @Allow('council-member')
  @ApiCreatedResponse({ type: RaisedChallengeDto })
  async raise(
    @Acting() actor: Actor,
    @Body() { question, dueOn, responder }: RaiseChallengeDto,
  ): Promise<RaisedChallengeDto> {
    const text = { question, dueOn: plainDate(dueOn), responder };
    return valueOrRefuse(await this.raiseChallenge.run(actor, text), { 'due-date-passed': 422 });
  }

  @Post(':id/response')
  @HttpCode(204)
  @Allow('secretary')
  @ApiNoContentResponse()
  async answer(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { response, outcome }: AnswerChallengeDto,
  ): Promise<void> {
    valueOrRefuse(await this.answerChallenge.run(actor, id, { response, outcome }), {
      'challenge-unknown': 404,
      'answered-already': 409,
    });
  }
}
