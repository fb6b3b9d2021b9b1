/**
 * The Profiles tab and the page of a person: the list with its filters and bulk actions, the new profile, and what
 * stands in the head of a person’s page. What a list is asked for stands in its address, so that a reload and the way
 * back keep it. Nothing here decides who may see what: every answer comes from a desk.
 */
package org.suivi.web.pages.profiles;
