package org.cadre.workforce.planning.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;
import org.cadre.workforce.picture.Caption;
import org.cadre.workforce.planning.model.KeptModel;
import org.cadre.workforce.planning.model.ModelSources;
import org.cadre.workforce.planning.run.RunResult.RunLine;
import org.cadre.workforce.planning.run.RunResult.RunValidation;
import org.cadre.workforce.planning.run.RunResult.RunYear;
import org.cadre.workforce.planning.scenario.ScenarioLever;

/**
 * What stands around a picture of a run, so that whoever finds it in a paper knows how to read it and where it comes from.
 *
 * @param codeVersion with which the run was computed
 */
record RunStory(UUID run, String codeVersion, RunQuestion question, KeptModel model, RunResult result) {

    private static final int MOST_NAMED = 6;
    private static final String UNKNOWN = "group-unknown";
    private static final String HIDDEN = "line-hidden";

    /** The figures of the group, or the band, of that name; of all groups, or the only one, where none is named. */
    RunLine line(Optional<String> group) {
        var line = group.map(this::named).orElseGet(this::widest);
        if (Boolean.TRUE.equals(line.hidden())) {
            var why = "%s is not told: %s".formatted(line.name(), line.inWords());
            throw DomainException.invalid(HIDDEN, why, Violation.ofParameter("group", HIDDEN, why));
        }
        return line;
    }

    private RunLine widest() {
        return result.lines().reversed().stream()
                .filter(line -> line.band() == null)
                .findFirst()
                .orElseThrow();
    }

    private RunLine named(String group) {
        return result.lines().stream()
                .filter(line -> line.name().equals(group))
                .findFirst()
                .orElseThrow(() -> unknown(group));
    }

    private DomainException unknown(String group) {
        var known = AskedOrganisation.some(
                result.lines().stream().map(RunLine::name).toList());
        var detail = "The run has no group %s; it has %s".formatted(group, known);
        return DomainException.invalid(UNKNOWN, detail, Violation.ofParameter("group", UNKNOWN, detail));
    }

    Caption caption(RunLine line, boolean cut, List<String> figures) {
        var whose = line.organisation() == null ? line.name() + " at " + model.organisation() : line.name();
        var title = "%s: %s, %s"
                .formatted(
                        whose,
                        question.isComparison()
                                ? "what a plan changes in staff in post, demand and gap"
                                : "staff in post, demand and gap",
                        years(line.years()));
        return new Caption(title, subject(), warning(), readings(line, cut), figures);
    }

    private List<String> readings(RunLine line, boolean cut) {
        var validation = Optional.ofNullable(line.validation()).map(RunValidation::inWords);
        return Stream.of(
                        Optional.of(reading(line, cut)),
                        Optional.of(line.inWords()),
                        Optional.ofNullable(result.disclosure()),
                        Optional.of(question.backTest()),
                        validation,
                        Optional.of(source(line)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String years(List<RunYear> years) {
        int first = years.getFirst().endsOn().getYear();
        int last = years.getLast().endsOn().getYear();
        return first == last ? Integer.toString(first) : "%d to %d".formatted(first, last);
    }

    String subject() {
        return "Model “%s” from %s on. %s"
                .formatted(model.model().name(), FanChart.date(model.model().startsOn()), levers());
    }

    Optional<String> warning() {
        return result.complete()
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.UK,
                        "Not complete: these are %,d of %,d futures, and the figures will still change.",
                        result.draws(),
                        question.draws()));
    }

    /**
     * The same; or that other code than that of the run drew what is shown.
     *
     * @param other the version of the code that drew it
     */
    Optional<String> warning(String other) {
        var older = other.equals(codeVersion)
                ? Optional.<String>empty()
                : Optional.of("The run was computed with %s and taken apart with %s: a replay says what differs."
                        .formatted(codeVersion, other));
        return warning().or(() -> older);
    }

    private String reading(RunLine line, boolean cut) {
        var reading = String.format(Locale.UK, "Drawn is what is expected: the mean of %,d futures. ", result.draws())
                + interval(line)
                + question.base()
                        .map(base ->
                                " All figures are what the run has more than the run %s, with the same luck in both and without chance; below nought it has less."
                                        .formatted(result.comparedWith()))
                        .orElse(
                                " The gap is what is needed and not in post; below nought there are more staff than needed.");
        return cut ? reading + " The upper axis does not begin at nought." : reading;
    }

    private static String interval(RunLine line) {
        if (!line.hasInterval()) {
            return "No interval is told of a sum that leaves out what is hidden.";
        }
        return "%s is the 80 %% interval: in 8 of 10 futures that the model considers the figure lies in it, in one of 10 below, in one above; it is not the worst and the best case."
                .formatted(line.years().size() == 1 ? "The bar" : "Shaded");
    }

    private String levers() {
        var own = pulled(question.levers());
        return question.base()
                .map(base -> "%s; the other run: %s.".formatted(own, pulled(base.levers())))
                .orElse(own + ".");
    }

    private static String pulled(List<ScenarioLever> levers) {
        var names = levers.stream().map(ScenarioLever::id).toList();
        return names.isEmpty() ? "No levers" : "With the levers: " + some(names);
    }

    String source(RunLine line) {
        var hash = result.modelSha256() == null ? "" : ", model SHA-256 " + result.modelSha256();
        return "Unit: full-time equivalents (FTE). Run %s, code %s, seed %d%s. Sources of the model: %s."
                .formatted(
                        run,
                        codeVersion,
                        result.seed(),
                        hash,
                        some(ModelSources.of(model.model(), Optional.ofNullable(line.group()))));
    }

    /** A picture has no room for all of them; the model and the run have. */
    private static String some(List<String> names) {
        var shown = new ArrayList<>(names.subList(0, Math.min(names.size(), MOST_NAMED)));
        if (names.size() > MOST_NAMED) {
            shown.add("%d more".formatted(names.size() - MOST_NAMED));
        }
        return String.join("; ", shown.stream().map(RunStory::shortened).toList());
    }

    private static String shortened(String name) {
        return name.length() > 80 ? name.substring(0, 79) + "…" : name;
    }
}
