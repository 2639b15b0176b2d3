import { formatPounds } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { cite, find, weigh } from '../reasoning/step';
import { fractionSays } from '../reasoning/words';
import { capSource, declaringSource } from './sources';
import { memberFirst } from './member-first';
import { dividendsAllowed } from './dividends-allowed';
import { type Check } from './refusal';
import {
  type Share,
  type Waterfall,
  distributable,
  isBonus,
  isDividend,
  isExempt,
  total,
} from './waterfall';

/** What a dividend must meet besides. Nothing is asked where none is proposed. */
export function dividendChecks(constitution: Constitution, waterfall: Waterfall): Check[] {
  const dividends = waterfall.shares.filter(isDividend);
  if (total(dividends) === 0n) return [];
  return [
    allowed(constitution, dividends),
    declaredByMembers(constitution, waterfall),
    ...underCap(constitution, waterfall, dividends),
    ...peopleFirst(constitution, waterfall, dividends),
  ];
}

function allowed(constitution: Constitution, dividends: readonly Share[]): Check {
  const { surplus } = constitution;
  const { holds, says } = dividendsAllowed(constitution, dividends.every(isExempt));
  return {
    code: 'dividends-not-allowed',
    step: find(
      {
        rule: 'R-B4',
        citation: cite(surplus.dividends.cites, 'dividends'),
      },
      says,
      holds,
      { dividends: formatPounds(total(dividends)) },
    ),
    otherwise: `${says} Send ${formatPounds(total(dividends))} somewhere else.`,
  };
}

function declaredByMembers(constitution: Constitution, { membersResolution }: Waterfall): Check {
  const says =
    membersResolution === null
      ? 'No resolution of the members declares this dividend.'
      : 'A resolution of the members declares this dividend.';
  return {
    code: 'dividend-needs-members',
    step: find(declaringSource(constitution), says, membersResolution !== null, {
      'members resolution': membersResolution ?? 'none',
    }),
    otherwise: `${says} The council or the board cannot declare one alone: put it to the members first.`,
  };
}

function underCap(
  constitution: Constitution,
  waterfall: Waterfall,
  dividends: readonly Share[],
): Check[] {
  const rules = constitution.surplus.dividends;
  if (!rules.allowed) return [];
  const capped = total(dividends.filter((share) => !isExempt(share)));
  const free = distributable(waterfall);
  const cap = (BigInt(rules.capNumerator) * free) / BigInt(rules.capDenominator);
  const share = fractionSays({
    numerator: rules.capNumerator,
    denominator: rules.capDenominator,
  });
  return [
    {
      code: 'over-dividend-cap',
      step: weigh(
        capSource(constitution),
        `Dividends that are not exempt may come to no more than ${share} of distributable profits.`,
        { times: rules.capDenominator, of: capped, says: 'dividends under the cap' },
        '<=',
        { times: rules.capNumerator, of: free, says: 'distributable profits' },
      ),
      otherwise: `Dividends of ${formatPounds(capped)} are over the cap of ${formatPounds(cap)}, which is ${share} of distributable profits of ${formatPounds(free)}.`,
    },
  ];
}

/** Source: R-C19. A bonus goes to members and employees for their work or their trade. */
function peopleFirst(
  constitution: Constitution,
  waterfall: Waterfall,
  dividends: readonly Share[],
): Check[] {
  const steps = memberFirst(constitution, {
    distributable: distributable(waterfall),
    onCapital: total(dividends),
    toMembers: total(waterfall.shares.filter(isBonus)),
    toEmployees: 0n,
  });
  return steps.map((step) => ({
    code: 'member-first',
    step,
    otherwise: `${step.says} Pay less on capital.`,
  }));
}
