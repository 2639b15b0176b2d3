import { type Constitution } from '@folkmoot/rules';
import { wording } from './wording';

/** The name of an office from its code: `chair`, `ned` or `council:<constituency>`. */
export function officeName({ offices, constituencies }: Constitution, code: string): string {
  const constituency = /^council:(.+)$/.exec(code)?.[1];
  if (constituency === undefined)
    return offices.find((office) => office.code === code)?.name.toLowerCase() ?? code;
  const name = constituencies.find((other) => other.code === constituency)?.name ?? constituency;
  return wording.effects.councilSeat(name);
}
