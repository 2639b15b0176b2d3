import { formatPounds } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { find, weigh } from '../reasoning/step';
import { type Check } from './refusal';
import { lockOf, lockSource } from './sources';
import {
  type Waterfall,
  distributable,
  isDividend,
  isReserve,
  surplusSource,
  total,
} from './waterfall';

/** What every allocation must meet, dividends or none, in the order of R-G1. */
export const generalChecks = (constitution: Constitution, waterfall: Waterfall): Check[] => [
  addsUp(constitution, waterfall),
  lossesFirst(waterfall),
  reserveFloor(constitution, waterfall),
  ...(lockOf(constitution) === 'none' ? [] : [assetLock(constitution, waterfall)]),
];

function addsUp(constitution: Constitution, { surplus, shares }: Waterfall): Check {
  const allocated = total(shares);
  const gap =
    allocated < surplus
      ? `${formatPounds(surplus - allocated)} has no destination yet`
      : `${formatPounds(allocated - surplus)} more than there is`;
  return {
    code: 'does-not-add-up',
    step: weigh(
      surplusSource(constitution),
      'Every penny of the surplus must have one destination.',
      { of: allocated, says: 'allocated' },
      '=',
      { of: surplus, says: 'surplus' },
    ),
    otherwise: `The lines come to ${formatPounds(allocated)} and the surplus is ${formatPounds(surplus)}: ${gap}.`,
  };
}

function lossesFirst(waterfall: Waterfall): Check {
  const spent = total(waterfall.shares.filter((share) => !isReserve(share)));
  const free = distributable(waterfall);
  return {
    code: 'losses-first',
    step: weigh(
      { rule: 'R-G1', citation: 'Companies Act 2006 s.830' },
      'Accumulated losses must be made good before anything but reserves is fed.',
      { of: spent, says: 'leaving reserves' },
      '<=',
      { of: free, says: 'profits after losses' },
    ),
    otherwise: `Profits less accumulated losses come to ${formatPounds(free)}, so ${formatPounds(spent)} cannot leave reserves. Put ${formatPounds(spent - free)} more into reserves.`,
  };
}

function reserveFloor(constitution: Constitution, { reserves, shares }: Waterfall): Check {
  const after = reserves + total(shares.filter(isReserve));
  const floor = BigInt(constitution.surplus.reserveFloorPence);
  return {
    code: 'reserve-floor',
    step: weigh(
      surplusSource(constitution),
      'Reserves must reach the floor that the constitution sets.',
      { of: after, says: 'reserves afterwards' },
      '>=',
      { of: floor, says: 'reserve floor' },
    ),
    otherwise: `Reserves would be ${formatPounds(after)}; the constitution wants at least ${formatPounds(floor)}. Put ${formatPounds(floor - after)} more into reserves.`,
  };
}

/** R-B2: what leaves the company other than as a dividend takes one of the routes the lock allows. */
function assetLock(constitution: Constitution, { shares }: Waterfall): Check {
  const leaving = shares.filter(({ line }) => line.recipient !== undefined);
  const locked = leaving.find((share) => !isDividend(share) && share.line.route === undefined);
  const says = locked
    ? `${formatPounds(locked.pence)} would go to ${locked.line.recipient} by no route that the asset lock allows.`
    : 'Whatever leaves the company takes a route that the asset lock allows.';
  return {
    code: 'asset-lock',
    step: find(lockSource(constitution), says, locked === undefined, {
      recipients: leaving.length,
    }),
    otherwise: `${says} Say which applies: an asset-locked body named in the articles, another asset-locked body with the Regulator's consent, or the benefit of the community.`,
  };
}
