package org.cadre.kit.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What the code does not say of a name: how long such a text may be, between what bounds such a number lies, how many
 * entries such a list may have, and a sentence for people. The kit's own words and those of the service lie in
 * {@code openapi/vocabulary.properties}.
 */
record Vocabulary(Map<String, String> words) {

    private static final String FILE = "openapi/vocabulary.properties";

    /** Words of the service win over the kit's. */
    static Vocabulary ofClasspath() {
        var words = new HashMap<String, String>();
        try {
            for (var file : Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(FILE))) {
                var found = new Properties();
                try (var text = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    found.load(text);
                }
                found.forEach((name, value) -> words.putIfAbsent(name.toString(), value.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Vocabulary(words);
    }

    /** The word for this property of this schema, or else for the property wherever it stands. */
    Optional<String> of(String kind, String schema, String name) {
        return of(kind, schema + "." + name).or(() -> of(kind, name));
    }

    Optional<String> of(String kind, String name) {
        return Optional.ofNullable(words.get(kind + "." + name));
    }
}
