import { VisuallyHidden } from '@folkmoot/ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { type ContestOption } from '../api-voting';
import { AboutOption } from '../statement/about-option';
import { wording } from './wording';

const words = wording.ranking;

export interface RankCardProps {
  readonly option: ContestOption;
  /** What it is called. */
  readonly name: ReactNode;
  /** What it means to rank it, where it is nobody who stands. */
  readonly explains: string | null;
  /** 1 for the first choice; 0 when not ranked. */
  readonly place: number;
  /** How many are ranked in all. */
  readonly ranked: number;
  readonly onRank: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One candidate: the place given, or the button that gives the next one. */
export function RankCard(props: RankCardProps) {
  const { option, name, explains, place, ranked, onRank } = props;
  const card = useFocusWhereItWas(place > 0);
  return (
    <li className={place > 0 ? 'fm-rank fm-rank--placed' : 'fm-rank'} ref={card}>
      <div className="fm-rank__top">
        <h2 className="fm-rank__name" id={`name-${option.id}`}>
          {name}
        </h2>
        {place > 0 ? (
          <strong className="fm-rank__place" data-focus tabIndex={-1}>
            {words.place(words.ordinal(place))}
          </strong>
        ) : (
          <button
            type="button"
            className="fm-rank__button"
            data-focus
            onClick={(event) => event.detail < 2 && onRank()}
          >
            {words.rank(words.ordinal(ranked + 1))}
            <VisuallyHidden> {name}</VisuallyHidden>
          </button>
        )}
      </div>
      {explains !== null && <p className="govuk-body fm-reading fm-rank__explains">{explains}</p>}
      <AboutOption option={option} />
      {place > 0 && <Moves {...props} />}
    </li>
  );
}

/** Moving and removing. At an end of the list a button stays where it is and does nothing. */
function Moves({ name, place, ranked, onMove, onRemove }: RankCardProps) {
  const acts = [
    { text: words.up, act: () => onMove(-1), idle: place === 1 },
    { text: words.down, act: () => onMove(1), idle: place === ranked },
    { text: words.remove, act: onRemove, idle: false },
  ];
  return (
    <div className="fm-rank__moves">
      {acts.map(({ text, act, idle }) => (
        <button
          key={text}
          type="button"
          className="fm-rank__move"
          aria-disabled={idle || undefined}
          onClick={idle ? undefined : act}
        >
          {text}
          <VisuallyHidden> {name}</VisuallyHidden>
        </button>
      ))}
    </div>
  );
}

/** Ranking and removing swap the button under the reader's finger: the focus stays on the card. */
function useFocusWhereItWas(placed: boolean) {
  const card = useRef<HTMLLIElement>(null);
  const before = useRef(placed);
  useEffect(() => {
    if (before.current === placed) return;
    before.current = placed;
    card.current?.querySelector<HTMLElement>('[data-focus]')?.focus();
  }, [placed]);
  return card;
}
