import { type Constitution, type CountMethod, methodForSeats } from '../constitution';
import { cite } from '../reasoning/step';
import { type Fault } from './fault';
import { refuses } from './refuses';

/** Methods that rank candidates for several seats and can keep some of them for a group. Source: R-F36. */
const KEEPING: readonly CountMethod[] = ['scottish-stv', 'ers97', 'mer-stv', 'meek'];

/**
 * Seats are guaranteed where a constituency elects them by ranking, all of them together, and no more than there are.
 * Source: R-F36.
 */
export function checkGuarantees({ constituencies, elections }: Constitution): Fault[] {
  const { guarantees, retiring } = elections;
  if (!guarantees) return [];
  const source = { rule: 'R-F36', citation: cite(guarantees.cites, 'guaranteed places') };
  const fault = (wrong: boolean, path: string, says: string): Fault[] =>
    refuses(wrong, `/elections/guarantees/${path}`, 'guaranteed-places', source, says);
  const sums = new Map<string, number>();
  return guarantees.places.flatMap(({ constituency: code, name, atLeast }, index) => {
    const known = constituencies.find((one) => one.code === code);
    if (!known) return [];
    const sum = (sums.get(code) ?? 0) + atLeast;
    sums.set(code, sum);
    const at = `places/${index}`;
    if (known.filledBy !== 'election')
      return fault(
        true,
        `${at}/constituency`,
        `${known.name} elects nobody, so no seat of it can be kept for ${name}. Leave it out.`,
      );
    return [
      ...fault(
        sum > known.seats,
        `${at}/atLeast`,
        `${known.name} has ${known.seats} seats, and ${sum} are guaranteed. Guarantee no more than there are.`,
      ),
      ...fault(
        !KEEPING.includes(methodForSeats(elections, known.seats)),
        `${at}/constituency`,
        `A seat is kept for ${name} while rankings are counted, which the method for ${known.name} does not do. Give one of: ${KEEPING.join(', ')}.`,
      ),
      ...fault(
        retiring !== undefined,
        `${at}/atLeast`,
        `Only a share of the seats falls free each year, and what is guaranteed is a number of all seats that are elected together. Leave out /elections/retiring, or the guarantee.`,
      ),
    ];
  });
}
