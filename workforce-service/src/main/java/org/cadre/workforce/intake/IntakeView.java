package org.cadre.workforce.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file on its way in.
 *
 * @param unknownColumns columns of the file that nobody knows; they were not stored
 * @param failure why the job gave up, absent otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IntakeView(
        UUID id,
        IntakeState state,
        Counts counts,
        int unknownColumns,
        LocalDate effectiveOn,
        Instant receivedAt,
        Instant finishedAt,
        String failure,
        Links links) {

    /** Rows of the file. While the job runs, those not counted elsewhere are still to come. */
    public record Counts(int total, int created, int updated, int unchanged, int rejected) {}

    /** Where the job and its row errors are. */
    @Schema(name = "FileLinks")
    public record Links(String self, String errors) {

        static Links of(String path, UUID id) {
            return new Links(path + id, path + id + "/errors");
        }
    }
}
