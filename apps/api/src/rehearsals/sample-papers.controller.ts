import { Body, Controller, Get, Header, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../identity/access';
import { foundOr404, valueOrRefuse } from '../platform/problem';
import { CastSampleBallots } from './cast-sample-ballots';
import { ParseRehearsalAddress } from './rehearsal-address';
import { RehearsalsQueries } from './rehearsals.queries';
import { sampleBallotStatus } from './sample-ballot-status';
import { CastSampleBallotDto, SampleCastDto, SamplePaperDto } from './sample-papers.dto';

/** Where whoever has a sample link votes in a rehearsal. Who is signed in makes no difference. */
@ApiTags('rehearsals')
@Controller('sample-papers/:link')
@Public()
export class SamplePapersController {
  constructor(
    private readonly rehearsals: RehearsalsQueries,
    private readonly castSampleBallots: CastSampleBallots,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: SamplePaperDto })
  async paper(@Param('link', ParseRehearsalAddress) link: string): Promise<SamplePaperDto> {
    return foundOr404(await this.rehearsals.paper(link));
  }

  @Put('ballot')
  @ApiOkResponse({ type: SampleCastDto })
  async cast(
    @Param('link', ParseRehearsalAddress) link: string,
    @Body() { answers }: CastSampleBallotDto,
  ): Promise<SampleCastDto> {
    return valueOrRefuse(await this.castSampleBallots.byLink(link, answers), sampleBallotStatus);
  }
}
