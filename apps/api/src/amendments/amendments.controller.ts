import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type PlainDate } from '@folkmoot/basics';
import { Acting, Allow, officeRoles } from '../identity/access';
import { type Actor } from '../platform/actor';
import { valueOrRefuse } from '../platform/problem';
import { DraftedResolutionDto } from '../resolutions/drafted-resolution.dto';
import { draftingStatus } from '../resolutions/drafting-status';
import {
  CheckedVersionDto,
  ProposeVersionDto,
  RegisteredVersionDto,
  RegisterVersionDto,
  ReplayDto,
  VersionDocumentDto,
} from './amendments.dto';
import { CheckVersion } from './check-version';
import { checkedDto, replayDto } from './in-words';
import { ProposeVersion } from './propose-version';
import { RegisterVersion } from './register-version';
import { ReplayVersion } from './replay-version';

@ApiTags('constitution')
@Controller('constitution')
export class AmendmentsController {
  constructor(
    private readonly checkVersion: CheckVersion,
    private readonly proposeVersion: ProposeVersion,
    private readonly registerVersion: RegisterVersion,
    private readonly replayVersion: ReplayVersion,
  ) {}

  @Post('checks')
  @HttpCode(200)
  @Allow(...officeRoles)
  @ApiOkResponse({
    type: CheckedVersionDto,
    description:
      'What is wrong with a text, what it changes and who can adopt it. Nothing is kept.',
  })
  async check(@Body() { document }: VersionDocumentDto): Promise<CheckedVersionDto> {
    return checkedDto(await this.checkVersion.run(document));
  }

  @Post('replays')
  @HttpCode(200)
  @Allow(...officeRoles)
  @ApiOkResponse({
    type: ReplayDto,
    description: 'Every past decision under another version. Nothing is kept.',
  })
  async replay(@Body() { document }: VersionDocumentDto): Promise<ReplayDto> {
    return replayDto(
      valueOrRefuse(await this.replayVersion.run(document), { 'constitution-invalid': 422 }),
    );
  }

  @Post('proposals')
  @Allow('secretary')
  @ApiCreatedResponse({ type: DraftedResolutionDto })
  async propose(
    @Acting() actor: Actor,
    @Body() { document, effectiveOn, kind }: ProposeVersionDto,
  ): Promise<DraftedResolutionDto> {
    return valueOrRefuse(
      await this.proposeVersion.run(actor, {
        document,
        effectiveOn: effectiveOn as PlainDate,
        ...(kind != null && { kind }),
      }),
      { ...draftingStatus, 'takes-effect-too-soon': 422, 'no-way-to-adopt': 409 },
    );
  }

  @Post('registrations')
  @Allow('secretary')
  @ApiCreatedResponse({ type: RegisteredVersionDto })
  async register(
    @Acting() actor: Actor,
    @Body() { decision, registeredOn }: RegisterVersionDto,
  ): Promise<RegisteredVersionDto> {
    return valueOrRefuse(
      await this.registerVersion.run(actor, decision, registeredOn as PlainDate),
      { 'nothing-to-register': 409, 'registered-to-come': 422, 'registered-before-decided': 422 },
    );
  }
}
