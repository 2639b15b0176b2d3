import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { type LanguageCode, languages } from '@folkmoot/wording';
import { IsKeepable } from '../platform/fields';

/* What the forms of the pages without script send: text, and lists of text. A field that came once is a list of one. */

const mostContests = 50;
const mostOptions = 200;
const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

const listed = Transform(({ value }: { value: unknown }) =>
  Array.isArray(value) ? (value as unknown[]) : [value],
);

/** Who wants to sign in. What is missing is asked for on the page. */
export class PlainSignInDto {
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @MaxLength(254)
  @IsKeepable()
  identifier!: string;
}

/** The code of a letter as it was typed. */
export class PlainLetterCodeDto {
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @MaxLength(100)
  @IsKeepable()
  code!: string;
}

/** The marks that a voter has made so far, carried from page to page in hidden fields: never in an address. */
export class MarkedDto {
  /** The id of a contest and those of the options marked in it, with spaces between. */
  @listed
  @IsArray()
  @ArrayMaxSize(mostContests)
  @Matches(new RegExp(`^${uuid}(?: ${uuid}){0,${mostOptions}}$`), { each: true })
  marked: string[] = [];
}

export class PlaceDto {
  @IsUUID() of!: string;
  @IsString() @MaxLength(20) value!: string;
}

/** A question answered, and which one to show next. */
export class PlainAnswerDto extends MarkedDto {
  /** The number of the question that is answered, from 1; 0 where one only goes to another page. */
  @Type(() => Number) @IsInt() @Min(0) @Max(mostContests) at!: number;
  /** The number of the question to show; one more than there are for the check page. */
  @Type(() => Number) @IsInt() @Min(1) @Max(mostContests + 1) go!: number;
  /** Whether the voter came from the check page and goes back to it. */
  @IsOptional() @IsIn(['yes']) changing?: 'yes';
  /** Where only the page is to be shown again, in another language. */
  @IsOptional() @IsIn(languages.map(({ code }) => code)) language?: LanguageCode;
  /** Options ticked or chosen. */
  @listed
  @IsArray()
  @ArrayMaxSize(mostOptions)
  @IsUUID(undefined, { each: true })
  option: string[] = [];
  /** Numbers written beside options. */
  @IsArray()
  @ArrayMaxSize(mostOptions)
  @ValidateNested({ each: true })
  @Type(() => PlaceDto)
  place: PlaceDto[] = [];
}

export class PlainBallotDto extends MarkedDto {
  /** Drawn for the check page, so that a press repeated is one vote. */
  @IsUUID() key!: string;
  /** Whether the voter declares their identity with it. */
  @IsOptional() @IsIn(['yes']) declared?: 'yes';
}
