/**
 * The pages on which rosters and exports of former systems are brought in, and the worker that does it in the
 * background and tells open pages how far it is. It decides nothing: what may be imported and what it does to whom is
 * up to the desks of profiles.
 */
package org.suivi.web.pages.imports;
