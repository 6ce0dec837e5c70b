package org.cadre.appraisal.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rules FB13 and W6 of the guide: what opens something without a token was signed here, and for that. */
class SignedLinksTest {

    private static final String GUESTS = "guests";
    private static final UUID ID = new UUID(4, 2);

    private final SignedLinks links =
            new SignedLinks(new Exchanged("the present one", Optional.of("the previous one")));

    @Test
    void what_was_signed_is_read_again() {
        var link = links.of(GUESTS, ID);

        assertThat(link).matches("[A-Za-z0-9_-]{64}").isEqualTo(links.of(GUESTS, ID));
        assertThat(links.read(GUESTS, link)).contains(ID);
    }

    @Test
    void a_link_for_one_purpose_is_none_for_another() {
        assertThat(links.read("calendars", links.of(GUESTS, ID))).isEmpty();
    }

    @Test
    void every_letter_of_a_link_counts() {
        var link = links.of(GUESTS, ID);
        for (var place = 0; place < link.length(); place++) {
            var other = link.charAt(place) == 'A' ? 'B' : 'A';
            assertThat(links.read(GUESTS, link.substring(0, place) + other + link.substring(place + 1)))
                    .as("with another letter at %d", place)
                    .isEmpty();
        }
    }

    @Test
    void the_previous_key_counts_and_the_one_before_it_does_not() {
        var previous = new SignedLinks(new Exchanged("the previous one", Optional.empty()));
        var first = new SignedLinks(new Exchanged("the first one", Optional.empty()));

        assertThat(links.read(GUESTS, previous.of(GUESTS, ID))).contains(ID);
        assertThat(links.read(GUESTS, first.of(GUESTS, ID))).isEmpty();
    }

    /** Keys by their names; a real one is random. */
    private record Exchanged(String present, Optional<String> previous) implements SignedLinks.Keys {

        @Override
        public String key() {
            return encoded(present);
        }

        @Override
        public Optional<String> previousKey() {
            return previous.map(Exchanged::encoded);
        }

        private static String encoded(String name) {
            return Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        }
    }
}
