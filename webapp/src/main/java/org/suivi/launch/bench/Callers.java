package org.suivi.launch.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** What each client calls through. Connections to the database and sessions are kept from one measuring to the next. */
final class Callers {

    final Scene scene;
    final int port;
    private final String password;
    private final Map<String, Plain> plain = new HashMap<>();
    private final Map<Integer, Visitor> visitors = new HashMap<>();

    Callers(Scene scene, int port, String password) {
        this.scene = scene;
        this.port = port;
        this.password = password;
    }

    /** The same on another node. */
    Callers at(int other) { return new Callers(scene, other, password); }

    Http program(String place) { return Http.program(port, scene.programs.get(place).token()); }

    Plain plain(String place, int client) throws SQLException {
        String key = place + client;
        if (!plain.containsKey(key)) plain.put(key, Plain.of(scene, place));
        return plain.get(key);
    }

    /** The colleague with that number, signed in. */
    Visitor visitor(int client) throws IOException {
        int number = client % (scene.colleagues.size() - 1);
        if (!visitors.containsKey(number)) visitors.put(number, signIn(scene.colleagues.get(number).login()));
        return visitors.get(number).anew();
    }

    Visitor signIn(String login) throws IOException { return new Visitor(port, login, password); }
}
