import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type MemberId } from '@folkmoot/basics';
import { type Constitution, contestForPost, isForOffice, postTerms } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../constitution/current-constitution';
import { Clock } from '../platform/clock';
import {
  answersOf,
  fallenSeat,
  namingNobody,
  vacatedSeat,
  type VacatedSeat,
  vacatedSeats,
  whoCouldServe,
  whoStoodBesides,
  willingNow,
} from './fallen-seat';
import {
  type OwnOfferDto,
  type VacancyNextDto,
  type VacantSeatDetailsDto,
  type VacantSeatDto,
} from './seats.dto';
import { type RulesOfSeat, rulesOfSeat } from './rules-of-seat';
import { whyVacant } from './vacated-seat';
import { whatIsNext } from './what-is-next';

/** Empty places, why they are empty, and what the constitution says happens next. */
@Injectable()
export class SeatsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  async vacant(): Promise<VacantSeatDto[]> {
    const seats = await vacatedSeats(this.dataSource, { openOnly: true });
    const shown: VacantSeatDto[] = [];
    for (const seat of seats) {
      const { candidates: _, couldServe: __, ...summary } = await this.details(seat);
      shown.push(summary);
    }
    return shown;
  }

  /** What the constitution says happens next, for everybody: nothing of who has been asked, and no name but the last holder’s. */
  async published(): Promise<VacancyNextDto[]> {
    const seats = await vacatedSeats(this.dataSource, { openOnly: true });
    const shown: VacancyNextDto[] = [];
    for (const seat of seats) {
      const { office, holder, vacantFrom: since } = seat;
      const { pack, behind } = await this.rulesOf(seat);
      const facts = fallenSeat(pack, seat, behind, behind ? whoStoodBesides(behind) : []);
      const { next, nextSays } = whatIsNext(pack, seat, facts && namingNobody(facts));
      shown.push({ office, holder, since, next, nextSays });
    }
    return shown;
  }

  /** @returns `null` where there is no such place, or it is filled */
  async one(term: string): Promise<VacantSeatDetailsDto | null> {
    const seat = await vacatedSeat(this.dataSource, term);
    return seat && !seat.filledFrom ? this.details(seat) : null;
  }

  /** What a member is asked who stood at an election. */
  async offersTo(member: MemberId): Promise<OwnOfferDto[]> {
    const { pack } = await this.constitution.inForce();
    const rows = await this.dataSource.query<
      (Omit<OwnOfferDto, 'officeName' | 'isOffice'> & { office: string })[]
    >(
      `select v.term_id as seat, s.candidate_id as candidate, v.office, v.vacant_from::text as "vacantFrom",
              v.term_ends::text as "termEnds", s.reply_by::text as "replyBy", s.serves
         from governance.seat_candidate s join governance.vacated_seat v on v.term_id = s.term_id
         join governance.candidate c on c.id = s.candidate_id
        where c.member_id = $1 and v.filled_from is null order by s.reply_by, v.term_id`,
      [member],
    );
    return rows.map(({ office, ...offer }) => ({
      ...offer,
      officeName: nameOf(pack, office),
      isOffice: isForOffice(contestForPost(office)),
    }));
  }

  private rulesOf(seat: VacatedSeat): Promise<RulesOfSeat> {
    return rulesOfSeat(this.dataSource, this.constitution, this.clock.today(), seat);
  }

  private async details(seat: VacatedSeat): Promise<VacantSeatDetailsDto> {
    const { term, office, holder, cause, vacantFrom, termEnds, byElection } = seat;
    const { coOption, announced } = seat;
    const { inForce, pack, behind } = await this.rulesOf(seat);
    const answers = await answersOf(this.dataSource, term);
    const { says: why, rule, citation } = whyVacant(cause, office);
    const facts = fallenSeat(pack, seat, behind, willingNow(behind, answers));
    return {
      ...{ term, office, holder, cause, why, rule, citation, vacantFrom, termEnds },
      ...{ byElection, coOption: coOption ?? announced },
      officeName: nameOf(inForce, office),
      ...whatIsNext(pack, seat, facts),
      asked: answers.length,
      answered: answers.filter(({ serves }) => serves !== null).length,
      candidates: answers,
      couldServe:
        behind && answers.length === 0 ? whoCouldServe(behind).map(({ name }) => name) : [],
    };
  }
}

const nameOf = (pack: Constitution, office: string): string =>
  postTerms(pack, office)?.name ?? office;
