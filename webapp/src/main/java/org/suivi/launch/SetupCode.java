package org.suivi.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The code with which the first visitor proves to be whoever started Suivi; it is of no use once there is one. */
record SetupCode(String text, Path file) {

    /** Set by the application: whether it still waits for its first visitor. */
    private static final String AWAITED = "suivi.setup.awaited";
    private static final String FILE = "setup-code";

    static SetupCode of(Settings settings, DataFolder data) throws IOException {
        boolean given = settings.has(Setting.SETUP_CODE);
        SetupCode code = new SetupCode(given ? settings.get(Setting.SETUP_CODE) : data.secret(FILE), data.file(FILE));
        System.setProperty(Setting.SETUP_CODE.property(), code.text);
        return code;
    }

    /** Prints it while it is of use, and forgets it afterwards. */
    void say(String address) throws IOException {
        if (Boolean.getBoolean(AWAITED)) {
            Progress.say("Nobody has signed in yet. Begin at " + address + "first-start.xhtml");
            Progress.say("with the setup code " + text);
        } else {
            Files.deleteIfExists(file);
        }
    }
}
