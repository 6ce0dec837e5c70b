package org.cadre.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A request body on its way through; it fails as soon as it is longer than allowed, whatever its headers said. */
final class MeasuredBody implements ReadStream<Buffer> {

    /** Ends the call to the service. */
    static final class TooLong extends RuntimeException {}

    private final ReadStream<Buffer> body;
    private final long limit;
    private long length;
    private Handler<Buffer> handler;
    private Handler<Throwable> exceptionHandler;

    MeasuredBody(ReadStream<Buffer> body, long limit) {
        this.body = body;
        this.limit = limit;
    }

    boolean isTooLong() {
        return length > limit;
    }

    private void pass(Buffer part) {
        if (isTooLong()) {
            return;
        }
        length += part.length();
        if (!isTooLong() && handler != null) {
            handler.handle(part);
        } else if (isTooLong() && exceptionHandler != null) {
            exceptionHandler.handle(new TooLong());
        }
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> next) {
        handler = next;
        body.handler(this::pass);
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> next) {
        exceptionHandler = next;
        body.exceptionHandler(next);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> next) {
        body.endHandler(next);
        return this;
    }
}
