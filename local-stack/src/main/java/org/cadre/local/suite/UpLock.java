package org.cadre.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.state.StateFolder;

/** At most one {@code up} holds a suite; the lock goes with the process that held it, however that ended. */
final class UpLock {

    private final FileChannel channel;
    private final FileLock lock;

    private UpLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    static UpLock of(StateFolder state) {
        try {
            var file = state.runFolder().resolve("up.lock");
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new PartFailed("./cadre up runs already on %s; see ./cadre status".formatted(state.root()));
            }
            return new UpLock(channel, lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
