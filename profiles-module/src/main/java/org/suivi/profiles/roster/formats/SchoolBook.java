package org.suivi.profiles.roster.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.suivi.profiles.roster.incoming.IncomingGuardian.Relation;

/** Everything read from the tables of one package, by the keys of the source, before it is put together. */
final class SchoolBook {

    private final Map<String, String> places = new HashMap<>();
    private final Map<String, SchoolUser> users = new LinkedHashMap<>();
    private final Map<String, List<Post>> posts = new HashMap<>();
    private final Map<String, Vital> vitals = new HashMap<>();
    private final Map<String, Map<String, Relation>> agents = new HashMap<>();
    private final Set<String> leavers = new LinkedHashSet<>();

    /** False when the key was there already. */
    boolean add(SchoolUser user) { return users.putIfAbsent(user.id(), user) == null; }

    boolean addPlace(String id, String name) { return places.putIfAbsent(id, name) == null; }

    void addPost(String userId, Post post) { posts.computeIfAbsent(userId, none -> new ArrayList<>()).add(post); }

    void addVital(String userId, Vital vital) { vitals.put(userId, vital); }

    /** @param relation null when only the agent's own role says what the tie is */
    void tie(String userId, String agentId, Relation relation) {
        var known = agents.computeIfAbsent(userId, none -> new LinkedHashMap<>());
        if (relation != null || !known.containsKey(agentId)) known.put(agentId, relation);
    }

    void leave(String userId) { leavers.add(userId); }

    boolean hasUser(String id) { return users.containsKey(id); }

    boolean hasPlace(String id) { return places.containsKey(id); }

    Optional<SchoolUser> user(String id) { return Optional.ofNullable(users.get(id)); }

    Iterable<SchoolUser> users() { return users.values(); }

    /** Name of an institution; null when the package does not carry it. */
    String place(String id) { return places.get(id); }

    List<Post> posts(String userId) { return posts.getOrDefault(userId, List.of()); }

    Vital vital(String userId) { return vitals.getOrDefault(userId, Vital.UNKNOWN); }

    Map<String, Relation> agents(String userId) { return agents.getOrDefault(userId, Map.of()); }

    List<String> leavers() { return List.copyOf(leavers); }

    boolean isLeaving(String userId) { return leavers.contains(userId); }

    boolean is(String userId, Post.Kind kind) { return posts(userId).stream().anyMatch(post -> post.kind() == kind); }
}
