type Post = (path: string, body: object) => Promise<{ id: string }>;

/** Enters the nomination of a member on paper, as an officer, and finds it valid: they are a candidate then. */
export async function nominate(
  post: Post,
  election: string,
  constituency: string,
  memberNumber: string,
): Promise<void> {
  const nominations = `elections/${election}/nominations`;
  const { id } = await post(nominations, {
    constituency,
    memberNumber,
    interests: 'None.',
    bornOn: '1980-02-29',
    signed: true,
    signsCode: true,
    isDirector: false,
    nothingBars: true,
    seconders: [],
    reference: 'Nomination papers',
  });
  await post(`${nominations}/${id}/decision`, { accepted: true, particulars: true });
}
