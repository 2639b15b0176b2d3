import { ApiProperty } from '@nestjs/swagger';
import { type Block, type Span } from './read-markdown';

export class SpanDto implements Span {
  @ApiProperty() text!: string;
  @ApiProperty() strong!: boolean;
  @ApiProperty() emphasis!: boolean;
  @ApiProperty({ type: String, nullable: true, description: '`https:` or `mailto:`.' })
  href!: string | null;
}

/** A part of what somebody wrote in Markdown: plain words, never HTML. */
export class BlockDto implements Block {
  @ApiProperty({ enum: ['paragraph', 'heading', 'bullet', 'number'] }) kind!: Block['kind'];
  @ApiProperty({ type: [SpanDto] }) spans!: readonly SpanDto[];
}
