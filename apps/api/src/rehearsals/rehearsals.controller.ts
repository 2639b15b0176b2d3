import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Allow, officeRoles } from '../identity/access';
import { type Actor } from '../platform/actor';
import { foundOr404, valueOrRefuse } from '../platform/problem';
import { CastSampleBallots } from './cast-sample-ballots';
import { CloseRehearsal } from './close-rehearsal';
import { DeleteRehearsal } from './delete-rehearsal';
import { ParseRehearsalAddress } from './rehearsal-address';
import { CastForRestDto, MadeRehearsalDto, RehearsalDto, RehearsalListDto } from './rehearsals.dto';
import { RehearsalsQueries } from './rehearsals.queries';
import { RehearseElection } from './rehearse-election';
import { sampleBallotStatus } from './sample-ballot-status';
import { SendSampleLetter } from './send-sample-letter';

@ApiTags('rehearsals')
@Controller()
@Allow('returning-officer')
export class RehearsalsController {
  constructor(
    private readonly rehearseElection: RehearseElection,
    private readonly castSampleBallots: CastSampleBallots,
    private readonly sendSampleLetter: SendSampleLetter,
    private readonly closeRehearsal: CloseRehearsal,
    private readonly deleteRehearsal: DeleteRehearsal,
    private readonly rehearsals: RehearsalsQueries,
  ) {}

  @Get('elections/:id/rehearsals')
  @Allow(...officeRoles)
  @ApiOkResponse({ type: RehearsalListDto })
  async list(@Param('id', ParseUUIDPipe) id: string): Promise<RehearsalListDto> {
    return { items: await this.rehearsals.ofElection(id) };
  }

  @Post('elections/:id/rehearsals')
  @ApiCreatedResponse({ type: MadeRehearsalDto })
  async make(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<MadeRehearsalDto> {
    return valueOrRefuse(await this.rehearseElection.run(actor, id), {
      'election-unknown': 404,
      'poll-opened': 409,
      'nothing-to-vote-on': 409,
      'too-many-rehearsals': 409,
      'method-not-offered': 409,
    });
  }

  @Get('rehearsals/:rehearsal')
  @Allow(...officeRoles)
  @ApiOkResponse({ type: RehearsalDto })
  async one(@Param('rehearsal', ParseRehearsalAddress) id: string): Promise<RehearsalDto> {
    return foundOr404(await this.rehearsals.one(id));
  }

  @Post('rehearsals/:rehearsal/sample-ballots')
  @ApiCreatedResponse({ type: CastForRestDto })
  async castForRest(
    @Acting() actor: Actor,
    @Param('rehearsal', ParseRehearsalAddress) id: string,
  ): Promise<CastForRestDto> {
    return valueOrRefuse(await this.castSampleBallots.theRest(actor, id), sampleBallotStatus);
  }

  @Post('rehearsals/:rehearsal/letters')
  @HttpCode(204)
  @ApiNoContentResponse()
  async letter(
    @Acting() actor: Actor,
    @Param('rehearsal', ParseRehearsalAddress) id: string,
  ): Promise<void> {
    valueOrRefuse(await this.sendSampleLetter.run(actor, id), {
      'rehearsal-unknown': 404,
      'rehearsal-closed': 409,
      'no-address': 409,
    });
  }

  @Post('rehearsals/:rehearsal/closing')
  @HttpCode(204)
  @ApiNoContentResponse()
  async close(
    @Acting() actor: Actor,
    @Param('rehearsal', ParseRehearsalAddress) id: string,
  ): Promise<void> {
    valueOrRefuse(await this.closeRehearsal.run(actor, id), {
      'rehearsal-unknown': 404,
      'closed-already': 409,
      overtaken: 409,
    });
  }

  @Delete('rehearsals/:rehearsal')
  @HttpCode(204)
  @ApiNoContentResponse()
  async discard(
    @Acting() actor: Actor,
    @Param('rehearsal', ParseRehearsalAddress) id: string,
  ): Promise<void> {
    valueOrRefuse(await this.deleteRehearsal.run(actor, id), { 'rehearsal-unknown': 404 });
  }
}
