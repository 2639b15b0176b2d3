import { encode } from 'uqr';

export interface QrCodeProps {
  /** What it holds. */
  readonly text: string;
  /** What it is for, for those who cannot see it. */
  readonly says: string;
}

/** A code to be scanned with another device. */
export function QrCode({ text, says }: QrCodeProps) {
  const { data, size } = encode(text, { border: 2 });
  const dark = data.flatMap((row, y) =>
    row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')),
  );
  return (
    <svg className="fm-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={says}>
      <path d={dark.join('')} fill="currentColor" />
    </svg>
  );
}
