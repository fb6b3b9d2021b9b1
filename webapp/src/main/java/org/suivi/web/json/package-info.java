/**
 * JSON as programs send and get it. Writing goes straight to bytes ({@link org.suivi.web.json.Sheet}); reading is
 * strict ({@link org.suivi.web.json.Form}): whatever is unknown, twice there, too deep or of another type is refused
 * with the place where it stands, all of a body at once. Nothing here knows a resource or a person.
 */
package org.suivi.web.json;
