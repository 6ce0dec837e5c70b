package org.cadre.workforce.planning.goal;

import java.util.List;
import java.util.stream.Collectors;

/** Lists as they are read out: of long ones the first are named, so that the words stay within their length. */
final class Listed {

    private Listed() {}

    static String first(int named, List<String> parts) {
        var first = parts.stream().limit(named).collect(Collectors.joining("; "));
        return parts.size() <= named ? first : "%s; and %d more".formatted(first, parts.size() - named);
    }
}
