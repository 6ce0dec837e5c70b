package org.cadre.kit.event;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Connections of the jobs role, outside the pool: relay and sealer hold session locks, and only a connection that really
 * closes gives them back.
 */
@ApplicationScoped
public class JobsDatabase {

    /** Where and as whom. */
    @ConfigMapping(prefix = "cadre.jobs")
    interface Access {

        String url();

        String username();

        String password();
    }

    private final Access access;

    JobsDatabase(Access access) {
        this.access = access;
    }

    public Connection open() throws SQLException {
        var settings = new Properties();
        settings.setProperty("user", access.username());
        settings.setProperty("password", access.password());
        settings.setProperty("tcpKeepAlive", "true");
        settings.setProperty("connectTimeout", "5");
        settings.setProperty("socketTimeout", "30");
        settings.setProperty("ApplicationName", "relay");
        return DriverManager.getConnection(access.url(), settings);
    }
}
