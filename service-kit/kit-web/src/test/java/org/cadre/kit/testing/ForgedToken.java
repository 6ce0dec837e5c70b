package org.cadre.kit.testing;

import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;
import org.jose4j.jca.ProviderContext;
import org.jose4j.jwa.AlgorithmFactoryFactory;
import org.jose4j.lang.JoseException;

/**
 * A token made by hand, good in every respect that an attack does not change. Members are written in their order, so
 * that one may stand twice.
 *
 * @param header JSON members
 * @param claims JSON members
 */
public record ForgedToken(List<String> header, List<String> claims, String algorithm, Key key) {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final long LIFE_SECONDS = 600;

    /** Of the trusted issuer's key, for this audience. */
    public static ForgedToken good(String audience, String client) {
        var now = CLOCK.instant().getEpochSecond();
        return new ForgedToken(
                        List.of(),
                        List.of(),
                        "RS256",
                        TokenIssuer.trusted().key().pair().getPrivate())
                .header("typ", "JWT")
                .header("kid", TokenIssuer.trusted().key().id())
                .claim("iss", TokenIssuer.ISSUER)
                .claim("aud", audience)
                .claim("sub", "subject-of-" + client)
                .claim("azp", client)
                .claim("sid", "a-session")
                .claim("typ", "Bearer")
                .rawClaim("\"cadre_roles\": [\"hr@RR8\"]")
                .rawClaim("\"iat\": " + now)
                .rawClaim("\"exp\": " + (now + LIFE_SECONDS));
    }

    public ForgedToken header(String name, String value) {
        return rawHeader("\"%s\": \"%s\"".formatted(name, value));
    }

    public ForgedToken rawHeader(String member) {
        return new ForgedToken(with(header, member), claims, algorithm, key);
    }

    public ForgedToken claim(String name, String value) {
        return rawClaim("\"%s\": \"%s\"".formatted(name, value));
    }

    public ForgedToken rawClaim(String member) {
        return new ForgedToken(header, with(claims, member), algorithm, key);
    }

    /** Seconds from now, negative for the past. */
    public ForgedToken time(String name, long seconds) {
        return without(name)
                .rawClaim("\"%s\": %d".formatted(name, CLOCK.instant().getEpochSecond() + seconds));
    }

    /** Without a header member and a claim of this name. */
    public ForgedToken without(String name) {
        return new ForgedToken(cut(header, name), cut(claims, name), algorithm, key);
    }

    public ForgedToken signedWith(String other, Key by) {
        return new ForgedToken(header, claims, other, by);
    }

    /** As a secret, which is what an attacker may take a public key for. */
    public ForgedToken signedWithSecret(byte[] secret) {
        return signedWith("HS256", new SecretKeySpec(secret, "HmacSHA256"));
    }

    public String text() {
        var unsigned = base64(with(header, "\"alg\": \"%s\"".formatted(algorithm))) + "." + base64(claims);
        return unsigned + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature(unsigned));
    }

    private byte[] signature(String text) {
        if (algorithm.equals("none")) {
            return new byte[0];
        }
        try {
            var signer = AlgorithmFactoryFactory.getInstance()
                    .getJwsAlgorithmFactory()
                    .getAlgorithm(algorithm);
            var context = new ProviderContext();
            return signer.sign(signer.prepareForSign(key, context), text.getBytes(StandardCharsets.US_ASCII));
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(List<String> members) {
        var json = members.stream().collect(Collectors.joining(", ", "{", "}"));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> with(List<String> members, String further) {
        var more = new ArrayList<>(members);
        more.add(further);
        return List.copyOf(more);
    }

    private static List<String> cut(List<String> members, String name) {
        return members.stream()
                .filter(member -> !member.startsWith("\"%s\"".formatted(name)))
                .toList();
    }
}
