import { err, ok, type Result } from '@folkmoot/basics';
import { sha256Hex } from '../hash';
import { type Shape } from '../json/shape';
import { parse } from '../json/text';
import { type Step, type Steps } from './read-steps';
import { type ArchiveRefusal } from './refusal';
import { type EventType } from './structures';

type Read<T> = Result<T, ArchiveRefusal>;

/** Far above what any one text of an archive needs: a shuffle of a million ballots. */
const longestText = 2_000_000_000;

/** An archive's steps and texts, and which of the texts a verification has looked at. */
export class PublishedSteps {
  readonly steps: readonly Step[];
  private readonly texts: ReadonlyMap<string, string>;
  private readonly used = new Set<string>();

  constructor({ steps, texts }: Steps) {
    this.steps = steps;
    this.texts = texts;
  }

  /** The places of the steps of one kind. */
  stepsOf(type: EventType): number[] {
    return this.steps.flatMap((step, at) => (step.type === type ? [at] : []));
  }

  /** Notes that a text was looked at. */
  use(text: string): void {
    this.used.add(sha256Hex(text));
  }

  /** Whether every text was looked at. */
  isUsedUp(): boolean {
    return this.used.size === this.texts.size;
  }

  /** Reads what a step points to. */
  payloadOf<T>(step: number, shape: Shape<T>): Read<T> {
    const payload = this.steps[step]?.payload;
    return payload == null ? err({ code: 'out-of-order', step }) : this.parse(step, payload, shape);
  }

  /** Reads a text of a step. */
  parse<T>(step: number, text: string, shape: Shape<T>): Read<T> {
    this.use(text);
    const read = parse(shape, text, longestText);
    return read.ok ? read : err({ code: 'malformed', step, fault: read.error });
  }

  /** The texts whose hashes a step gives under some names. */
  textsOf<Name extends string>(
    step: number,
    hashes: Readonly<Record<Name, string>>,
    ...names: Name[]
  ): Read<Record<Name, string>> {
    const found: [Name, string][] = [];
    for (const name of names) {
      const text = this.texts.get(hashes[name]);
      if (text === undefined) return err({ code: 'missing-data', step });
      this.use(text);
      found.push([name, text]);
    }
    return ok(Object.fromEntries(found) as Record<Name, string>);
  }
}
