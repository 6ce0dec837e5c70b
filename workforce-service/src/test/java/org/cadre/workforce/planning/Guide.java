package org.cadre.workforce.planning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** What the guide for forecasting tells an integrator to send. */
public final class Guide {

    private static final Path PAGE = Path.of("../docs/guide/forecasting.md");

    private Guide() {}

    /** What it writes into a file. */
    public static String file(String name) {
        return found("cat > %s <<'END'\n(.*?)\nEND\n".formatted(name)).getFirst();
    }

    /** The bodies that it posts to a collection, with ids in the places of variables. */
    public static List<String> bodies(String collection) {
        return found("\\$BASE/%s -d '(\\{[^']*\\})'".formatted(collection));
    }

    private static List<String> found(String pattern) {
        try {
            var page = Files.readString(PAGE).replaceAll("'\\$[A-Z]+'", new UUID(0, 1).toString());
            return Pattern.compile(pattern, Pattern.DOTALL)
                    .matcher(page)
                    .results()
                    .map(match -> match.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
