package org.suivi.launch;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Random codes that can be read aloud: 20 characters of 32, so 100 bits, without those that look alike. */
final class Code {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Code() {}

    static String random() {
        String code = RANDOM.ints(20, 0, LETTERS.length())
            .mapToObj(LETTERS::charAt).map(String::valueOf).collect(Collectors.joining());
        return code.replaceAll("(.{5})(?!$)", "$1-");
    }
}
