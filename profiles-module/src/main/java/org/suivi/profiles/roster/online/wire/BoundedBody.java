package org.suivi.profiles.roster.online.wire;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Takes a body into memory up to a size, and hangs up when more comes. */
final class BoundedBody implements BodySubscriber<byte[]> {

    private final int limit;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private Subscription subscription;

    BoundedBody(int limit) { this.limit = limit; }

    @Override
    public CompletionStage<byte[]> getBody() { return body; }

    @Override
    public void onSubscribe(Subscription opened) {
        subscription = opened;
        opened.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        for (ByteBuffer part : parts) take(part);
    }

    private void take(ByteBuffer part) {
        if (bytes.size() + part.remaining() > limit) {
            subscription.cancel();
            body.completeExceptionally(Unanswered.because("too-large"));
            return;
        }
        byte[] copy = new byte[part.remaining()];
        part.get(copy);
        bytes.writeBytes(copy);
    }

    @Override
    public void onError(Throwable broken) { body.completeExceptionally(broken); }

    @Override
    public void onComplete() { body.complete(bytes.toByteArray()); }
}
