package org.cadre.kit.http;

import java.util.Arrays;
import org.cadre.kit.problem.DomainException;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The {@code If-Match} header of a state-changing request; declare it with {@code @DefaultValue("")}. */
@Schema(type = SchemaType.STRING, examples = "\"3\"")
public record IfMatch(String header) {

    /**
     * Lets the change pass only if the client has seen the current version of the resource. {@code *} does not name a
     * version and never passes.
     */
    public void require(long version) {
        if (header.isBlank()) {
            throw DomainException.preconditionRequired();
        }
        var etag = "\"" + version + "\"";
        if (Arrays.stream(header.split(",", -1)).map(String::strip).noneMatch(etag::equals)) {
            throw DomainException.stale();
        }
    }
}
