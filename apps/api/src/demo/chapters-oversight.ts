import { valueOf } from '@folkmoot/basics';
import { DataSource } from 'typeorm';
import { AnnounceVacancy } from '../appointments/announce-vacancy';
import { DraftRemoval } from '../appointments/draft-removal';
import { ReceiveNomination } from '../appointments/receive-nomination';
import { AnswerChallenge, type ChallengeAnswer } from '../challenges/answer-challenge';
import { RaiseChallenge } from '../challenges/raise-challenge';
import { CallMeeting } from '../meetings/call-meeting';
import { CompleteTask } from '../meetings/complete-task';
import { NotifyHolder } from '../office-items/notify-holder';
import { ReceiveReply } from '../office-items/receive-reply';
import { carryThrough } from './council-votes';
import { memberActor, type Narrator, split } from './narrator';
import { committeeNamed, presidedBySomebodyElse } from './nominations-committee';

/** A director who stopped coming is removed by three quarters of the council’s members in office. */
export async function removal(story: Narrator): Promise<void> {
  const [term] = await story.app
    .get(DataSource)
    .query<{ id: string }[]>(
      `select id from governance.term where office = 'ned' and holder_name = 'Julian Thorpe'`,
    );
  story.at(-243, '10:00');
  const { resolution } = valueOf(
    await story.app.get(DraftRemoval).run(story.secretary, {
      term: term?.id ?? '',
      reasons:
        'Absent from five meetings of the board in succession without leave, after two letters from the chair.',
      on: story.day(-222),
    }),
  );
  valueOf(
    await story.app
      .get(NotifyHolder)
      .run(story.secretary, resolution, { givenOn: story.day(-243), how: 'by post, signed for' }),
  );
  story.at(-236, '10:00');
  valueOf(
    await story.app
      .get(ReceiveReply)
      .run(
        story.secretary,
        resolution,
        'I took on more than I could do, and should have said so in the spring. I do not dispute the dates.',
      ),
  );
  await presidedBySomebodyElse(story, resolution, -236);
  await carryThrough(story, resolution, { opens: -228, closes: -227, marking: split(13, 2, 1) });
}

interface Told {
  readonly raised: number;
  readonly due: number;
  readonly question: string;
  readonly responder: string;
  readonly answer?: ChallengeAnswer & { readonly on: number };
}

const challenges: readonly Told[] = [
  {
    raised: -300,
    due: -279,
    responder: 'Director of Operations',
    question:
      'Why did the wait for children’s speech therapy grow from nine weeks to sixteen in the spring, and what will bring it back?',
    answer: {
      on: -286,
      outcome: 'accepted',
      response:
        'Three therapists left within a month and we advertised late. Two have started, a third begins in the autumn, and the council will see the wait each month until it is below ten weeks.',
    },
  },
  {
    raised: -140,
    due: -119,
    responder: 'Director of Finance',
    question:
      'Agency nursing cost £1.2 million last year. What would it take to spend half of that on permanent posts?',
    answer: {
      on: -121,
      outcome: 'explained',
      response:
        'About two thirds of the sum covers sickness and maternity, which permanent posts do not remove. For the other third we have opened eleven posts in community nursing.',
    },
  },
  {
    raised: -40,
    due: -12,
    responder: 'Chief Executive',
    question:
      'The board closed the Saturday clinic at Northgate without asking the council. Which rule allowed that, and will it reopen while it is discussed?',
  },
];

/** Three challenges by the council: one accepted, one explained, one still unanswered past its day. */
export async function challengesRaised(story: Narrator): Promise<void> {
  const [member] = await story.members(['CV0001']);
  if (!member) throw new Error('The demonstration has no member CV0001.');
  for (const { raised, due, question, responder, answer } of challenges) {
    story.at(raised, '19:40');
    const { id } = valueOf(
      await story.app.get(RaiseChallenge).run(memberActor(member, ['member', 'council-member']), {
        question,
        dueOn: story.day(due),
        responder,
      }),
    );
    if (!answer) continue;
    story.at(answer.on, '11:00');
    valueOf(
      await story.app
        .get(AnswerChallenge)
        .run(story.secretary, id, { response: answer.response, outcome: answer.outcome }),
    );
  }
}

/** The annual general meeting to come: called, with the first of its tasks done. */
export async function meetingInPreparation(story: Narrator): Promise<void> {
  story.at(-9, '10:00');
  const { id } = valueOf(
    await story.app.get(CallMeeting).run(story.secretary, {
      title: 'Annual general meeting',
      heldOn: story.day(58),
      startsAt: '18:30',
      place: 'Piece Mill, Calder Street, and online',
    }),
  );
  const [first] = await story.app
    .get(DataSource)
    .query<{ id: string }[]>(
      `select id from governance.meeting_task where meeting_id = $1 order by due_on, code limit 1`,
      [id],
    );
  story.at(-4, '15:30');
  valueOf(await story.app.get(CompleteTask).run(story.secretary, id, first?.id ?? ''));
}

/** The place of the director who was removed, open for nominations. */
export async function vacancyOpen(story: Narrator): Promise<void> {
  story.at(-11, '09:00');
  const { id } = valueOf(
    await story.app.get(AnnounceVacancy).run(story.secretary, {
      office: 'ned',
      brief:
        'A non-executive director with experience of digital services that the public uses. About three days a month; meetings in Halbury and online. We would especially welcome people who use our services.',
      skills: 'Has built digital services for the public; reads a budget; listens.',
      nominationsCloseOn: story.day(17),
    }),
  );
  await committeeNamed(story, id, -10);
  const nominees = [
    [
      'Adaeze Winterburn',
      'Fourteen years building and running services for the public, the last five in primary care. I use your podiatry clinic.',
    ],
    [
      'Tomasz Ellerby',
      'Retired chief information officer of a housing association; trustee of a hospice. I would bring patience and awkward questions.',
    ],
  ] as const;
  for (const [n, [name, statement]] of nominees.entries()) {
    story.at(-6 + n * 2, '16:00');
    valueOf(
      await story.app
        .get(ReceiveNomination)
        .run(story.secretary, id, { name, memberNumber: null, statement }),
    );
  }
}
