import { Checkboxes, type FormError } from '@folkmoot/ui';
import { useState, type ReactNode } from 'react';
import { type Paper } from '../api-voting';
import { AsWritten } from '../language/as-written';
import { wording } from './wording';

const words = wording.identity;
const field = 'declared';

export interface IdentityDeclaration {
  /** Where the voter makes it; nothing where it is not asked for. */
  readonly asked: ReactNode;
  readonly errors: readonly FormError[];
  /** Whether the voter has ticked it. */
  readonly isMade: boolean;
  /** Says that it is missing, where it is. @returns whether the vote may be cast */
  readonly require: () => boolean;
}

/** What a voter declares of themselves with the vote, each time that they cast it. Source: R-D16. */
export function useIdentityDeclaration({ identity }: Pick<Paper, 'identity'>): IdentityDeclaration {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [missing, setMissing] = useState(false);
  const isMade = identity !== null && ticked.length > 0;
  const isLacking = identity !== null && ticked.length === 0;
  return {
    isMade,
    errors: missing && isLacking ? [{ field, text: words.missing }] : [],
    require: () => {
      setMissing(isLacking);
      return !isLacking;
    },
    asked: identity && (
      <Checkboxes
        id={field}
        name={field}
        legend={words.title}
        hint={<WhatIsDeclared {...identity} />}
        error={missing && isLacking ? words.missing : undefined}
        values={ticked}
        onChange={setTicked}
        options={[{ value: 'yes', label: words.tick }]}
      />
    ),
  };
}

const WhatIsDeclared = ({ constituency, qualification }: NonNullable<Paper['identity']>) => (
  <>
    <p>{words.lead}</p>
    <ul>
      <li>{words.addressee}</li>
      <li>{words.once}</li>
      <li>
        {words.belongs}{' '}
        <AsWritten>
          {constituency}. {qualification}
        </AsWritten>
      </li>
    </ul>
  </>
);
