package org.suivi.web.rest;

/** A resource, filter or mapper of {@code /api/v1}: the application consists of the beans that are one. */
public interface RestPart {}
