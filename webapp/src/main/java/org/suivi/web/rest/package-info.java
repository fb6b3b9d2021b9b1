/**
 * What all of {@code /api/v1} has in common: which scope a method needs, how refusals are told, strong entity tags,
 * pages with cursors, and requests that are carried out once. A resource is an application-scoped bean that is a
 * {@link org.suivi.web.rest.RestPart}; it reads a command from the request, calls one desk and writes the answer. It
 * decides nothing: rules live in the desks that the screens call.
 */
package org.suivi.web.rest;
