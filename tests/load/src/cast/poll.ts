import { Connections } from '../http';
import { electorateFor } from '../replay/electorate';
import { Person } from '../replay/person';
import { scratchOfficers } from '../instance/scratch-site';
import { nominate } from '../nominate';

/** A poll that is open, with one contest. */
export interface OpenPoll {
  readonly poll: string;
  readonly contest: string;
  readonly options: readonly string[];
}

const candidates = 8;

/** Registers so many members and opens the poll of an election among them, as the officers would. */
export async function openPoll(url: string, members: number): Promise<OpenPoll> {
  const site = new Connections(url, 2);
  const secretary = new Person(site);
  const officer = new Person(site);
  await secretary.signIn(scratchOfficers.secretary);
  await officer.signIn(scratchOfficers.returningOfficer);
  const electorate = electorateFor(
    {
      title: 'Bench',
      seats: 3,
      candidates: Array.from({ length: candidates }, (_, n) => `Candidate ${n + 1}`),
      papers: Array.from({ length: members }, () => []),
    },
    'staff',
    false, // so that casting is measured, and not the letters that tell of the poll
  );
  await secretary.post('members/imports', { csv: electorate.csv, dryRun: false });
  const { id } = await officer.post<{ id: string }>('elections', {
    title: 'Bench',
    contests: [{ constituency: 'staff', seats: 3 }],
  });
  const { id: override } = await officer.post<{ id: string }>(`elections/${id}/overrides`, {
    stage: 'timetable',
    reason: 'A bench.',
  });
  await secretary.post(`elections/${id}/overrides/${override}/decision`, { agreed: true });
  for (const { number } of electorate.candidates)
    await nominate((path, body) => officer.post(path, body), id, 'staff', number);
  const closesAt = new Date(Date.now() + 30 * 86_400_000).toISOString();
  const { poll } = await officer.post<{ poll: string }>(`elections/${id}/opening`, { closesAt });
  const { contests } = await officer.get<{
    contests: { id: string; candidates: { id: string }[] }[];
  }>(`elections/${id}`);
  site.close();
  const [contest] = contests;
  if (!contest) throw new Error('The election has no contest.');
  return {
    poll,
    contest: contest.id,
    options: contest.candidates.map((candidate) => candidate.id),
  };
}
