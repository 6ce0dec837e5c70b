package org.cadre.local.sample;

import java.util.List;

/** Who leads whom among the people 0 to {@code size - 1} of an organisation: everyone leads eight, as far as they go. */
record Hierarchy(int size) {

    private static final int SPAN = 8;
    private static final List<String> STAGE_BY_DEPTH = List.of("STAGE_4", "STAGE_3", "STAGE_2", "STAGE_1");
    private static final List<String> BAND_BY_DEPTH = List.of("VSM", "Band 9", "Band 8c", "Band 8a", "Band 7");

    boolean leads(int person) {
        return person * SPAN + 1 < size;
    }

    boolean hasManager(int person) {
        return person > 0;
    }

    int managerOf(int person) {
        return (person - 1) / SPAN;
    }

    int leaders() {
        return size < 2 ? 0 : (size - 2) / SPAN + 1;
    }

    /** The career stage that the post of a leader asks for. */
    String stage(int leader) {
        return STAGE_BY_DEPTH.get(Math.min(depth(leader), STAGE_BY_DEPTH.size() - 1));
    }

    String band(int leader) {
        return BAND_BY_DEPTH.get(Math.min(depth(leader), BAND_BY_DEPTH.size() - 1));
    }

    private int depth(int person) {
        var depth = 0;
        for (var at = person; hasManager(at); at = managerOf(at)) {
            depth++;
        }
        return depth;
    }
}
