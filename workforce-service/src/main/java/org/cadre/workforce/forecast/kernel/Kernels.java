package org.cadre.workforce.forecast.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * Which kernels there are and which is the fastest here. Vectors are of a module that is still incubating: a JVM has it
 * only if it was started with {@code --add-modules jdk.incubator.vector}. Without it the class that needs it is never
 * loaded, and the plain kernel does the same.
 */
public final class Kernels {

    private static final String MODULE = "jdk.incubator.vector";
    private static final String VECTOR_LANES = "org.cadre.workforce.forecast.kernel.VectorLanes";

    private Kernels() {}

    /** Whether this JVM was started with the module. */
    public static boolean haveVectors() {
        return ModuleLayer.boot().findModule(MODULE).isPresent();
    }

    /** The reference. */
    public static Kernel nested(Grid grid) {
        return new NestedLoops(grid);
    }

    /** The fastest without vectors. */
    public static Kernel plain(Grid grid) {
        return new PlainLanes(grid);
    }

    /** The fastest of this JVM. */
    public static Kernel fastest(Grid grid) {
        return fastest(grid, haveVectors());
    }

    static Kernel fastest(Grid grid, boolean vectors) {
        return vectors ? vectors(grid) : plain(grid);
    }

    /** All that this JVM has, the reference first and the fastest last. */
    public static List<Kernel> all(Grid grid) {
        var all = new ArrayList<>(List.of(nested(grid), plain(grid)));
        if (haveVectors()) {
            all.add(vectors(grid));
        }
        return List.copyOf(all);
    }

    /** By its name: whoever named it in code would load it. */
    private static Kernel vectors(Grid grid) {
        try {
            return Class.forName(VECTOR_LANES)
                    .asSubclass(Kernel.class)
                    .getDeclaredConstructor(Grid.class)
                    .newInstance(grid);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("%s is here, and %s cannot be made".formatted(MODULE, VECTOR_LANES), e);
        }
    }
}
