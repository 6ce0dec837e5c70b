package org.cadre.workforce.planning.run;

import java.util.List;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.planning.model.NewPlanningModel;

/** The only organisation of a model that a run may be asked of. */
final class AskedOrganisation {

    private static final int MOST_NAMED = 10;

    private AskedOrganisation() {}

    /** Refuses one that the model does not have, and says which it has. */
    static void require(NewPlanningModel model, RunQuestion question) {
        var wanted = question.organisation();
        var known = model.organisations();
        if (wanted != null && !known.contains(wanted)) {
            throw DomainException.invalidField(
                    "organisation",
                    "organisation-not-in-model",
                    "The model has no staff of %s; it has those of %s: ask for one of them, or without organisation"
                            .formatted(wanted, some(known)));
        }
    }

    /** A refusal has no room for two hundred. */
    static String some(List<String> names) {
        var named = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
        return names.size() > MOST_NAMED ? "%s and %d more".formatted(named, names.size() - MOST_NAMED) : named;
    }
}
