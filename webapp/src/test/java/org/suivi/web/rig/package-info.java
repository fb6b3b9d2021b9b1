/**
 * One server for all integration tests of the application: the WAR as it ships at {@code /}, and beside it on the same
 * database a copy with the classes of {@code org.suivi.web.inside}. Tests run inside the copy, or as clients of the WAR
 * ({@link org.suivi.web.rig.AsClient}), or in a browser ({@link org.suivi.web.rig.InBrowser}).
 */
package org.suivi.web.rig;
