package org.cadre.local.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

    @TempDir
    Path folder;

    @Test
    void an_entry_is_filled_once() {
        var cache = new CacheFolder(folder);
        var fillings = new ArrayList<Path>();

        cache.entry("server", fillings::add);
        cache.entry("server", fillings::add);

        assertThat(fillings).containsExactly(folder.resolve("server"));
    }

    @Test
    void a_filling_that_was_cut_short_starts_over_in_an_empty_folder() {
        var cache = new CacheFolder(folder);
        assertThatThrownBy(() -> cache.entry("server", CacheFolderTest::cutShort))
                .hasMessage("power failure");

        cache.entry("server", half -> assertThat(half).isEmptyDirectory());

        assertThat(cache.holds("server")).isTrue();
    }

    private static void cutShort(Path folder) {
        try {
            Files.createFile(folder.resolve("half"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("power failure");
    }
}
