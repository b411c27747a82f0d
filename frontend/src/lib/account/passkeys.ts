import type { KeyChallenge, NewPasskey, PasskeyChallenge, PasskeyProof } from '$lib/api/types';
import { toBytes, toText } from './bytes';

export function hasPasskeys(): boolean {
  return typeof PublicKeyCredential === 'function';
}

/** Asks the device for a key; undefined where its owner changes their mind. */
export async function makeKey(asked: KeyChallenge, name: string): Promise<NewPasskey | undefined> {
  const made = await answer(() =>
    navigator.credentials.create({
      publicKey: {
        challenge: toBytes(asked.challenge),
        rp: { id: asked.host, name: 'Groundwork' },
        user: { id: toBytes(asked.user), name: asked.label, displayName: asked.label },
        pubKeyCredParams: asked.algorithms.map((alg) => ({ type: 'public-key', alg })),
        excludeCredentials: asked.known.map((id) => ({ type: 'public-key', id: toBytes(id) })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        attestation: 'none',
      },
    }),
  );
  if (made === undefined) return undefined;
  const response = made.response as AuthenticatorAttestationResponse;
  return {
    challenge: asked.challenge,
    name,
    attestationObject: toText(response.attestationObject),
    clientDataJson: toText(response.clientDataJSON),
  };
}

/** Asks the device to sign; undefined where its owner changes their mind. */
export async function sign(
  asked: PasskeyChallenge,
  merge: boolean,
): Promise<PasskeyProof | undefined> {
  const signed = await answer(() =>
    navigator.credentials.get({
      publicKey: {
        challenge: toBytes(asked.challenge),
        rpId: asked.host,
        userVerification: 'required',
      },
    }),
  );
  if (signed === undefined) return undefined;
  const response = signed.response as AuthenticatorAssertionResponse;
  return {
    challenge: asked.challenge,
    id: toText(signed.rawId),
    authenticatorData: toText(response.authenticatorData),
    clientDataJson: toText(response.clientDataJSON),
    signature: toText(response.signature),
    merge,
  };
}

/** Browsers answer a change of mind, a timeout and a missing key alike: with an exception. */
async function answer(
  ask: () => Promise<Credential | null>,
): Promise<PublicKeyCredential | undefined> {
  try {
    return ((await ask()) as PublicKeyCredential | null) ?? undefined;
  } catch (refused) {
    if (refused instanceof DOMException) return undefined;
    throw refused;
  }
}
