package org.suivi.sharing.hooks;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Lets a short body pass, so that the connection can be used again, and hangs up on a long one. */
final class Unread implements BodySubscriber<Void> {

    private static final int MOST = 65_536;

    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private Subscription subscription;
    private long passed;

    @Override
    public CompletionStage<Void> getBody() { return end; }

    @Override
    public void onSubscribe(Subscription opened) {
        subscription = opened;
        opened.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        for (ByteBuffer part : parts) passed += part.remaining();
        if (passed <= MOST) return;
        subscription.cancel();
        end.complete(null);
    }

    @Override
    public void onError(Throwable broken) { end.completeExceptionally(broken); }

    @Override
    public void onComplete() { end.complete(null); }
}
