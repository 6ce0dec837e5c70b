package org.cadre.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lines that follow from the code and that people review: a change of them is seen in the file, or the build fails. */
public final class ReviewedFile {

    private final Path reviewed;

    public ReviewedFile(Path reviewed) {
        this.reviewed = reviewed;
    }

    /**
     * Compares; what would be right is written beside the build's output.
     *
     * @param what the lines say, for the refusal
     */
    public void require(String what, List<String> lines) {
        var present = String.join("\n", lines) + "\n";
        try {
            if (!Files.exists(reviewed) || !Files.readString(reviewed).equals(present)) {
                var proposal = Files.createDirectories(Path.of("target")).resolve(reviewed.getFileName());
                Files.writeString(proposal, present);
                throw new AssertionError("%s is not what %s says. Look at %s; copy it there if it is meant"
                        .formatted(what, reviewed, proposal));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
