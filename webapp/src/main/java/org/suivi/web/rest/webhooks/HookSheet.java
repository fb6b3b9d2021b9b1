package org.suivi.web.rest.webhooks;

import org.suivi.sharing.feed.ChangeType;
import org.suivi.sharing.hooks.HookView;
import org.suivi.web.json.Sheet;

/** A hook, as answers show it. */
final class HookSheet {

    private HookSheet() {}

    static void write(Sheet sheet, HookView hook) {
        sheet.text("id", hook.id());
        changeable(sheet, hook);
        sheet.text("reason", hook.reason()).text("createdAt", hook.createdAt())
            .text("oldSecretUntil", hook.oldSecretUntil());
        course(sheet, hook.course());
    }

    /** What a program may change. */
    static void changeable(Sheet sheet, HookView hook) {
        sheet.text("url", hook.url()).texts("types", hook.types().stream().sorted().map(ChangeType::text).toList())
            .text("state", hook.state());
    }

    private static void course(Sheet sheet, HookView.Course course) {
        sheet.text("lastSuccessAt", course.succeededAt()).text("lastFailureAt", course.failedAt())
            .text("lastFailure", course.failure()).number("failures", course.failures())
            .text("failingSince", course.failingSince()).text("nextAttemptAt", course.nextAttempt());
    }
}
