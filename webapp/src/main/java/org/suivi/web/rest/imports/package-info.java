/**
 * Rosters that programs send as files: received, tried, confirmed, worked through and undone by the same desks as the
 * screens. Nothing is written before somebody, or the program, confirms the trial.
 */
package org.suivi.web.rest.imports;
