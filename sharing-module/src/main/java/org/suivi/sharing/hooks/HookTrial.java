package org.suivi.sharing.hooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.suivi.sharing.Viewer;

/** Sends a message that says nothing, at once, so that a program sees whether its address works. */
@ApplicationScoped
public class HookTrial {

    private final HookDesk desk;
    private final HookTurns turns;
    private final Sender sender;
    private final Clock clock;

    @Inject
    HookTrial(HookDesk desk, HookTurns turns, Sender sender, Clock clock) {
        this.desk = desk;
        this.turns = turns;
        this.sender = sender;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param failure null when the message was taken, else why not, such as {@code http-404} or {@code tls}
     */
    public record Finding(String messageId, String failure) {}

    public Finding of(Viewer viewer, UUID hook) {
        String url = desk.beginTest(viewer, hook);
        Message message = Message.test(clock.instant());
        return new Finding(message.id(), sender.send(url, turns.secrets(hook), message).failure());
    }
}
