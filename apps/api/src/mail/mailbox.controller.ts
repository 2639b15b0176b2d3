import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { type DataSource } from 'typeorm';
import { Public } from '../identity/access';
import { Config } from '../platform/config';
import { Text } from '../platform/fields';
import { foundOr404, Problem } from '../platform/problem';

export class MailDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() to!: string;
  @ApiProperty() subject!: string;
  @ApiProperty({ format: 'date-time' }) sentAt!: string;
}

export class MailTextDto extends MailDto {
  @ApiProperty() text!: string;
}

export class MailListDto {
  @ApiProperty({ type: [MailDto] }) items!: MailDto[];
}

export class MailboxQuery {
  @Text({ max: 254, optional: true, says: 'Only mail to this address.' }) to?: string;
}

const columns = `id, "to", subject, to_char(sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "sentAt"`;

/** Mail that would have been sent. It exists only where no mail server is set, and never in production. */
@ApiTags('mailbox')
@Controller('mailbox')
@Public()
export class MailboxController {
  private readonly open: boolean;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    config: Config,
  ) {
    this.open = !config.SMTP_URL && config.NODE_ENV !== 'production';
  }

  @Get()
  @ApiOkResponse({ type: MailListDto })
  async list(@Query() { to }: MailboxQuery): Promise<MailListDto> {
    this.check();
    return {
      items: await this.dataSource.query(
        `select ${columns} from platform.mailbox_message where $1::text is null or lower("to") = lower($1) order by sent_at desc, id limit 100`,
        [to ?? null],
      ),
    };
  }

  @Get(':id')
  @ApiOkResponse({ type: MailTextDto })
  async one(@Param('id', ParseUUIDPipe) id: string): Promise<MailTextDto> {
    this.check();
    const [row] = await this.dataSource.query<MailTextDto[]>(
      `select ${columns}, text from platform.mailbox_message where id = $1`,
      [id],
    );
    return foundOr404(row);
  }

  private check(): void {
    if (!this.open)
      throw new Problem(404, 'not-found', 'There is no mailbox here: mail is really sent.');
  }
}
