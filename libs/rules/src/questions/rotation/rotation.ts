import { formatDate } from '@folkmoot/basics';
import { type Constitution, type Fraction } from '../../constitution';
import { type Ruling, type Step } from '../../outcome';
import { list } from '../../reasoning/explain';
import { cite, find, type Source } from '../../reasoning/step';
import { counted, fractionSays } from '../../reasoning/words';
import { constituencyWith } from '../names';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type RotationFacts, rotationFacts } from './facts';

type Holder = RotationFacts['inOffice'][number];

/**
 * Who retires this year? A share of the places to the nearest whole number, longest in office first, by lot among
 * those who were elected on the same day.
 * Source: R-C17 (boards), R-E3 (council seats in turn).
 */
export const rotation = question(
  'rotation',
  'Who retires by rotation this year?',
  rotationFacts,
  (constitution, facts): Ruling => {
    const share = retiring(constitution, facts.of);
    if (!share) {
      const source = { rule: 'R-C17', citation: 'Constitution, rotation' };
      const says = `The constitution does not let the places of “${facts.of}” fall free in turn.`;
      return rulingOf(['in-order', 'out-of-order'], '', { steps: [find(source, says, false)] });
    }
    const places = nearest(share.fraction, facts.inOffice.length);
    const { goes, draw, among } = longestFirst(facts, places);
    const steps: Step[] = [
      find(
        share.source,
        `${fractionSays(share.fraction)} of ${counted(facts.inOffice.length, 'place')}, to the nearest whole number, is ${places}.`.replace(
          /^./,
          (first) => first.toUpperCase(),
        ),
        true,
        { 'in office': facts.inOffice.length, retiring: places },
      ),
      ...goes.map((one) => retires(share.source, one)),
    ];
    if (draw > 0) return undecided(share.source, steps, draw, among);
    return rulingOf(['in-order', 'out-of-order'], `${names(goes)}: ${share.source.citation}.`, {
      steps,
    });
  },
);

/** Who retires, by id. */
export interface Retirement {
  /** Those who go for certain. */
  readonly retiring: readonly string[];
  /** How many more must be drawn by lot, and among whom; 0 when nobody need be. */
  readonly toDraw: number;
  readonly among: readonly string[];
  readonly source: Source;
}

/**
 * Who retires by rotation, for whoever acts on it. Source: R-C17, R-E3.
 * @returns `null` where the constitution does not let these places fall free in turn
 */
export function retirementOf(
  constitution: Constitution,
  facts: Omit<RotationFacts, 'type'>,
): Retirement | null {
  const share = retiring(constitution, facts.of);
  if (!share) return null;
  const places = nearest(share.fraction, facts.inOffice.length);
  const { goes, draw, among } = longestFirst(facts, places);
  const ids = (holders: readonly Holder[]) => holders.map(({ id }) => id);
  return { retiring: ids(goes), toDraw: draw, among: ids(among), source: share.source };
}

const names = (goes: readonly Holder[]): string =>
  goes.length === 0
    ? 'Nobody retires'
    : `${list(goes.map(({ name }) => name))} ${goes.length === 1 ? 'retires' : 'retire'}`;

const retires = (source: Source, { name, lastElectedOn }: Holder): Step =>
  find(source, `${name}, last elected on ${formatDate(lastElectedOn)}, retires.`, true);

function undecided(
  source: Source,
  steps: readonly Step[],
  draw: number,
  among: readonly Holder[],
): Ruling {
  const says = `${counted(draw, 'more place')} must be drawn by lot between ${list(among.map(({ name }) => name))}, who were elected on the same day.`;
  return {
    ...rulingOf(['open', 'open'], says, { steps: [...steps, find(source, says, false)] }),
    headline: says,
  };
}

interface Retiring {
  readonly fraction: Fraction;
  readonly source: Source;
}

function retiring(constitution: Constitution, of: string): Retiring | null {
  const { board, elections } = constitution;
  if (of === 'board')
    return board?.retiring
      ? {
          fraction: board.retiring,
          source: { rule: 'R-C17', citation: cite(board.cites, 'board') },
        }
      : null;
  const constituency = constituencyWith(constitution, of);
  return constituency?.filledBy === 'election' && elections.retiring
    ? {
        fraction: elections.retiring,
        source: { rule: 'R-E3', citation: cite(elections.cites, 'council elections') },
      }
    : null;
}

/** To the nearest whole number; exactly half goes up. */
const nearest = ({ numerator, denominator }: Fraction, places: number): number =>
  Math.floor((2 * numerator * places + denominator) / (2 * denominator));

/** Those who go for certain, and how many more must be drawn among whom. */
function longestFirst(
  { inOffice, lot = [] }: Omit<RotationFacts, 'type'>,
  places: number,
): { goes: readonly Holder[]; draw: number; among: readonly Holder[] } {
  const since = inOffice.toSorted((a, b) => compareText(a.lastElectedOn, b.lastElectedOn));
  const last = since[places - 1]?.lastElectedOn;
  if (last === undefined) return { goes: since.slice(0, places), draw: 0, among: [] };
  const longer = since.filter(({ lastElectedOn }) => lastElectedOn < last);
  const equal = since.filter(({ lastElectedOn }) => lastElectedOn === last);
  const room = places - longer.length;
  if (equal.length <= room) return { goes: [...longer, ...equal], draw: 0, among: [] };
  const drawn = lot.flatMap((id) => equal.find((one) => one.id === id) ?? []);
  return new Set(drawn).size === equal.length
    ? { goes: [...longer, ...drawn.slice(0, room)], draw: 0, among: [] }
    : { goes: longer, draw: room, among: equal };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
