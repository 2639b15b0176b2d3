import { type Schema } from '@folkmoot/contract';

export interface ChangeListProps {
  readonly changes: readonly Schema<'ChangeDto'>[];
  /** Of the headings of its parts. */
  readonly level?: 2 | 3;
}

/** What a version changes besides its number, sentence by sentence, under the part of the constitution that it is about. */
export function ChangeList({ changes, level = 2 }: ChangeListProps) {
  const Heading = `h${level}` as const;
  const told = changes.filter(({ path }) => path !== '/version');
  const sections = [...new Set(told.map(({ section }) => section))];
  return sections.map((section) => (
    <section key={section} className="fm-section fm-reading">
      <Heading className="govuk-heading-m">{section}</Heading>
      <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
        {told
          .filter((change) => change.section === section)
          .map(({ path, says }) => (
            <li key={`${path} ${says}`}>{says}</li>
          ))}
      </ul>
    </section>
  ));
}
