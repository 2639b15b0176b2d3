import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Acting, Allow, officeRoles, Public } from '../identity/access';
import { type Actor } from '../platform/actor';
import { ParseSha256 } from '../platform/addresses';
import { foundOr404, valueOrRefuse } from '../platform/problem';
import { ConfirmOpening } from './confirm-opening';
import { PollOpeningDto, PollOpeningListDto, ProceedWithoutDto, TakeStepDto } from './openings.dto';
import { OpeningsQueries } from './openings.queries';
import { ProceedWithout } from './proceed-without';
import { type ScrutineersStep, TakeStep } from './take-step';

/** Secret polls from their close to their result. */
@ApiTags('openings')
@Controller()
export class OpeningsController {
  constructor(
    private readonly takeStep: TakeStep,
    private readonly proceedWithout: ProceedWithout,
    private readonly confirmOpening: ConfirmOpening,
    private readonly openings: OpeningsQueries,
  ) {}

  @Get('openings')
  @Allow(...officeRoles)
  @ApiOkResponse({ type: PollOpeningListDto })
  async list(@Acting() viewer: Actor): Promise<PollOpeningListDto> {
    return { items: await this.openings.list(viewer) };
  }

  @Get('polls/:poll/opening')
  @Allow(...officeRoles)
  @ApiOkResponse({ type: PollOpeningDto })
  async one(
    @Acting() viewer: Actor,
    @Param('poll', ParseUUIDPipe) poll: string,
  ): Promise<PollOpeningDto> {
    return foundOr404(await this.openings.one(poll, viewer));
  }

  @Get('polls/:poll/boxes/:box/artefacts/:sha256')
  @Public()
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  @ApiProduces('application/json')
  @ApiOkResponse({
    description: 'The encrypted tally, a shuffle, a decryption or the result, to the letter.',
    schema: {},
  })
  async artefact(
    @Param('box', ParseUUIDPipe) box: string,
    @Param('sha256', ParseSha256) sha256: string,
  ): Promise<Buffer> {
    return foundOr404(await this.openings.artefact(box, sha256));
  }

  @Get('polls/:poll/boxes/:box/archive.bel')
  @Public()
  @Header('content-type', 'application/x-tar')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  @ApiProduces('application/x-tar')
  @ApiOkResponse({
    description: 'The whole election of a box as an archive that anybody can verify.',
    schema: { type: 'string', format: 'binary' },
  })
  async archive(@Param('box', ParseUUIDPipe) box: string): Promise<Buffer> {
    return foundOr404(await this.openings.archive(box));
  }

  @Post('polls/:poll/boxes/:box/shuffles')
  @HttpCode(204)
  @Allow('scrutineer')
  @ApiNoContentResponse()
  shuffle(
    @Acting() actor: Actor,
    @Param('poll', ParseUUIDPipe) poll: string,
    @Param('box', ParseUUIDPipe) box: string,
    @Body() { text }: TakeStepDto,
  ): Promise<void> {
    return this.take(actor, { poll, box, step: 'shuffle', text });
  }

  @Post('polls/:poll/boxes/:box/decryptions')
  @HttpCode(204)
  @Allow('scrutineer')
  @ApiNoContentResponse()
  decrypt(
    @Acting() actor: Actor,
    @Param('poll', ParseUUIDPipe) poll: string,
    @Param('box', ParseUUIDPipe) box: string,
    @Body() { text }: TakeStepDto,
  ): Promise<void> {
    return this.take(actor, { poll, box, step: 'decryption', text });
  }

  @Post('polls/:poll/opening/absences')
  @HttpCode(204)
  @Allow('returning-officer')
  @ApiNoContentResponse()
  async proceed(
    @Acting() actor: Actor,
    @Param('poll', ParseUUIDPipe) poll: string,
    @Body() { place, reason }: ProceedWithoutDto,
  ): Promise<void> {
    valueOrRefuse(await this.proceedWithout.run(actor, poll, { place, reason }), {
      'poll-unknown': 404,
      'opened-already': 409,
      'not-a-place': 422,
      'absent-already': 409,
      'too-few': 409,
    });
  }

  @Post('polls/:poll/opening/confirmation')
  @HttpCode(204)
  @Allow('returning-officer')
  @ApiNoContentResponse({ description: 'Boxes of fewer than five ballots may be opened.' })
  async confirm(@Acting() actor: Actor, @Param('poll', ParseUUIDPipe) poll: string): Promise<void> {
    valueOrRefuse(await this.confirmOpening.run(actor, poll), {
      'poll-unknown': 404,
      'nothing-to-confirm': 409,
    });
  }

  private async take(actor: Actor, step: ScrutineersStep): Promise<void> {
    valueOrRefuse(await this.takeStep.run(actor, step), {
      'box-unknown': 404,
      'not-on-this-board': 403,
      'not-your-turn': 409,
      'step-refused': 422,
    });
  }
}
