import { Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Acting, Allow, officeRoles, Public } from '../identity/access';
import { type Actor } from '../platform/actor';
import { ParseSha256 } from '../platform/addresses';
import { foundOr404, valueOrRefuse } from '../platform/problem';
import { ClosePoll } from './close-poll';
import { csvOfSheet } from './csv-of-sheet';
import { ClosedPollDto, PollDetailsDto, PollListDto } from './polls.dto';
import { PollsQueries } from './polls.queries';

@ApiTags('polls')
@Controller()
export class PollsController {
  constructor(
    private readonly closePoll: ClosePoll,
    private readonly polls: PollsQueries,
  ) {}

  @Get('polls')
  @Allow(...officeRoles)
  @ApiOkResponse({ type: PollListDto })
  async list(): Promise<PollListDto> {
    return { items: await this.polls.list() };
  }

  @Get('polls/:id')
  @Allow(...officeRoles)
  @ApiOkResponse({ type: PollDetailsDto })
  async one(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<PollDetailsDto> {
    return foundOr404(await this.polls.one(id, actor));
  }

  @Post('polls/:id/closing')
  @HttpCode(200)
  @Allow('returning-officer')
  @ApiOkResponse({ type: ClosedPollDto })
  async close(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ClosedPollDto> {
    return valueOrRefuse(await this.closePoll.run(actor, id), {
      'poll-unknown': 404,
      'poll-closed': 409,
      'too-early': 409,
      'batch-unfinished': 409,
    });
  }

  @Get('count-sheets/:sha256')
  @Public()
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  @ApiProduces('application/json')
  @ApiOkResponse({
    description: 'The count sheet, to the byte.',
    schema: { type: 'object', additionalProperties: true },
  })
  async sheet(@Param('sha256', ParseSha256) sha256: string): Promise<Buffer> {
    return Buffer.from(foundOr404(await this.polls.sheet(sha256)));
  }

  @Get('count-sheets/:sha256/csv')
  @Public()
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  @ApiProduces('text/csv')
  @ApiOkResponse({
    description: 'The count sheet as a table for spreadsheets.',
    schema: { type: 'string' },
  })
  async table(@Param('sha256', ParseSha256) sha256: string): Promise<Buffer> {
    return Buffer.from(csvOfSheet(foundOr404(await this.polls.sheet(sha256))));
  }

  @Get('contests/:id/ballots')
  @Public()
  @Header('content-type', 'text/plain; charset=utf-8')
  @ApiProduces('text/plain')
  @ApiOkResponse({ description: 'The counted ballots as a BLT file.', schema: { type: 'string' } })
  async ballots(@Param('id', ParseUUIDPipe) id: string): Promise<Buffer> {
    return Buffer.from(foundOr404(await this.polls.ballots(id)));
  }
}
