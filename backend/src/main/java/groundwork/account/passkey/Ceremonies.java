package groundwork.account.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import groundwork.http.Refused;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What WebAuthn asks a server to verify, as the library does it: challenge, origin, host, signature, that the owner was
 * there and was verified by the device, and that the count does not go back. Attestation is not asked for, since it tells
 * people by their devices. Thread-safe.
 */
final class Ceremonies {
    /** ES256, EdDSA and RS256: all that devices have. */
    static final List<Integer> ALGORITHMS = List.of(-7, -8, -257);

    private static final List<PublicKeyCredentialParameters> PARAMETERS = ALGORITHMS.stream()
            .map(number -> new PublicKeyCredentialParameters(
                    PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(number)))
            .toList();

    private final WebAuthnManager library = WebAuthnManager.createNonStrictWebAuthnManager();
    private final AttestationObjectConverter converter = new AttestationObjectConverter(new ObjectConverter());
    private final Supplier<URI> url;

    /** @param url the address that people use; browsers bind passkeys to its host */
    Ceremonies(Supplier<URI> url) {
        this.url = url;
    }

    /** A key that a device made and that is verified. */
    record Registered(String id, String credential, long signCount) {}

    /** The host that keys are bound to. */
    String host() {
        return url.get().getHost().toLowerCase(Locale.ROOT);
    }

    Registered register(byte[] challenge, Passkeys.NewKey sent) {
        try {
            RegistrationData data = library.verify(
                    new RegistrationRequest(bytes(sent.attestationObject()), bytes(sent.clientDataJson())),
                    new RegistrationParameters(server(challenge), PARAMETERS, true, true));
            AttestationObject made = data.getAttestationObject();
            var key = made.getAuthenticatorData().getAttestedCredentialData();
            return new Registered(
                    text(key.getCredentialId()),
                    sent.attestationObject(),
                    made.getAuthenticatorData().getSignCount());
        } catch (DataConversionException | VerificationException | NullPointerException refused) {
            throw Refused.badRequest("/key", "This passkey could not be verified. Try again.");
        }
    }

    /** The count that the device tells, once it is sure that it holds the key. */
    long verify(byte[] challenge, Passkey passkey, Passkeys.Proof proof) {
        try {
            CredentialRecordImpl known =
                    new CredentialRecordImpl(converter.convert(passkey.credential()), null, null, null);
            known.setCounter(passkey.signCount());
            AuthenticationData data = library.verify(
                    new AuthenticationRequest(
                            bytes(proof.id()),
                            bytes(proof.authenticatorData()),
                            bytes(proof.clientDataJson()),
                            bytes(proof.signature())),
                    new AuthenticationParameters(server(challenge), known, null, true, true));
            return data.getAuthenticatorData().getSignCount();
        } catch (DataConversionException | VerificationException | NullPointerException refused) {
            throw Passkeys.unknown();
        }
    }

    private ServerProperty server(byte[] challenge) {
        URI address = url.get();
        String origin = address.getScheme() + "://" + address.getAuthority();
        return new ServerProperty(new Origin(origin), host(), new DefaultChallenge(challenge));
    }

    private static byte[] bytes(String base64url) {
        try {
            return Base64.getUrlDecoder().decode(base64url);
        } catch (IllegalArgumentException malformed) {
            throw Refused.badRequest("/key", "This is no passkey.");
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
