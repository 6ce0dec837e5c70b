package org.cadre.workforce.planning.run;

import java.time.LocalDate;
import java.util.Locale;
import org.cadre.workforce.planning.run.RunResult.RunFigure;
import org.cadre.workforce.planning.run.RunResult.RunYear;

/** The difference of two runs at the end of a year, as it is read out. */
final class DifferenceWords {

    private DifferenceWords() {}

    static String of(String line, LocalDate day, RunFigure inPost, RunFigure gap) {
        if (isNought(inPost) && isNought(gap)) {
            return "On %s there is no difference between both runs for %s.".formatted(day, line);
        }
        return String.format(
                Locale.UK,
                "On %s %s has %+,.1f full-time equivalents in post against the other run: %s. Its gap differs by %+,.1f: %s.",
                day,
                line,
                inPost.mean(),
                interval(inPost),
                gap.mean(),
                interval(gap));
    }

    /** Of a line of which no interval is kept. */
    static String expected(RunSum sum, RunYear last) {
        return String.format(
                Locale.UK,
                "On %s %s is expected to have %+,.1f full-time equivalents in post against the other run. Its gap differs by %+,.1f. No interval: two runs with organisation %s tell it.",
                last.endsOn(),
                sum.name(),
                last.inPost().mean(),
                last.gap().mean(),
                sum.scope().organisation());
    }

    private static String interval(RunFigure figure) {
        return String.format(
                Locale.UK,
                "in 8 of 10 futures that the model considers between %+,.1f and %+,.1f, in one of 10 below, in one above; %s",
                figure.p10(),
                figure.p90(),
                direction(figure));
    }

    private static String direction(RunFigure figure) {
        if (figure.p10().signum() > 0) {
            return "it is more in at least 9 of 10";
        }
        if (figure.p90().signum() < 0) {
            return "it is less in at least 9 of 10";
        }
        return "whether it is more or less is not sure";
    }

    private static boolean isNought(RunFigure figure) {
        return figure.mean().signum() == 0
                && figure.p10().signum() == 0
                && figure.p90().signum() == 0;
    }
}
