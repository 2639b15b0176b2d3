import { unwrap, type Schema } from '@folkmoot/contract';
import { type Scratch } from './scratch';

/** Member numbers of the candidates, and the seats, by constituency. */
export type Slate = Readonly<
  Record<string, { readonly seats: number; readonly candidates: readonly string[] }>
>;

/** Puts somebody on the ballot paper, or tries to. */
export const sendCandidate = (
  { returningOfficer }: Scratch,
  election: string,
  constituency: string,
  memberNumber: string,
) =>
  returningOfficer.api.POST('/api/v1/elections/{id}/candidates', {
    params: { path: { id: election } },
    body: { constituency, memberNumber },
  });

/** Asks for another day than the rules give, or for none at all, as the returning officer. */
export const askOverride = (
  { returningOfficer }: Scratch,
  id: string,
  body: Schema<'OverrideInDto'>,
) =>
  returningOfficer.api.POST('/api/v1/elections/{id}/overrides', { params: { path: { id } }, body });

/** Agrees to an override as another officer, or tries to. */
export const decideOverride = (
  { api }: Scratch['secretary'],
  id: string,
  override: string,
  agreed = true,
) =>
  api.POST('/api/v1/elections/{id}/overrides/{override}/decision', {
    params: { path: { id, override } },
    body: { agreed },
  });

/** Two officers agree to another day, or to hold an election without a timetable. */
export async function override(
  scratch: Scratch,
  id: string,
  body: Schema<'OverrideInDto'>,
): Promise<void> {
  const asked = await unwrap(askOverride(scratch, id, body));
  await unwrap(decideOverride(scratch.secretary, id, asked.id));
}

/** Calls an election that two officers agree to hold at once, without a timetable, and takes its candidates. */
export async function callElection(
  scratch: Scratch,
  slate: Slate,
  title = 'Election to the council',
): Promise<string> {
  const contests = Object.entries(slate).map(([constituency, { seats }]) => ({
    constituency,
    seats,
  }));
  const { id } = await unwrap(
    scratch.returningOfficer.api.POST('/api/v1/elections', { body: { title, contests } }),
  );
  await override(scratch, id, {
    stage: 'timetable',
    reason: 'The members agreed to vote at once.',
  });
  for (const [constituency, { candidates }] of Object.entries(slate))
    for (const number of candidates) await unwrap(sendCandidate(scratch, id, constituency, number));
  return id;
}

/** Opens the poll of an election, or tries to. */
export const sendElectionOpening = ({ returningOfficer }: Scratch, id: string, closesAt: string) =>
  returningOfficer.api.POST('/api/v1/elections/{id}/opening', {
    params: { path: { id } },
    body: { closesAt },
  });

export const openElection = async (
  scratch: Scratch,
  id: string,
  closesAt: string,
): Promise<string> => (await unwrap(sendElectionOpening(scratch, id, closesAt))).poll;

/** Opens the next ballot of an election that the last one did not decide, or tries to. */
export const sendNextBallot = ({ returningOfficer }: Scratch, id: string, closesAt: string) =>
  returningOfficer.api.POST('/api/v1/elections/{id}/next-ballot', {
    params: { path: { id } },
    body: { closesAt },
  });

export const sendCount = ({ returningOfficer }: Scratch, id: string) =>
  returningOfficer.api.POST('/api/v1/elections/{id}/count', { params: { path: { id } } });

export const sendElectionDeclaration = ({ returningOfficer }: Scratch, id: string) =>
  returningOfficer.api.POST('/api/v1/elections/{id}/declaration', { params: { path: { id } } });

export const electionDetails = (
  { returningOfficer }: Scratch,
  id: string,
): Promise<Schema<'ElectionDetailsDto'>> =>
  unwrap(returningOfficer.api.GET('/api/v1/elections/{id}', { params: { path: { id } } }));

/** Gives a notice or publishes the statement of candidates, or tries to. */
export const completeStage = (
  { returningOfficer }: Scratch,
  id: string,
  stage: Schema<'CompleteStageDto'>['stage'],
) =>
  returningOfficer.api.POST('/api/v1/elections/{id}/stages', {
    params: { path: { id } },
    body: { stage },
  });
