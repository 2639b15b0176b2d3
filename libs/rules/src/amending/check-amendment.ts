import { type Constitution, type DecisionKind } from '../constitution';
import { type Change, diffConstitutions } from '../explaining/diff-constitutions';
import { type Step } from '../outcome';
import { parseConstitution } from '../parsing/parse-constitution';
import { list } from '../reasoning/explain';
import { find, type Source, weigh } from '../reasoning/step';
import { isSociety } from '../statute/legal-forms';
import { isCompany } from '../statute/notice';
import { amendingKinds, isByAllMembers } from './amending-kinds';
import { newlyEntrenched, protectorsOf } from './entrenchment';

export type AmendmentRefusalCode =
  | 'kind-cannot-amend'
  | 'constitution-invalid'
  | 'another-body'
  | 'not-the-next-version'
  | 'nothing-changed'
  | 'entrenched'
  | 'entrenches';

/** Whether decisions of one kind can adopt a new version, and why. */
export interface AmendmentCheck {
  /** Up to the first that does not hold. */
  readonly steps: readonly Step[];
  /** `null` when nothing stands in the way but the votes. */
  readonly refusal: { readonly code: AmendmentRefusalCode; readonly says: string } | null;
  /** The new version, where it is a sound constitution. */
  readonly proposed: Constitution | null;
}

/**
 * Can a decision of this kind put a new version in the place of the constitution in force? Asks what is entrenched in
 * the one in force, and what the new one would entrench.
 * Source: R-A41, R-C3, R-D7, R-I13; Companies Act 2006 ss.21–23.
 * @param document  the new version as a document, which need not be sound
 */
export function checkAmendment(
  inForce: Constitution,
  kind: DecisionKind,
  document: unknown,
): AmendmentCheck {
  const read = parseConstitution(document);
  const [fault] = read.ok ? [] : read.error;
  const lawful = find(
    { rule: 'R-I13', citation: 'Constitution, what the law refuses' },
    fault
      ? `The new version is refused${fault.path === '' ? '' : ` at ${fault.path}`}: ${fault.says}`
      : 'Nothing in the new version is refused by the law or by its own shape.',
    !fault,
  );
  const first: Asked[] = [
    ['kind-cannot-amend', canAmend(inForce, kind)],
    ['constitution-invalid', lawful],
  ];
  const asked = read.ok ? [...first, ...ofNewVersion(inForce, kind, read.value)] : first;
  return { ...upToTheFirstRefusal(asked), proposed: read.ok ? read.value : null };
}

/**
 * The easiest kind of decision that can adopt a new version.
 * @returns `null` when none can; `checkAmendment` says of each why not
 */
export const amendingKindFor = (inForce: Constitution, document: unknown): DecisionKind | null =>
  amendingKinds(inForce).find((kind) => !checkAmendment(inForce, kind, document).refusal) ?? null;

type Asked = readonly [AmendmentRefusalCode, Step];

function upToTheFirstRefusal(asked: readonly Asked[]): Pick<AmendmentCheck, 'steps' | 'refusal'> {
  const at = asked.findIndex(([, step]) => !step.holds);
  const [code, step] = asked[at] ?? [];
  return {
    steps: (at < 0 ? asked : asked.slice(0, at + 1)).map(([, one]) => one),
    refusal: code && step ? { code, says: step.says } : null,
  };
}

/** The law by which a body of this form alters its constitution. */
export function amendingLaw({ legalForm }: Pick<Constitution, 'legalForm'>): Source {
  if (isCompany(legalForm)) return { rule: 'R-A41', citation: 'Companies Act 2006 s.21' };
  if (isSociety(legalForm))
    return {
      rule: 'R-C3',
      citation: 'Co-operative and Community Benefit Societies Act 2014 s.16 [from knowledge]',
    };
  return { rule: 'R-D7', citation: 'National Health Service Act 2006 s.37 [from knowledge]' };
}

function canAmend(inForce: Constitution, kind: DecisionKind): Step {
  const kinds = amendingKinds(inForce);
  const holds = kinds.some(({ code }) => code === kind.code);
  const says = holds
    ? 'This is a kind of decision that adopts a new version of the constitution.'
    : kinds.length === 0
      ? 'The constitution in force has no kind of decision that adopts a new version of it.'
      : `A new version of the constitution is adopted by ${list(kinds.map(quoted))}, not by ${quoted(kind)}.`;
  return find(amendingLaw(inForce), says, holds);
}

function ofNewVersion(inForce: Constitution, kind: DecisionKind, proposed: Constitution): Asked[] {
  const changes = diffConstitutions(inForce, proposed).filter(({ path }) => path !== '/version');
  const design: Source = { rule: 'R-01', citation: 'Constitution, versions [design]' };
  const differs = IDENTITY.find((name) => inForce[name] !== proposed[name]);
  return [
    [
      'another-body',
      find(
        design,
        differs
          ? `A new version is of the same body: keep “${differs}” as it is, ${String(inForce[differs])}.`
          : 'It is a version of the same body, in the same legal form.',
        !differs,
      ),
    ],
    [
      'not-the-next-version',
      weigh(
        design,
        `The new version follows version ${inForce.version}: it is version ${inForce.version + 1}.`,
        { of: proposed.version, says: 'number of the new version' },
        '=',
        { of: inForce.version + 1, says: 'number that follows' },
      ),
    ],
    [
      'nothing-changed',
      find(
        design,
        changes.length > 0
          ? 'It says something else than the version in force.'
          : 'It says the same as the version in force, so there is nothing to decide.',
        changes.length > 0,
      ),
    ],
    ['entrenched', entrenched(inForce, kind, changes)],
    ...(isCompany(inForce.legalForm)
      ? [['entrenches', entrenches(inForce, kind, proposed)] as const]
      : []),
  ];
}

/** What cannot change without the body becoming another one. */
const IDENTITY = ['id', 'legalForm', 'jurisdiction'] as const;

function entrenched(inForce: Constitution, kind: DecisionKind, changes: readonly Change[]): Step {
  const source = isCompany(inForce.legalForm)
    ? { rule: 'R-A41', citation: 'Companies Act 2006 s.22' }
    : amendingLaw(inForce);
  const out = changes.flatMap((change) => {
    const protectors = protectorsOf(inForce, change);
    const may = protectors.length === 0 || protectors.some(({ code }) => code === kind.code);
    return may || isByAllMembers(kind) ? [] : [{ change, protectors }];
  });
  const [first] = out;
  if (!first) return find(source, 'It changes nothing that this kind of decision cannot.', true);
  const only = list(first.protectors.map(quoted));
  return find(
    source,
    `“${first.change.says.replace(/\.$/, '')}” changes what is entrenched: only ${only} can.`,
    false,
    { 'entrenched changes': out.length },
  );
}

function entrenches(inForce: Constitution, kind: DecisionKind, proposed: Constitution): Step {
  const source = { rule: 'R-A41', citation: 'Companies Act 2006 s.22(2)' };
  const added = newlyEntrenched(inForce, proposed);
  if (added.length === 0) return find(source, 'It entrenches nothing new.', true);
  const late = added.find(({ code, entrenched: how }) => {
    const was = inForce.decisionKinds.find((known) => known.code === code);
    return how === 'on-formation' && was?.entrenched !== 'on-formation';
  });
  if (late)
    return find(
      source,
      `${quoted(late)} was not entrenched on formation. Say “by-all-members”.`,
      false,
    );
  const holds = isByAllMembers(kind);
  return find(
    source,
    holds
      ? `All members agree to entrench ${list(added.map(quoted))}.`
      : `It entrenches ${list(added.map(quoted))}, which needs the agreement of all members.`,
    holds,
  );
}

const quoted = ({ title }: DecisionKind): string => `“${title}”`;
