import { address, type Schema } from '@folkmoot/contract';
import { type AllocationSheet, type CountSheet } from '@folkmoot/count';
import { type Constitution, type DecisionFacts, type Effect } from '@folkmoot/rules';
import { answered, answeredText, api, given } from './api';
import { Problem } from './problem';

export type Organisation = Schema<'OrganisationDto'>;
export type DecisionSummary = Schema<'DecisionSummaryDto'>;
export type DecisionList = Schema<'DecisionPageDto'>;
/** Where the count sheet of a contest is, and whether its ballots are published. */
export type SheetLink = Schema<'SheetLinkDto'>;
export type Step = Schema<'StepDto'>;
export type AnnouncedElection = Schema<'AnnouncedElectionDto'>;
export type NoticedElection = Schema<'NoticedElectionDto'>;
export type Council = Schema<'CouncilDto'>;
export type AsAt = Schema<'AsAtDto'>;
export type Holder = Schema<'HolderDto'>;
export type VacantPlace = Schema<'VacantPlaceDto'>;
/** A director who left, and whether the registrar was told. */
export type Departure = Schema<'DepartureDto'>;
export type VacancyNext = Schema<'VacancyNextDto'>;
export type Challenge = Schema<'ChallengeDto'>;
export type ChallengeList = Schema<'ChallengePageDto'>;
export type FoundDocument = Schema<'FoundDocumentDto'>;
export type LogHead = Schema<'LogDto'>;

export type Decision = Omit<Schema<'DecisionDto'>, 'facts' | 'effects'> & {
  readonly facts: DecisionFacts;
  readonly effects: readonly Effect[];
};

export type ConstitutionInForce = Omit<Schema<'ConstitutionDto'>, 'pack'> & {
  readonly pack: Constitution;
};

export type VersionList = Schema<'VersionListDto'>;
export type VersionSummary = Schema<'VersionSummaryDto'>;
export type Changes = Schema<'ChangesDto'>;

/** A version with how it came about and what it says. */
export type ConstitutionVersion = Omit<Schema<'VersionDetailsDto'>, 'pack'> & {
  readonly pack: Constitution;
};

/** What a domain library describes is a free object to the API: here it gets its shape. */
const shaped = <Shape>(free: unknown): Shape => free as Shape;

export const organisation = () => answered(api.GET('/api/v1/organisation'));

/** As they stand in the address of the page: the server refuses what is no outcome, body or day. */
export interface DecisionFilters {
  readonly q?: string | undefined;
  readonly kind?: string | undefined;
  readonly body?: string | undefined;
  readonly constituency?: string | undefined;
  readonly verdict?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Cursor of the page. */
  readonly after?: string | undefined;
  readonly limit?: number;
}

export const decisions = ({ verdict, body, ...filters }: DecisionFilters, signal: AbortSignal) => {
  const narrowed = {
    verdict: verdict as DecisionSummary['verdict'] | undefined,
    body: body as DecisionSummary['body'] | undefined,
  };
  const query = given({ ...filters, ...narrowed });
  return answered(api.GET('/api/v1/decisions', { params: { query }, signal }));
};

export const decision = async (number: string, signal: AbortSignal): Promise<Decision> => {
  const path = { number: Number(number) };
  const { facts, effects, ...rest } = await answered(
    api.GET('/api/v1/decisions/{number}', { params: { path }, signal }),
  );
  return {
    ...rest,
    facts: shaped<DecisionFacts>(facts),
    effects: shaped<readonly Effect[]>(effects),
  };
};

/** The sheet of an election's count. It never changes: its address is its hash. */
export const countSheet = (sha256: string, signal: AbortSignal): Promise<CountSheet> =>
  sheet(sha256, signal);

/** The sheet of a fund that was divided. Its address, too, is its hash. */
export const allocationSheet = (sha256: string, signal: AbortSignal): Promise<AllocationSheet> =>
  sheet(sha256, signal);

const sheet = async <Sheet>(sha256: string, signal: AbortSignal): Promise<Sheet> =>
  shaped(
    await answered(
      api.GET('/api/v1/count-sheets/{sha256}', { params: { path: { sha256 } }, signal }),
    ),
  );

export const council = (signal: AbortSignal) => answered(api.GET('/api/v1/council', { signal }));

/** What the constitution says happens next about each empty place. */
export const councilVacancies = (signal: AbortSignal) =>
  answered(api.GET('/api/v1/council/vacancies', { signal }));

/** The council, the rules and the members' numbers on a day, or today. */
export const asAt = (on: string | undefined, signal: AbortSignal) =>
  answered(api.GET('/api/v1/as-at', { params: { query: given({ on }) }, signal }));

/** @param on  the day asked about; today when left out */
export const constitution = async (
  signal: AbortSignal,
  on?: string,
): Promise<ConstitutionInForce> => {
  const query = given({ on });
  const { pack, ...version } = await answered(
    api.GET('/api/v1/constitution', { params: { query }, signal }),
  );
  return { ...version, pack: shaped<Constitution>(pack) };
};

export const constitutionVersions = (signal: AbortSignal) =>
  answered(api.GET('/api/v1/constitution/versions', { signal }));

export const constitutionVersion = async (
  version: number,
  signal: AbortSignal,
): Promise<ConstitutionVersion> => {
  const { pack, ...details } = await answered(
    api.GET('/api/v1/constitution/versions/{version}', { params: { path: { version } }, signal }),
  );
  return { ...details, pack: shaped<Constitution>(pack) };
};

export const constitutionChanges = (from: number, to: number, signal: AbortSignal) =>
  answered(
    api.GET('/api/v1/constitution/versions/{version}/changes', {
      params: { path: { version: to }, query: { from } },
      signal,
    }),
  );

export const challenges = (signal: AbortSignal) =>
  answered(api.GET('/api/v1/challenges', { signal }));

/** @param log  number of the log; the newest when left out */
export const logHead = (signal: AbortSignal, log?: number) =>
  answered(api.GET('/api/v1/log', { params: { query: given({ log }) }, signal }));

/** The entries from an index on, one exact line each. */
export const logEntries = async (from: number, limit: number, signal: AbortSignal) => {
  const text = await answeredText(
    api.GET('/api/v1/log/entries', { params: { query: { from, limit } }, parseAs: 'text', signal }),
  );
  return text.split('\n').filter((line) => line !== '');
};

/** The issued file with a hash; null when there is none. */
export const documentWithHash = async (
  sha256: string,
  signal: AbortSignal,
): Promise<FoundDocument | null> => {
  try {
    return await answered(
      api.GET('/api/v1/issued-documents/{sha256}', { params: { path: { sha256 } }, signal }),
    );
  } catch (error) {
    if (error instanceof Problem && error.status === 404) return null;
    throw error;
  }
};

/** The elections of which notice has been given. */
export const announcedElections = (signal: AbortSignal) =>
  answered(api.GET('/api/v1/announced-elections', { signal }));

export const announcedElection = (id: string, signal: AbortSignal) =>
  answered(api.GET('/api/v1/announced-elections/{id}', { params: { path: { id } }, signal }));

/** What a reader can take away. */
export const downloads = {
  document: (number: number) =>
    address('/api/v1/decisions/{number}/document', { path: { number } }),
  proof: (number: number) => address('/api/v1/decisions/{number}/tlog-proof', { path: { number } }),
  pack: (number: number) => address('/api/v1/decisions/{number}/pack', { path: { number } }),
  certificateOfResult: (number: number) =>
    address('/api/v1/decisions/{number}/certificate-of-result.pdf', { path: { number } }),
  scrutineersReport: (number: number) =>
    address('/api/v1/decisions/{number}/scrutineers-report.pdf', { path: { number } }),
  certificate: (number: number) =>
    address('/api/v1/decisions/{number}/certificate', { path: { number } }),
  electionPack: (id: string) => address('/api/v1/elections/{id}/pack', { path: { id } }),
  meetingPack: (id: string) => address('/api/v1/meetings/{id}/pack', { path: { id } }),
  countSheet: (sha256: string) => address('/api/v1/count-sheets/{sha256}', { path: { sha256 } }),
  countTable: (sha256: string) =>
    address('/api/v1/count-sheets/{sha256}/csv', { path: { sha256 } }),
  ballots: (contest: string) => address('/api/v1/contests/{id}/ballots', { path: { id: contest } }),
  archive: (poll: string, box: string) => `/api/v1/polls/${poll}/boxes/${box}/archive.bel`,
  constitution: (version: number) =>
    address('/api/v1/constitution/versions/{version}/pack', { path: { version } }),
  checkpoint: address('/api/v1/log/checkpoint', {}),
  verifierKey: address('/api/v1/log/vkey', {}),
  entries: address('/api/v1/log/entries', { query: { from: 0 } }),
} as const;
