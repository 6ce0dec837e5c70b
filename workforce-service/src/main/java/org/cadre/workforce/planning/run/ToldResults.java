package org.cadre.workforce.planning.run;

import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.workforce.planning.disclosure.Disclosure;
import org.cadre.workforce.planning.model.ModelRegister;

/** Results as whoever asks may see them. */
@ApplicationScoped
class ToldResults {

    private final RunResults results;
    private final RunPapers papers;
    private final ModelRegister models;
    private final Disclosure disclosure;

    ToldResults(RunResults results, RunPapers papers, ModelRegister models, Disclosure disclosure) {
        this.results = results;
        this.papers = papers;
        this.models = models;
        this.disclosure = disclosure;
    }

    /** As JSON: in every byte as it was written down, or what may be told of it; refuses a run that has none. */
    String require(PlanningRun run) {
        var text = results.require(run);
        return disclosure
                .of(run.organisation())
                .map(rule -> new DisclosedResult(models.unasked(run.modelId()).model(), rule, papers.result(text)))
                .map(disclosed -> papers.write(disclosed.told()))
                .orElse(text);
    }

    /** Refuses whoever does not see all of it. */
    void requireWhole(PlanningRun run) {
        disclosure.requireWithin(run.organisation(), "What changes the figures of a run");
    }
}
