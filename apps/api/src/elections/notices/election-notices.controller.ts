import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseEnumPipe,
  ParseUUIDPipe,
  Post,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { Acting, Allow, officeRoles } from '../../identity/access';
import { electionNotices, type ElectionNoticeStage } from '../../notices/notice';
import { CameBackDto, NotReachedListDto } from '../../notices/notices.dto';
import { RecordCameBack } from '../../notices/record-came-back';
import { type Actor } from '../../platform/actor';
import { foundOr404, valueOrRefuse } from '../../platform/problem';
import { ElectionNoticesDto } from './election-notices.dto';
import { ElectionNoticesQueries } from './election-notices.queries';

const Stage = () =>
  Param(
    'stage',
    new ParseEnumPipe(Object.fromEntries(electionNotices.map((stage) => [stage, stage]))),
  );

@ApiTags('elections')
@Controller('elections/:id/notices')
@Allow('secretary', 'returning-officer')
export class ElectionNoticesController {
  constructor(
    private readonly notices: ElectionNoticesQueries,
    private readonly recordCameBack: RecordCameBack,
  ) {}

  @Get()
  @Allow(...officeRoles)
  @ApiOkResponse({ type: ElectionNoticesDto })
  async list(@Param('id', ParseUUIDPipe) id: string): Promise<ElectionNoticesDto> {
    return { items: await this.notices.of(id) };
  }

  @Get(':stage/not-reached')
  @ApiParam({ name: 'stage', enum: electionNotices })
  @ApiOkResponse({ type: NotReachedListDto })
  async notReached(
    @Param('id', ParseUUIDPipe) id: string,
    @Stage() stage: ElectionNoticeStage,
  ): Promise<NotReachedListDto> {
    return { items: foundOr404(await this.notices.notReached(id, stage)) };
  }

  @Post(':stage/came-back')
  @HttpCode(204)
  @ApiParam({ name: 'stage', enum: electionNotices })
  @ApiNoContentResponse()
  async cameBack(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Stage() stage: ElectionNoticeStage,
    @Body() { memberNumber }: CameBackDto,
  ): Promise<void> {
    const notice = { election: id, stage };
    valueOrRefuse(await this.recordCameBack.run(actor, notice, memberNumber), {
      'not-on-roll': 422,
    });
  }
}
