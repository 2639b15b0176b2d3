import { type AllocationRefusalCode } from '@folkmoot/rules';
import { type AllocationLine, type SurplusPlan } from '../api/surplus';
import { FormReader } from '../form/form-reader';
import { wording } from './wording';

const words = wording.form;

export const routes = [
  'asset-locked-specified',
  'asset-locked-with-consent',
  'community-benefit',
] as const;

/** The field of one line of an allocation: `lines-2-pence`. */
export const lineField = (line: number, part: keyof AllocationLine): string =>
  `lines-${line}-${part}`;

/** The places of the lines that a form holds. */
export function linesIn(form: FormData): readonly number[] {
  const places = [...form.keys()].map((name) => /^lines-(\d+)-pence$/.exec(name)?.[1]);
  return places.filter((place) => place !== undefined).map(Number);
}

/** The allocation that a form holds. Lines without an amount are left out. */
export function readPlan(form: FormData) {
  const reader = new FormReader(form);
  const year = reader.text('year', words.yearMissing);
  const pence = (name: string, what: string) => reader.pence(name, what)?.toString() ?? null;
  const plan = {
    year,
    surplusPence: pence('surplusPence', words.surplusWhat),
    accumulatedProfitsPence: pence('accumulatedProfitsPence', words.profitsWhat),
    accumulatedLossesPence: pence('accumulatedLossesPence', words.lossesWhat),
    reservesPence: pence('reservesPence', words.reservesWhat),
    ...membersResolutionIn(reader),
  };
  const places = linesIn(form).filter((place) => reader.optional(lineField(place, 'pence')));
  const [first = 0] = linesIn(form);
  if (places.length === 0) reader.fault(lineField(first, 'pence'), words.amountMissing);
  return reader.settle<PlanAnswers>({
    ...plan,
    lines: places.map((place) => readLine(reader, place)),
  });
}

type PlanAnswers = {
  readonly [Name in keyof SurplusPlan]: SurplusPlan[Name] | null;
};

function membersResolutionIn(reader: FormReader): { readonly membersResolution?: number } {
  if (!reader.optional('membersResolution')) return {};
  const number = reader.count('membersResolution', words.membersResolutionWhat);
  return number === null ? {} : { membersResolution: number };
}

function readLine(reader: FormReader, place: number): AllocationLine {
  const recipient = reader.optional(lineField(place, 'recipient'));
  const route = routes.find((each) => each === reader.optional(lineField(place, 'route')));
  const pence = reader.pence(lineField(place, 'pence'), words.amountWhat(place + 1));
  return {
    destination: reader.optional(lineField(place, 'destination')) ?? '',
    pence: pence?.toString() ?? '',
    ...(recipient && { recipient }),
    ...(route && { route }),
  };
}

/** The field at which somebody can put right what the rules refuse. */
export function fieldFor(code: AllocationRefusalCode, form: FormData): string {
  const places = linesIn(form);
  const [first = 0] = places;
  const filled = (place: number, part: keyof AllocationLine) =>
    Boolean(form.get(lineField(place, part)));
  switch (code) {
    case 'losses-first':
      return 'accumulatedLossesPence';
    case 'reserve-floor':
      return 'reservesPence';
    case 'dividend-needs-members':
      return 'membersResolution';
    case 'asset-lock': {
      const loose = places.find((place) => filled(place, 'recipient') && !filled(place, 'route'));
      return lineField(loose ?? first, 'route');
    }
    case 'unknown-destination':
      return lineField(first, 'destination');
    case 'does-not-add-up':
    case 'negative-amount':
    case 'dividends-not-allowed':
    case 'over-dividend-cap':
    case 'member-first':
      return lineField(first, 'pence');
  }
}
