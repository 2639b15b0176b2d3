import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  StreamableFile,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Acting, Allow, officeRoles } from '../../identity/access';
import { type Actor } from '../../platform/actor';
import { foundOr404, valueOrRefuse } from '../../platform/problem';
import { FindingDto, OfficeCandidacyListDto } from './candidacies.dto';
import { CandidaciesQueries } from './candidacies.queries';
import { DecideCandidacy } from './decide-candidacy';

/** Nominations at the returning officer's desk. */
@ApiTags('nominations')
@Controller('elections/:id/nominations')
@Allow(...officeRoles)
export class OfficeCandidaciesController {
  constructor(
    private readonly decideCandidacy: DecideCandidacy,
    private readonly candidacies: CandidaciesQueries,
  ) {}

  @Get()
  @ApiOkResponse({ type: OfficeCandidacyListDto })
  async list(@Param('id', ParseUUIDPipe) id: string): Promise<OfficeCandidacyListDto> {
    return { items: await this.candidacies.forOffice(id) };
  }

  @Get(':candidacy/photo')
  @Header('cache-control', 'private, no-cache')
  @ApiProduces('image/jpeg')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async photo(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('candidacy', ParseUUIDPipe) candidacy: string,
  ): Promise<StreamableFile> {
    return new StreamableFile(foundOr404(await this.candidacies.photo(id, candidacy, null)), {
      type: 'image/jpeg',
    });
  }

  @Post(':candidacy/decision')
  @HttpCode(204)
  @Allow('returning-officer')
  @ApiNoContentResponse()
  async decide(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('candidacy', ParseUUIDPipe) candidacy: string,
    @Body() { accepted, particulars, reason }: FindingDto,
  ): Promise<void> {
    const finding = { accepted, particulars, reason: reason ?? null };
    valueOrRefuse(await this.decideCandidacy.run(actor, id, candidacy, finding), {
      'election-unknown': 404,
      'candidacy-unknown': 404,
      'poll-opened': 409,
      'decided-already': 409,
      'no-ground': 422,
      incomplete: 422,
      'still-in-time': 409,
      'reason-missing': 422,
    });
  }
}
