package org.suivi.launch.bulk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The command {@code generate --profiles n [--seed n] [--password words]}. */
public final class Generate {

    /** With which everyone who was made signs in, unless told otherwise. */
    public static final String PASSWORD = "many small herons";

    private static final Consumer<String> SCREEN = line -> {
        System.out.println(line);
        System.out.flush();
    };

    private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

    private Generate() {}

    public static void main(String[] arguments) throws Exception {
        var options = new Options(List.of(arguments), "profiles", "seed", "password");
        var order = new Generator.Order(options.number("profiles", 1000), options.number("seed", 1),
                options.text("password", PASSWORD));
        MIGRATIONS.setLevel(Level.WARNING);
        Instant start = Instant.now();
        SCREEN.accept("Making %,d profiles ...".formatted(order.profiles()));
        new Generator(Options.target(), SCREEN).make(order);
        Duration took = Duration.between(start, Instant.now());
        SCREEN.accept("Ready after %d min %d s. Nobody in it exists. Sign in with the password: %s"
                .formatted(took.toMinutes(), took.toSecondsPart(), order.signInWith()));
        SCREEN.accept("  tiny@bench.example   a practitioner who may see about 10 profiles");
        SCREEN.accept("  small@bench.example  about 500");
        SCREEN.accept("  large@bench.example  most, up to 100,000");
        SCREEN.accept("  admin@bench.example  an administrator");
    }
}
