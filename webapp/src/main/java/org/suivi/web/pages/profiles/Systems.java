package org.suivi.web.pages.profiles;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.web.texts.Texts;

/** What the systems that identifiers come from are called. */
@Named
@ApplicationScoped
public class Systems {

    private final Texts texts;

    @Inject
    Systems(Texts texts) { this.texts = texts; }

    /** Its name, or the slug of a system that has none here. */
    public String name(String system) { return name(system, system); }

    /** The same, or the slug word by word, each as it is written: {@code gpi-export} is “GPI export”. */
    String called(String system) {
        return name(system,
            Stream.of(system.split("-")).map(word -> name(word, word)).collect(Collectors.joining(" ")));
    }

    private String name(String system, String otherwise) {
        String key = "identifier.system." + system;
        return texts.containsKey(key) ? texts.get(key) : otherwise;
    }
}
