import { valueOf } from '@folkmoot/basics';
import { type Constitution } from '@folkmoot/rules';
import { ProposeVersion } from '../amendments/propose-version';
import { CurrentConstitution } from '../constitution/current-constitution';
import { carryThrough } from './council-votes';
import { type Narrator, split } from './narrator';

/** A year ago the members cut how long a chair or director may serve, from nine years to six. */
export async function shorterService(story: Narrator): Promise<void> {
  story.at(-380, '09:30');
  const { pack } = await story.app.get(CurrentConstitution).inForce();
  const second: Constitution = {
    ...pack,
    version: pack.version + 1,
    offices: pack.offices.map((office) => ({
      ...office,
      maximumYears: 6,
      cites: office.cites.filter((cite) => !cite.startsWith('Nine years')),
    })),
  };
  const { resolution } = valueOf(
    await story.app.get(ProposeVersion).run(story.secretary, {
      document: JSON.stringify(second),
      effectiveOn: story.day(-350),
    }),
  );
  await carryThrough(story, resolution, { opens: -379, closes: -365, marking: split(171, 24, 9) });
}
