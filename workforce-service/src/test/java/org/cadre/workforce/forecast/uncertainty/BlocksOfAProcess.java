package org.cadre.workforce.forecast.uncertainty;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.cadre.workforce.forecast.stock.Aim;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.uncertainty.Uncertainty.Normal;

/** A process that computes the blocks it is told to, of a study that it makes from the same inputs as everybody else. */
final class BlocksOfAProcess {

    static final int RUNS = 230;

    private BlocksOfAProcess() {}

    static Study study() {
        var parameters = Parameters.independent(
                new Parameter("leaving", Set.of(), Aim.LEAVE, new Normal(.9, 1.1), .5),
                new Parameter("need", Set.of(), Aim.REQUIRED, new Normal(.97, 1.03), 1));
        var units = new ArrayList<>(England.units(3));
        units.add(England.porters());
        var lines = List.of(Line.all("England"), Line.ofOrganisation("R1"), Line.ofGroup("Porters"));
        return new Study(units, parameters, Horizon.years(4), lines, 9);
    }

    /** A folder, and the numbers of the blocks, each of which becomes a file of it. */
    public static void main(String[] arguments) throws IOException {
        var study = study();
        for (var number : Arrays.asList(arguments).subList(1, arguments.length)) {
            var file = Path.of(arguments[0], number);
            try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                for (var value : study.block(Integer.parseInt(number), RUNS).numbers()) {
                    out.writeDouble(value);
                }
            }
        }
    }
}
