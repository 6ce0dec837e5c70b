package org.cadre.local.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Where one suite lives: its state, the shared cache, the build it runs and the ports it listens on. */
public record Site(StateFolder state, CacheFolder cache, Checkout checkout, Ports ports) {

    private static final String PORT_SETTINGS = "CADRE_PORT_";

    /**
     * As the environment says: {@code CADRE_STATE}, {@code XDG_CACHE_HOME}, {@code CADRE_PORT_*}. Ports once chosen for
     * a state folder stay chosen, so that {@code status} in another terminal looks at the same ones.
     */
    public static Site of(Map<String, String> environment, Checkout checkout) {
        var named = environment.getOrDefault("CADRE_STATE", "");
        var folder = named.isEmpty() ? checkout.root().resolve(".cadre") : Path.of(named);
        var state = new StateFolder(folder);
        var ports = new Ports(portSettings(environment, state));
        return new Site(state, CacheFolder.of(environment), checkout, ports);
    }

    private static Map<String, String> portSettings(Map<String, String> environment, StateFolder state) {
        var file = state.settings("ports.properties");
        var settings = new HashMap<>(read(file));
        var chosen = new HashMap<>(environment);
        chosen.keySet().removeIf(key -> !key.startsWith(PORT_SETTINGS));
        settings.putAll(chosen);
        if (!chosen.isEmpty()) {
            PrivateFile.write(file, asText(settings));
        }
        return settings;
    }

    private static String asText(Map<String, String> settings) {
        var text = new StringBuilder();
        settings.forEach(
                (key, value) -> text.append(key).append('=').append(value).append('\n'));
        return text.toString();
    }

    private static Map<String, String> read(Path file) {
        var settings = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                settings.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        var map = new HashMap<String, String>();
        settings.stringPropertyNames().forEach(key -> map.put(key, settings.getProperty(key)));
        return map;
    }
}
