/**
 * Keeps an open page about a record up to date: whenever something has happened to it, every part that shows some of it
 * is asked to look again, with the rights that the viewer has by then.
 */
package org.suivi.web.pages.records.live;
