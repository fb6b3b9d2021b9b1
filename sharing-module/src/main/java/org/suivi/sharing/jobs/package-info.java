/**
 * Work that no request asks for: sealing the audit trail, sending mail, letting offers expire. A job is a bean that
 * implements {@link org.suivi.sharing.jobs.Job}; {@link org.suivi.sharing.jobs.Jobs} runs those that are due, each on
 * the one node that moved its row on. It begins after {@code StorageReady} and never before.
 */
package org.suivi.sharing.jobs;
