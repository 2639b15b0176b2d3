import { ApiProperty } from '@nestjs/swagger';

const serverKeyStates = ['kept', 'copy-left', 'lost'] as const;

/** Whether the server's own key of a secret poll, without which no box opens, can be used. */
export type ServerKeyState = (typeof serverKeyStates)[number];

/** Whether the server's key can be used; `null` where the poll needs none any more, or never did. */
export const ServerKey = (): PropertyDecorator =>
  ApiProperty({
    type: String,
    enum: serverKeyStates,
    nullable: true,
    description:
      'Of a secret poll that is not opened: `copy-left` when the key cannot be used and a copy for recovery is there, `lost` when neither is.',
  });
