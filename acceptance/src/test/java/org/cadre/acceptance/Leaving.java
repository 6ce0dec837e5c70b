package org.cadre.acceptance;

import java.util.List;
import java.util.Optional;
import org.cadre.local.sample.Cohort;
import org.cadre.local.sample.CohortRole;
import org.cadre.local.sample.StaffRow;

/** The second manager, who sat on the panel and has no further part, leaves. */
final class Leaving {

    private final Scene scene;
    private final StaffRow leaver;

    Leaving(Scene scene) {
        this.scene = scene;
        this.leaver = scene.cast().cohort().having(CohortRole.MANAGER).getLast();
    }

    String staffUid() {
        return leaver.staffUid();
    }

    /** By an extract that gives the last day. */
    void leave(String person) {
        var extract = new Cohort(List.of(new Cohort.Member(CohortRole.MANAGER, left()))).asExtract();
        new Joining(scene).upload(scene.cast().hr(), extract);
        scene.awaitEventOf(person, "cadre.workforce.person.left.v1");
    }

    /** Yesterday was the first day and the last. */
    private StaffRow left() {
        return new StaffRow(
                leaver.organisation(),
                leaver.employeeNumber(),
                leaver.staffUid(),
                leaver.firstName(),
                leaver.lastName(),
                leaver.birthDate(),
                leaver.positionNumber(),
                leaver.staffGroup(),
                leaver.band(),
                leaver.stage(),
                leaver.hours(),
                leaver.fte(),
                leaver.managerEmployeeNumber(),
                leaver.startDate(),
                Optional.of(leaver.startDate()));
    }
}
