package org.suivi.launch;

/** The few lines a start prints: what takes a while, and in the end where Suivi is. */
final class Progress {

    private Progress() {}

    static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
