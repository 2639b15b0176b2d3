import { unwrap, type Schema } from '@folkmoot/contract';
import { INDEPENDENCE } from '@folkmoot/rules';
import { type Scratch } from './scratch';

/** Member numbers of the candidates, and the seats, by constituency. */
export type Slate = Readonly<
  Record<string, { readonly seats: number; readonly candidates: readonly string[] }>
>;

/** A nomination on paper on which nothing is missing, where no seconders are asked for. */
export const paperOf = (
  constituency: string,
  memberNumber: string,
): Schema<'NominationOnPaperDto'> => ({
  constituency,
  memberNumber,
  interests: 'None.',
  bornOn: '1980-02-29',
  signed: true,
  signsCode: true,
  isDirector: false,
  nothingBars: true,
  seconders: [],
  reference: 'Folder 1',
});

/** Enters a nomination that came on paper, or tries to. */
export const enterOnPaper = (
  { api }: Scratch['secretary'],
  id: string,
  body: Schema<'NominationOnPaperDto'>,
) => api.POST('/api/v1/elections/{id}/nominations', { params: { path: { id } }, body });

/** Enters somebody's nomination on paper and finds it valid, or tries to. */
export async function sendCandidate(
  { returningOfficer: officer }: Scratch,
  id: string,
  constituency: string,
  memberNumber: string,
): Promise<{ data?: Schema<'CreatedDto'>; error?: unknown; response: Response }> {
  const entered = await enterOnPaper(officer, id, paperOf(constituency, memberNumber));
  if (!entered.data) return entered;
  const path = { id, candidacy: entered.data.id };
  const { error, response } = await officer.api.POST(
    '/api/v1/elections/{id}/nominations/{candidacy}/decision',
    { params: { path }, body: { accepted: true, particulars: true } },
  );
  return response.ok ? entered : { error, response };
}

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

/** Somebody states that they are independent, as the returning officer of an election, or tries to. */
export const sendIndependence = (
  { api }: Scratch['secretary'],
  id: string,
  stated: Schema<'IndependenceInDto'>['stated'],
) =>
  api.POST('/api/v1/elections/{id}/independence', { params: { path: { id } }, body: { stated } });

/** The returning officer states that they are independent, where the constitution asks for it. */
async function stateWhereAsked({ returningOfficer }: Scratch, id: string): Promise<void> {
  const { preflight } = await unwrap(
    returningOfficer.api.GET('/api/v1/elections/{id}/timetable', { params: { path: { id } } }),
  );
  if (preflight.some(({ code }) => code === 'independence'))
    await unwrap(sendIndependence(returningOfficer, id, [...INDEPENDENCE]));
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
  await stateWhereAsked(scratch, id);
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

/** Confirms a count as a scrutineer, or tries to. */
export const confirmCount = ({ api }: Scratch['scrutineer'], id: string, count = 1) =>
  api.POST('/api/v1/elections/{id}/count/confirmation', {
    params: { path: { id } },
    body: { count },
  });

/** Declares who is elected, whether a scrutineer has confirmed the count or not, or tries to. */
export const declareAsItStands = ({ returningOfficer }: Scratch, id: string) =>
  returningOfficer.api.POST('/api/v1/elections/{id}/declaration', { params: { path: { id } } });

/** Declares who is elected once a scrutineer has confirmed the newest count, where one has to, or tries to. */
export async function sendElectionDeclaration(scratch: Scratch, id: string) {
  const path = { params: { path: { id } } };
  const { data } = await scratch.returningOfficer.api.GET('/api/v1/elections/{id}', path);
  if (data?.count?.review === 'awaited')
    await confirmCount(scratch.scrutineer, id, data.count.number);
  return declareAsItStands(scratch, id);
}

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
