import { type CountSheet } from '@folkmoot/count';
import { Connections } from '../http';
import { inParallel, timed } from '../measure';
import { Stop } from '../run-script';
import { nominate } from '../nominate';
import { type Elector, electorateFor } from './electorate';
import { Person } from './person';
import { type Replayed, type ReplayPlan } from './plan';

export interface ReplayOptions {
  /** Of a Folkmoot with a mailbox, that is one which does not really send mail. */
  readonly url: string;
  /** How the officers who hold an election sign in. */
  readonly officers: Readonly<Record<keyof Office, string>>;
  /** Voters at a time, each on a connection that is kept. */
  readonly voters?: number;
  readonly tell?: (line: string) => void;
}

const daysOpen = 30;

/**
 * Holds an election again over HTTP, from the register of members to the declaration: every voter signs
 * in by mail and casts a ballot of their own.
 * @throws Stop, Refused when the site cannot hold it
 */
export async function replay(plan: ReplayPlan, options: ReplayOptions): Promise<Replayed> {
  const { url, officers, voters: width = 32, tell = () => undefined } = options;
  const site = new Connections(url, width);
  try {
    const secretary = new Person(site);
    const returningOfficer = new Person(site);
    const scrutineer = new Person(site);
    await secretary.signIn(officers.secretary);
    await returningOfficer.signIn(officers.returningOfficer);
    await scrutineer.signIn(officers.scrutineer);
    const office = { secretary, returningOfficer, scrutineer };
    const held = await openElection(plan, office, tell);
    const signedIn = await signInAll(site, held.voters, width, tell);
    const { seconds } = await timed(() => castAll(plan, held, signedIn, width));
    tell(`${plan.papers.length} ballots cast.`);
    const declared = await countAndDeclare(held, office);
    return { ballots: plan.papers.length, seconds, ...declared };
  } finally {
    site.close();
  }
}

interface Office {
  readonly secretary: Person;
  readonly returningOfficer: Person;
  /** Confirms the count. */
  readonly scrutineer: Person;
}

interface Held {
  readonly election: string;
  readonly poll: string;
  readonly contest: string;
  readonly candidateIds: readonly string[];
  readonly voters: readonly Elector[];
}

async function openElection(
  plan: ReplayPlan,
  { secretary, returningOfficer }: Office,
  tell: (line: string) => void,
): Promise<Held> {
  const constituency = await constituencyFor(plan.seats, secretary);
  const electorate = electorateFor(plan, constituency);
  await secretary.post('members/imports', { csv: electorate.csv, dryRun: false });
  tell(`${plan.candidates.length} candidates and ${plan.papers.length} voters registered.`);
  const { id: election } = await returningOfficer.post<{ id: string }>('elections', {
    title: plan.title.slice(0, 200) || 'Replay',
    contests: [{ constituency, seats: plan.seats }],
  });
  const { id: override } = await returningOfficer.post<{ id: string }>(
    `elections/${election}/overrides`,
    { stage: 'timetable', reason: 'A replay of an election that was held.' },
  );
  await secretary.post(`elections/${election}/overrides/${override}/decision`, { agreed: true });
  for (const { number } of electorate.candidates)
    await nominate(
      (path, body) => returningOfficer.post(path, body),
      election,
      constituency,
      number,
    );
  const closesAt = new Date(Date.now() + daysOpen * 86_400_000).toISOString();
  const { poll } = await returningOfficer.post<{ poll: string }>(`elections/${election}/opening`, {
    closesAt,
  });
  const [contest] = (await returningOfficer.get<ElectionDetails>(`elections/${election}`)).contests;
  if (!contest) throw new Error('The election has no contest.');
  const candidateIds = contest.candidates.map(({ id }) => id);
  return { election, poll, contest: contest.id, candidateIds, voters: electorate.voters };
}

interface ElectionDetails {
  readonly contests: readonly {
    readonly id: string;
    readonly candidates: readonly { readonly id: string }[];
  }[];
}

interface InForce {
  readonly pack: {
    readonly elections: { readonly minimumDaysOpen: number; readonly closesEarly?: string };
    readonly constituencies: readonly {
      readonly code: string;
      readonly seats: number;
      readonly filledBy: string;
    }[];
  };
}

async function constituencyFor(seats: number, person: Person): Promise<string> {
  const { pack } = await person.get<InForce>('constitution');
  if (pack.elections.closesEarly !== 'for-a-reason' || pack.elections.minimumDaysOpen > 0)
    throw new Stop(
      'Two officers cannot end an election there as soon as its ballots are cast. Replay it without --url.',
    );
  const [largest] = pack.constituencies
    .filter(({ filledBy }) => filledBy === 'election')
    .toSorted((a, b) => b.seats - a.seats);
  if (largest && largest.seats >= seats) return largest.code;
  throw new Stop(
    `The file elects ${seats}, and no constituency there has so many seats. Replay it without --url.`,
  );
}

async function signInAll(
  site: Connections,
  voters: readonly Elector[],
  width: number,
  tell: (line: string) => void,
): Promise<readonly Person[]> {
  const people = voters.map(() => new Person(site));
  let done = 0;
  await inParallel(people.entries(), width, async ([n, person]) => {
    const { number, email } = voters[n] ?? { number: '', email: '' };
    await person.signIn(number, email);
    if (++done % 1000 === 0) tell(`${done} voters signed in.`);
  });
  return people;
}

const castAll = (
  { papers }: ReplayPlan,
  { poll, contest, candidateIds }: Held,
  people: readonly Person[],
  width: number,
): Promise<void> =>
  inParallel(people.entries(), width, async ([n, person]) => {
    const options = (papers[n] ?? []).map((place) => candidateIds[place]);
    await person.post(`polls/${poll}/ballots`, { answers: [{ contest, options }] });
  });

async function countAndDeclare(
  { election, poll, contest, candidateIds }: Held,
  { returningOfficer, scrutineer, secretary }: Office,
): Promise<Pick<Replayed, 'sheet' | 'candidateIds' | 'elected' | 'decision'>> {
  const asked = `polls/${poll}/early-close`;
  const { id } = await secretary.post<{ id: string }>(asked, { reason: 'Replay of a ballot file' });
  await returningOfficer.post(`${asked}/${id}/decision`, { agreed: true });
  const { countSheets } = await returningOfficer.post<{
    countSheets: readonly { contest: string; sha256: string }[];
  }>(`elections/${election}/count`, {});
  const published = countSheets.find((sheet) => sheet.contest === contest);
  const sheet = await returningOfficer.get<CountSheet>(`count-sheets/${published?.sha256 ?? ''}`);
  await scrutineer.post(`elections/${election}/count/confirmation`, { count: 1 });
  const { decision } = await returningOfficer.post<{ decision: number }>(
    `elections/${election}/declaration`,
    {},
  );
  const name = new Map(sheet.candidates.map((candidate) => [candidate.id, candidate.name]));
  const elected = sheet.elected.map((id) => name.get(id) ?? id);
  return { sheet, candidateIds, elected, decision };
}
