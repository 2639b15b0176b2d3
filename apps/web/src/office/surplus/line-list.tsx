import { Button } from '@folkmoot/ui';
import { type SurplusRules } from '@folkmoot/rules';
import { useState } from 'react';
import { LineFields } from './line-fields';
import { lineField } from './plan';
import { withChange, withLine, withoutLine, type TypedLine } from './typed-line';
import { wording } from './wording';

const words = wording.form;

export interface LineListProps {
  readonly destinations: SurplusRules['destinations'];
  readonly lines: readonly TypedLine[];
  readonly onChange: (lines: readonly TypedLine[]) => void;
}

/** The lines of an allocation, which can be added and removed. */
export function LineList({ destinations, lines, onChange }: LineListProps) {
  const [news, setNews] = useState('');
  const add = () => {
    const more = withLine(lines, destinations[0]?.code ?? '');
    onChange(more);
    setNews(words.added(more.length));
  };
  const remove = (place: number, number: number) => {
    const rest = withoutLine(lines, place);
    onChange(rest);
    setNews(words.removed(number));
    focusAmount(rest[Math.min(number - 1, rest.length - 1)]);
  };
  return (
    <section aria-labelledby="lines">
      <h2 className="govuk-heading-m" id="lines">
        {words.lines}
      </h2>
      <ul className="fm-stack">
        {lines.map((line, index) => (
          <li key={line.place} className="fm-card">
            <LineFields
              line={line}
              number={index + 1}
              destinations={destinations}
              onChange={(change) => onChange(withChange(lines, line.place, change))}
              {...(lines.length > 1 && { onRemove: () => remove(line.place, index + 1) })}
            />
          </li>
        ))}
      </ul>
      <Button type="button" look="secondary" onClick={add}>
        {words.add}
      </Button>
      <p className="govuk-visually-hidden" role="status">
        {news}
      </p>
    </section>
  );
}

/** The button that was pressed is gone: the keyboard goes on with the line that took its place. */
function focusAmount(line: TypedLine | undefined): void {
  if (line) document.getElementById(lineField(line.place, 'pence'))?.focus();
}
