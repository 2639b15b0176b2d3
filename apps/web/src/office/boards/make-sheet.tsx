import { Button, ButtonGroup, WarningText } from '@folkmoot/ui';
import { useState } from 'react';
import { newSeed, sheetCode } from '@folkmoot/ballot';
import { useSession } from '../../shared/session';
import { type Board } from '../api/boards';
import { wording } from './wording';

const words = wording.sheet;

export interface MakeSheetProps {
  readonly board: Board;
  readonly whenOnPaper: () => void;
}

/** Draws a member's secret and shows it as a sheet to be printed. It is in this page alone, and gone with it. */
export function MakeSheet({ board, whenOnPaper }: MakeSheetProps) {
  const [code, setCode] = useState<string | null>(null);
  const make = () =>
    setCode(sheetCode(newSeed((length) => crypto.getRandomValues(new Uint8Array(length)))));
  if (code === null)
    return (
      <>
        <p className="govuk-body">{words.says}</p>
        <WarningText>{words.alone}</WarningText>
        <Button type="button" onClick={make}>
          {words.make}
        </Button>
      </>
    );
  return (
    <>
      <Sheet board={board} code={code} />
      <ButtonGroup>
        <Button type="button" look="secondary" onClick={() => print()}>
          {words.print}
        </Button>
        <Button type="button" onClick={whenOnPaper}>
          {words.written}
        </Button>
      </ButtonGroup>
    </>
  );
}

function Sheet({ board, code }: { readonly board: Board; readonly code: string }) {
  const { account } = useSession();
  const place = board.members.find(({ isYou }) => isYou)?.place ?? 0;
  return (
    <section className="fm-sheet" aria-labelledby="sheet">
      <h3 className="govuk-heading-m" id="sheet">
        {words.title}
      </h3>
      <p className="govuk-body">{words.of(account?.name ?? '', board.name, place)}</p>
      <code className="fm-sheet__code">
        {code.split(' ').map((group, at) => (
          <span key={at}>{group} </span>
        ))}
      </code>
      <p className="govuk-body">{words.alphabet}</p>
      <p className="govuk-body">{words.keep}</p>
      <p className="govuk-body">{words.lose}</p>
    </section>
  );
}
