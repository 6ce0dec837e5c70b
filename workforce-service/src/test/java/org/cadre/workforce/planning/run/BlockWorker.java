package org.cadre.workforce.planning.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cadre.workforce.planning.model.CanonicalJson;
import org.cadre.workforce.planning.model.KeptModel;
import org.cadre.workforce.planning.model.NewPlanningModel;

/** A process that carries out commands: files of a folder, where models lie under their hashes and answers are put. */
final class BlockWorker {

    static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private BlockWorker() {}

    /** A folder, and the names of the commands in it. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        for (var name : Arrays.asList(arguments).subList(1, arguments.length)) {
            var command = JSON.readValue(folder.resolve(name).toFile(), RunBlock.class);
            var model = model(Files.readString(folder.resolve(command.modelSha256())));
            try (var out = new DataOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(folder.resolve(name + ".numbers"))))) {
                for (var number : command.numbers(model)) {
                    out.writeDouble(number);
                }
            }
        }
    }

    /** A model as it was fetched; what its hash is, it finds out itself. */
    static KeptModel model(String document) throws IOException {
        return new KeptModel(
                new UUID(0, 0),
                CanonicalJson.sha256(document),
                Instant.EPOCH,
                JSON.readValue(document, NewPlanningModel.class));
    }

    static double[] answer(Path folder, String name) throws IOException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(folder.resolve(name + ".numbers")));
        return IntStream.range(0, bytes.capacity() / Double.BYTES)
                .mapToDouble(at -> bytes.getDouble(at * Double.BYTES))
                .toArray();
    }

    /** A process of its own that carries out these. */
    static Process start(Path folder, List<String> names) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                BlockWorker.class.getName(),
                folder.toString()));
        command.addAll(names);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said-" + names.getFirst()).toFile())
                .start();
    }
}
