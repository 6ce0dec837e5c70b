package org.cadre.acceptance.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A page that tells somebody what to paste. Whatever is left out of it leaves an empty line, so that numbers of lines stay. */
record Guide(String name, List<String> lines) {

    private static final String SECTION = "## ";
    private static final String FENCE = "```";
    private static final String SHELL = FENCE + "sh";
    private static final List<String> KINDS = List.of(SHELL, FENCE + "json", FENCE + "text");

    Guide {
        lines = List.copyOf(lines);
    }

    static Guide of(Path page) {
        try {
            return new Guide(page.getFileName().toString(), Files.readAllLines(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Guide only(String section) {
        return keeping(section, true);
    }

    Guide without(String section) {
        return keeping(section, false);
    }

    private Guide keeping(String section, boolean within) {
        if (!lines.contains(section)) {
            throw new IllegalArgumentException("%s has no section %s".formatted(name, section));
        }
        var kept = new ArrayList<String>();
        var inside = false;
        for (var line : lines) {
            inside = line.startsWith(SECTION) ? line.equals(section) : inside;
            kept.add(inside == within ? line : "");
        }
        return new Guide(name, kept);
    }

    /**
     * What its shell blocks say.
     *
     * @throws IllegalArgumentException for a block that does not say what it is, and so might be a command
     */
    List<String> commands() {
        var commands = new ArrayList<String>();
        var block = "";
        for (var line : lines) {
            var fence = line.startsWith(FENCE);
            commands.add(!fence && block.equals(SHELL) ? line : "");
            if (fence && block.isEmpty() && !KINDS.contains(line)) {
                throw new IllegalArgumentException(
                        "%s:%d: a block is one of %s".formatted(name, commands.size(), KINDS));
            }
            if (fence) {
                block = block.isEmpty() ? line : "";
            }
        }
        return commands;
    }

    /** Where commands are refused, as it says itself. */
    List<Refusal> refusals() {
        var commands = commands();
        return IntStream.range(0, commands.size())
                .mapToObj(place -> Refusal.beside(place + 1, commands.get(place)))
                .flatMap(Optional::stream)
                .toList();
    }
}
