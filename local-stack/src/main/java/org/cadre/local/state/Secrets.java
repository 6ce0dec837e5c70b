package org.cadre.local.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;

/** Passwords and keys of one suite, made when first asked for, one private file each. */
public final class Secrets {

    private static final int PASSWORD_BYTES = 24;
    private static final int KEY_BYTES = 32;
    private static final int RSA_BITS = 3072;
    private static final int PEM_LINE = 64;

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    Secrets(Path folder) {
        this.folder = folder;
    }

    /** Letters, digits, {@code -} and {@code _} only, so that it needs no quoting anywhere. */
    public String password(String name) {
        return keep(name, () -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(PASSWORD_BYTES)));
    }

    /** 32 bytes in base64. */
    public String key(String name) {
        return keep(name, () -> Base64.getEncoder().encodeToString(bytes(KEY_BYTES)));
    }

    /** The key that was exchanged for the present one, where somebody renamed it to {@code NAME.previous}. */
    public Optional<String> previous(String name) {
        var file = file(name + ".previous");
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A private RSA key in PEM, PKCS #8. */
    public String privateKey(String name) {
        return keep(name, Secrets::rsa);
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String rsa() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(RSA_BITS);
            var encoded = generator.generateKeyPair().getPrivate().getEncoded();
            var lines = Base64.getMimeEncoder(PEM_LINE, new byte[] {'\n'}).encodeToString(encoded);
            return "-----BEGIN PRIVATE KEY-----\n" + lines + "\n-----END PRIVATE KEY-----\n";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Two launchers may ask at once: linking fails for the second, which then reads the first one's value. */
    private String keep(String name, Supplier<String> proposal) {
        var file = file(name);
        try {
            if (!Files.exists(file)) {
                var fresh = PrivateFile.fresh(file, proposal.get());
                link(file, fresh);
                Files.delete(fresh);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void link(Path file, Path fresh) throws IOException {
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException first) {
            // the value of whoever was first is the one to use
        }
    }
}
