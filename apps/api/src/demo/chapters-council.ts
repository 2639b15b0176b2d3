import { putToTheVote, threeYearTerm } from './council-votes';
import { type Narrator, split } from './narrator';

const people = {
  chair: { id: 'person-hale', name: 'Rosalind Hale' },
  neds: [
    { id: 'person-okoro', name: 'Chinwe Okoro' },
    { id: 'person-lister', name: 'Graham Lister' },
    { id: 'person-bains', name: 'Harpreet Bains' },
    { id: 'person-thorpe', name: 'Julian Thorpe' },
  ],
} as const;

/** Four partner organisations join the council, by the vote of its elected members. */
export async function coOptions(story: Narrator): Promise<void> {
  for (const [n, partner] of (
    await story.members(['CV1541', 'CV1543', 'CV1546', 'CV1549'])
  ).entries()) {
    const opens = -655 + n;
    await putToTheVote(story, {
      kind: 'council-co-opt',
      title: `To invite ${partner.name} to the council`,
      text: `THAT ${partner.name} be invited to fill one of the four partner seats for three years.`,
      proposal: {
        type: 'appointment',
        office: 'council:partners',
        nominee: { id: partner.id, name: partner.name },
        ...threeYearTerm(story.day(opens + 7)),
        daysServed: 0,
      },
      opens,
      closes: opens + 7,
      marking: split(9 + (n % 2), 1, 1 - (n % 2)),
    });
  }
}

export async function firstAppointments(story: Narrator): Promise<void> {
  await putToTheVote(story, {
    kind: 'council-appoint-chair',
    title: 'To appoint Rosalind Hale as chair',
    text: 'THAT Rosalind Hale, recommended by the nominations committee after interview, be appointed chair of the board for three years. She is independent of the company and has declared no interests.',
    proposal: {
      type: 'appointment',
      office: 'chair',
      nominee: people.chair,
      ...threeYearTerm(story.day(-630)),
      daysServed: 0,
    },
    opens: -640,
    closes: -633,
    marking: split(13, 1, 1),
  });
  for (const [n, nominee] of people.neds.entries()) {
    await putToTheVote(story, {
      kind: 'council-appoint-ned',
      title: `To appoint ${nominee.name} as a non-executive director`,
      text: `THAT ${nominee.name} be appointed a non-executive director for three years.`,
      proposal: {
        type: 'appointment',
        office: 'ned',
        nominee,
        ...threeYearTerm(story.day(-610 + n)),
        daysServed: 0,
      },
      opens: -622 + n,
      closes: -615 + n,
      marking: split(12 - n, n, 1),
    });
  }
}
