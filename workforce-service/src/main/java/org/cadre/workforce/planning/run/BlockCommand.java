package org.cadre.workforce.planning.run;

import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;

/** Blocks of runs from the command line, without a service: one process writes the commands, any number work, one adds up. */
public final class BlockCommand {

    private static final String USAGE = """
            commands MODEL RUN   writes the commands of a run, one a line for each block
            work MODEL           reads commands, and writes the answer to each: the numbers of its block
            add MODEL RUN        reads the answers in any order, and writes the results of the run

            MODEL and RUN are files: what GET /workforce/v1/models/{id} and GET /workforce/v1/runs/{id} answered.
            Lines are read from standard input and written to standard output.""";

    private final BufferedReader in;
    private final Writer out;
    private final PrintStream failures;

    BlockCommand(BufferedReader in, Writer out, PrintStream failures) {
        this.in = in;
        this.out = out;
        this.failures = failures;
    }

    public static void main(String[] arguments) {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out = new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8));
        System.exit(new BlockCommand(in, out, System.err).run(arguments));
    }

    /** The exit code: 0 where all went well, 1 where something was refused, 2 where nothing of the kind can be asked for. */
    int run(String... arguments) {
        try {
            boolean carriedOut = carriedOut(arguments);
            out.flush();
            return carriedOut ? 0 : explain(2, USAGE);
        } catch (DomainException refused) {
            return explain(1, words(refused));
        } catch (UncheckedIOException broken) {
            return explain(1, words(broken.getCause()));
        } catch (IOException broken) {
            return explain(1, words(broken));
        }
    }

    private boolean carriedOut(String... arguments) throws IOException {
        switch (asked(arguments)) {
            case "commands MODEL RUN" -> writeLines(shared(arguments).commands().iterator());
            case "work MODEL" -> writeLines(new BlockWorker(file(arguments[1])).answers(lines()));
            case "add MODEL RUN" -> out.write(shared(arguments).result(lines()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static String asked(String... arguments) {
        return switch (arguments.length) {
            case 2 -> arguments[0] + " MODEL";
            case 3 -> arguments[0] + " MODEL RUN";
            default -> "";
        };
    }

    private static SharedRun shared(String... arguments) {
        return new SharedRun(file(arguments[1]), file(arguments[2]));
    }

    private static String file(String name) {
        try {
            return Files.readString(Path.of(name));
        } catch (NoSuchFileException e) {
            throw DomainException.malformed("file-missing", "There is no file " + name);
        } catch (CharacterCodingException e) {
            throw DomainException.malformed("file-not-text", "%s is not text in UTF-8".formatted(name));
        } catch (IOException e) {
            throw DomainException.malformed(
                    "file-unreadable",
                    "%s cannot be read: it must be a file, not a folder, that you may read".formatted(name));
        }
    }

    private Iterator<String> lines() {
        return in.lines().filter(line -> !line.isBlank()).iterator();
    }

    /** Each as soon as it is there, for whoever waits for it. */
    private void writeLines(Iterator<String> lines) throws IOException {
        while (lines.hasNext()) {
            out.write(lines.next());
            out.write('\n');
            out.flush();
        }
    }

    private int explain(int code, String words) {
        failures.println(words);
        return code;
    }

    private static String words(IOException broken) {
        return "Standard input or output cannot be gone on with: " + broken.getMessage();
    }

    private static String words(DomainException refused) {
        var where = refused.violations().stream()
                .map(Violation::pointer)
                .filter(Objects::nonNull)
                .collect(joining(", "));
        return "%s%s: %s".formatted(refused.code(), where.isEmpty() ? "" : " at " + where, refused.getMessage());
    }
}
