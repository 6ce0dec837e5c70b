package org.cadre.appraisal.missing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cadre.appraisal.cycle.CycleStatus;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.cycle.KnownCycles;
import org.cadre.appraisal.enrolment.ToldLines;
import org.cadre.appraisal.enrolment.ToldLines.Told;
import org.cadre.appraisal.upstream.workforce.Lines;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.kit.time.BusinessCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What is missing in a cycle, in numbers: for the organisation, and for the line of a manager. */
@Path("/cycles/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisal cycles")
public class MissingResource {

    private final KnownCycles cycles;
    private final WhatIsMissing missing;
    private final People people;
    private final Lines lines;
    private final LinesAtClose linesAtClose;
    private final ToldLines told;
    private final BusinessCalendar calendar;
    private final Policy policy;

    MissingResource(
            KnownCycles cycles,
            WhatIsMissing missing,
            People people,
            Lines lines,
            LinesAtClose linesAtClose,
            ToldLines told,
            BusinessCalendar calendar,
            Policy policy) {
        this.cycles = cycles;
        this.missing = missing;
        this.people = people;
        this.lines = lines;
        this.linesAtClose = linesAtClose;
        this.told = told;
        this.calendar = calendar;
        this.policy = policy;
    }

    @GET
    @Needs(MissingPermissions.READ)
    @Path("missing")
    @Operation(
            summary = "How many appraisals of a cycle lack objectives, a check-in or feedback, and for whom they wait")
    public MissingView getMissing(@RestPath UUID id) {
        var cycle = require(id);
        policy.requireVisible(MissingPermissions.READ, Subject.at(cycle.organisation()), "cycle", id);
        return missing.of(cycle);
    }

    @GET
    @Needs(MissingPermissions.READ_LINE)
    @Path("lines/{managerId}/missing")
    @Operation(summary = "The same for the line of a manager; for the manager, those above, and HR")
    public LineMissingView getMissingOfLine(@RestPath UUID id, @RestPath UUID managerId) {
        var cycle = require(id);
        var isAbove = people.calling()
                .filter(calling -> isAtOrAbove(calling, managerId, cycle))
                .isPresent();
        var subject = Subject.at(cycle.organisation()).as(MissingPermissions.LINE_MANAGER, isAbove);
        policy.requireVisible(MissingPermissions.READ_LINE, subject, "cycle", id);
        var isHr = policy.allows(MissingPermissions.READ_WHOLE_LINE, Subject.at(cycle.organisation()));
        return missing.ofLine(cycle, managerId, isHr ? Told.ALL : told.of(cycle, managerId));
    }

    /** By the line whose numbers they are, and only while they work there: the numbers go on after the close. */
    private boolean isAtOrAbove(UUID calling, UUID manager, KnownCycle cycle) {
        var today = calendar.today();
        return people.isAt(cycle.organisation(), calling, today)
                && (cycle.status() == CycleStatus.CLOSED
                        ? linesAtClose.isAtOrAbove(calling, manager, cycle.id())
                        : lines.isAtOrAbove(calling, manager, cycle.organisation(), today));
    }

    private KnownCycle require(UUID id) {
        return cycles.find(id).orElseThrow(() -> DomainException.notFound("cycle", id));
    }
}
