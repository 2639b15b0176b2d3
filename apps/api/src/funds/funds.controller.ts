import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Allow, officeRoles } from '../identity/access';
import { type Actor } from '../platform/actor';
import { foundOr404, valueOrRefuse } from '../platform/problem';
import { openingOf, OpenPollDto } from '../polls/opening.dto';
import { openingStatus } from '../polls/opening-status';
import { CreatedDto, DeclaredDto, OpenedPollDto } from '../resolutions/resolutions.dto';
import { AnnounceFundRound, type FundRoundNotice } from './announce-fund-round';
import { DeclareFundRound } from './declare-fund-round';
import { AnnounceFundRoundDto, BidInDto, FundRoundDetailsDto, FundRoundListDto } from './funds.dto';
import { FundsQueries } from './funds.queries';
import { OpenFundRound } from './open-fund-round';
import { ReceiveBid } from './receive-bid';

@ApiTags('fund rounds')
@Controller('fund-rounds')
export class FundsController {
  constructor(
    private readonly announceRound: AnnounceFundRound,
    private readonly receiveBid: ReceiveBid,
    private readonly openRound: OpenFundRound,
    private readonly declareRound: DeclareFundRound,
    private readonly rounds: FundsQueries,
  ) {}

  @Get()
  @Allow(...officeRoles, 'council-member')
  @ApiOkResponse({ type: FundRoundListDto })
  async list(): Promise<FundRoundListDto> {
    return { items: await this.rounds.list() };
  }

  @Get(':id')
  @Allow(...officeRoles, 'council-member')
  @ApiOkResponse({ type: FundRoundDetailsDto })
  async one(@Param('id', ParseUUIDPipe) id: string): Promise<FundRoundDetailsDto> {
    return foundOr404(await this.rounds.one(id));
  }

  @Post()
  @Allow('secretary')
  @ApiCreatedResponse({ type: CreatedDto })
  async announce(@Acting() actor: Actor, @Body() body: AnnounceFundRoundDto): Promise<CreatedDto> {
    return valueOrRefuse(await this.announceRound.run(actor, noticeOf(body)), {
      'no-fund': 409,
      'not-by-shares': 409,
      'budget-not-positive': 422,
      'part-twice': 422,
      'terms-impossible': 422,
    });
  }

  @Post(':id/bids')
  @Allow('secretary')
  @ApiCreatedResponse({ type: CreatedDto })
  async bid(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { name, applicant, pence, summary, part }: BidInDto,
  ): Promise<CreatedDto> {
    const bid = { name, applicant, pence, summary, part: part ?? null };
    return valueOrRefuse(await this.receiveBid.run(actor, id, bid), {
      'round-unknown': 404,
      'poll-opened': 409,
      'amount-not-positive': 422,
      'part-unknown': 422,
      'over-budget': 422,
      'bid-already': 409,
    });
  }

  @Post(':id/opening')
  @Allow('returning-officer')
  @ApiCreatedResponse({ type: OpenedPollDto })
  async open(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: OpenPollDto,
  ): Promise<OpenedPollDto> {
    return valueOrRefuse(await this.openRound.run(actor, id, openingOf(body)), {
      'round-unknown': 404,
      'poll-opened': 409,
      'no-bids': 409,
      'no-fund': 409,
      'not-by-shares': 409,
      ...openingStatus,
    });
  }

  @Post(':id/declaration')
  @Allow('returning-officer')
  @ApiCreatedResponse({ type: DeclaredDto })
  async declare(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<DeclaredDto> {
    return valueOrRefuse(await this.declareRound.run(actor, id), {
      'round-unknown': 404,
      'declared-already': 409,
      'not-opened': 409,
      'poll-still-open': 409,
      'still-sealed': 409,
      'no-fund': 409,
      'not-by-shares': 409,
    });
  }
}

const noticeOf = ({
  title,
  budgetPence,
  minimumApprovals,
  maximumGrantPence,
  parts,
}: AnnounceFundRoundDto): FundRoundNotice => ({
  title,
  budgetPence,
  terms: {
    minimumApprovals: minimumApprovals ?? null,
    maximumGrantPence: maximumGrantPence ?? null,
    parts: (parts ?? []).map((part) => ({ name: part.name, budgetPence: part.budgetPence })),
  },
});
