/** Puts the parts of {@code /api/v1} together; it knows none of them by name. */
package org.suivi.web.rest.application;
