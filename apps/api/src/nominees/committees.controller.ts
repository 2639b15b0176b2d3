import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { plainDate } from '@folkmoot/basics';
import { Acting, Allow, officeRoles } from '../identity/access';
import { type Actor } from '../platform/actor';
import { foundOr404, valueOrRefuse } from '../platform/problem';
import { ArrangeInterviews } from './arrange-interviews';
import { NameCommittee } from './name-committee';
import { CandidacyDto, CommitteeNamedDto, InterviewsDto, NameCommitteeDto } from './nominees.dto';
import { NomineesQueries } from './nominees.queries';

/** The nominations committee of a vacancy and its work. */
@ApiTags('appointments')
@Controller('vacancies/:id')
export class CommitteesController {
  constructor(
    private readonly nameCommittee: NameCommittee,
    private readonly arrangeInterviews: ArrangeInterviews,
    private readonly nominees: NomineesQueries,
  ) {}

  @Get('candidacy')
  @Allow(...officeRoles, 'council-member')
  @ApiOkResponse({ type: CandidacyDto })
  async candidacy(
    @Acting() viewer: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<CandidacyDto> {
    return foundOr404(await this.nominees.candidacy(id, viewer));
  }

  @Put('committee')
  @Allow('secretary')
  @ApiOkResponse({ type: CommitteeNamedDto })
  async name(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NameCommitteeDto,
  ): Promise<CommitteeNamedDto> {
    return valueOrRefuse(await this.nameCommittee.run(actor, id, body), {
      'vacancy-unknown': 404,
      'no-committee-here': 409,
      'not-on-the-council': 422,
      'not-the-councils': 422,
      'too-few-on-committee': 422,
    });
  }

  @Post('interviews')
  @HttpCode(204)
  @Allow('secretary')
  @ApiNoContentResponse()
  async interviews(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { heldOn, panel }: InterviewsDto,
  ): Promise<void> {
    const given = { heldOn: plainDate(heldOn), panel };
    valueOrRefuse(await this.arrangeInterviews.run(actor, id, given), {
      'vacancy-unknown': 404,
      'no-committee-here': 409,
      'not-on-the-committee': 422,
    });
  }
}
