package org.suivi.sharing.clients;

import java.util.UUID;

/** Whose request it is, under which key, and what it says. */
record OnceKey(UUID client, byte[] key, byte[] request) {}
