import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { plainDate } from '@folkmoot/basics';
import { AsAtQuery } from '../../as-at/as-at.dto';
import { Acting, Allow, officeRoles } from '../../identity/access';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { valueOrRefuse } from '../../platform/problem';
import { type Rotated, type RotationRefusal, RetireByRotation } from './retire-by-rotation';
import { DrawRotationDto, RetireByRotationDto, RotatedDto, RotationListDto } from './rotation.dto';
import { RotationQueries } from './rotation.queries';

const statuses: Readonly<Record<RotationRefusal['code'], number>> = {
  'rotation-unknown': 404,
  'not-in-turn': 422,
  'day-passed': 422,
  'nobody-retires': 409,
  'retired-already': 409,
  'drawn-by-another': 403,
  'drawn-already': 409,
  'changed-since': 409,
  'asker-gone': 409,
};

@ApiTags('seats')
@Controller('rotations')
export class RotationController {
  constructor(
    private readonly rotations: RotationQueries,
    private readonly retire: RetireByRotation,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow(...officeRoles)
  @ApiOkResponse({ type: RotationListDto })
  async list(@Acting() { accountId }: Actor, @Query() { on }: AsAtQuery): Promise<RotationListDto> {
    const day = on === undefined ? this.clock.today() : plainDate(on);
    return { on: day, items: await this.rotations.on(day, accountId) };
  }

  @Post()
  @Allow('secretary', 'returning-officer')
  @ApiCreatedResponse({ type: RotatedDto })
  async announce(
    @Acting() actor: Actor,
    @Body() { constituency, on }: RetireByRotationDto,
  ): Promise<Rotated> {
    return valueOrRefuse(await this.retire.announce(actor, constituency, plainDate(on)), statuses);
  }

  @Post(':id/draw')
  @Allow('secretary', 'returning-officer')
  @ApiCreatedResponse({ type: RotatedDto })
  async draw(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { beacon }: DrawRotationDto,
  ): Promise<Rotated> {
    return valueOrRefuse(await this.retire.draw(actor, id, beacon), statuses);
  }
}
