import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { plainDate } from '@folkmoot/basics';
import { Acting, Allow } from '../identity/access';
import { type Actor } from '../platform/actor';
import { foundOr404, valueOrRefuse } from '../platform/problem';
import { RecordShares, type SharesRefusal } from './record-shares';
import {
  HoldingDto,
  RecordedSharesDto,
  RecordSharesDto,
  ShareRegisterDto,
  ShareRegisterQuery,
} from './shares.dto';
import { SharesQueries } from './shares.queries';

const status: Readonly<Record<SharesRefusal['code'], number>> = {
  'holder-missing': 422,
  'holder-not-asked': 422,
  'holder-unknown': 422,
  'same-holder': 422,
  'day-to-come': 422,
  'not-a-member-then': 422,
  'not-a-legal-member': 422,
  'too-few-shares': 409,
  'too-many-shares': 422,
};

@ApiTags('shares')
@Controller()
export class SharesController {
  constructor(
    private readonly recordShares: RecordShares,
    private readonly shares: SharesQueries,
  ) {}

  @Get('shares')
  @Allow('secretary', 'returning-officer')
  @ApiOkResponse({ type: ShareRegisterDto })
  register(@Query() query: ShareRegisterQuery): Promise<ShareRegisterDto> {
    return this.shares.register(query);
  }

  @Post('shares/entries')
  @Allow('secretary')
  @ApiCreatedResponse({ type: RecordedSharesDto })
  async record(
    @Acting() actor: Actor,
    @Body() { kind, from, to, shares, on }: RecordSharesDto,
  ): Promise<RecordedSharesDto> {
    const entry = { kind, from: from ?? null, to: to ?? null, shares, on: plainDate(on) };
    return valueOrRefuse(await this.recordShares.run(actor, entry), status);
  }

  @Get('members/:id/shares')
  @Allow('secretary', 'returning-officer')
  @ApiOkResponse({ type: HoldingDto })
  async holding(@Param('id', ParseUUIDPipe) id: string): Promise<HoldingDto> {
    return foundOr404(await this.shares.holding(id));
  }
}
