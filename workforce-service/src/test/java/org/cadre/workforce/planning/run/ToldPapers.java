package org.cadre.workforce.planning.run;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.model.CanonicalJson;
import org.cadre.workforce.planning.model.KeptModel;
import org.cadre.workforce.planning.model.PlanningModelView;

/** A model and a run as the service tells them, of nurses who are paid, so that the rates of employers decide figures too. */
record ToldPapers(KeptModel kept, RunQuestion question) {

    static final String PAID = Leeds.model()
            .replace("\"name\": \"Band 5\"", "\"name\": \"Band 5\", \"payPerYear\": 37796")
            .replace("\"name\": \"Band 6\"", "\"name\": \"Band 6\", \"payPerYear\": 46580");

    /** Its hash is that of the model as the service writes it down. */
    ToldPapers {
        var document = CanonicalJson.of(BlockJson.MAPPER.valueToTree(kept.model()));
        kept = new KeptModel(kept.id(), CanonicalJson.sha256(document), kept.madeAt(), kept.model(), kept.rates());
    }

    /** Five blocks, the last of which is not full. */
    static ToldPapers ofLeeds() {
        return new ToldPapers(Leeds.priced(PAID), new RunQuestion(4, 230, 9));
    }

    String model() {
        return BlockJson.write(
                new PlanningModelView(kept.id(), kept.sha256(), kept.madeAt(), kept.model(), kept.rates(), null));
    }

    String run() {
        var paper = new RunPapers(BlockJson.MAPPER).asked(kept, question);
        return BlockJson.write(new PlanningRun(new UUID(0, 2), kept, question, paper, 1, Instant.EPOCH)
                .view(question, Optional.empty()));
    }

    SharedRun shared() {
        return new SharedRun(model(), run());
    }

    BlockWorker worker() {
        return new BlockWorker(model());
    }

    /** What one who computes all of it says. */
    String result() {
        return BlockJson.write(Runs.of(kept, question));
    }
}
