import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow, officeRoles } from '../identity/access';
import { foundOr404 } from '../platform/problem';
import { csvOfSheet } from '../polls/csv-of-sheet';
import { WATERMARK } from './rehearsal';
import { ParseRehearsalAddress } from './rehearsal-address';
import { RehearsalsQueries } from './rehearsals.queries';

/** The count of a rehearsal as files, each of which says in itself that it is none of a real vote. */
@ApiTags('rehearsals')
@Controller('rehearsals/:rehearsal/contests/:contest')
@Allow(...officeRoles)
export class RehearsalFilesController {
  constructor(private readonly rehearsals: RehearsalsQueries) {}

  @Get('count-sheet')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiProduces('application/json')
  @ApiOkResponse({
    description: 'The count sheet, with the watermark in the title of its contest.',
    schema: { type: 'object', additionalProperties: true },
  })
  async sheet(
    @Param('rehearsal', ParseRehearsalAddress) id: string,
    @Param('contest', ParseRehearsalAddress) contest: string,
  ): Promise<Buffer> {
    return Buffer.from(foundOr404(await this.rehearsals.sheet(id, contest)).sheet);
  }

  @Get('count-sheet/csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment')
  @ApiProduces('text/csv')
  @ApiOkResponse({
    description: 'The count sheet as a table for spreadsheets, below the watermark.',
    schema: { type: 'string' },
  })
  async table(
    @Param('rehearsal', ParseRehearsalAddress) id: string,
    @Param('contest', ParseRehearsalAddress) contest: string,
  ): Promise<Buffer> {
    const { sheet } = foundOr404(await this.rehearsals.sheet(id, contest));
    return Buffer.from(csvOfSheet(sheet, WATERMARK));
  }

  @Get('ballots')
  @Header('content-type', 'text/plain; charset=utf-8')
  @ApiProduces('text/plain')
  @ApiOkResponse({
    description: 'The counted ballots as a BLT file, with the watermark in its title.',
    schema: { type: 'string' },
  })
  async ballots(
    @Param('rehearsal', ParseRehearsalAddress) id: string,
    @Param('contest', ParseRehearsalAddress) contest: string,
  ): Promise<Buffer> {
    return Buffer.from(foundOr404(await this.rehearsals.sheet(id, contest)).ballots);
  }
}
