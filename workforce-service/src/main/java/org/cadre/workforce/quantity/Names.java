package org.cadre.workforce.quantity;

import java.util.List;

/** Names that a refusal offers, no more of them than anybody reads. */
public final class Names {

    private static final int READ = 8;

    private Names() {}

    /** The first of them, and how many more there are. */
    public static String listed(List<String> names) {
        var first = String.join(", ", names.stream().limit(READ).toList());
        return names.size() <= READ ? first : "%s and %d more".formatted(first, names.size() - READ);
    }
}
