package org.suivi.sharing.clients;

import java.time.Instant;

/**
 * One call of a program.
 *
 * @param operation method and path template, or the name of a SOAP operation; never values
 * @param status    of HTTP
 */
public record CallView(Instant at, String operation, int status, String correlationId) {}
