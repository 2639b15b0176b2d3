import { unwrap, type Schema } from '@folkmoot/contract';
import { type Scratch } from './scratch';

type Check = Schema<'CheckNomineeDto'>['check'];

export const candidacyOf = ({ secretary }: Scratch, vacancy: string) =>
  unwrap(
    secretary.api.GET('/api/v1/vacancies/{id}/candidacy', { params: { path: { id: vacancy } } }),
  );

/** The seats of the council today, by their terms of office. */
export async function councilSeats(scratch: Scratch): Promise<Schema<'HolderDto'>[]> {
  const { seats } = await unwrap(scratch.visitor.api.GET('/api/v1/council'));
  return seats.flatMap(({ holders }) => holders);
}

/** Names the nominations committee of a vacancy, or tries to. */
export const sendCommittee = (
  { secretary }: Scratch,
  vacancy: string,
  councilMembers: readonly string[],
  others: readonly string[] = [],
) =>
  secretary.api.PUT('/api/v1/vacancies/{id}/committee', {
    params: { path: { id: vacancy } },
    body: { councilMembers: [...councilMembers], others: [...others] },
  });

/** Records that the committee recommends a nominee, or tries to. */
export const sendRecommendation = (
  { secretary }: Scratch,
  nominee: string,
  sat: readonly string[],
) =>
  secretary.api.POST('/api/v1/nominations/{id}/recommendation', {
    params: { path: { id: nominee } },
    body: { reasons: 'The strongest of those interviewed.', sat: [...sat] },
  });

/** Records a check of a nominee, or tries to. */
export const sendCheck = (
  scratch: Scratch,
  nominee: string,
  check: Check,
  change: Partial<Schema<'CheckNomineeDto'>> = {},
) =>
  scratch.secretary.api.POST('/api/v1/nominations/{id}/checks', {
    params: { path: { id: nominee } },
    body: {
      check,
      inOrder: true,
      checkedBy: 'Company secretary',
      checkedOn: scratch.inDays(0),
      evidence: 'Appointments file, folio 7',
      ...change,
    },
  });

/** Brings nominees for a vacancy before the council as the constitution asks: recommended, with every check made. */
export async function putForward(
  scratch: Scratch,
  vacancy: string,
  nominees: readonly string[],
): Promise<void> {
  const { needsCommittee, checksAsked } = await candidacyOf(scratch, vacancy);
  if (needsCommittee) {
    const seats = (await councilSeats(scratch)).map(({ term }) => term);
    await unwrap(sendCommittee(scratch, vacancy, seats.slice(0, 3), ['An assessor']));
  }
  const { committee } = await candidacyOf(scratch, vacancy);
  for (const nominee of nominees) {
    if (needsCommittee)
      await unwrap(
        sendRecommendation(
          scratch,
          nominee,
          committee.map(({ id }) => id),
        ),
      );
    for (const check of checksAsked) await unwrap(sendCheck(scratch, nominee, check));
  }
}

export const itemOf = ({ secretary }: Scratch, id: string) =>
  secretary.api.GET('/api/v1/resolutions/{id}/office-item', { params: { path: { id } } });

/** Names who presides over an item, or tries to. */
export const sendPresiding = ({ secretary }: Scratch, id: string, term: string) =>
  secretary.api.PUT('/api/v1/resolutions/{id}/presiding', {
    params: { path: { id } },
    body: { term, atGeneralMeeting: true },
  });

/** Records that the reasons for a removal were sent, or tries to. */
export const sendNotice = (
  scratch: Scratch,
  id: string,
  givenOn = scratch.inDays(0),
  hearingOn?: string,
) =>
  scratch.secretary.api.POST('/api/v1/resolutions/{id}/holder-notice', {
    params: { path: { id } },
    body: { givenOn, how: 'by hand', ...(hearingOn !== undefined && { hearingOn }) },
  });

/** Has a council member whom it is not about preside over an item, where that is asked for. */
export async function presidedOver(scratch: Scratch, id: string): Promise<void> {
  const item = await itemOf(scratch, id);
  if (!item.data || item.data.presiding) return;
  const [last, other] = (await councilSeats(scratch)).reverse();
  const named = await sendPresiding(scratch, id, last?.term ?? '');
  if (!named.data) await unwrap(sendPresiding(scratch, id, other?.term ?? ''));
}
