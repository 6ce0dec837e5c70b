package org.cadre.appraisal.continuousfeedback;

import static org.cadre.kit.security.Rule.employee;
import static org.cadre.kit.security.Rule.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;

/** Any colleague gives; only the two read, until the receiver attaches it to an appraisal. */
@ApplicationScoped
class FeedbackPermissions implements Permissions {

    static final String GIVER = "giver";
    static final String RECEIVER = "receiver";

    static final String GIVE = "continuous-feedback.give";
    static final String LIST_OWN = "continuous-feedback.list-own";
    static final String READ = "continuous-feedback.read";

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(GIVE, employee()),
                Permission.of(LIST_OWN, employee()),
                Permission.of(READ, relation(GIVER), relation(RECEIVER)));
    }
}
