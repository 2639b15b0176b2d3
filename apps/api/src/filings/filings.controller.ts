import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { plainDate } from '@folkmoot/basics';
import { Acting, Allow, officeRoles } from '../identity/access';
import { type Actor } from '../platform/actor';
import { ParseNumber } from '../platform/addresses';
import { valueOrRefuse } from '../platform/problem';
import { FiledDto, FilingListDto, RecordFilingDto } from './filings.dto';
import { FilingsQueries } from './filings.queries';
import { RecordFiling } from './record-filing';

@ApiTags('filings')
@Controller()
export class FilingsController {
  constructor(
    private readonly recordFiling: RecordFiling,
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
}
