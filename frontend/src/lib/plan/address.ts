/** The same address in the scheme that calendar programs claim for themselves, to subscribe and not to download. */
export function programAddress(address: string): string {
  return address.replace(/^https?:/, 'webcal:');
}
