package org.suivi.sharing.audit;

import java.util.UUID;

/**
 * What is to be written into one row; names are added, and frozen, by the database.
 *
 * @param staff     null when the system acts by itself, or somebody unknown tries to sign in
 * @param workspace null where there is none yet
 */
record AuditEntry(UUID staff, UUID workspace, String roles, String action, Subjects subjects, String path,
                  String outcome, String address) {}
