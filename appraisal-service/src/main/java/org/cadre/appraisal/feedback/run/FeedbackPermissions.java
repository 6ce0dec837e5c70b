package org.cadre.appraisal.feedback.run;

import static org.cadre.kit.security.Rule.employee;
import static org.cadre.kit.security.Rule.relation;
import static org.cadre.kit.security.Rule.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Permissions;
import org.cadre.kit.security.Roles;
import org.cadre.kit.security.Rule;

/**
 * The subject reads the report once it is delivered, the facilitator before; nobody else does. HR runs a run without
 * seeing what came of it. For an organisation its accountable officer speaks.
 */
@ApplicationScoped
class FeedbackPermissions implements Permissions {

    static final String SUBJECT = "feedback-subject";
    static final String APPRAISER = "feedback-appraiser";
    static final String FACILITATOR = "feedback-facilitator";
    static final String RATER = "feedback-rater";

    static final String LIST = "feedback.list";
    static final String LIST_OWN = "feedback.list-own";
    static final String READ = "feedback.read";
    static final String ASK = "feedback.ask";
    static final String NOMINATE = "feedback.nominate";
    static final String FIND_COLLEAGUES = "feedback.find-colleagues";
    static final String APPROVE = "feedback.approve";
    static final String RUN = "feedback.run";
    static final String ANSWER = "feedback.answer";
    static final String READ_RATERS = "feedback.read-raters";
    static final String READ_OUTSTANDING = "feedback.read-outstanding";
    static final String REMIND = "feedback.remind";
    static final String READ_REPORT = "feedback.read-report";
    static final String RELEASE = "feedback.release";

    private static final Rule OTHERS_HR = role(Roles.HR).exceptAs(SUBJECT);

    /** Whoever is judged, or judges, does not say when and by whom. */
    private static final Rule UNINVOLVED_HR = OTHERS_HR.exceptAs(APPRAISER);

    /** Whoever delivers the report answers for no organisation: less their own answer, a mean is one of fewer. */
    private static final Rule RATERS = relation(RATER).exceptAs(FACILITATOR);

    @Override
    public List<Permission> all() {
        return List.of(
                Permission.of(LIST, role(Roles.HR)),
                Permission.of(LIST_OWN, employee()),
                Permission.of(
                        READ,
                        relation(SUBJECT),
                        relation(APPRAISER),
                        relation(FACILITATOR),
                        relation(RATER),
                        OTHERS_HR),
                Permission.of(ASK, relation(SUBJECT), relation(APPRAISER), OTHERS_HR),
                Permission.of(NOMINATE, relation(SUBJECT)),
                Permission.of(FIND_COLLEAGUES, relation(SUBJECT), relation(APPRAISER)),
                Permission.of(APPROVE, relation(APPRAISER).exceptAs(SUBJECT)),
                Permission.of(RUN, UNINVOLVED_HR),
                Permission.of(ANSWER, RATERS),
                Permission.of(READ_RATERS, relation(SUBJECT), relation(APPRAISER), relation(FACILITATOR), OTHERS_HR),
                Permission.of(READ_OUTSTANDING, relation(FACILITATOR), UNINVOLVED_HR),
                Permission.of(REMIND, role(Roles.HR)),
                Permission.of(READ_REPORT, relation(SUBJECT), relation(FACILITATOR)),
                Permission.of(RELEASE, relation(FACILITATOR)));
    }
}
