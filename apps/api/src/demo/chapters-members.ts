import { plainDate, type PollId, valueOf } from '@folkmoot/basics';
import { DecideCandidacy } from '../elections/candidacies/decide-candidacy';
import { EnterNomination } from '../elections/candidacies/enter-nomination';
import { CallElection } from '../elections/call-election';
import { CountElection } from '../elections/count-election';
import { ReviewCount } from '../elections/counts/review-count';
import { DeclareElection } from '../elections/declare-election';
import { OpenElection } from '../elections/open-election';
import { CompleteStage } from '../elections/timetable/complete-stage';
import { OverrideDay } from '../elections/timetable/override-day';
import { type PollContest } from '../polls/poll-book';
import { Chance } from './chance';
import { putToTheVote } from './council-votes';
import { type Narrator, split } from './narrator';

interface Contested {
  readonly title: string;
  readonly seats: readonly {
    readonly constituency: 'staff' | 'community';
    readonly seats: number;
    readonly candidates: readonly string[];
  }[];
  readonly called: number;
  readonly opens: number;
  readonly closes: number;
}

const hopes = [
  'More time for patients and less for forms. I will ask the board, at every meeting, what it has stopped doing.',
  'I have worked nights here for nine years. The council should hear from those who are never in the building at nine to five.',
  'Our buildings stand empty at weekends while groups in the valley look for rooms. Let us open them.',
  'I would like every service to publish how long people wait, in words that people use.',
  'Travel is what keeps people from appointments. I would spend part of the surplus on the last mile.',
  'I came here as a volunteer after my mother’s illness. I want carers to be asked first, not last.',
] as const;

/** Calls an election, takes candidates and opens its poll. */
export async function openElection(
  story: Narrator,
  { title, seats, called, opens, closes }: Contested,
): Promise<{ id: string; poll: PollId }> {
  story.at(called, '08:30');
  const { id } = valueOf(
    await story.app.get(CallElection).run(
      story.returningOfficer,
      title,
      seats.map((contest) => ({ constituency: contest.constituency, seats: contest.seats })),
      story.day(closes),
    ),
  );
  await announce(story, id, { called, opens });
  story.at(called + 7, '11:00');
  for (const { constituency, candidates } of seats)
    for (const [n, memberNumber] of candidates.entries())
      await nominate(story, id, { constituency, memberNumber, n });
  story.at(opens, '08:30');
  valueOf(
    await story.app.get(CompleteStage).run(story.returningOfficer, id, 'statement-of-candidates'),
  );
  story.at(opens, '09:00');
  const { poll } = valueOf(
    await story.app
      .get(OpenElection)
      .run(story.returningOfficer, id, { closesAt: story.moment(closes, '17:00') }),
  );
  return { id, poll };
}

/** A nomination on paper, found valid. */
async function nominate(
  story: Narrator,
  election: string,
  { constituency, memberNumber, n }: { constituency: string; memberNumber: string; n: number },
): Promise<void> {
  const { id } = valueOf(
    await story.app.get(EnterNomination).run(story.returningOfficer, election, {
      constituency,
      memberNumber,
      proposedBy: null,
      statement: hopes[n % hopes.length] ?? null,
      interests: 'None.',
      fitness: {
        bornOn: plainDate('1980-02-29'),
        signsCode: true,
        isDirector: false,
        nothingBars: true,
      },
      signed: true,
      seconders: [],
      receivedAt: null,
      reference: `Nomination papers, ${constituency} ${n + 1}`,
    }),
  );
  const finding = { accepted: true, reason: null, particulars: true };
  valueOf(await story.app.get(DecideCandidacy).run(story.returningOfficer, election, id, finding));
}

/** Gives notice, with more time for nominations and for voting than the rules ask for: two officers agree to that. */
export async function announce(
  story: Narrator,
  id: string,
  { called, opens }: Pick<Contested, 'called' | 'opens'>,
): Promise<void> {
  const days = [
    ['nominations-open', called],
    ['poll-opens', opens],
  ] as const;
  const overrides = story.app.get(OverrideDay);
  for (const [stage, day] of days) {
    const wanted = { stage, on: story.day(day), reason: 'More time for members who work shifts.' };
    const asked = valueOf(await overrides.ask(story.returningOfficer, id, wanted));
    valueOf(await overrides.decide(story.secretary, id, asked.id, true));
  }
  valueOf(await story.app.get(CompleteStage).run(story.returningOfficer, id, 'notice-of-election'));
  story.at(called, '09:00');
}

async function conclude(story: Narrator, id: string, poll: PollId, closes: number): Promise<void> {
  story.at(closes, '17:00');
  await story.close(poll);
  story.at(closes, '17:30');
  valueOf(await story.app.get(CountElection).run(story.returningOfficer, id));
  story.at(closes, '17:45');
  valueOf(await story.app.get(ReviewCount).confirm(story.scrutineer, id, 1));
  story.at(closes, '18:00');
  valueOf(await story.app.get(DeclareElection).run(story.returningOfficer, id));
}

/** Papers as people mark them: a few favourites, short lists, some complete ones. One elector in `oneIn` votes. */
export function likely(chance: Chance, oneIn: number) {
  return (_: unknown, { options }: PollContest): readonly number[] | null => {
    if (chance.upTo(oneIn) !== 0) return null;
    const places = options.map((__, n) => n);
    const favoured = chance.shuffled(places.slice(0, Math.ceil(places.length / 2)));
    const others = chance.shuffled(places);
    const wish =
      chance.upTo(3) === 0 ? others : [...favoured, ...others.filter((n) => !favoured.includes(n))];
    return wish.slice(0, 1 + chance.upTo(Math.min(6, wish.length)));
  };
}

export async function firstElection(
  story: Narrator,
  numbers: (from: number, count: number, step: number) => string[],
): Promise<void> {
  const { id, poll } = await openElection(story, {
    title: 'First election to the Members’ Council',
    seats: [
      { constituency: 'staff', seats: 8, candidates: ['CV0001', ...numbers(23, 13, 71)] },
      { constituency: 'community', seats: 3, candidates: numbers(1305, 7, 31) },
    ],
    called: -705,
    opens: -680,
    closes: -666,
  });
  story.at(-675, '12:00');
  await story.vote(poll, likely(new Chance(7), 3));
  await conclude(story, id, poll, -666);
}

/** Two candidates with the same votes at every stage: only a lot can tell who is excluded. */
export async function electionByLot(
  story: Narrator,
  numbers: (from: number, count: number, step: number) => string[],
): Promise<void> {
  const { id, poll } = await openElection(story, {
    title: 'By-election for a community seat',
    seats: [{ constituency: 'community', seats: 1, candidates: numbers(1313, 3, 47) }],
    called: -530,
    opens: -505,
    closes: -491,
  });
  story.at(-500, '12:00');
  await story.vote(poll, (_, __, nth) => (nth < 38 ? [0] : nth < 76 ? [1] : nth < 87 ? [2] : null));
  await conclude(story, id, poll, -491);
}

/** One that fell short of three quarters by a single vote, and one that was never in doubt. */
export async function membersResolutions(story: Narrator): Promise<void> {
  await putToTheVote(story, {
    kind: 'members-special-resolution',
    title: 'To allow meetings of members to be held wholly online',
    text: 'THAT the articles of association be altered by adding, after article 31, “31A. A general meeting may be held with no place at which members attend in person, if every member entitled to attend can take part and vote by electronic means.”',
    opens: -412,
    closes: -398,
    marking: split(149, 50, 11),
  });
  await putToTheVote(story, {
    kind: 'members-ordinary-resolution',
    title: 'To receive the annual report and accounts',
    text: 'THAT the annual report and accounts for the year, with the community interest company report, be received.',
    opens: -396,
    closes: -382,
    marking: split(401, 22, 17),
  });
}

/** Carried: more than three quarters of the votes cast, abstentions left out. */
export async function objectsWidened(story: Narrator): Promise<void> {
  await putToTheVote(story, {
    kind: 'members-special-resolution',
    title: 'To add care in people’s homes to the objects',
    drafted:
      'THAT article 3 (objects) be altered by adding “and care in people’s homes” after “health services in the community”.',
    text: 'THAT article 3 (objects) be altered by adding “and care and support in people’s own homes” after “health services in the community”.',
    opens: -128,
    closes: -114,
    marking: split(312, 88, 14),
  });
}
