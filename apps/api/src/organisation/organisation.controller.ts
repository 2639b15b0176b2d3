import { Controller, Get } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { type Constitution } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../constitution/current-constitution';
import { Public } from '../identity/access';
import { Clock } from '../platform/clock';
import { termInForce } from '../roll/term-in-force';
import { Problem } from '../platform/problem';
import { LogName } from '../record/log-name';
import { RecordQueries } from '../record/record.queries';
import { demoSignIns } from '../demo/sign-ins';

export class CountsDto {
  @ApiProperty() members!: number;
  @ApiProperty() decisions!: number;
  @ApiProperty() councilMembers!: number;
}

export class SignInHintDto {
  @ApiProperty() role!: string;
  @ApiProperty() identifier!: string;
  @ApiProperty() says!: string;
}

export class OrganisationDto {
  @ApiProperty() name!: string;
  @ApiProperty() about!: string;
  @ApiProperty({ enum: ['cic-limited-by-shares', 'cic-limited-by-guarantee'] })
  legalForm!: Constitution['legalForm'];
  @ApiProperty({ description: 'Origin of the log.' }) origin!: string;
  @ApiProperty({ type: CountsDto }) counts!: CountsDto;
  @ApiProperty({ description: 'An invented organisation for trying things out.' }) demo!: boolean;
  @ApiProperty({
    type: [SignInHintDto],
    description: 'Whom to sign in as, in the demonstration only.',
  })
  signInHints!: SignInHintDto[];
}

const notFounded =
  'No organisation has been founded here yet. Whoever runs this service does that with one command: see “Founding an organisation” in docs/operating.md.';

interface Row extends CountsDto {
  name: string;
  about: string;
  is_demo: boolean;
}

@ApiTags('organisation')
@Controller('organisation')
@Public()
export class OrganisationController {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
    private readonly log: LogName,
    private readonly record: RecordQueries,
  ) {}

  @Get()
  @ApiOkResponse({ type: OrganisationDto })
  async show(): Promise<OrganisationDto> {
    const [row] = await this.dataSource.query<Row[]>(
      `select o.name, o.about, o.is_demo,
              (select count(*)::int from governance.member m where m.left_on is null or m.left_on > $1) as members,
              (select count(*)::int from governance.decision) as decisions,
              (select count(*)::int from governance.term t where t.office like 'council:%' and ${termInForce('t', '$1')}) as "councilMembers"
         from governance.organisation o`,
      [this.clock.today()],
    );
    if (!row) throw new Problem(404, 'not-founded', notFounded);
    const { name, about, is_demo: demo, ...counts } = row;
    const { pack } = await this.constitution.inForce();
    return {
      name,
      about,
      legalForm: pack.legalForm,
      origin: this.log.originOf(await this.record.newestLog()),
      counts,
      demo,
      signInHints: demo ? [...demoSignIns] : [],
    };
  }
}
