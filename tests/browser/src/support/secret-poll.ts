import {
  certificateText,
  contributionText,
  encryptBallot,
  hearAll,
  newKeyPair,
  newSeed,
  openShare,
  openingOfRehearsal,
  readElection,
  readRehearsal,
  shareText,
  sheetCode,
  TallyOpening,
  type CeremonyMessage,
  type Marks,
} from '@folkmoot/ballot';
import { sodiumGroup as group } from '@folkmoot/ballot-native';
import { valueOf } from '@folkmoot/basics';
import { randomBytes } from 'node:crypto';
import { ask } from './ask';
import { officer, secretary } from './office';
import { Person } from './person';
import { signIn } from './sign-in';
import { type Stage } from './stage';

/** Somebody who is signed in, for what is done beside the pages. */
export async function someone(stage: Stage, identifier: string): Promise<Person> {
  const person = await stage.person();
  await signIn(person, identifier);
  return person;
}

async function textAt({ page, site }: Person, path: string): Promise<string> {
  return (await page.context().request.get(`${site.url}/api/v1${path}`)).text();
}

interface Board {
  readonly messages: readonly CeremonyMessage<string>[];
  readonly rehearsal: string | null;
}

/** A board of scrutineers whose key was made and rehearsed. @returns the codes of their sheets, in order */
export async function readyBoard(
  stage: Stage,
  returningOfficer: Person,
  emails: readonly string[],
  threshold: number,
): Promise<string[]> {
  const { scrutineers } = await ask<{ scrutineers: { account: string; name: string }[] }>(
    returningOfficer,
    'get',
    '/boards',
  );
  const people: Person[] = [];
  for (const email of emails) people.push(await someone(stage, email));
  const accounts = await Promise.all(
    people.map(async (person) => {
      const { account } = await ask<{ account: { id: string } }>(person, 'get', '/sign-in/session');
      return account.id;
    }),
  );
  const members = accounts.filter((id) => scrutineers.some(({ account }) => account === id));
  const plan = { name: 'Scrutineers', members, threshold };
  const { id } = await ask<{ id: string }>(returningOfficer, 'post', '/boards', plan);
  const size = { size: members.length, threshold };
  const seeds = people.map(() => newSeed(randomBytes));
  const kept: string[] = [];
  const everybody = async (round: string, text: (place: number, seed: string) => string) => {
    for (const [at, person] of people.entries())
      await ask(person, 'post', `/boards/${id}/messages`, {
        round,
        text: text(at + 1, seeds[at] ?? ''),
      });
  };
  const board = () => ask<Board>(returningOfficer, 'get', `/boards/${id}`);
  const heard = async () =>
    valueOf(hearAll(size, (await board()).messages as CeremonyMessage[], group));
  await everybody('certificate', (place, seed) =>
    certificateText(size, place, seed, group, randomBytes),
  );
  const certified = await heard();
  await everybody('commitment', (place, seed) => {
    const { contribution, commitment } = contributionText(certified, place, seed, randomBytes);
    kept[place] = contribution;
    return commitment;
  });
  await everybody('contribution', (place) => kept[place] ?? '');
  const contributed = await heard();
  await everybody('share', (place, seed) =>
    valueOf(shareText(contributed, place, seed, randomBytes)),
  );
  const made = await heard();
  const rehearsal = valueOf(readRehearsal((await board()).rehearsal ?? ''));
  const opening = valueOf(TallyOpening.read(openingOfRehearsal(rehearsal, []), group));
  await everybody('rehearsal', (place, seed) => {
    const share = openShare(made.shares.get(place)?.private_key ?? '', seed, group);
    return share ? opening.decrypt(share, randomBytes) : '';
  });
  return seeds.map(sheetCode);
}

/** Two officers agree to hold an election without a timetable. */
export async function holdAtOnce(
  returningOfficer: Person,
  election: string,
  agreeing = secretary,
): Promise<void> {
  const path = `/elections/${election}/overrides`;
  const wanted = { stage: 'timetable', reason: 'The members agreed to vote at once.' };
  const { id } = await ask<{ id: string }>(returningOfficer, 'post', path, wanted);
  const context = await returningOfficer.page.context().browser()?.newContext();
  if (!context) throw new Error('There is no browser for a second officer.');
  const second = new Person(await context.newPage(), returningOfficer.site);
  await signIn(second, agreeing);
  await ask(second, 'post', `${path}/${id}/decision`, { agreed: true });
  await context.close();
}

/** Enters the nomination of a member on paper and finds it valid. */
export async function nominate(
  returningOfficer: Person,
  election: string,
  constituency: string,
  memberNumber: string,
): Promise<void> {
  const nominations = `/elections/${election}/nominations`;
  const { id } = await ask<{ id: string }>(returningOfficer, 'post', nominations, {
    constituency,
    memberNumber,
    interests: 'None.',
    bornOn: '1980-02-29',
    signed: true,
    signsCode: true,
    isDirector: false,
    nothingBars: true,
    seconders: [],
    reference: 'Nomination papers',
  });
  const finding = { accepted: true, particulars: true };
  await ask(returningOfficer, 'post', `${nominations}/${id}/decision`, finding);
}

/** An election of one seat for staff, open for eight days. @returns its poll */
export async function openElection(
  returningOfficer: Person,
  candidates: readonly string[],
): Promise<string> {
  const { id } = await ask<{ id: string }>(returningOfficer, 'post', '/elections', {
    title: 'A seat for staff',
    contests: [{ constituency: 'staff', seats: 1 }],
  });
  await holdAtOnce(returningOfficer, id);
  for (const memberNumber of candidates)
    await nominate(returningOfficer, id, 'staff', memberNumber);
  const closesAt = new Date(
    Date.parse(returningOfficer.site.clock.now()) + 8 * 864e5,
  ).toISOString();
  const { poll } = await ask<{ poll: string }>(
    returningOfficer,
    'post',
    `/elections/${id}/opening`,
    {
      closesAt,
    },
  );
  return poll;
}

/** Somebody's sealed ballot in the one box of a poll, with the declaration of identity that their paper asks for. */
export async function castSealed(person: Person, poll: string, marks: Marks): Promise<void> {
  const { boxes, identity } = await ask<{ boxes: { id: string }[]; identity: object | null }>(
    person,
    'get',
    `/polls/${poll}/paper`,
  );
  const box = boxes[0]?.id ?? '';
  const text = await textAt(person, `/polls/${poll}/boxes/${box}/election.json`);
  const election = valueOf(readElection(text, group));
  const key = newKeyPair(group, randomBytes);
  const { text: ballot } = valueOf(encryptBallot(election, [marks], key, randomBytes));
  await ask(person, 'post', `/polls/${poll}/sealed-ballots`, {
    ballots: [{ box, ballot }],
    ...(identity && { declaresIdentity: true }),
  });
}

/** Two officers close a poll before its time: the secretary asks, the returning officer agrees. */
export async function closePoll(
  stage: Stage,
  returningOfficer: Person,
  poll: string,
): Promise<void> {
  const asked = `/polls/${poll}/early-close`;
  const other = await officer(stage, secretary);
  const { id } = await ask<{ id: string }>(other, 'post', asked, { reason: 'For a test.' });
  await ask(returningOfficer, 'post', `${asked}/${id}/decision`, { agreed: true });
}
