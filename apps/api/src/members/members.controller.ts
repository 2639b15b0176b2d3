import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Acting, Allow } from '../identity/access';
import { type Actor } from '../platform/actor';
import { foundOr404, valueOrRefuse } from '../platform/problem';
import { ImportMembers } from './import-members';
import {
  ImportMembersDto,
  ImportSummaryDto,
  MemberDetailsDto,
  MemberPageDto,
  MembersQuery,
} from './members.dto';
import { MembersQueries } from './members.queries';

@ApiTags('members')
@Controller('members')
export class MembersController {
  constructor(
    private readonly importMembers: ImportMembers,
    private readonly members: MembersQueries,
  ) {}

  @Post('imports')
  @Allow('secretary')
  @ApiCreatedResponse({ type: ImportSummaryDto })
  async import(
    @Acting() actor: Actor,
    @Body() { csv, dryRun }: ImportMembersDto,
  ): Promise<ImportSummaryDto> {
    return valueOrRefuse(await this.importMembers.run(actor, csv, dryRun), {
      'roll-has-errors': 422,
    });
  }

  @Get()
  @Allow('secretary', 'returning-officer')
  @ApiOkResponse({ type: MemberPageDto })
  page(@Query() query: MembersQuery): Promise<MemberPageDto> {
    return this.members.page(query);
  }

  @Get(':id')
  @Allow('secretary', 'returning-officer')
  @ApiOkResponse({ type: MemberDetailsDto })
  async one(@Param('id', ParseUUIDPipe) id: string): Promise<MemberDetailsDto> {
    return foundOr404(await this.members.one(id));
  }
}
