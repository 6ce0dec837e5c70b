package org.cadre.local.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/** First and last names, drawn independently of each other: nobody in particular is meant. */
record Names(List<String> first, List<String> last) {

    static Names fromResources() {
        return new Names(lines("first-names.txt"), lines("last-names.txt"));
    }

    String first(RandomGenerator random) {
        return first.get(random.nextInt(first.size()));
    }

    String last(RandomGenerator random) {
        return last.get(random.nextInt(last.size()));
    }

    private static List<String> lines(String resource) {
        try (var in = Names.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
