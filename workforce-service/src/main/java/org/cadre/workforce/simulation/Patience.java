package org.cadre.workforce.simulation;

import java.util.List;
import org.cadre.workforce.simulation.Step.Way;

/** How long somebody is ready to wait at a station. */
public sealed interface Patience {

    /** Where those go who give up. How many they are is not known beforehand, so the share says nought. */
    List<Way> waysOut();

    /** As long as it takes. */
    record Endless() implements Patience {

        @Override
        public List<Way> waysOut() {
            return List.of();
        }
    }

    /**
     * Each has a patience of their own. Whoever has not been called by then gives up and leaves, seen by nobody.
     *
     * @param exit the way out of those who give up
     */
    record Limited(Distribution length, String exit) implements Patience {

        @Override
        public List<Way> waysOut() {
            return List.of(new Way(0, exit));
        }
    }
}
