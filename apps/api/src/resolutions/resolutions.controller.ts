import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
} from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { NextBallotDto } from '../elections/elections.dto';
import { Acting, Allow, officeRoles } from '../identity/access';
import { type Actor } from '../platform/actor';
import { IfMatch } from '../platform/if-match';
import { foundOr404, valueOrRefuse } from '../platform/problem';
import { openingOf, OpenPollDto } from '../polls/opening.dto';
import { openingStatus, sealingStatus } from '../polls/opening-status';
import { DeclareResolution } from './declare-resolution';
import { DraftResolution } from './draft-resolution';
import { amendmentStatus, draftingStatus } from './drafting-status';
import { OpenNextSelectionBallot } from './open-next-ballot';
import { OpenResolution } from './open-resolution';
import { RecordBoardVote } from './record-board-vote';
import { RecordSpecialNotice } from './record-special-notice';
import {
  BoardVoteDto,
  boardVoteIn,
  CreatedDto,
  DecisionKindListDto,
  DeclaredDto,
  DeclareResolutionDto,
  DraftResolutionDto,
  OpenedPollDto,
  ResolutionDetailsDto,
  ResolutionListDto,
  statedIn,
  VersionDto,
} from './resolutions.dto';
import { ResolutionsQueries } from './resolutions.queries';
import { noticeOf, RecordSpecialNoticeDto } from './special-notice.dto';

const declaringStatus = {
  'statement-needed': 422,
  'not-asked-for': 422,
  'other-decision-unknown': 422,
  'resolution-unknown': 404,
  'declared-already': 409,
} as const;

@ApiTags('resolutions')
@Controller()
export class ResolutionsController {
  constructor(
    private readonly draft: DraftResolution,
    private readonly openResolution: OpenResolution,
    private readonly openNextBallot: OpenNextSelectionBallot,
    private readonly declareResolution: DeclareResolution,
    private readonly recordBoardVote: RecordBoardVote,
    private readonly recordSpecialNotice: RecordSpecialNotice,
    private readonly resolutions: ResolutionsQueries,
  ) {}

  @Get('decision-kinds')
  @Allow(...officeRoles)
  @ApiOkResponse({ type: DecisionKindListDto })
  async kinds(): Promise<DecisionKindListDto> {
    return { items: await this.resolutions.kinds() };
  }

  @Get('resolutions')
  @Allow(...officeRoles)
  @ApiOkResponse({ type: ResolutionListDto })
  async list(): Promise<ResolutionListDto> {
    return { items: await this.resolutions.list() };
  }

  @Get('resolutions/:id')
  @Allow(...officeRoles)
  @ApiOkResponse({ type: ResolutionDetailsDto })
  async one(@Param('id', ParseUUIDPipe) id: string): Promise<ResolutionDetailsDto> {
    return foundOr404(await this.resolutions.one(id));
  }

  @Post('resolutions')
  @Allow('secretary')
  @ApiCreatedResponse({ type: CreatedDto })
  async create(@Acting() actor: Actor, @Body() body: DraftResolutionDto): Promise<CreatedDto> {
    return valueOrRefuse(await this.draft.run(actor, body), draftingStatus);
  }

  @Put('resolutions/:id')
  @Allow('secretary')
  @ApiOkResponse({ type: VersionDto })
  async revise(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: DraftResolutionDto,
  ): Promise<VersionDto> {
    return valueOrRefuse(await this.draft.revise(actor, id, version, body), draftingStatus);
  }

  @Delete('resolutions/:id')
  @HttpCode(204)
  @Allow('secretary')
  @ApiNoContentResponse()
  async discard(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    valueOrRefuse(await this.draft.discard(actor, id, version), draftingStatus);
  }

  @Put('resolutions/:id/special-notice')
  @HttpCode(204)
  @Allow('secretary')
  @ApiNoContentResponse()
  async specialNotice(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RecordSpecialNoticeDto,
  ): Promise<void> {
    valueOrRefuse(await this.recordSpecialNotice.run(actor, id, body.from, noticeOf(body)), {
      'resolution-unknown': 404,
      'not-a-draft': 409,
      'no-special-notice': 422,
      'member-unknown': 422,
      'not-a-legal-member': 422,
      'day-to-come': 422,
      'days-out-of-order': 422,
    });
  }

  @Post('resolutions/:id/opening')
  @Allow('returning-officer')
  @ApiCreatedResponse({ type: OpenedPollDto })
  async open(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: OpenPollDto,
  ): Promise<OpenedPollDto> {
    return valueOrRefuse(await this.openResolution.run(actor, id, openingOf(body)), {
      ...amendmentStatus,
      'kind-unknown': 409,
      'version-under-way': 409,
      'cannot-be-carried': 409,
      'for-the-board': 409,
      'not-by-shares': 409,
      'lapses-sooner': 422,
      'special-notice-needed': 409,
      'special-notice-short': 422,
      'closes-before-meeting': 422,
      'item-not-ready': 409,
      'resolution-unknown': 404,
      'not-a-draft': 409,
      ...openingStatus,
    });
  }

  @Post('resolutions/:id/next-ballot')
  @Allow('returning-officer')
  @ApiCreatedResponse({ type: OpenedPollDto })
  async openNext(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { closesAt }: NextBallotDto,
  ): Promise<OpenedPollDto> {
    const opened = await this.openNextBallot.run(actor, id, new Date(closesAt).toISOString());
    return valueOrRefuse(opened, {
      'resolution-unknown': 404,
      'declared-already': 409,
      'not-opened': 409,
      'poll-still-open': 409,
      'still-sealed': 409,
      'no-further-ballot': 409,
      'closes-too-soon': 422,
      ...sealingStatus,
    });
  }

  @Post('resolutions/:id/declaration')
  @Allow('returning-officer')
  @ApiBody({ type: DeclareResolutionDto, required: false })
  @ApiCreatedResponse({ type: DeclaredDto })
  async declare(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DeclareResolutionDto,
  ): Promise<DeclaredDto> {
    return valueOrRefuse(await this.declareResolution.run(actor, id, statedIn(body)), {
      ...declaringStatus,
      'meeting-to-come': 409,
      'not-opened': 409,
      'poll-still-open': 409,
      'still-sealed': 409,
      'checks-missing': 409,
      'another-ballot-needed': 409,
    });
  }

  @Post('resolutions/:id/board-vote')
  @Allow('returning-officer')
  @ApiCreatedResponse({ type: DeclaredDto })
  async boardVote(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: BoardVoteDto,
  ): Promise<DeclaredDto> {
    return valueOrRefuse(
      await this.recordBoardVote.run(actor, id, boardVoteIn(body), statedIn(body)),
      {
        ...declaringStatus,
        'kind-unknown': 409,
        'not-of-the-board': 409,
        'meeting-to-come': 422,
        'votes-do-not-add-up': 422,
      },
    );
  }
}
