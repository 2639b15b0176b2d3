import { electorateFor } from '../replay/electorate';
import { type Cluster } from './cluster';
import { type SignedIn, signEverybodyIn } from './sessions';
import { type Site } from './site';

/** Who is on the roll. */
export interface Members {
  readonly members: number;
  /** Whether letters can be sent to them. */
  readonly reachable: boolean;
}

/** Registers members of the staff as the secretary does, and signs them and the officers in. */
export async function registerMembers(
  cluster: Cluster,
  site: Site,
  { members, reachable }: Members,
): Promise<SignedIn> {
  const officers = await signEverybodyIn(cluster);
  const papers = Array.from({ length: members }, () => []);
  const plan = { title: 'Roll', seats: 1, candidates: [], papers };
  const { csv } = electorateFor(plan, 'staff', reachable);
  await site.post(officers.secretary, 'members/imports', { csv, dryRun: false });
  return signEverybodyIn(cluster);
}
