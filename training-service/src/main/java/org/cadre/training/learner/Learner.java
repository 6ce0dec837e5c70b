package org.cadre.training.learner;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.kit.security.Caller;
import org.cadre.kit.security.Subject;

/**
 * A person as the present caller may see them.
 *
 * @param organisations ODS codes of the present and coming employers
 * @param isCaller whether the caller is this very person
 * @param isReport whether the caller is a line manager of this person today
 */
public record Learner(UUID personId, List<String> organisations, boolean isCaller, boolean isReport) {

    /** For the audit: the first employer stands for the person. */
    public String organisation() {
        return organisations.stream().findFirst().orElse(null);
    }

    /** One for each employer and one for the nation: what is allowed at any of them is allowed. */
    List<Subject> subjects() {
        return Stream.concat(organisations.stream(), Stream.of(Caller.ENGLAND))
                .map(this::subjectAt)
                .toList();
    }

    private Subject subjectAt(String organisation) {
        return Subject.at(organisation).as(Subject.SELF, isCaller).as(LearnerPermissions.LINE_MANAGER, isReport);
    }
}
