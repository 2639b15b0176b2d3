import { type SeatRule } from '@folkmoot/count';
import { Cannot } from '../command';
import { textOf } from '../source';
import { candidateIn, type Named } from './candidate-in';

/**
 * The seat rules in a file: a JSON list of objects with `name`, `candidates` by number or name, and `atLeast` or `atMost`
 * or both. Source: R-F36.
 * @param candidates  all of them; a number is a place in this list, from 1, unless it is the id or name of one
 * @throws Cannot with the rule that cannot be understood
 */
export function seatRulesInFile(file: string, candidates: readonly Named[]): readonly SeatRule[] {
  return listIn(file).map((rule, index) => {
    const where = `${file}, rule ${index + 1}`;
    const {
      name,
      candidates: group,
      atLeast = 0,
      atMost = null,
      ...others
    } = objectIn(rule, where);
    const [stray] = Object.keys(others);
    if (stray !== undefined) throw new Cannot(`${where}: “${stray}” means nothing here.`);
    if (typeof name !== 'string' || name.trim() === '')
      throw new Cannot(`${where}: “name” must say whom it is about.`);
    if (!Array.isArray(group) || group.length === 0)
      throw new Cannot(`${where}: “candidates” must be a list of names or numbers.`);
    return {
      id: `rule-${index + 1}`,
      name,
      candidates: group.map((entry: unknown) => {
        const id = candidateIn(String(entry), candidates);
        if (id === undefined)
          throw new Cannot(`${where}: there is no candidate “${String(entry)}”.`);
        return id;
      }),
      atLeast: seatsIn(atLeast, 'atLeast', where),
      atMost: atMost === null ? null : seatsIn(atMost, 'atMost', where),
    };
  });
}

/**
 * A guarantee as a command has it: `1:3,5` for at least one seat of the candidates with the numbers 3 and 5.
 * @throws Cannot where it is none
 */
export function seatRuleInShort(given: string, candidates: readonly Named[]): SeatRule {
  const [, seats, numbers] = /^([1-9]\d{0,3}):(\d+(?:,\d+)*)$/.exec(given) ?? [];
  const group = numbers?.split(',').map((number) => candidates[Number(number) - 1]);
  if (seats === undefined || !group?.every((one) => one !== undefined))
    throw new Cannot(
      `--at-least wants so many seats of so many candidates by number, as in 1:3,5, not “${given}”.`,
    );
  return {
    id: given,
    name: `candidates ${numbers}`,
    candidates: group.map(({ id }) => id),
    atLeast: Number(seats),
    atMost: null,
  };
}

function seatsIn(value: unknown, member: string, where: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new Cannot(`${where}: “${member}” must be a whole number of seats from 0.`);
}

function listIn(file: string): readonly unknown[] {
  const read = jsonIn(file);
  if (Array.isArray(read)) return read;
  throw new Cannot(`${file}: a list of seat rules should stand here.`);
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(textOf(file)) as unknown;
  } catch (error) {
    if (error instanceof Cannot) throw error;
    throw new Cannot(`${file} is no JSON document: ${(error as Error).message}.`);
  }
}

function objectIn(rule: unknown, where: string): Record<string, unknown> {
  if (typeof rule === 'object' && rule !== null && !Array.isArray(rule))
    return rule as Record<string, unknown>;
  throw new Cannot(`${where}: an object should stand here.`);
}
