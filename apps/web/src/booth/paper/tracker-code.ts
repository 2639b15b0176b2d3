/** A tracker in groups of four, so that it can be read out and compared. */
export const trackerCode = (tracker: string): string => (tracker.match(/.{1,4}/g) ?? []).join(' ');

/** A tracker as somebody typed or copied it, without the spaces between its groups. */
export const readTracker = (typed: string): string => typed.replace(/\s+/g, '');

/** Whether a text can be a tracker: SHA-256 in base64 without padding. */
export const isTracker = (text: string): boolean => /^[A-Za-z0-9+/]{43}$/.test(text);
