package org.cadre.workforce.planning.run;

import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.workforce.planning.model.ModelRegister;

/** Gathers what is told of runs beside their figures. */
@ApplicationScoped
class RunStories {

    private final ToldResults results;
    private final RunPapers papers;
    private final ModelRegister models;

    RunStories(ToldResults results, RunPapers papers, ModelRegister models) {
        this.results = results;
        this.papers = papers;
        this.models = models;
    }

    /** Of a run that has results, for whoever may see them as they are: nobody else is told why they are so. */
    RunStory whole(PlanningRun run) {
        results.requireWhole(run);
        return of(run);
    }

    /** Of a run that has results, as whoever asks may see them. */
    RunStory of(PlanningRun run) {
        return new RunStory(
                run.id(),
                run.codeVersion(),
                papers.question(run.question()),
                models.named(run.modelId()),
                papers.result(results.require(run)));
    }
}
