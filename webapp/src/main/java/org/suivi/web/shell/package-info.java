/**
 * What every page has around it: navigation, language, addresses, the command palette, style sheets and scripts under
 * names that change with their content. It asks the desks only for what it shows itself, such as the number on the
 * inbox, and keeps nothing about anyone.
 */
package org.suivi.web.shell;
