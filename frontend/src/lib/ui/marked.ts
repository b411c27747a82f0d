/** A piece of a heading; the marked one goes under the highlighter. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Splits "You have *14 of 45* right." at its asterisks. */
export function pieces(text: string): Piece[] {
  return text
    .split('*')
    .map((part, index) => ({ text: part, marked: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
