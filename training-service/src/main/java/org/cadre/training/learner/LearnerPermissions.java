package org.cadre.training.learner;

import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;
import org.cadre.kit.security.Subject;

/** Whoever works with the learning of a person knows that the person exists, though not every part of the record. */
@ApplicationScoped
public class LearnerPermissions implements Permissions {

    /** The relation of a line manager of today to what is about a report. */
    public static final String LINE_MANAGER = "line-manager";

    static final String KNOW = "learner.know";

    @Override
    public List<Permission> all() {
        return List.of(Permission.of(
                KNOW,
                relation(Subject.SELF),
                relation(LINE_MANAGER),
                role(Roles.EDUCATION_LEAD),
                role(Roles.HR),
                role(Roles.ASSESSOR),
                role(Roles.TALENT_LEAD),
                role(Roles.STANDARDS_LEAD)));
    }
}
