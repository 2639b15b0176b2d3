import { type INestApplicationContext } from '@nestjs/common';
import { valueOf } from '@folkmoot/basics';
import { type Constitution, cicMembersCouncil } from '@folkmoot/rules';
import { FoundOrganisation } from '../organisation/found-organisation';

export interface Scratch {
  readonly name: string;
  readonly constitution?: Constitution;
}

export const scratchOfficers = [
  { name: 'Wren Hallam', email: 'secretary@scratch.example', role: 'secretary' },
  { name: 'Tove Marchetti', email: 'returning.officer@scratch.example', role: 'returning-officer' },
  { name: 'Idris Penhale', email: 'scrutineer@scratch.example', role: 'scrutineer' },
] as const;

/** An organisation with officers and a constitution and nothing else: for replays, benchmarks and tests. */
export async function foundScratch(
  app: INestApplicationContext,
  { name, constitution = cicMembersCouncil }: Scratch,
): Promise<void> {
  valueOf(
    await app.get(FoundOrganisation).run({
      name,
      about: 'A scratch organisation.',
      isDemo: false,
      officers: scratchOfficers,
      constitution,
    }),
  );
}
