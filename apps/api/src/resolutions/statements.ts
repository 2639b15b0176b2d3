import { err, ok, type Result } from '@folkmoot/basics';
import { type Json } from '@folkmoot/log';
import {
  type Constitution,
  type DecisionKind,
  type Hearing,
  needsSpecialNotice,
  type ResolutionFacts,
} from '@folkmoot/rules';
import { type Tx } from '../platform/database';
import { decisionMade, type OtherDecision } from './other-decisions';

/** What the rules ask for besides votes, as the officer who declares states it. What is left out was not stated. */
export interface Statements {
  /** Those who have consented in writing, by the names that the constitution gives them. Source: R-I11. */
  readonly consents?: readonly string[] | undefined;
  /** Numbers of the decisions that were needed too and have been carried. Source: R-D7. */
  readonly alsoCarried?: readonly number[] | undefined;
  /** Number of the ballot by which a trustee asked first; `null` when none was held. Source: R-I7. */
  readonly askedFirst?: number | null | undefined;
  /** How a director whom the members remove could answer. Source: R-A25. */
  readonly hearing?: Hearing | undefined;
}

export interface StatingRefusal {
  readonly code: 'statement-needed' | 'not-asked-for' | 'other-decision-unknown';
  readonly says: string;
}

/** What is stated, as facts to decide on, and the decisions that it rests on. */
export interface Stated {
  readonly facts: Pick<
    ResolutionFacts,
    'consents' | 'alsoCarried' | 'indicative' | 'hearing' | 'specialNotice'
  >;
  readonly evidence: { readonly otherDecisions?: Json };
}

/** Whether everything that a kind of decision asks for has been stated, nothing else, and the register bears it out. */
export async function statedFor(
  tx: Tx,
  pack: Constitution,
  kind: DecisionKind | undefined,
  stated: Statements,
): Promise<Result<Stated, StatingRefusal>> {
  const isHeard = kind !== undefined && needsSpecialNotice(pack, kind);
  const flaw = missing(kind, stated) ?? idle(kind, stated) ?? flawOfHearing(isHeard, stated);
  if (flaw) return err(flaw);
  const { consents = [], alsoCarried = [], askedFirst = null, hearing } = stated;
  const others = await namedDecisions(tx, kind?.alsoNeeds ?? [], alsoCarried, ['carried']);
  if (!others.ok) return others;
  const asked = await namedDecisions(
    tx,
    kind?.asksFirst === undefined ? [] : [kind.asksFirst],
    askedFirst === null ? [] : [askedFirst],
    ['carried', 'lost'],
  );
  if (!asked.ok) return asked;
  const [ballot] = asked.value;
  const restsOn = [...others.value, ...asked.value];
  return ok({
    facts: {
      ...(consents.length > 0 && { consents }),
      ...(others.value.length > 0 && { alsoCarried: others.value.map((other) => other.kind) }),
      ...(ballot && {
        indicative: { votesFor: ballot.votesFor, votesAgainst: ballot.votesAgainst },
      }),
      ...(hearing && { hearing }),
    },
    evidence: restsOn.length === 0 ? {} : { otherDecisions: restsOn.map(reference) },
  });
}

const reference = ({ number, kind, sha256 }: OtherDecision) => ({ number, kind, sha256 });

/** A decision is for good, so what it turns on is said outright: nobody is taken to have refused who was not asked. */
function missing(
  kind: DecisionKind | undefined,
  { consents, alsoCarried, askedFirst }: Statements,
): StatingRefusal | null {
  const needed = (says: string): StatingRefusal => ({ code: 'statement-needed', says });
  if (kind?.consentOf?.length && consents === undefined)
    return needed(
      `Say who has consented in writing, or that nobody has: ${kind.consentOf.join(', ')}.`,
    );
  if (kind?.alsoNeeds?.length && alsoCarried === undefined)
    return needed(
      'Say which decisions have been carried too that this one needs, or that none has.',
    );
  if (kind?.asksFirst !== undefined && askedFirst === undefined)
    return needed('Say by which ballot the members were asked first, or that none was held.');
  return null;
}

/** Only a director whom the members remove has the right of s.169; then it is said what became of it. Source: R-A25. */
function flawOfHearing(isHeard: boolean, { hearing }: Statements): StatingRefusal | null {
  if (isHeard === (hearing !== undefined)) return null;
  return isHeard
    ? {
        code: 'statement-needed',
        says: 'Say what became of what the director wrote in reply, and whether the director could speak at the meeting (Companies Act 2006 s.169).',
      }
    : {
        code: 'not-asked-for',
        says: 'Nobody is removed as a director by this decision, so nobody’s reply is asked for. Leave “hearing” out.',
      };
}

/** What is stated and the rules do not ask for would be no part of the decision. */
function idle(
  kind: DecisionKind | undefined,
  { consents = [], alsoCarried = [], askedFirst = null }: Statements,
): StatingRefusal | null {
  const unasked =
    consents.find((name) => !kind?.consentOf?.includes(name)) ??
    (kind?.alsoNeeds?.length ? undefined : alsoCarried.map(decisionSays)[0]) ??
    (kind?.asksFirst === undefined && askedFirst !== null ? decisionSays(askedFirst) : undefined);
  if (unasked === undefined) return null;
  return {
    code: 'not-asked-for',
    says: `The constitution does not ask for “${unasked}” in a decision of this kind. Leave it out.`,
  };
}

const decisionSays = (number: number): string => `decision ${number}`;

/** Decisions by their numbers, each of a kind that is asked for. */
async function namedDecisions(
  tx: Tx,
  kinds: readonly string[],
  numbers: readonly number[],
  verdicts: readonly string[],
): Promise<Result<readonly OtherDecision[], StatingRefusal>> {
  const found: OtherDecision[] = [];
  for (const number of new Set(numbers)) {
    const other = await decisionMade(tx, number);
    if (!other || !kinds.includes(other.kind) || !verdicts.includes(other.verdict))
      return err({
        code: 'other-decision-unknown',
        says: `Decision ${number} is not one that this decision needs. Give the number of the decision that is, or none.`,
      });
    if (!found.some(({ kind }) => kind === other.kind)) found.push(other);
  }
  return ok(found);
}
