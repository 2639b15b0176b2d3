import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import { parsePlainDate } from '@folkmoot/basics';
import { isWellFormed } from '@folkmoot/log';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/* One decorator a field: what is accepted and what the OpenAPI file says about it cannot differ. */

interface Common {
  readonly optional?: boolean;
  readonly says?: string;
}

const property = ({ optional, says }: Common, schema: ApiPropertyOptions): PropertyDecorator =>
  applyDecorators(
    (optional ? ApiPropertyOptional : ApiProperty)({
      ...schema,
      ...(says && { description: says }),
    }),
    ...(optional ? [IsOptional()] : []),
  );

const trim = Transform(({ value }: { value: unknown }) =>
  typeof value === 'string' ? value.trim() : value,
);

/** Characters that the database and the record can keep: no NUL, no half of a surrogate pair. */
export const IsKeepable = (): PropertyDecorator =>
  ValidateBy({
    name: 'keepable',
    validator: {
      validate: (value) =>
        typeof value !== 'string' || (!value.includes('\0') && isWellFormed(value)),
      defaultMessage: (args) => `${args?.property} holds a character that is not text`,
    },
  });

/** Words: trimmed, not empty unless optional, of limited length. */
export const Text = ({
  max,
  nullable = false,
  ...common
}: Common & { max: number; nullable?: boolean }): PropertyDecorator =>
  applyDecorators(
    property(common, { type: String, maxLength: max, ...(nullable && { nullable }) }),
    ...(nullable ? [ValidateIf((_, value) => value !== null)] : []),
    trim,
    IsString(),
    MinLength(1, { message: ({ property: name }) => `${name} must not be empty` }),
    MaxLength(max),
    IsKeepable(),
  );

/** An address for mail. */
export const Email = (common: Common = {}): PropertyDecorator =>
  applyDecorators(
    property(common, { type: String, format: 'email', maxLength: 254 }),
    trim,
    MaxLength(254),
    IsEmail({}, { message: ({ property: name }) => `${name} must be an email address` }),
  );

/** A whole document: kept to the letter. */
export const Document = ({ max, ...common }: Common & { max: number }): PropertyDecorator =>
  applyDecorators(property(common, { type: String, maxLength: max }), IsString(), MaxLength(max));

export const Uuid = (common: Common = {}): PropertyDecorator =>
  applyDecorators(property(common, { type: String, format: 'uuid' }), IsUUID());

/** @param atLeast  how many different ones there must be; where it is given, none may be named twice */
export const UuidList = ({
  max,
  atLeast,
  ...common
}: Common & { max: number; atLeast?: number }): PropertyDecorator =>
  applyDecorators(
    property(common, {
      type: [String],
      maxItems: max,
      ...(atLeast !== undefined && { minItems: atLeast, uniqueItems: true }),
      items: { type: 'string', format: 'uuid' },
    }),
    IsArray(),
    ArrayMaxSize(max),
    ...(atLeast === undefined ? [] : [ArrayMinSize(atLeast), ArrayUnique()]),
    IsUUID(undefined, { each: true }),
  );

/** Lines of words, each kept to the letter. */
export const TextList = ({
  max,
  maxLength,
  ...common
}: Common & { max: number; maxLength: number }): PropertyDecorator =>
  applyDecorators(
    property(common, { type: [String], maxItems: max, items: { type: 'string', maxLength } }),
    IsArray(),
    ArrayMaxSize(max),
    IsString({ each: true }),
    MaxLength(maxLength, { each: true }),
  );

/** Whole pence as text: money is never a float. */
export const PenceText = (common: Common = {}): PropertyDecorator =>
  applyDecorators(
    property(common, { type: String, pattern: '^-?\\d{1,15}$', example: '41230000' }),
    Matches(/^-?\d{1,15}$/, {
      message: ({ property: name }) => `${name} must be whole pence as text, like "41230000"`,
    }),
  );

export const Whole = ({
  min,
  max,
  nullable = false,
  ...common
}: Common & { min: number; max: number; nullable?: boolean }): PropertyDecorator =>
  applyDecorators(
    property(common, {
      type: 'integer',
      minimum: min,
      maximum: max,
      ...(nullable && { nullable }),
    }),
    ...(nullable ? [ValidateIf((_, value) => value !== null)] : []),
    Type(() => Number),
    IsInt(),
    Min(min),
    Max(max),
  );

/** Whole numbers, such as those of decisions. */
export const WholeList = ({
  min,
  max,
  atMost,
  ...common
}: Common & { min: number; max: number; atMost: number }): PropertyDecorator =>
  applyDecorators(
    property(common, {
      type: 'array',
      maxItems: atMost,
      items: { type: 'integer', minimum: min, maximum: max },
    }),
    IsArray(),
    ArrayMaxSize(atMost),
    IsInt({ each: true }),
    Min(min, { each: true }),
    Max(max, { each: true }),
  );

export const YesNo = (common: Common = {}): PropertyDecorator =>
  applyDecorators(property(common, { type: Boolean }), IsBoolean());

/** A civil date that exists. */
export const CivilDate = (common: Common = {}): PropertyDecorator =>
  applyDecorators(
    property(common, { type: String, format: 'date' }),
    ValidateBy({
      name: 'civilDate',
      validator: {
        validate: (value) => typeof value === 'string' && parsePlainDate(value) !== null,
        defaultMessage: (args) => `${args?.property} must be a date that exists, like 2026-06-09`,
      },
    }),
  );

/** A time on the clock of the United Kingdom, `hh:mm`. */
export const ClockTime = (common: Common = {}): PropertyDecorator =>
  applyDecorators(
    property(common, { type: String, pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', example: '18:30' }),
    Matches(/^([01]\d|2[0-3]):[0-5]\d$/, {
      message: ({ property: name }) => `${name} must be a time on the 24-hour clock, like 18:30`,
    }),
  );

/** A moment with its offset, RFC 3339. */
export const Moment = (common: Common = {}): PropertyDecorator =>
  applyDecorators(
    property(common, { type: String, format: 'date-time' }),
    IsISO8601({ strict: true, strictSeparator: true }),
    Matches(/(Z|[+-]\d\d:\d\d)$/, {
      message: ({ property: name }) => `${name} must say its offset, like 2026-06-09T16:00:00Z`,
    }),
  );

/** So many bytes as hexadecimal digits. */
export const HexDigits = ({ bytes, ...common }: Common & { bytes: number }): PropertyDecorator =>
  applyDecorators(
    property(common, { type: String, pattern: `^[0-9a-f]{${2 * bytes}}$` }),
    Matches(new RegExp(`^[0-9a-f]{${2 * bytes}}$`), {
      message: ({ property: name }) => `${name} must be ${2 * bytes} hexadecimal digits`,
    }),
  );

export const OneOf = ({
  values,
  ...common
}: Common & { values: readonly string[] }): PropertyDecorator =>
  applyDecorators(property(common, { type: String, enum: [...values] }), IsIn(values));

/** A thing that has a DTO of its own. */
export const One = ({ of, ...common }: Common & { of: new () => object }): PropertyDecorator =>
  applyDecorators(
    property(common, { type: of }),
    IsObject(),
    ValidateNested(),
    Type(() => of),
  );

/** A list of things that have a DTO of their own. */
export const ListOf = ({
  of,
  min = 0,
  max,
  ...common
}: Common & { of: new () => object; min?: number; max: number }): PropertyDecorator =>
  applyDecorators(
    property(common, { type: [of], minItems: min, maxItems: max }),
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    ValidateNested({ each: true }),
    Type(() => of),
  );

/** Query strings of a list: where to go on from, and how many. */
export class PageQuery {
  @Text({ max: 300, optional: true, says: 'The `next` of the page before.' }) after?: string;
  @Whole({ min: 1, max: 200, optional: true }) limit?: number;
}
