package org.cadre.appraisal.sealing;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadre.kit.sealing.SealingKey;

/** The key under which one kind of text is sealed, and one that only opens while the two are exchanged. */
public class SealingKeys {

    private final SealingKey present;
    private final Optional<SealingKey> previous;

    protected SealingKeys(String key, Optional<String> previousKey) {
        this.present = SealingKey.of(key);
        this.previous = previousKey.map(SealingKey::of);
    }

    /**
     * Seals a text under the present key.
     *
     * @param place names the one row where it opens
     */
    public SealedText seal(String place, String text) {
        return new SealedText(present.id(), present.seal(place, text));
    }

    /** Fails where the bytes are not those that were sealed for this place. */
    public String open(String place, SealedText text) {
        return known().filter(key -> key.id().equals(text.keyId()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("The text of %s is sealed under key %s, which is not configured"
                                .formatted(place, text.keyId())))
                .open(place, text.sealed())
                .orElseThrow(() -> new IllegalStateException("The text of %s does not open".formatted(place)));
    }

    /** Name of the key that seals. */
    public String keyId() {
        return present.id();
    }

    /** Name of the key that only opens, if it is another one. */
    Optional<String> previousKeyId() {
        return previous.map(SealingKey::id).filter(id -> !id.equals(present.id()));
    }

    /** As a list with commas. */
    public String knownIds() {
        return known().map(SealingKey::id).collect(Collectors.joining(","));
    }

    private Stream<SealingKey> known() {
        return Stream.concat(Stream.of(present), previous.stream());
    }
}
