/** What a link from a letter brings: it stands behind the #, so that no server log ever holds it. */
export interface Letter {
  kind: 'confirm' | 'reset';
  token: string;
}

export function letterIn(hash: string): Letter | undefined {
  const found = /^#(confirm|reset)=([\w-]+)$/.exec(hash);
  if (found === null) return undefined;
  return { kind: found[1] === 'reset' ? 'reset' : 'confirm', token: found[2] ?? '' };
}
