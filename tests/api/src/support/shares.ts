import { unwrap, type Schema } from '@folkmoot/contract';
import { type Person } from './person';
import { type Scratch } from './scratch';

type Entry = Schema<'RecordSharesDto'>;

/** Records how shares came, went or passed on, or tries to. */
export const sendShares = (scratch: Scratch, body: Entry, by: Person = scratch.secretary) =>
  by.api.POST('/api/v1/shares/entries', { body });

export const recordShares = (scratch: Scratch, body: Entry): Promise<{ id: string }> =>
  unwrap(sendShares(scratch, body));

/** The register of shares as at a day, today when left out. */
export const shareRegister = (
  { secretary }: Scratch,
  on?: string,
): Promise<Schema<'ShareRegisterDto'>> =>
  unwrap(
    secretary.api.GET('/api/v1/shares', { params: { query: on === undefined ? {} : { on } } }),
  );
