import { plainDate } from '@folkmoot/basics';
import { canonicalJson, lotCommitment, lotOrder, lotSeed } from '@folkmoot/log';
import { type Constitution, retirementOf } from '@folkmoot/rules';
import { fromHex, toHex } from '../counts/hex';
import { type Findings } from '../findings';
import { type Chronicle } from '../log/chronicle';
import { type At } from '../log/poll-story';
import { type AnnouncedDraw, type HeldSeat, type Rotation } from '../log/rotation-fields';

type Told = Pick<Chronicle, 'announcedDraws' | 'rotations' | 'freeSeats'>;

/**
 * Works out again who retires by rotation: the share of the constitution, whoever sat longest, and the lots that were
 * announced before they could be known; and that these seats and no others fell free by it. Source: R-C17, R-E3, R-10.
 */
export function checkRotations(
  chronicle: Told,
  constitutions: ReadonlyMap<number, Constitution>,
  findings: Findings,
): void {
  const retired = new Set<string>();
  for (const rotation of chronicle.rotations) {
    const fail = (says: string) =>
      findings.fail('rules', `Entry ${rotation.entry} ${says}.`, { entry: rotation.entry });
    for (const flaw of flawsOf(rotation, chronicle, constitutions)) fail(flaw);
    for (const term of rotation.retiring) {
      retired.add(term);
      const seat = chronicle.freeSeats.get(term);
      if (seat?.cause !== 'rotation' || seat.vacantFrom !== rotation.on)
        fail('lets somebody retire whose seat did not fall free by it');
    }
  }
  for (const [term, { cause, entry }] of chronicle.freeSeats)
    if (cause === 'rotation' && !retired.has(term))
      findings.fail('rules', `Entry ${entry} frees a seat by a rotation that was never decided.`, {
        entry,
      });
}

function flawsOf(
  rotation: At<Rotation & { readonly id: string }>,
  { announcedDraws }: Pick<Told, 'announcedDraws'>,
  constitutions: ReadonlyMap<number, Constitution>,
): string[] {
  const { constituency: of, constitution, inOffice, retiring, lots } = rotation;
  const pack = constitutions.get(constitution.version);
  if (!pack) return [`retires members under version ${constitution.version}, which is not known`];
  const facts = {
    of,
    inOffice: inOffice.map(({ term, lastElectedOn }) => ({
      id: term,
      name: term,
      lastElectedOn: plainDate(lastElectedOn),
    })),
  };
  const before = retirementOf(pack, facts);
  if (!before) return ['retires members where seats do not fall free in turn'];
  const flaws: string[] = [];
  const announced = announcedDraws.get(rotation.id);
  if (lots) flaws.push(...lotFlaws(rotation, lots, announced));
  else if (before.toDraw > 0) flaws.push('retires members by a lot that it does not show');
  const lot = lots ? lotOrder(fromHex(lots.seed), rotation.id, before.among) : [];
  const again = retirementOf(pack, { ...facts, lot })?.retiring ?? [];
  if (canonicalJson([...again].sort()) !== canonicalJson([...retiring].sort()))
    flaws.push('retires others than the rules and the lots give');
  return flaws;
}

function lotFlaws(
  { constituency, on, inOffice }: Rotation,
  { secret, beacon, seed }: NonNullable<Rotation['lots']>,
  announced: At<AnnouncedDraw> | undefined,
): string[] {
  if (!announced) return ['draws lots that were never announced'];
  const flaws: string[] = [];
  if (lotCommitment(fromHex(secret)) !== announced.lotCommitment)
    flaws.push('draws lots from another secret than was announced');
  if (seed !== toHex(lotSeed(fromHex(secret), fromHex(beacon))))
    flaws.push('draws lots from a seed that does not follow from the secret and the beacon');
  const isSame =
    announced.constituency === constituency &&
    announced.on === on &&
    seatsOf(announced.inOffice) === seatsOf(inOffice);
  if (!isSame) flaws.push('draws lots for others than was announced');
  return flaws;
}

const seatsOf = (inOffice: readonly HeldSeat[]): string =>
  canonicalJson(inOffice.map(({ term, lastElectedOn }) => [term, lastElectedOn]));
