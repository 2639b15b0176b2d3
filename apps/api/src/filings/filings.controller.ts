import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { plainDate } from '@folkmoot/basics';
import { Acting, Allow, officeRoles } from '../identity/access';
import { type Actor } from '../platform/actor';
import { ParseNumber } from '../platform/addresses';
import { valueOrRefuse } from '../platform/problem';
import { FiledDto, FilingListDto, RecordFilingDto } from './filings.dto';
import { FilingsQueries } from './filings.queries';
import { RecordDepartureFiling } from './record-departure-filing';
import { RecordFiling } from './record-filing';

@ApiTags('filings')
@Controller()
export class FilingsController {
  constructor(
    private readonly recordFiling: RecordFiling,
    private readonly recordDepartureFiling: RecordDepartureFiling,
    private readonly filings: FilingsQueries,
  ) {}

  @Get('filings')
  @Allow(...officeRoles)
  @ApiOkResponse({ type: FilingListDto })
  async list(): Promise<FilingListDto> {
    return { items: await this.filings.list() };
  }

  @Post('decisions/:number/filings/:place')
  @Allow('secretary')
  @ApiCreatedResponse({ type: FiledDto })
  async record(
    @Acting() actor: Actor,
    @Param('number', ParseNumber) number: number,
    @Param('place', ParseNumber) place: number,
    @Body() { filedOn, reference }: RecordFilingDto,
  ): Promise<FiledDto> {
    const filed = { filedOn: plainDate(filedOn), reference: reference ?? null };
    return valueOrRefuse(await this.recordFiling.run(actor, number, place, filed), {
      'filing-unknown': 404,
      'filed-already': 409,
      'before-decision': 422,
      'not-yet': 422,
    });
  }

  @Post('terms/:term/filing')
  @Allow('secretary')
  @ApiCreatedResponse({ type: FiledDto })
  async recordOfDeparture(
    @Acting() actor: Actor,
    @Param('term', ParseUUIDPipe) term: string,
    @Body() { filedOn, reference }: RecordFilingDto,
  ): Promise<FiledDto> {
    const filed = { filedOn: plainDate(filedOn), reference: reference ?? null };
    return valueOrRefuse(await this.recordDepartureFiling.run(actor, term, filed), {
      'filing-unknown': 404,
      'filed-already': 409,
      'before-leaving': 422,
      'not-yet': 422,
    });
  }
}
