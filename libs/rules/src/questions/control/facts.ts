import { z } from 'zod';
import { optional, partOf, whole } from '../../parsing/vocabulary';

/** A part and the whole it is of, in whole numbers of the same thing. */
export interface Part {
  readonly held: number;
  readonly of: number;
}

/** Who controls the organisation, by the test that its model asks. */
export type ControlFacts =
  | {
      readonly type: 'control';
      readonly test: 'employee-ownership-trust';
      /** What the trustees hold. */
      readonly ordinaryShares: Part;
      readonly votes: Part;
      readonly profits: Part;
      readonly assetsOnWindingUp: Part;
      /** An agreement by which the trustees could lose any of it without their consent. */
      readonly canBeLostWithoutConsent: boolean;
      /** Of the trustees, those who may not be counted as independent. */
      readonly trustees: {
        readonly inAll: number;
        readonly formerOwnersAndConnected: number;
        readonly ukResident: boolean;
      };
      /** Whether it was set up, or these trustees appointed, on or after 30 October 2024. */
      readonly sinceOctober2024: boolean;
    }
  | {
      readonly type: 'control';
      readonly test: 'local-authority';
      readonly votes: Part;
      readonly directors: Part;
      readonly isSubsidiary: boolean;
      readonly businessRelationship: boolean;
      /** Work done for the authorities that control it, and private capital, where contracts go without competition. */
      readonly workForAuthorities?: Part;
      readonly privateCapital?: boolean;
    }
  | {
      readonly type: 'control';
      readonly test: 'social-workers';
      readonly votes: Part;
      readonly chairIsRegistered: boolean;
    }
  | { readonly type: 'control'; readonly test: 'employees'; readonly votes: Part };

const part = z
  .strictObject({ held: whole(0), of: whole(1) })
  .refine(...partOf('held', 'of', 'there are in all'));
const type = z.literal('control');

export const controlFacts: z.ZodType<ControlFacts> = z.discriminatedUnion('test', [
  z.strictObject({
    type,
    test: z.literal('employee-ownership-trust'),
    ordinaryShares: part,
    votes: part,
    profits: part,
    assetsOnWindingUp: part,
    canBeLostWithoutConsent: z.boolean(),
    trustees: z
      .strictObject({
        inAll: whole(1),
        formerOwnersAndConnected: whole(0),
        ukResident: z.boolean(),
      })
      .refine(...partOf('formerOwnersAndConnected', 'inAll', 'all trustees')),
    sinceOctober2024: z.boolean(),
  }),
  z.strictObject({
    type,
    test: z.literal('local-authority'),
    votes: part,
    directors: part,
    isSubsidiary: z.boolean(),
    businessRelationship: z.boolean(),
    workForAuthorities: optional(part),
    privateCapital: optional(z.boolean()),
  }),
  z.strictObject({
    type,
    test: z.literal('social-workers'),
    votes: part,
    chairIsRegistered: z.boolean(),
  }),
  z.strictObject({ type, test: z.literal('employees'), votes: part }),
]);
