package org.cadre.workforce.planning.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.cadre.workforce.planning.run.RunResult.RunFigure;

/**
 * What staff cost at the end of a year, in pounds a year to the penny, at the pay of the model with what is paid beside it.
 *
 * @param inPost of those in post
 * @param demand of those who are needed
 * @param gap what those in post would have to cost more
 * @param establishment of those there is money for; absent where the model does not say
 * @param vacancies funded and not spent on those in post
 * @param cover of bank and agency staff; absent without them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunCosts(
        RunFigure inPost,
        RunFigure demand,
        RunFigure gap,
        RunFigure establishment,
        RunFigure vacancies,
        RunFigure cover) {

    /** By name, in their order, those that there are. */
    Map<String, RunFigure> figures() {
        var figures = new LinkedHashMap<String, RunFigure>();
        figures.put("inPost", inPost);
        figures.put("demand", demand);
        figures.put("gap", gap);
        figures.put("establishment", establishment);
        figures.put("vacancies", vacancies);
        figures.put("cover", cover);
        figures.values().removeIf(Objects::isNull);
        return figures;
    }
}
