const ALPHABET = /^[0-9A-HJKMNP-TV-Z]{8}$/;

/**
 * A joining code as somebody typed it, the way the server reads it: without gaps, O as 0, I and L as 1. Undefined where no
 * class could have it.
 */
export function codeIn(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return ALPHABET.test(code) ? code : undefined;
}
