package org.suivi.profiles.roster;

/** A system has left people for a worker, who begins once this is committed. */
public record JobSubmitted(InterruptedImports.Interrupted job) {}
