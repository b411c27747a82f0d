import { encode } from 'uqr';

/** A QR code as one outline: each dark square of side 1, in a field of side `size` that holds the margin scanners need. */
export interface QrPicture {
  size: number;
  path: string;
}

const MARGIN = 4;

/** With a quarter of the picture hidden by a hand or a reflection it is still read. */
export function qrPicture(text: string): QrPicture {
  const { data, size } = encode(text, { ecc: 'Q', border: MARGIN });
  const squares = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])),
  );
  return { size, path: squares.join('') };
}
