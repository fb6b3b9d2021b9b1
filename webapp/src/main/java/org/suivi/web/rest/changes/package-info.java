/** The ordered feed of changes as programs follow it: ids and types only, and never more than the caller may see. */
package org.suivi.web.rest.changes;
