package org.cadre.workforce.capacity.study;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;

/**
 * A study in a list. The whole is read by its id.
 *
 * @param kind how it was studied
 * @param name what it is about, as whoever asked named it: a service, a goal, a calibration
 * @param inWords what was answered, in words; absent to whoever may not know the answer
 * @param madeBy subject of the account; absent of a study from before it was kept
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StudyLine(
        UUID id,
        String kind,
        String organisation,
        String name,
        String inWords,
        String codeVersion,
        Instant madeAt,
        String madeBy) {

    /** For whoever may know that it was asked, and no more. */
    public StudyLine withoutAnswer() {
        return new StudyLine(id, kind, organisation, name, null, codeVersion, madeAt, madeBy);
    }
}
