package org.cadre.workforce.picture;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a picture.
 *
 * @param subject what the figures are about, below the title
 * @param warning why the figures are not to be relied on yet
 * @param paragraphs how to read it, what it says, and where it comes from
 * @param figures each point of the chart, for those who do not see it
 */
public record Caption(
        String title, String subject, Optional<String> warning, List<String> paragraphs, List<String> figures) {

    /** XML has no place for them. */
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cc}|\\p{Cs}|[\\uFFFE\\uFFFF]");

    public Caption {
        title = printable(title);
        subject = printable(subject);
        warning = warning.map(Caption::printable);
        paragraphs = paragraphs.stream().map(Caption::printable).toList();
        figures = figures.stream().map(Caption::printable).toList();
    }

    /** Names are what planners wrote. */
    static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(" ");
    }

    String description() {
        return Stream.of(Stream.of(subject), warning.stream(), paragraphs.stream(), figures.stream())
                .flatMap(part -> part)
                .reduce((one, next) -> one + "\n" + next)
                .orElseThrow();
    }
}
