package org.cadre.appraisal.appraisal;

import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;

import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.cadre.appraisal.appraisal.AppraisalMoment.Scene;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.security.Roles;

/** Everybody who may have to do with an appraisal, and some who may not. */
final class AppraisalRoles {

    private AppraisalRoles() {}

    static Map<String, Supplier<RequestSpecification>> of(Scene scene) {
        var talk = scene.conversation();
        var hr = Roles.HR + "@" + talk.organisation;
        var outsider = Upstream.employee(talk.organisation);
        var all = new LinkedHashMap<String, Supplier<RequestSpecification>>();
        all.put("appraisee", staff(talk.appraisee));
        all.put("appraiser", staff(talk.appraiser));
        all.put("line manager of the appraiser", staff(talk.manager));
        all.put("former appraiser", staff(scene.former()));
        all.put("reviewer of the outcome", staff(scene.outcomeReviewer().orElse(outsider)));
        all.put("hr", () -> as(hr));
        all.put("hr elsewhere", () -> as(Roles.HR + "@" + Conversation.newOrganisation()));
        all.put("appraisee in hr", staff(talk.appraisee, hr));
        all.put("appraiser in hr", staff(talk.appraiser, hr));
        all.put("line manager of the appraiser in hr", staff(talk.manager, hr));
        all.put("reviewer of the outcome in hr", staff(scene.outcomeReviewer().orElse(outsider), hr));
        all.put("all other roles", staff(outsider, others(talk.organisation)));
        return all;
    }

    private static String[] others(String organisation) {
        return Roles.ALL.stream()
                .filter(role -> !role.equals(Roles.HR))
                .map(role -> role + "@" + organisation)
                .toArray(String[]::new);
    }

    private static Supplier<RequestSpecification> staff(Employee person, String... roles) {
        return () -> asStaff(person.staffUid(), roles);
    }
}
