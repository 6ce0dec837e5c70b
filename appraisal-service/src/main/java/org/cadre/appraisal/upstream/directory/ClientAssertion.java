package org.cadre.appraisal.upstream.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Clock;
import java.util.Base64;
import org.cadre.kit.time.Ids;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** How this service proves to the issuer which client it is: a statement that its key signs (RFC 7523). */
@ApplicationScoped
class ClientAssertion {

    private static final int SECONDS = 60;

    private final DirectorySettings settings;
    private final Ids ids;
    private final Clock clock;

    ClientAssertion(DirectorySettings settings, Ids ids, Clock clock) {
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** Good once, for a minute, and for that issuer. */
    String to(String issuer) {
        try {
            return sign(claims(issuer), key());
        } catch (JoseException | GeneralSecurityException | IllegalArgumentException e) {
            throw new UnexpectedAnswer("cadre.directory.key is no RSA key in PKCS #8 and base64");
        }
    }

    private JwtClaims claims(String issuer) {
        var now = NumericDate.fromMilliseconds(clock.millis());
        var claims = new JwtClaims();
        claims.setIssuer(settings.client());
        claims.setSubject(settings.client());
        claims.setAudience(issuer);
        claims.setJwtId(ids.next().toString());
        claims.setIssuedAt(now);
        claims.setExpirationTime(NumericDate.fromSeconds(now.getValue() + SECONDS));
        return claims;
    }

    private static String sign(JwtClaims claims, RSAPrivateCrtKey key) throws JoseException, GeneralSecurityException {
        var signed = new JsonWebSignature();
        signed.setPayload(claims.toJson());
        signed.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_PSS_USING_SHA256);
        signed.setHeader("typ", "JWT");
        signed.setKeyIdHeaderValue(thumbprint(key));
        signed.setKey(key);
        return signed.getCompactSerialization();
    }

    /** By which the realm knows the key (RFC 7638). */
    private static String thumbprint(RSAPrivateCrtKey key) throws GeneralSecurityException {
        var numbers = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
        var open = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(numbers);
        return new RsaJsonWebKey(open).calculateBase64urlEncodedThumbprint("SHA-256");
    }

    private RSAPrivateCrtKey key() throws GeneralSecurityException {
        var encoded = Base64.getDecoder().decode(settings.key().orElse(""));
        return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }
}
