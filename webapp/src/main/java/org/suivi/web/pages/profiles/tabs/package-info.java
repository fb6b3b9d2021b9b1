/**
 * What the tabs of a person’s page put together from several modules: what happened lately, documents of the records,
 * who sees the person and why, and every change. Each is asked for only when its tab is shown.
 */
package org.suivi.web.pages.profiles.tabs;
