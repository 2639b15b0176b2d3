import { type Fault } from '@folkmoot/rules';
import { Cannot, exit, type Terminal } from '../command';

/** A document cannot be used, for reasons that each have a place in it. */
export class Faulty extends Cannot {
  constructor(
    readonly document: string,
    readonly faults: readonly Fault[],
  ) {
    super(
      [`${document} cannot be used: ${faultsCounted(faults)}.`, ...faultLines(faults)].join('\n'),
    );
  }
}

/** `1 fault`, `3 faults`. */
export const faultsCounted = ({ length }: readonly Fault[]): string =>
  `${length} ${length === 1 ? 'fault' : 'faults'}`;

/** Each fault with its place, its rule and its source. */
export const faultLines = (faults: readonly Fault[]): string[] =>
  faults.flatMap(({ path, says, rule, citation }) => [
    `  ${placeSays(path)}`,
    `    ${says}${citation === undefined ? '' : ` (${rule === undefined ? '' : `${rule}; `}${citation})`}`,
  ]);

/** A JSON pointer for a reader, to whom an empty one says nothing. */
export const placeSays = (path: string): string => (path === '' ? 'the document' : path);

/**
 * Does something whose documents may be faulty. Whoever asked for JSON gets the faults as JSON too.
 * @returns the exit code
 */
export async function tellingFaults(
  asJson: boolean,
  terminal: Terminal,
  work: () => Promise<number>,
): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!asJson || !(error instanceof Faulty)) throw error;
    const { document, faults } = error;
    terminal.out(jsonText({ document, faults }));
    return exit.cannot;
  }
}

/** A value as JSON that ends in a line feed. */
export const jsonText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
