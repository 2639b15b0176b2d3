import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { formatDate, formatMoment } from '@folkmoot/basics';
import { countingMethod } from '@folkmoot/count';
import {
  type Constitution,
  isConfirmedByVote,
  methodForSeats,
  offersReopening,
  REOPEN_NOMINATIONS,
  TOO_FEW_SAYS,
} from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { type ElectionNoticeStage } from '../../notices/notice';
import { PublicUrl } from '../../platform/public-url';
import { guaranteesOf } from '../candidacies/groups';
import { nameOf, placesSay } from '../contest-spec';
import { isEnded } from '../ending/ended';
import { rollDay } from '../for-members/own-place';
import { momentOf, readTimetable } from '../timetable/timetable';

export interface ElectionLetter {
  readonly subject: string;
  /** After the salutation. */
  readonly paragraphs: readonly string[];
}

interface Announced {
  readonly organisation: string;
  readonly title: string;
}

interface SeatsToFill {
  readonly constituency: string;
  readonly seats: number;
  /** Names of those who stand. */
  readonly candidates: readonly string[];
}

/** What the notices of an election say. */
@Injectable()
export class ElectionLetters {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
    private readonly publicUrl: PublicUrl,
  ) {}

  /** @returns `null` once the poll has opened or the election has ended, or where the election has no days to tell */
  async letter(election: string, stage: ElectionNoticeStage): Promise<ElectionLetter | null> {
    const [announced] = await this.dataSource.query<Announced[]>(
      `select o.name as organisation, e.title from governance.election e cross join governance.organisation o
        where e.id = $1 and e.poll_id is null and not ${isEnded('e.id')}`,
      [election],
    );
    const timetable = await readTimetable(this.dataSource.manager, election);
    const closes = momentOf(timetable, 'nominations-close');
    const opens = momentOf(timetable, 'poll-opens');
    if (!announced || !closes || !opens || !timetable.pollingDay) return null;
    const { pack } = await this.constitution.inForce();
    const contests = await this.dataSource.query<SeatsToFill[]>(
      `select c.constituency, c.seats, array(select k.name from governance.candidate k
                where k.contest_id = c.id and k.withdrew_at is null order by k.position, k.id) as candidates
         from governance.election_contest c where c.election_id = $1 and c.ended_at is null order by c.constituency`,
      [election],
    );
    const seats = contests.map((contest) => seatsSay(pack, contest, stage === 'notice-of-poll'));
    const title = announced.title.replace(/\s+/g, ' ');
    const when = `Voting opens on ${formatMoment(opens)} and closes at 5pm on ${formatDate(timetable.pollingDay)} (UK time). Who may vote is fixed ${rollDay(pack)}, as the register of members then stands. ${tieSays(pack)}`;
    const page = this.publicUrl.to(`/vote/elections/${election}`);
    return stage === 'notice-of-poll'
      ? {
          subject: `Voting is coming: ${title}`,
          paragraphs: [
            `${announced.organisation} will ask you to vote: “${announced.title}”.`,
            ...seats,
            when,
            `Who stands is here:`,
            page,
          ],
        }
      : {
          subject: `You can stand: ${title}`,
          paragraphs: [
            `${announced.organisation} gives notice of an election: “${announced.title}”.`,
            ...seats,
            `Nominations are open until ${formatMoment(closes)}. You can stand yourself, or nominate somebody else.`,
            when,
            page,
          ],
        };
  }
}

/** How ties are broken, and from what its lots are drawn where others publish that after the close. Source: R-10. */
const tieSays = ({ elections: { publicValue } }: Constitution): string =>
  publicValue
    ? `A tie is broken by lot, drawn from a secret that is fixed before the vote and from this, which others publish after it: ${publicValue.source}.`
    : 'A tie is broken by lot.';

/** How so many seats are filled, and once it is known who stands, whether each is voted on alone. Source: R-E17, R-F35. */
function seatsSay(pack: Constitution, contest: SeatsToFill, candidatesAreKnown: boolean): string {
  const { constituency, seats, candidates } = contest;
  const places = `${nameOf(pack, constituency)}: ${placesSay(constituency, seats)}`;
  if (candidatesAreKnown && isConfirmedByVote(pack.elections, contest))
    return `${places}. Nobody stands against ${new Intl.ListFormat('en-GB').format(candidates)}: you vote for or against ${candidates.length === 1 ? 'them' : 'each of them'}, and more than half of the votes cast elect.`;
  const { name: method } = countingMethod(methodForSeats(pack.elections, seats));
  const reopening = offersReopening(pack.elections, seats)
    ? ` “${REOPEN_NOMINATIONS}” stands last on the paper: if it wins, nobody is elected.`
    : '';
  return `${places}, counted by ${method}.${reopening}${guaranteedSay(pack, contest)}`;
}

/** The seats that groups are guaranteed, published before nominations open. Source: R-F36. */
function guaranteedSay(pack: Constitution, contest: SeatsToFill): string {
  const guaranteed = guaranteesOf(pack, contest).map(({ says }) => ` ${says}`);
  return guaranteed.length === 0 ? '' : `${guaranteed.join('')} ${TOO_FEW_SAYS}`;
}
