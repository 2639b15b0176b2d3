import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { formatDate, type PlainDate } from '@folkmoot/basics';
import { contestedBy, contestForPost } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../constitution/current-constitution';
import { Mailer } from '../mail/mailer';
import { type Jobs } from '../platform/jobs';
import { PublicUrl } from '../platform/public-url';

interface Offer {
  readonly organisation: string;
  readonly name: string;
  readonly email: string;
  readonly replyBy: PlainDate;
  readonly termEnds: PlainDate;
  readonly office: string;
}

/** Writes to a candidate of an earlier election that a seat fell free, unless they have answered meanwhile. */
@Injectable()
export class SendOffer {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly mailer: Mailer,
    private readonly constitution: CurrentConstitution,
    private readonly publicUrl: PublicUrl,
  ) {}

  async run({ seat, candidate }: Jobs['offer-seat']): Promise<void> {
    const [offer] = await this.dataSource.query<Offer[]>(
      `select o.name as organisation, m.name, m.email, s.reply_by::text as "replyBy", v.term_ends::text as "termEnds", v.office
         from governance.seat_candidate s join governance.vacated_seat v on v.term_id = s.term_id
         join governance.candidate c on c.id = s.candidate_id join governance.member m on m.id = c.member_id
         cross join governance.organisation o
        where s.term_id = $1 and s.candidate_id = $2 and s.serves is null and v.filled_from is null and m.email is not null`,
      [seat, candidate],
    );
    if (!offer) return;
    const { organisation, name, email, replyBy, termEnds, office } = offer;
    const { pack } = await this.constitution.inForce();
    const elected = contestedBy(pack, contestForPost(office))?.office;
    const what = elected
      ? { subject: `A place as ${elected.name}`, stoodFor: `as ${elected.name} of`, place: 'place' }
      : { subject: 'A seat on the council', stoodFor: 'for the council of', place: 'seat' };
    await this.mailer.send({
      to: email,
      subject: `${what.subject} is free: would you serve?`,
      text: [
        `Dear ${name},`,
        `You stood ${what.stoodFor} ${organisation}. A ${what.place} has fallen free, until ${formatDate(termEnds)}, and it may be filled from the ballots of that election. Nobody is counted without their consent.`,
        `Please say by the end of ${formatDate(replyBy)} whether you would serve:`,
        this.publicUrl.to(`/vote/seats/${seat}`),
        'You will be asked to sign in first. You can answer by letter or telephone as well.',
      ].join('\n\n'),
    });
  }
}
