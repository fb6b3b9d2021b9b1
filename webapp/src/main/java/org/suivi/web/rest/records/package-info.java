/**
 * Records as programs see them: from outside. Who is in a record can be changed where the record was shared with the
 * program's workspace for that; its title, its reason and what is written in it never stand here.
 */
package org.suivi.web.rest.records;
