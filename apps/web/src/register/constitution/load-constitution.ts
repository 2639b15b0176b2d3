import {
  constitution,
  constitutionChanges,
  constitutionVersion,
  constitutionVersions,
  type Changes,
  type ConstitutionVersion,
  type VersionList,
} from '../../shared/api-register';

/** A version of the constitution among the others. */
export interface ConstitutionData {
  readonly version: ConstitutionVersion;
  readonly versions: VersionList;
  /** The day that was asked about; today when left out. */
  readonly on?: string;
}

/** What differs between two versions, and all that can be compared. */
export interface ChangesData {
  readonly changes: Changes;
  readonly versions: VersionList;
}

/** The version in force on the day in the address, or today. */
export async function loadInForce(
  query: URLSearchParams,
  signal: AbortSignal,
): Promise<ConstitutionData> {
  const on = query.get('on') ?? undefined;
  const [{ version }, versions] = await Promise.all([
    constitution(signal, on),
    constitutionVersions(signal),
  ]);
  const details = await constitutionVersion(version, signal);
  return { version: details, versions, ...(on !== undefined && { on }) };
}

export async function loadVersion(version: string, signal: AbortSignal): Promise<ConstitutionData> {
  const [details, versions] = await Promise.all([
    constitutionVersion(Number(version), signal),
    constitutionVersions(signal),
  ]);
  return { version: details, versions };
}

/** The two newest versions, where the address names none. */
export async function loadChanges(
  query: URLSearchParams,
  signal: AbortSignal,
): Promise<ChangesData> {
  const versions = await constitutionVersions(signal);
  const newest = versions.items[0]?.version ?? 1;
  const named = (name: string, otherwise: number): number => Number(query.get(name) ?? otherwise);
  const to = named('to', newest);
  const from = named('from', Math.max(to - 1, versions.items.at(-1)?.version ?? 1));
  return { changes: await constitutionChanges(from, to, signal), versions };
}
