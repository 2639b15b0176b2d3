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
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { type PlainDate } from '@folkmoot/basics';
import { Acting, Allow, officeRoles } from '../../identity/access';
import { type Actor } from '../../platform/actor';
import { foundOr404, valueOrRefuse } from '../../platform/problem';
import { CreatedDto } from '../../resolutions/resolutions.dto';
import {
  FindingDto,
  NominationOnPaperDto,
  OfficeCandidacyListDto,
  WithdrawalNoticeDto,
} from './candidacies.dto';
import { CandidaciesQueries } from './candidacies.queries';
import { DecideCandidacy } from './decide-candidacy';
import { EnterNomination } from './enter-nomination';
import { fitnessOf } from './may-stand';
import { WithdrawCandidacy } from './withdraw-candidacy';

/** Nominations at the returning officer's desk. */
@ApiTags('nominations')
@Controller('elections/:id/nominations')
@Allow(...officeRoles)
export class OfficeCandidaciesController {
  constructor(
    private readonly enterNomination: EnterNomination,
    private readonly decideCandidacy: DecideCandidacy,
    private readonly withdrawCandidacy: WithdrawCandidacy,
    private readonly candidacies: CandidaciesQueries,
  ) {}

  @Post()
  @Allow('secretary', 'returning-officer')
  @ApiCreatedResponse({ type: CreatedDto })
  async enter(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NominationOnPaperDto,
  ): Promise<CreatedDto> {
    const { constituency, memberNumber, proposedBy, statement, interests } = body;
    const { seconders, signed, receivedAt, reference, groups = [], ...fitness } = body;
    const paper = {
      ...{ constituency, memberNumber, proposedBy: proposedBy ?? null },
      ...{ statement: statement ?? null, interests, seconders, signed, reference, groups },
      fitness: fitnessOf(fitness),
      receivedAt: receivedAt ? new Date(receivedAt).toISOString() : null,
    };
    return valueOrRefuse(await this.enterNomination.run(actor, id, paper), {
      'election-unknown': 404,
      'poll-opened': 409,
      'election-ended': 409,
      'nominations-not-open': 409,
      'nominations-closed': 409,
      'withdrawals-closed': 409,
      'candidates-published': 409,
      'not-received-yet': 422,
      'constituency-unknown': 422,
      'member-unknown': 422,
      'proposer-unknown': 422,
      'seconder-unknown': 422,
      'not-eligible': 422,
      'declaration-missing': 422,
      'stands-already': 409,
      'may-not-nominate': 422,
      'may-not-second': 422,
      'statement-too-long': 422,
      'group-unknown': 422,
    });
  }

  @Post(':candidacy/withdrawal')
  @HttpCode(204)
  @Allow('secretary', 'returning-officer')
  @ApiNoContentResponse()
  async withdraw(
    @Acting() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('candidacy', ParseUUIDPipe) candidacy: string,
    @Body() { receivedOn, reference }: WithdrawalNoticeDto,
  ): Promise<void> {
    const notice = { receivedOn: receivedOn as PlainDate, reference };
    valueOrRefuse(await this.withdrawCandidacy.onNotice(actor, id, candidacy, notice), {
      'election-unknown': 404,
      'candidacy-unknown': 404,
      'nomination-withdrawn': 409,
      'poll-opened': 409,
      'election-ended': 409,
      'nominations-not-open': 409,
      'nominations-closed': 409,
      'withdrawals-closed': 409,
      'rejected-already': 409,
      'not-received-yet': 422,
    });
  }

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
      'nomination-withdrawn': 409,
      'poll-opened': 409,
      'election-ended': 409,
      'decided-already': 409,
      'not-independent': 409,
      'no-ground': 422,
      incomplete: 422,
      'still-in-time': 409,
      'reason-missing': 422,
    });
  }
}
