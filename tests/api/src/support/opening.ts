import { TallyOpening, type OpeningTexts } from '@folkmoot/ballot';
import { sodiumGroup as group } from '@folkmoot/ballot-native';
import { valueOf } from '@folkmoot/basics';
import { unwrap, type Schema } from '@folkmoot/contract';
import { randomBytes } from 'node:crypto';
import { boardFor, shareOf, type HeldBoard, type Keyholder } from './board';
import { type Person } from './person';
import { waitFor } from './wait-for';

export type OpeningState = Schema<'PollOpeningDto'>;
export type OpeningBox = OpeningState['boxes'][number];

/** How far the opening of a poll has come, as somebody in the office sees it. */
export const openingFor = ({ api }: Person, poll: string): Promise<OpeningState> =>
  unwrap(api.GET('/api/v1/polls/{poll}/opening', { params: { path: { poll } } }));

/** Waits until the server has done what it can. */
export const serverIsDone = (person: Person, poll: string): Promise<OpeningState> =>
  waitFor('the server’s part of an opening', async () => {
    const state = await openingFor(person, poll);
    return state.boxes.some(({ awaits }) => awaits === 'server') ? undefined : state;
  });

/** What is published of a box, text by text, as a trustee's browser fetches it. */
export async function textsOf(url: string, poll: string, box: OpeningBox): Promise<OpeningTexts> {
  const place = `${url}/api/v1/polls/${poll}/boxes/${box.id}`;
  const text = async (file: string) => (await fetch(`${place}/${file}`)).text();
  const of = (step: OpeningBox['made'][number]['step']) =>
    Promise.all(
      box.made
        .filter((one) => one.step === step)
        .map(async ({ owner, sha256 }) => ({ owner, text: await text(`artefacts/${sha256}`) })),
    );
  const [tally] = await of('tally');
  return {
    election: await text('election.json'),
    trustees: await text('trustees.json'),
    ballots: box.ballots,
    tally: tally?.text ?? '',
    shuffles: await of('shuffle'),
    decryptions: await of('decryption'),
  };
}

/** What a scrutineer's browser makes of a box in the next step. */
export async function workOf(
  { person, ...keyholder }: Keyholder,
  { id }: HeldBoard,
  poll: string,
  box: OpeningBox,
  url: string,
): Promise<string> {
  const opening = valueOf(TallyOpening.read(await textsOf(url, poll, box), group));
  expect(opening.firstUnproved()).toBeNull();
  if (box.nextStep === 'shuffle') return opening.shuffle(randomBytes);
  const share = shareOf(await boardFor(person, id), { person, ...keyholder });
  return opening.decrypt(share, randomBytes);
}

/** Sends a step, or tries to. */
export const sendStep = (
  { api }: Person,
  poll: string,
  box: string,
  step: 'shuffles' | 'decryptions',
  text: string,
) => {
  const params = { path: { poll, box } };
  return step === 'shuffles'
    ? api.POST('/api/v1/polls/{poll}/boxes/{box}/shuffles', { params, body: { text } })
    : api.POST('/api/v1/polls/{poll}/boxes/{box}/decryptions', { params, body: { text } });
};

/** Decides to open without a member, or tries to. */
export const sendAbsence = ({ api }: Person, poll: string, place: number, reason = 'Is ill.') =>
  api.POST('/api/v1/polls/{poll}/opening/absences', {
    params: { path: { poll } },
    body: { place, reason },
  });

/** Says to open boxes of very few ballots, or tries to. */
export const sendOpeningConfirmation = ({ api }: Person, poll: string) =>
  api.POST('/api/v1/polls/{poll}/opening/confirmation', { params: { path: { poll } } });

/** The scrutineers who are there open a closed poll, each when it is their turn, until its result is published. */
export async function openSecretPoll(
  url: string,
  board: HeldBoard,
  poll: string,
  present: readonly Keyholder[] = board.keyholders,
): Promise<OpeningState> {
  const [first] = present;
  if (!first) throw new RangeError('Nobody is there.');
  for (;;) {
    const state = await serverIsDone(first.person, poll);
    if (state.state === 'opened') return state;
    if (state.boxes.some(({ awaits }) => awaits === 'returning-officer')) {
      await unwrap(sendOpeningConfirmation(board.returningOfficer, poll));
      continue;
    }
    const box = state.boxes.find(({ awaits }) => awaits === 'scrutineers');
    const turn = present.find(({ place }) => box?.owners.includes(place + 1));
    if (!box || !turn) throw new Error(`Nobody who is there can go on: ${JSON.stringify(state)}`);
    const step = box.nextStep === 'shuffle' ? 'shuffles' : 'decryptions';
    const text = await workOf(turn, board, poll, box, url);
    const { response } = await sendStep(turn.person, poll, box.id, step, text);
    expect(response.status).toBe(204);
  }
}
