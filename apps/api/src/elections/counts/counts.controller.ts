import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Allow } from '../../identity/access';
import { type Actor } from '../../platform/actor';
import { valueOrRefuse } from '../../platform/problem';
import { CreatedDto } from '../../resolutions/resolutions.dto';
import { AnswerObjectionDto, ConfirmCountDto, ObjectToCountDto } from './counts.dto';
import { ReviewCount, type ReviewRefusal } from './review-count';

const reviewStatus: Readonly<Record<ReviewRefusal['code'], number>> = {
  'election-unknown': 404,
  'not-counted': 409,
  'declared-already': 409,
  'count-again': 409,
  'not-asked': 409,
  'not-independent': 403,
  'other-count': 409,
  'confirmed-already': 409,
  'objected-already': 409,
  'objection-unknown': 404,
  'answered-already': 409,
  'asker-gone': 409,
};

/** What happens between the count of an election and its declaration. */
@ApiTags('elections')
@Controller('elections/:id/count')
export class CountsController {
  constructor(private readonly reviewCount: ReviewCount) {}

  @Post('confirmation')
  @HttpCode(204)
  @Allow('scrutineer')
  @ApiNoContentResponse()
  async confirm(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { count }: ConfirmCountDto,
  ): Promise<void> {
    valueOrRefuse(await this.reviewCount.confirm(actor, id, count), reviewStatus);
  }

  @Post('objections')
  @Allow('scrutineer')
  @ApiCreatedResponse({ type: CreatedDto })
  async object(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { count, reason }: ObjectToCountDto,
  ): Promise<CreatedDto> {
    return valueOrRefuse(await this.reviewCount.object(actor, id, count, reason), reviewStatus);
  }

  @Post('objections/:objection/answer')
  @HttpCode(204)
  @Allow('returning-officer')
  @ApiNoContentResponse()
  async answer(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('objection', ParseUUIDPipe) objection: string,
    @Body() { answer }: AnswerObjectionDto,
  ): Promise<void> {
    valueOrRefuse(await this.reviewCount.answer(actor, id, objection, answer), reviewStatus);
  }
}
