import { INDEPENDENCE, type IndependencePart } from '@folkmoot/rules';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn } from 'class-validator';

export class IndependenceInDto {
  @ApiProperty({ enum: INDEPENDENCE, isArray: true, description: 'What is stated: all of it.' })
  @IsArray()
  @ArrayMaxSize(INDEPENDENCE.length)
  @IsIn(INDEPENDENCE, { each: true })
  stated!: IndependencePart[];
}
