package org.cadre.workforce.simulation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a search for staff found. The study is the evidence: with its seed it can be run again. */
public sealed interface Proposal {

    /** How many each team has on its largest shift. */
    Map<String, Integer> staff();

    Study evidence();

    String inWords();

    /**
     * This many are enough.
     *
     * @param tight whether none of those to choose can be spared; if not, that was not tried to the end
     */
    record Enough(Map<String, Integer> staff, Study evidence, boolean tight) implements Proposal {

        public Enough {
            staff = Map.copyOf(staff);
        }

        @Override
        public String inWords() {
            return tight
                    ? "Enough, with none to spare: " + list(staff) + "."
                    : "Enough: " + list(staff) + ". Whether one can be spared was not tried to the end.";
        }
    }

    /** Even the most that may be chosen is not enough, and this is what is missed. */
    record OutOfReach(Map<String, Integer> staff, Study evidence, List<String> missed) implements Proposal {

        public OutOfReach {
            staff = Map.copyOf(staff);
            missed = List.copyOf(missed);
        }

        @Override
        public String inWords() {
            return "Out of reach with " + list(staff) + ": " + String.join("; ", missed) + ".";
        }
    }

    private static String list(Map<String, Integer> staff) {
        return staff.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }
}
