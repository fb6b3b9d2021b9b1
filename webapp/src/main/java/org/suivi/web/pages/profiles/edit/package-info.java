/**
 * The drawer that edits a person, opened from the person’s page and from inside a record alike. Each section is a form
 * of its own with its own way to save; what was typed stays until it is saved. When someone else saved meanwhile, what
 * they changed elsewhere is taken over and what both changed is shown side by side before anything is overwritten.
 */
package org.suivi.web.pages.profiles.edit;
