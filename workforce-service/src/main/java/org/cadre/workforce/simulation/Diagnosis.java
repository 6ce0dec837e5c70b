package org.cadre.workforce.simulation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What limits a centre, named and in words with the numbers. */
public final class Diagnosis {

    private final Study study;
    private final Load bottleneck;

    public Diagnosis(Study study) {
        this.study = study;
        bottleneck = Load.heaviestFirst(study.centre()).getFirst();
    }

    /** The work of every team beside its time, the heaviest first. */
    public List<Load> loads() {
        return Load.heaviestFirst(study.centre());
    }

    /** The team with the most work for its time. Everything else can do more than it lets through. */
    public Load bottleneck() {
        return bottleneck;
    }

    public String inWords() {
        return limit() + " " + waits() + " " + overrun() + gaveUp() + stranded();
    }

    private String limit() {
        var name = bottleneck.team().name();
        return String.format(
                Locale.UK,
                "%s %s: %.1f an hour come and it can serve %.1f, a load of %.2f.%s",
                capitalised(name),
                bottleneck.isTooMuch() ? "is overloaded" : "is the bottleneck, and not overloaded",
                bottleneck.comePerHour(),
                bottleneck.servedPerHour(),
                bottleneck.utilisation(),
                excess());
    }

    private String excess() {
        if (!bottleneck.isTooMuch()) {
            return "";
        }
        return String.format(
                Locale.UK,
                " The day brings %.0f minutes of work and there are %.0f until closing; it takes at least %d at the peak.",
                bottleneck.work(),
                bottleneck.minutes(),
                bottleneck.staffFor(1));
    }

    private String waits() {
        return study.centre().stationsOf(bottleneck.team()).stream()
                .map(station -> waitsAt(station.name()))
                .collect(Collectors.joining(" "));
    }

    private String waitsAt(String station) {
        return study.meanWait(station)
                .map(wait -> "People wait %s minutes at %s.".formatted(wait.inWords(), station))
                .orElseGet(() -> "On none of these days was anybody called at %s.".formatted(station));
    }

    private String overrun() {
        return String.format(
                Locale.UK,
                "The last one leaves %s minutes after closing.",
                study.of(DayFigures::overrun).inWords());
    }

    private String gaveUp() {
        return study.centre().stations().stream()
                .filter(station -> gaveUpAt(station).mean() > 0)
                .map(station -> String.format(
                        Locale.UK,
                        " At %s %s give up waiting.",
                        station.name(),
                        gaveUpAt(station).inWords()))
                .collect(Collectors.joining());
    }

    private Estimate gaveUpAt(Station station) {
        return study.at(station.name(), StationFigures::gaveUp);
    }

    private String stranded() {
        var mean = study.of(DayFigures::stranded).mean();
        return mean == 0
                ? ""
                : String.format(
                        Locale.UK,
                        " On average %.1f are never served: nobody is on duty for them, or what they wait for is not prepared.",
                        mean);
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    }
}
