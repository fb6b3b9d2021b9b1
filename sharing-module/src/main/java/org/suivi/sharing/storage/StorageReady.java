package org.suivi.sharing.storage;

/** Fired once at start-up, after the last migration: jobs, first-start checks and demo data begin here, not earlier. */
public record StorageReady() {}
