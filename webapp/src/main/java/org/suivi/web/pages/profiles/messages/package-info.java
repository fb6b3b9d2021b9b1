/**
 * Writing to a person or a contact from the person’s page. The writer chooses the address: none is preselected, and one
 * that must not be used says why.
 */
package org.suivi.web.pages.profiles.messages;
