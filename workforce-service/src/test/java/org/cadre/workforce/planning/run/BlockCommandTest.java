package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.linesOf;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program that computes blocks, as {@code docs/run-blocks.md} says that it is called. */
class BlockCommandTest {

    private static final Path PAGE = Path.of("../docs/run-blocks.md");

    private final ToldPapers told = ToldPapers.ofLeeds();
    private final ByteArrayOutputStream failures = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void fetch() throws IOException {
        Files.writeString(folder.resolve("model.json"), told.model());
        Files.writeString(folder.resolve("run.json"), told.run());
    }

    /**
     * The lines of the page that call the command: one process writes the commands, two share them, one adds up. A {@code cadre}
     * of the test stands in for the one that builds first, and files of the test for what the lines with {@code get} fetch.
     */
    @Test
    void two_processes_that_share_a_run_as_the_page_says_have_the_bytes_of_one() throws Exception {
        Files.writeString(folder.resolve("cadre"), """
                #!/bin/sh
                test "$1" = block && shift && exec '%s' -cp '%s' %s "$@"
                """.formatted(
                        Path.of(System.getProperty("java.home"), "bin", "java"),
                        System.getProperty("java.class.path"),
                        BlockCommand.class.getName()));
        assertThat(folder.resolve("cadre").toFile().setExecutable(true)).isTrue();

        var said = folder.resolve("said");
        var shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", snippet())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(shell.waitFor()).as(Files.readString(said)).isZero();
        assertThat(linesOf(folder.resolve("first.answers"))).hasSize(3);
        assertThat(linesOf(folder.resolve("second.answers"))).hasSize(2);
        assertThat(Files.readString(folder.resolve("results.json"))).isEqualTo(told.result());
    }

    private static String snippet() throws IOException {
        var found = Pattern.compile("```sh\n(\\./cadre block commands.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void an_answer_is_written_for_each_command_that_is_read() {
        var commands = told.shared().commands();
        var out = new StringWriter();

        int code = command(commands.get(3) + "\n\n" + commands.get(1), out).run("work", file("model.json"));

        assertThat(code).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        told.worker().answer(commands.get(3)), told.worker().answer(commands.get(1)));
    }

    @Test
    void what_is_refused_is_told_in_words_with_the_field() {
        var command = told.shared().commands().getFirst().replace("\"block\":0", "\"block\":17");

        int code = command(command, new StringWriter()).run("work", file("model.json"));

        assertThat(code).isEqualTo(1);
        assertThat(failures.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("quantity-out-of-range at #/block: block must be from 0 to 4");
    }

    @Test
    void a_file_that_is_missing_is_named() {
        assertThat(command("", new StringWriter()).run("work", file("other.json")))
                .isEqualTo(1);
        assertThat(failures.toString(StandardCharsets.UTF_8)).contains("There is no file", "other.json");
    }

    @Test
    void what_is_no_file_is_named() throws IOException {
        Files.createDirectory(folder.resolve("models"));

        assertThat(command("", new StringWriter()).run("work", file("models"))).isEqualTo(1);
        assertThat(failures.toString(StandardCharsets.UTF_8)).contains("models cannot be read: it must be a file");
    }

    @Test
    void so_is_a_file_that_is_not_text() throws IOException {
        Files.write(folder.resolve("run.json"), new byte[] {'"', (byte) 0xe9, '"'});

        assertThat(command("", new StringWriter()).run("commands", file("model.json"), file("run.json")))
                .isEqualTo(1);
        assertThat(failures.toString(StandardCharsets.UTF_8)).contains("run.json is not text in UTF-8");
    }

    /** A pipe whose other end is gone, a disk that is full. */
    @Test
    void lines_that_break_off_are_told_in_words() {
        var broken = new BlockCommand(new BufferedReader(new BrokenReader()), new StringWriter(), saying());

        assertThat(broken.run("work", file("model.json"))).isEqualTo(1);
        assertThat(failures.toString(StandardCharsets.UTF_8))
                .contains("Standard input or output cannot be gone on with: gone");
    }

    @Test
    void so_are_lines_that_cannot_be_written() {
        var broken = new BlockCommand(new BufferedReader(new StringReader("")), new BrokenWriter(), saying());

        assertThat(broken.run("commands", file("model.json"), file("run.json"))).isEqualTo(1);
        assertThat(failures.toString(StandardCharsets.UTF_8))
                .contains("Standard input or output cannot be gone on with: gone");
    }

    private static final class BrokenReader extends Reader {

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            throw new IOException("gone");
        }

        @Override
        public void close() {}
    }

    private static final class BrokenWriter extends Writer {

        @Override
        public void write(char[] written, int from, int length) throws IOException {
            throw new IOException("gone");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "work",
                "commands model.json",
                "add model.json",
                "work model.json run.json",
                "sum model.json run.json"
            })
    void whoever_asks_for_nothing_that_there_is_is_told_what_there_is(String words) {
        assertThat(command("", new StringWriter()).run(words.split(" "))).isEqualTo(2);
        assertThat(failures.toString(StandardCharsets.UTF_8))
                .contains("commands MODEL RUN", "work MODEL", "add MODEL RUN");
    }

    private BlockCommand command(String read, StringWriter out) {
        return new BlockCommand(new BufferedReader(new StringReader(read)), out, saying());
    }

    private PrintStream saying() {
        return new PrintStream(failures, true, StandardCharsets.UTF_8);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }
}
