package org.suivi.web.pages.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.suivi.profiles.AlertView;

/** How an alert looks in the head of a person: its colour by severity, its icon by kind. */
@Named
@ApplicationScoped
public class AlertLook {

    public String tone(AlertView alert) {
        return switch (alert.severity()) {
            case CRITICAL -> "danger";
            case WARNING -> "warn";
            case INFO -> "info";
        };
    }

    public String icon(AlertView alert) {
        return switch (alert.kind()) {
            case ALLERGY, SAFETY -> "exclamation-triangle";
            case CUSTODY -> "shield";
            case MEDICAL -> "heart";
            case OTHER -> "info-circle";
        };
    }
}
