import { unwrap, type Schema } from '@folkmoot/contract';
import { type Constitution } from '@folkmoot/rules';
import { type Person } from './person';
import { closePoll, decisionNumbered, openResolution, sendDeclaration } from './resolutions';
import { type Scratch } from './scratch';
import { castAll } from './voting';

/** Proposes a new version of the constitution, or tries to. */
export const sendVersion = (
  { secretary }: Scratch,
  constitution: unknown,
  effectiveOn: string,
  kind?: string,
) =>
  secretary.api.POST('/api/v1/constitution/proposals', {
    body: {
      document: typeof constitution === 'string' ? constitution : JSON.stringify(constitution),
      effectiveOn,
      ...(kind !== undefined && { kind }),
    },
  });

export const proposeVersion = async (
  scratch: Scratch,
  constitution: Constitution,
  effectiveOn: string,
): Promise<string> => (await unwrap(sendVersion(scratch, constitution, effectiveOn))).resolution;

/** Proposes a version, puts it to the vote for a week, and declares it carried by those who vote. */
export async function adoptVersion(
  scratch: Scratch,
  constitution: Constitution,
  voters: readonly Person[],
  from: number,
): Promise<Schema<'DecisionDto'>> {
  const id = await proposeVersion(scratch, constitution, scratch.day(from + 8));
  const poll = await openResolution(scratch, id, scratch.moment(from + 7));
  await castAll(
    poll,
    voters.map((voter) => [voter, 'For']),
  );
  scratch.at(from + 7);
  await closePoll(scratch, poll);
  const { decision } = await unwrap(sendDeclaration(scratch, id));
  return decisionNumbered(scratch, decision);
}

export const inForce = async ({ visitor }: Scratch, on?: string): Promise<number> => {
  const query = on === undefined ? {} : { on };
  return (await unwrap(visitor.api.GET('/api/v1/constitution', { params: { query } }))).version;
};

export const versions = ({ visitor }: Scratch): Promise<Schema<'VersionListDto'>> =>
  unwrap(visitor.api.GET('/api/v1/constitution/versions'));

export const checkVersion = (
  { secretary }: Scratch,
  document: string,
): Promise<Schema<'CheckedVersionDto'>> =>
  unwrap(secretary.api.POST('/api/v1/constitution/checks', { body: { document } }));
