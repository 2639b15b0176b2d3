/** What leads to what a candidate says. */
export const english = {
  open: 'Statement and photograph',
  of: (name: string) => `of ${name}`,
  photo: (name: string) => `Photograph of ${name}`,
  noPhoto: 'No photograph',
  none: 'This candidate has written no statement.',
};
