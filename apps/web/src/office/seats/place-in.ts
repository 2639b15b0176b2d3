import { contestForPost, isForOffice } from '@folkmoot/rules';

/** What there is of a post: a seat on the council, or a place in an office. */
export type PlaceIn = 'seat' | 'place';

export const placeIn = ({ office }: { readonly office: string }): PlaceIn =>
  isForOffice(contestForPost(office)) ? 'place' : 'seat';
