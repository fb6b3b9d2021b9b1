/**
 * The pages where administrators keep places and people, and where privacy officers read the audit trail. They show no
 * client and no record: what someone still holds appears as a number.
 */
package org.suivi.web.pages.administration;
