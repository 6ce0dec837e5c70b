package org.cadre.acceptance.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cadre.acceptance.Journey.Step;
import org.cadre.local.sample.StaffRow;

/** A cycle of one employer, from the extract that brings its staff to the figures that do not change any more. */
final class WholeYear {

    private final Employer employer;
    private final Parts parts;
    private final HeldYear year;
    private final Turnover turnover;
    private final Board board;
    private final Review review;
    private final Levels levels;
    private final Fairness fairness;
    private final String gateway;

    WholeYear(Employer employer, Parts parts, String gateway) {
        this.employer = employer;
        this.parts = parts;
        this.gateway = gateway;
        this.year = new HeldYear(employer, gateway);
        this.turnover = new Turnover(employer, year, parts);
        this.board = new Board(employer, year, parts);
        this.review = new Review(employer, year, parts);
        this.levels = new Levels(employer, year);
        this.fairness = new Fairness(employer, year);
    }

    List<Step> steps() {
        return List.of(
                new Step("300 invented people come in with the staff extract, in lines of management", this::arrive),
                new Step("HR opens the yearly cycle; appraisals come by themselves", this::open),
                new Step("The chair appraises the chief executive, who has no line manager", this::chief),
                new Step("A director sits on the board and is found fit and proper", this::board),
                new Step("A leader leaves, others come, move and are away; the cycle follows", this::turnover),
                new Step("Everybody prepares, meets and signs", this::converse),
                new Step(
                        "The director is not signed off without an aim for equality and what others see",
                        this::refused),
                new Step("One appraisal is disputed, heard by somebody independent, and changed", this::dispute),
                new Step("People around the director and around a ward leader say what they see", this::feedback),
                new Step("With both, the director is signed off", this::director),
                new Step("What the leader left open gets a new owner", this::leftOpen),
                new Step("The figures of every level are what was done", this::figures),
                new Step("A summary and the list of members are fetched", this::paper),
                new Step("The cycle closes, and what is changed afterwards changes no figure of it", this::close),
                new Step("Kafka has heard of each thing once", this::events));
    }

    private void arrive() {
        var staff = employer.roll().all();
        employer.send(staff);
        employer.accounts().open(employer.roll().inPost());
        employer.roll().inPost().forEach(employer::id);
    }

    private void open() {
        year.open();
        levels.follow();
        levels.organisations();
        year.look();
    }

    private void chief() {
        var wanted = Map.of(
                "cycleId", year.cycleId(),
                "personId", employer.id(parts.chief()),
                "appraiserId", employer.id(parts.chair()));
        employer.create(employer.hr(), "appraisals", wanted);
        employer.roll().stands(parts.chief(), Roll.IN_PROGRESS);
    }

    private void board() {
        board.sits();
        board.tests();
    }

    private void turnover() {
        turnover.leaderMeets();
        turnover.nextExtract();
        turnover.exclude();
        levels.follow();
        year.look();
        turnover.handOver();
        year.look();
    }

    private void converse() {
        var usual = employer.roll().standing(Roll.IN_PROGRESS).stream()
                .filter(row -> !parts.apart().contains(row))
                .toList();
        assertThat(usual).hasSizeGreaterThan(250);
        year.hold(usual);
        hold(parts.chief(), parts.chair(), new Ratings(5, 5));
    }

    private void hold(StaffRow appraisee, StaffRow appraiser, Ratings ratings) {
        var two = year.between(appraisee, appraiser);
        var met = two.meet(two.prepare());
        var written = two.write(two.achieved(met), year.formOf(appraisee, two), ratings);
        two.signedByAppraisee(two.signedByAppraiser(written));
        year.rated(appraisee, ratings);
    }

    private void refused() {
        board.isNotSignedYet(new Ratings(4, 5));
    }

    private void director() {
        board.isSigned(new Ratings(4, 5));
    }

    private void dispute() {
        review.of(new Ratings(1, 4), new Ratings(3, 4));
    }

    private void feedback() {
        around(parts.director(), parts.chief());
        var ward = employer.roll().managerOf(parts.disagrees());
        around(ward, employer.roll().managerOf(ward));
    }

    private void around(StaffRow subject, StaffRow manager) {
        var roll = employer.roll();
        var others = Set.of(subject, parts.facilitator());
        var peers = roll.reportsOf(manager).stream()
                .filter(row -> !others.contains(row))
                .limit(3)
                .toList();
        var reports = roll.reportsOf(subject).stream()
                .filter(row -> !others.contains(row))
                .limit(4)
                .toList();
        var guests = new Guests(gateway, "run" + subject.employeeNumber());
        new FeedbackRun(employer, guests, subject, manager, peers, reports, parts.facilitator())
                .take(year.of(subject).id());
    }

    private void leftOpen() {
        new LeftOpen(employer).isHandedOver(parts.leader(), parts.successor());
    }

    private void figures() {
        levels.follow();
        levels.appraisalsStand(Map.of("COMPLETE", completed(), "CANCELLED", 1L, "MEETING_HELD", 1L, "DRAFT", 1L));
        levels.organisations();
        levels.lines();
        levels.managersSeeTheirOwn(parts.director(), parts.successor());
    }

    private void paper() {
        var own = employer.account(parts.director());
        var printed = employer.read(own, year.pathOf(parts.director()) + "/printed");
        assertThat(printed.body().asText()).startsWith("%PDF-");
        var exported = employer.read(employer.hr(), year.cycle() + "/members/export");
        var lines = exported.body().asText().lines().skip(1).toList();
        assertThat(lines).hasSize(Math.toIntExact(sum(employer.roll().figures())));
        assertThat(lines.stream().filter(line -> line.contains(",COMPLETED,"))).hasSize(Math.toIntExact(completed()));
    }

    private void close() {
        fairness.isNotToldYet();
        employer.act(employer.hr(), year.cycle(), "close?openAppraisals=2", Map.of());
        var frozen = fairness.isAsGiven(year.given());
        var two = year.between(
                parts.mover(), employer.roll().numbered(parts.successor().employeeNumber()));
        var reopened = two.post(employer.hr(), "reopen", two.seen(employer.hr()), Map.of("reason", "FACTUAL_ERROR"));
        var signed = two.signedByAppraiser(two.explained(two.rate(reopened, new Ratings(1, 1))));
        new SecondLook(employer, parts.facilitator()).letsStand(two);
        two.signedByAppraisee(signed);
        fairness.hasNotChanged(frozen);
    }

    private void events() {
        var counts = new LinkedHashMap<String, Long>();
        var held = completed();
        counts.put("cycle.opened", 1L);
        counts.put("appraisal.started", held + 3);
        counts.put("appraisal.preparation-started", held + 1);
        counts.put("appraisal.meeting-held", held + 1);
        counts.put("appraisal.appraiser-signed", held + 2);
        counts.put("appraisal.disputed", 1L);
        counts.put("appraisal.resolved", 1L);
        counts.put("appraisal.completed", held + 1);
        counts.put("appraisal.reopened", 1L);
        counts.put("appraisal.cancelled", 1L);
        counts.put("fit-and-proper-test.changed", 3L);
        counts.put("feedback-run.released", 2L);
        counts.put("open-matter.opened", 3L);
        counts.put("open-matter.settled", 3L);
        counts.put("cycle.closed", 1L);
        counts.put("cycle.ratings-summarised", 1L);
        new EventCounts(employer).are(counts);
        assertThat(employer.events().faulty()).isEmpty();
    }

    private long completed() {
        return employer.roll().figures().get(Roll.COMPLETED);
    }

    private static long sum(Map<String, Long> figures) {
        return figures.values().stream().mapToLong(Long::longValue).sum();
    }
}
