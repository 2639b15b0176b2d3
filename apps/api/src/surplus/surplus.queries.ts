import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { dateInLondon } from '@folkmoot/basics';
import { type AllocationProposal, checkAllocation, type Constitution } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../constitution/current-constitution';
import { stepForReading } from '../decisions/step-for-reading';
import { utc } from '../platform/utc';
import {
  type SurplusLineDto,
  type SurplusRoundDetailsDto,
  type SurplusRoundDto,
} from './surplus.dto';

type RoundRecord = Omit<SurplusRoundDto, 'year' | 'surplusPence'> & {
  readonly proposal: AllocationProposal;
};

/** Surplus rounds, newest first, with what became of them. */
@Injectable()
export class SurplusQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
  ) {}

  async list(): Promise<SurplusRoundDto[]> {
    return (await this.rounds(null)).map(summaryOf);
  }

  async one(id: string): Promise<SurplusRoundDetailsDto | null> {
    const [round] = await this.rounds(id);
    if (!round) return null;
    const { proposal } = round;
    const { pack } = await this.constitution.inForce(dateInLondon(round.preparedAt));
    const checked = checkAllocation(pack, proposal);
    const steps = checked.ok ? checked.value : checked.error.steps;
    const { accumulatedProfitsPence, accumulatedLossesPence, reservesPence, membersResolution } =
      proposal;
    return {
      ...summaryOf(round),
      accumulatedProfitsPence,
      accumulatedLossesPence,
      reservesPence,
      lines: linesOf(pack, proposal),
      membersResolution,
      check: { derivation: steps.map(stepForReading) },
    };
  }

  private rounds(id: string | null): Promise<RoundRecord[]> {
    return this.dataSource.query(
      `select s.id, s.proposal, ${utc('s.prepared_at')} as "preparedAt", s.resolution_id as resolution, r.poll_id as poll, d.number as decision
         from governance.surplus_round s left join governance.resolution r on r.id = s.resolution_id
         left join governance.decision d on d.id = r.decision_id
        where $1::uuid is null or s.id = $1 order by s.prepared_at desc, s.id limit 200`,
      [id],
    );
  }
}

function summaryOf({ proposal, ...round }: RoundRecord): SurplusRoundDto {
  return { ...round, year: proposal.year, surplusPence: proposal.surplusPence };
}

const linesOf = ({ surplus }: Constitution, { lines }: AllocationProposal): SurplusLineDto[] =>
  lines.map(({ destination, pence, recipient, route }) => ({
    destination,
    destinationName:
      surplus.destinations.find(({ code }) => code === destination)?.name ?? destination,
    pence,
    recipient: recipient ?? null,
    route: route ?? null,
  }));
