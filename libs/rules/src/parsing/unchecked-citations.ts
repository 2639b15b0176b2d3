import { type Constitution } from '../constitution';
import { type Doubt } from './fault';

const TAGS = {
  '[from knowledge]': [
    'One value is cited from knowledge: its source was not seen for this document. Have a solicitor check it.',
    'values are cited from knowledge: their sources were not seen for this document. Have a solicitor check each of them.',
  ],
  '[design]': [
    'One value is a choice of this document, because law and model rules leave it open. See that the organisation wants it.',
    'values are choices of this document, because law and model rules leave them open. See that the organisation wants each of them.',
  ],
} as const;

type Tag = keyof typeof TAGS;

/** Values that await a check, counted by what their citation says of itself. Source: the conventions of citations. */
export const uncheckedCitations = (constitution: Constitution): Doubt[] =>
  (Object.keys(TAGS) as Tag[]).flatMap((tag) => {
    const paths = citationsWith(tag, constitution, '');
    const [one, several] = TAGS[tag];
    return paths.length === 0
      ? []
      : [
          {
            paths,
            rule: 'R-01',
            citation: `Citations marked ${tag}`,
            says: paths.length === 1 ? one : `${paths.length} ${several}`,
          },
        ];
  });

function citationsWith(tag: Tag, value: unknown, path: string): string[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => citationsWith(tag, item, `${path}/${index}`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, item]) =>
      name === 'cites' && Array.isArray(item) && item.some((cite) => String(cite).endsWith(tag))
        ? [`${path}/cites`]
        : citationsWith(tag, item, `${path}/${name}`),
    );
  return [];
}
