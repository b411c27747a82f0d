package groundwork;

import com.fasterxml.jackson.databind.JsonNode;
import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.AuthenticatorDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** A device with one passkey: it answers challenges as a browser would send them on. */
final class TestDevice {
    private static final byte PRESENT_VERIFIED = 0x05;
    private static final byte WITH_KEY = 0x40;

    private final ObjectConverter converter = new ObjectConverter();
    private final KeyPair keys;
    private final byte[] id = "a key of a test device".getBytes(StandardCharsets.US_ASCII);
    private long count;

    TestDevice() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        keys = generator.generateKeyPair();
    }

    /** A request body that registers its key, made on a page of this origin. */
    String register(JsonNode challenge, String origin) throws GeneralSecurityException {
        AttestedCredentialData key = new AttestedCredentialData(
                AAGUID.ZERO, id, EC2COSEKey.create((ECPublicKey) keys.getPublic(), COSEAlgorithmIdentifier.ES256));
        AuthenticatorData<com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput> data =
                new AuthenticatorData<>(hostHash(challenge), (byte) (PRESENT_VERIFIED | WITH_KEY), ++count, key);
        byte[] attestation = new AttestationObjectConverter(converter)
                .convertToBytes(new AttestationObject(data, new NoneAttestationStatement()));
        return "{\"challenge\":\"" + challenge.path("challenge").asText() + "\",\"name\":\"Test device\""
                + ",\"attestationObject\":\"" + text(attestation)
                + "\",\"clientDataJson\":\"" + text(client("webauthn.create", challenge, origin)) + "\"}";
    }

    /** A request body that signs in by its key. */
    String signIn(JsonNode challenge, String origin) throws GeneralSecurityException {
        byte[] data = new AuthenticatorDataConverter(converter)
                .convert(new AuthenticatorData<>(hostHash(challenge), PRESENT_VERIFIED, ++count));
        byte[] client = client("webauthn.get", challenge, origin);
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        signed.writeBytes(data);
        signed.writeBytes(sha256(client));
        signature.update(signed.toByteArray());
        return "{\"challenge\":\"" + challenge.path("challenge").asText() + "\",\"id\":\"" + text(id)
                + "\",\"authenticatorData\":\"" + text(data) + "\",\"clientDataJson\":\"" + text(client)
                + "\",\"signature\":\"" + text(signature.sign()) + "\"}";
    }

    /** A copy of the key that somebody took: its count falls behind. */
    void loseCount() {
        count = 0;
    }

    private static byte[] client(String type, JsonNode challenge, String origin) {
        return ("{\"type\":\"" + type + "\",\"challenge\":\""
                        + challenge.path("challenge").asText() + "\",\"origin\":\"" + origin
                        + "\",\"crossOrigin\":false}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] hostHash(JsonNode challenge) throws GeneralSecurityException {
        return sha256(challenge.path("host").asText().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
