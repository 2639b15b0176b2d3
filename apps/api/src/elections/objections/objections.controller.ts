import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Allow } from '../../identity/access';
import { type Actor } from '../../platform/actor';
import { valueOrRefuse } from '../../platform/problem';
import { CreatedDto } from '../../resolutions/resolutions.dto';
import { AnswerObjection } from './answer-objection';
import { MakeObjection } from './make-objection';
import { ObjectionsQueries } from './objections.queries';
import { type ObjectionRefusal } from './objection-refusal';
import {
  CalledAgainDto,
  DismissObjectionDto,
  MakeObjectionDto,
  OfficerObjectionsDto,
  SetAsideDto,
} from './objections.dto';

const status: Readonly<Record<ObjectionRefusal['code'], number>> = {
  'election-unknown': 404,
  'result-unknown': 404,
  'no-objections': 409,
  'not-who-objects': 403,
  'too-late': 409,
  'objected-already': 409,
  'not-independent': 403,
  'declared-it': 403,
  'asker-gone': 409,
  'objection-unknown': 404,
  'answered-already': 409,
  'nothing-to-set-aside': 422,
};

/** Objections to results of elections that were declared. */
@ApiTags('elections')
@Controller('elections/:id/objections')
export class ObjectionsController {
  constructor(
    private readonly makeObjection: MakeObjection,
    private readonly answerObjection: AnswerObjection,
    private readonly objections: ObjectionsQueries,
  ) {}

  @Get()
  @Allow('returning-officer', 'secretary')
  @ApiOkResponse({ type: OfficerObjectionsDto })
  async list(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<OfficerObjectionsDto> {
    return { items: await this.objections.of(actor, id) };
  }

  @Post()
  @Allow('member')
  @ApiCreatedResponse({ type: CreatedDto })
  async make(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() objection: MakeObjectionDto,
  ): Promise<CreatedDto> {
    return valueOrRefuse(await this.makeObjection.run(actor, id, objection), status);
  }

  @Post(':objection/dismissal')
  @HttpCode(204)
  @Allow('returning-officer', 'secretary')
  @ApiNoContentResponse()
  async dismiss(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('objection', ParseUUIDPipe) objection: string,
    @Body() { reason }: DismissObjectionDto,
  ): Promise<void> {
    valueOrRefuse(await this.answerObjection.dismiss(actor, id, objection, reason), status);
  }

  @Post(':objection/setting-aside')
  @Allow('returning-officer', 'secretary')
  @ApiCreatedResponse({ type: CalledAgainDto })
  async setAside(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('objection', ParseUUIDPipe) objection: string,
    @Body() body: SetAsideDto,
  ): Promise<CalledAgainDto> {
    return valueOrRefuse(await this.answerObjection.setAside(actor, id, objection, body), status);
  }
}
